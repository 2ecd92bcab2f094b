"""What is read around a passage: its sentence, of one without an end the words near it, and none of them in part."""

import pytest

from generator.captured import CaptureText, Paragraph
from generator.verify.layout import Layout

PASSAGE = "the quay was paid for"


def around(before: str, after: str) -> str:
    text = f"{before}{PASSAGE}{after}"
    layout = Layout(CaptureText(text, (Paragraph(0, len(text), "text", 1),)))
    return layout.around(len(before), len(before) + len(PASSAGE))[0]


def test_a_sentence_is_read_whole() -> None:
    assert around("It is so. In spring ", ", they say. It rains.") == f"In spring {PASSAGE}, they say."


@pytest.mark.parametrize("shift", range(8))
def test_of_a_sentence_without_an_end_no_number_is_read_in_part(shift: int) -> None:
    read = around(f"{'31,200 ' * 900}{'x' * shift} ", f" {'y' * shift} {'31,200 ' * 900}")
    assert set(read.replace(PASSAGE, "").split()) - {"x" * shift, "y" * shift} == {"31,200"}
    assert len(read) < 5000


def test_of_a_sentence_without_spaces_the_passage_is_read() -> None:
    assert around("海" * 5000, "岸" * 5000) == PASSAGE
