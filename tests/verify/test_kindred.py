"""Words of two languages that are one word in two spellings are known for each other without a table."""

import pytest

from generator.verify.numerals.words.kindred import alike


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("organisers", "organizadores"),
        ("electric", "électriques"),
        ("biomass", "Biomasse"),
        ("tractors", "тракторов"),
        ("Azerbaijan", "Азербайджан"),
        ("taxis", "такси"),
    ],
)
def test_one_word_in_two_spellings_is_known(ours: str, theirs: str) -> None:
    assert alike(ours, theirs)


@pytest.mark.parametrize(
    ("ours", "theirs"), [("exports", "Expertise"), ("union", "unit"), ("party", "Partner"), ("goods", "gold")]
)
def test_words_that_only_begin_alike_are_two(ours: str, theirs: str) -> None:
    assert not alike(ours, theirs)
