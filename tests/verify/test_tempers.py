"""How many clauses of a text are of two at one, less those of two at odds."""

import pytest

from generator.verify.telling.tempers import score

TEXTS = [
    ("A friendship, with many reasons to cooperate.", 2),
    ("A friendship, and no quarrel.", 2),
    ("War in the north, and tension at sea.", -2),
    ("No friendship.", 0),
    ("A standoff, though the two agreed on fish.", 0),
]


@pytest.mark.parametrize(("text", "clauses"), TEXTS)
def test_clauses_of_two_at_one_are_counted_against_those_at_odds(text: str, clauses: int) -> None:
    assert score(text) == clauses
