"""One content in six languages by kind: frames that a text loses (`framed.tsv`), and who, why, when, how many and how
often told otherwise (`kinds.tsv`)."""

from pathlib import Path

import pytest

from generator.verify.telling.framed import framed
from tests.bench.statements import Stated

ROWS = [
    tuple(line.split("\t"))
    for table in ("framed.tsv", "kinds.tsv")
    for line in (Path(__file__).parent / table).read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("kind", "language", "words", "text"), ROWS)
def test_what_a_text_tells_otherwise_is_for_review_and_what_it_tells_as_it_is_is_not(
    kind: str, language: str, words: str, text: str
) -> None:
    found = [issue.code for issue in Stated(language, 1, kind == "honest", kind, words, text).issues]
    assert bool(found) == kind.startswith("false"), found


def test_what_a_frame_does_not_reach_is_told_as_it_is() -> None:
    words = "In the exercise the army shelled the port. In May it left the town."
    assert Stated("en", 1, True, "event", words, "The army left the town in May.").issues == []


def test_a_sentence_without_end_is_no_frame() -> None:
    words = "The minister asked whether the army shelled the port " * 60 + ", he said."
    assert framed("The army shelled the port.", words, ("en", "en")) == ""
