"""Numbers with a half or a point, and years, as they are spoken."""

from decimal import Decimal

import pytest

from generator.verify import read_numbers, supports

SPOKEN = [
    ("en", "one point five million crates", "1500000"),
    ("en", "ten point two five tons", "10.25"),
    ("en", "twenty-one point five percent", "21.5"),
    ("en", "a million and a half crates", "1500000"),
    ("en", "two million and a half crates", "2500000"),
    ("de", "anderthalb Millionen Kisten", "1500000"),
    ("de", "zweieinhalb Tonnen", "2.5"),
    ("de", "eine halbe Million Kisten", "500000"),
    ("de", "eine dreiviertel Million Kisten", "750000"),
    ("de", "zwei Komma fünf Millionen Kisten", "2500000"),
    ("fr", "deux millions et demi de caisses", "2500000"),
    ("fr", "2 millions et demi de caisses", "2500000"),
    ("fr", "un demi-million de caisses", "500000"),
    ("fr", "deux virgule cinq tonnes", "2.5"),
    ("es", "dos millones y medio de cajas", "2500000"),
    ("es", "millón y medio de cajas", "1500000"),
    ("es", "medio millón de cajas", "500000"),
    ("ru", "полтора миллиона ящиков", "1500000"),
    ("ru", "около полутора тысяч ящиков", "1500"),
    ("ru", "пять с половиной миллионов ящиков", "5500000"),
    ("ru", "две целых пять десятых процента", "2.5"),
]


@pytest.mark.parametrize(("language", "words", "value"), SPOKEN)
def test_a_number_is_read_with_its_half_or_point(language: str, words: str, value: str) -> None:
    assert [quantity.value for quantity in read_numbers(words, language)] == [Decimal(value)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("They sold one point five million crates.", 5_000_000),
        ("They sold two million and a half crates.", 2_000_000),
    ],
)
def test_what_is_left_without_the_half_is_not_carried(words: str, value: int) -> None:
    assert [issue.code for issue in supports(words, Decimal(value), "crates", ("crates sold",))] == ["N001"]


@pytest.mark.parametrize(
    ("words", "year"), [("nineteen ninety-one", 1991), ("twenty twenty-three", 2023), ("nineteen oh five", 1905)]
)
def test_a_year_in_two_numbers_is_a_year(words: str, year: int) -> None:
    assert [(one.value, one.year) for one in read_numbers(f"It opened in {words}.", "en")] == [(Decimal(year), True)]


def test_two_numbers_of_which_the_second_is_part_of_a_word_are_no_year() -> None:
    assert [one.year for one in read_numbers("She paid with twenty twenty-dollar bills.", "en")] == [False, False]


def test_both_ends_of_a_range_have_their_scale() -> None:
    found = read_numbers("1.2 million-1.5 million tons", "en")
    assert [one.value for one in found] == [Decimal("1200000"), Decimal("1500000")]
