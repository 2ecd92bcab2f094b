"""A number takes from its sentence what it does not say itself: unit, rate and subject; and nothing that another number
has said of it."""

from decimal import Decimal

import pytest

from generator.verify import supports

HELD = [
    ("es", "Ocho de los doce magistrados respaldaron el fallo.", "8", "judges", "judges for the ruling"),
    ("es", "Cada hogar gastó 34.044 euros, de los que 11.200 se fueron en vivienda.", "11200", "euros", "housing"),
    ("en", "It will shut two of its five Norwegian plants.", "2", "plants", "plants to be shut"),
    ("de", "Mit 54 Ja- gegen 38 Nein-Stimmen nahm der Landtag das Gesetz an.", "54", "votes", "votes for the law"),
    (
        "es",
        "El cobre se vendió a un precio medio de 4,15 dólares la libra.",
        "4.15",
        "dollars a pound",
        "price of copper",
    ),
    (
        "ru",
        "Заболеваемость снизилась до 2,1 случая на 100 тысяч населения.",
        "2.1",
        "cases per 100,000 people",
        "illness",
    ),
    ("ko", "초등학교 6천183곳이 문을 열었다.", "6183", "schools", "schools opened"),
    ("fr", "La sécheresse touche 62 départements, dont 24 en crise.", "24", "departments", "departments in crisis"),
    (
        "en",
        "The deficit narrowed to $85 billion as imports dropped to $261 billion.",
        "261",
        "billion dollars",
        "imports",
    ),
    ("de", "Der Umsatz legte um 5 Prozent zu, der Gewinn brach um 9 Prozent ein.", "5", "percent", "rise of turnover"),
    ("en", "Arsenal's 28,000 season-ticket holders will pay more.", "28000", "holders", "season-ticket holders"),
]
REFUSED = [
    ("es", "Ocho de los doce magistrados respaldaron el fallo.", "12", "judges", "judges for the ruling"),
    ("fr", "La sécheresse touche 62 départements, dont 24 en crise.", "62", "departments", "departments in crisis"),
    ("en", "No passengers were hurt, but 2 of the 11 crew were.", "2", "passengers", "passengers hurt"),
    ("en", "Two children aged 4 and 7 died in the fire.", "7", "children", "children who died"),
    ("es", "Chile exportó 5 toneladas de cobre a 4,15 dólares la libra.", "4.15", "dollars a tonne", "price of copper"),
    ("en", "Net debt stood at $12 billion, 2.3 times operating profit.", "12", "billion dollars", "operating profit"),
    ("en", "The airline carried 19 million passengers in July.", "19", "million passengers", "passengers in June"),
    ("ru", "Введено 72,5 млн кв. метров жилья.", "72.5", "million square kilometres", "housing built"),
    ("fr", "Il a relevé sa prévision de croissance de 0,6 % à 0,8 %.", "0.6", "percent", "new growth forecast"),
    ("ko", "7월 경상수지는 흑자를 냈다. 91억 달러 흑자였다.", "9.1", "billion dollars", "current account deficit"),
]


@pytest.mark.parametrize(("language", "words", "value", "unit", "measure"), HELD)
def test_what_the_sentence_lends_holds(language: str, words: str, value: str, unit: str, measure: str) -> None:
    assert supports(words, Decimal(value), unit, (measure,), language=language, told_in="en") == ()


@pytest.mark.parametrize(("language", "words", "value", "unit", "measure"), REFUSED)
def test_what_it_does_not_lend_is_refused(language: str, words: str, value: str, unit: str, measure: str) -> None:
    assert supports(words, Decimal(value), unit, (measure,), language=language, told_in="en")
