"""Dates in words, as certain as they are."""

import pytest

from generator.compose.dates import date_view


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2021-07-15", "15 July 2021"),
        ("2023-12~", "about December 2023"),
        ("2005?", "2005 (uncertain)"),
        ("199X", "1990s"),
        ("2004/2006", "2004 to 2006"),
        ("2021/..", "since 2021"),
        ("../2021", "until 2021"),
    ],
)
def test_a_date_says_how_certain_it_is(edtf: str, words: str) -> None:
    assert date_view(edtf, "en").words == words


def test_a_span_is_no_day_for_machines() -> None:
    assert date_view("2004/2006", "en").machine == ""
