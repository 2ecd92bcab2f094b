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
COMPOSED = [
    ("de", "zwölfhundert Kisten", 1_200),
    ("de", "zweihundertfünfzig Kisten", 250),
    ("de", "dreitausendzweihundert Kisten", 3_200),
    ("de", "hunderttausend Kisten", 100_000),
    ("de", "eine Million Kisten", 1_000_000),
    ("fr", "deux cent cinquante caisses", 250),
    ("fr", "mille deux cents caisses", 1_200),
    ("fr", "cent vingt mille caisses", 120_000),
    ("fr", "un million de caisses", 1_000_000),
    ("es", "doscientas cincuenta cajas", 250),
    ("es", "mil doscientas cajas", 1_200),
    ("es", "ciento veinte mil cajas", 120_000),
    ("es", "un millón de cajas", 1_000_000),
    ("ru", "сто двадцать пять ящиков", 125),
    ("ru", "тысяча двести ящиков", 1_200),
    ("ru", "три тысячи пятьсот ящиков", 3_500),
    ("ru", "сто двадцать пять миллионов ящиков", 125_000_000),
    ("ru", "миллион ящиков", 1_000_000),
    ("ru", "сто один ящик", 101),
    ("fr", "mille un bateaux", 1_001),
    ("es", "ciento una cajas", 101),
    ("ko", "삼조 원", 3 * 10**12),
    ("ko", "상자 십이만 개", 120_000),
    ("ko", "천이백여 명", 1_200),
    ("ko", "이십삼 척", 23),
]


@pytest.mark.parametrize(("language", "words", "value"), SPOKEN)
def test_a_number_is_read_with_its_half_or_point(language: str, words: str, value: str) -> None:
    assert [quantity.value for quantity in read_numbers(words, language)] == [Decimal(value)]


@pytest.mark.parametrize(("language", "words", "value"), COMPOSED)
def test_a_number_is_read_with_all_its_words(language: str, words: str, value: int) -> None:
    assert [quantity.value for quantity in read_numbers(words, language)] == [value]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "im letzten Jahrhundert"),
        ("de", "Tausende Kisten"),
        ("de", "hundert" * 100),
        ("es", "miles de cajas"),
        ("ru", "тысячи ящиков и миллионы людей"),
        ("ko", "이천 시장과 사천 주민"),
        ("ko", "수십만 명"),
        ("ko", "이사회가 구조대를 조사한 건"),
        ("fr", "un bateau"),
        ("es", "una caja"),
    ],
)
def test_what_only_looks_like_a_number_is_none(language: str, words: str) -> None:
    assert read_numbers(words, language) == ()


def test_numbers_that_stand_side_by_side_stay_two() -> None:
    assert [one.value for one in read_numbers("двадцать пять двести", "ru")] == [25, 200]


def test_a_day_that_names_an_event_counts_nothing() -> None:
    assert {one.kind for one in read_numbers("6·25 전쟁과 9·19 합의", "ko")} == {"name"}


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


def test_a_point_that_is_a_place_is_no_part_of_a_number() -> None:
    assert [one.value for one in read_numbers("At a point five miles away it sank.", "en")] == [5]


def test_a_nought_before_the_point_is_kept() -> None:
    assert [one.value for one in read_numbers("0 virgule cinq pour cent", "fr")] == [Decimal("0.5")]


def test_two_numbers_of_which_the_second_is_part_of_a_word_are_no_year() -> None:
    assert [one.year for one in read_numbers("She paid with twenty twenty-dollar bills.", "en")] == [False, False]


def test_both_ends_of_a_range_have_their_scale() -> None:
    found = read_numbers("1.2 million-1.5 million tons", "en")
    assert [one.value for one in found] == [Decimal("1200000"), Decimal("1500000")]
