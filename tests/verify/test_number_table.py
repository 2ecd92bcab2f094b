"""Evidence, a number, its unit and its measure, and whether the first carries the others (`numbers.tsv`)."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.verify import read_numbers, supports

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "numbers.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("words", "value", "unit", "measure", "carried"), ROWS)
def test_a_number_holds_where_the_evidence_carries_it(
    words: str, value: str, unit: str, measure: str, carried: str
) -> None:
    assert (supports(words, Decimal(value), unit, (measure,)) == ()) is (carried == "yes")


@pytest.mark.parametrize(
    ("language", "value"), [("en", "1.234"), ("de", "1234"), ("es", "1234"), ("es-MX", "1.234"), ("de-CH", "1.234")]
)
def test_a_point_is_read_as_the_language_has_it(language: str, value: str) -> None:
    assert [quantity.value for quantity in read_numbers("1.234", language)] == [Decimal(value)]


def test_a_doubt_before_the_evidence_counts() -> None:
    whole = "It is not true that trade fell by 12 percent, the office said."
    found = supports("trade fell by 12 percent", Decimal(12), "percent", ("Fall of trade",), sentence=whole)
    assert [issue.code for issue in found] == ["N009"]


def test_a_number_of_another_year_is_not_that_of_the_fact() -> None:
    found = supports("27 boats in 2021", Decimal(27), "boats", ("Boats",), as_of=2012)
    assert [issue.code for issue in found] == ["N012"]


@pytest.mark.parametrize(
    "text",
    ["F-35", "Su-35 jets", "COVID-19", "the 38th parallel", "after 9/11", "in the 1990s", "G7", "Article 5",
     "Flight 370", "1. First of all", "at 10:30", "5 p.m.", "on July 15", "7월 15일", "제5조", "[12]"],
)  # fmt: skip
def test_what_only_names_or_dates_is_no_amount(text: str) -> None:
    assert [quantity for quantity in read_numbers(text) if quantity.kind == "amount"] == []


def test_a_number_below_nothing_is_not_the_one_above() -> None:
    assert [issue.code for issue in supports("a loss of -5 percent", Decimal(5), "percent")] == ["N007"]
