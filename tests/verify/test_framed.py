"""What is only asked, suspected, made up, forged, rehearsed or known from one side is not told as it is."""

from pathlib import Path

import pytest

from tests.bench.statements import Stated

ROWS = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "framed.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("kind", "language", "words", "text"), ROWS)
def test_a_frame_that_a_text_loses_is_for_review_and_one_that_it_keeps_is_not(
    kind: str, language: str, words: str, text: str
) -> None:
    found = [issue.code for issue in Stated(language, 1, kind == "honest", kind, words, text).issues]
    assert bool(found) == kind.startswith("false"), found


def test_what_a_frame_does_not_reach_is_told_as_it_is() -> None:
    words = "In the exercise the army shelled the port. In May it left the town."
    assert Stated("en", 1, True, "event", words, "The army left the town in May.").issues == []
