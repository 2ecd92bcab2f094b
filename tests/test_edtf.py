"""Dates are EDTF level 1 (ISO 8601-2): as certain as they are, and no more."""

from datetime import date

import pytest

from generator import edtf


@pytest.mark.parametrize(
    "text", ["2021", "2021-07", "2021-07-15", "2023-12~", "2005?", "199X", "2004~/2006~", "2021/..", "../2021"]
)
def test_a_date_of_level_1_is_read(text: str) -> None:
    assert edtf.parse(text).text == text


@pytest.mark.parametrize("text", ["15 July 2021", "2021-13", "2021-02-30", "21", "", "2021-7"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        edtf.parse(text)


def test_a_year_contains_its_days() -> None:
    assert edtf.parse("2021").contains(edtf.parse("2021-07-15"))


def test_a_year_does_not_contain_another() -> None:
    assert not edtf.parse("2021").contains(edtf.parse("2022-01-01"))


def test_the_first_day_of_a_month_is_its_first() -> None:
    assert edtf.parse("2023-12~").first_day == date(2023, 12, 1)
