"""Figures of one kind are sorted by their size, whatever scale and unit they are given in."""

from decimal import Decimal

import pytest

from generator.compose.magnitude import magnitude


@pytest.mark.parametrize(
    ("larger", "smaller"),
    [
        (("2.5", "billion dollars"), ("300", "million dollars")),
        (("1.2", "million tonnes"), ("900000", "tonnes")),
        (("2", "tonnes"), ("300", "kg")),
        (("1", "$ billion"), ("999", "$ million")),
        (("4.9", "млн тонн"), ("800", "тыс. тонн")),
        (("2", "억 달러"), ("900", "만 달러")),
        (("1.1", "gigawatts"), ("900", "megawatts")),
        (("-300", "million euros"), ("-2.5", "billion euros")),
    ],
)
def test_scale_and_unit_count(larger: tuple[str, str], smaller: tuple[str, str]) -> None:
    assert magnitude(Decimal(larger[0]), larger[1]) > magnitude(Decimal(smaller[0]), smaller[1])


@pytest.mark.parametrize("unit", ["%", "rank", "dollars per ton", "crates", "percentage points", "year"])
def test_a_unit_without_a_scale_leaves_the_number(unit: str) -> None:
    assert magnitude(Decimal(7), unit) == 7
