# ruff: noqa: E501  a sentence and its fact read best in a line
"""What a number counts where its noun stands elsewhere, and what it is counted by in other ways of writing."""

from decimal import Decimal

import pytest

from generator.verify import supports
from generator.verify.evidence import Evidence
from generator.verify.telling.numbers import numbers_held
from generator.verify.telling.times.dates import dates_held

ES, FR, DE, RU, KO, EN = "es", "fr", "de", "ru", "ko", "en"
COMPOUND = "Die Zahl der in Oslo aufgenommenen Straßenverkehrsunfälle ist mit 4 189 leicht um 0,7 % gesunken."
TWO_NAMES = "Norway and Iceland made 61% and 44% of their power from wind."
AGAINST = "Число умерших за полгода сократилось, составив 940,4 против 960,6 тысячи человек за тот же период 2016 года."


def codes(words: str, value: str, unit: str, measure: str, language: str, as_of: int | None = None) -> list[str]:
    found = supports(words, Decimal(value), unit, (measure,), language=language, told_in="en", as_of=as_of)
    return [issue.code for issue in found]


@pytest.mark.parametrize(
    ("words", "value", "unit", "measure", "language"),
    [
        (COMPOUND, "4189", "accidents", "road accidents", DE),
        ("Коэффициент составил 12,9 умерших в расчете на 1000 человек.", "12.9", "deaths per 1000 people", "death rate", RU),
        ("Больше всего посетителей в Осло: 58 на тысячу человек.", "58", "visitors per 1000 people", "visitors", RU),
        ("Auf 1.000 Einwohner kommen 767,5 Autos.", "767.5", "cars per 1000 inhabitants", "cars", DE),
        ("Chaque année, la région perd 500 agriculteurs.", "500", "farmers a year", "farmers lost", FR),
        ("합계출산율은 0.91명이다.", "0.91", "children", "fertility rate", KO),
        ("La estancia media fue de 3,9 noches por viajero.", "3.9", "nights per traveller", "average stay", ES),
        ("Der Lauf war 24,8 Meilen lang.", "24.8", "miles", "length of the run", DE),
        ("127 Läufer zahlten eine Eintrittsgebühr von 1 Dollar.", "1", "dollar", "entry fee", DE),
        (TWO_NAMES, "61", "percent", "share of wind in Norway", EN),
        (AGAINST, "940.4", "thousand people", "deaths", RU),
    ],
)  # fmt: skip
def test_what_a_number_counts_may_stand_elsewhere(
    words: str, value: str, unit: str, measure: str, language: str
) -> None:
    assert codes(words, value, unit, measure, language) == []


@pytest.mark.parametrize(
    ("words", "value", "unit", "measure", "language"),
    [
        (COMPOUND, "4189", "ships", "ships", DE),
        ("Коэффициент составил 12,9 умерших в расчете на 1000 человек.", "12.9", "deaths", "deaths", RU),
        ("Auf 1.000 Einwohner kommen 767,5 Autos.", "767.5", "cars", "cars", DE),
        (TWO_NAMES, "44", "percent", "share of wind in Norway", EN),
    ],
)
def test_what_is_counted_by_something_is_no_amount(
    words: str, value: str, unit: str, measure: str, language: str
) -> None:
    assert codes(words, value, unit, measure, language)


def test_a_year_behind_a_period_is_the_numbers_own() -> None:
    assert codes(AGAINST, "960.6", "thousand people", "deaths in 2017", RU, 2017)[0] == "N012"


@pytest.mark.parametrize(
    ("language", "words", "text"),
    [
        (DE, "Bereits 2009 hatte das Gericht geurteilt.", "The court had ruled in 2009."),
        (FR, "Le tribunal a condamné l'un des trois à 500 euros d'amende.", "One of them was fined 500 euros."),
        (RU, "Полиция задержала семерых рыбаков.", "Seven fishermen were detained."),
        (RU, "Тепло может убить треть всех рыб.", "A third of all fish may die of the heat."),
        (DE, "Das Boot kam gegen 4.30 Uhr an.", "The boat came at half past four."),
    ],
)
def test_a_number_that_is_told_is_found_in_other_forms(language: str, words: str, text: str) -> None:
    assert list(numbers_held(text, Evidence(passages=(words,), sentences=(words,), language=language))) == []


def test_saturday_has_two_names_in_german() -> None:
    words = "Am Sonnabend lief das Boot aus."
    assert (
        list(dates_held("The boat left on Saturday.", Evidence(passages=(words,), sentences=(words,), language=DE)))
        == []
    )
