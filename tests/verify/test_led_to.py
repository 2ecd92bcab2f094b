"""A basis leads to its date."""

import pytest

from generator import edtf
from generator.verify.telling.times.led_to import led_astray

BEFORE = "no date is given; it is before the article"


@pytest.mark.parametrize(
    ("date", "issued", "basis"),
    [
        ("1991~", "2021-07-15", "worked out from “three decades” before July 2021"),
        ("1990~/1991~", "2021-07-15", "worked out from “three decades” before July 2021"),
        ("2010~", "2012", "the source says “2 years ago”"),
        ("2004~/2006~", "2021-07-15", "“mid-2000s” in the source, read as about 2004 to 2006"),
        ("1974", "1980", "it lasted “five years” and ended in 1979"),
        ("2001~", "2008", "“a few years ago”"),
        ("../2021-07?", "2021-07-15", BEFORE),
        ("../2020-06?", "2021-07-15", f"{BEFORE}, which speaks of the summer of 2020"),
    ],
)
def test_a_date_to_which_its_basis_leads_is_fine(date: str, issued: str, basis: str) -> None:
    assert led_astray(edtf.parse(date), edtf.parse(issued), basis, "") == ""


@pytest.mark.parametrize(
    ("date", "issued", "basis"),
    [
        ("1992~", "2021-07-15", "worked out from “three decades” before July 2021"),
        ("2007~", "2012", "the source says “2 years ago”"),
        ("1977", "1980", "the source says “last year”"),
        ("2001~/2003~", "2021-07-15", "“mid-2000s” in the source, read as about 2004 to 2006"),
        ("../2020-01?", "2021-07-15", BEFORE),
    ],
)
def test_a_date_to_which_its_basis_does_not_lead_is_told(date: str, issued: str, basis: str) -> None:
    assert led_astray(edtf.parse(date), edtf.parse(issued), basis, "")
