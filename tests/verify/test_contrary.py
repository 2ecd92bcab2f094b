"""A number is refused where the sentence shows that it is of something else, and is for review where nothing tells."""

from decimal import Decimal

import pytest

from generator.verify import supports


def severities(words: str, value: int, unit: str, measure: str, language: str = "en") -> list[tuple[str, str]]:
    issues = supports(words, Decimal(value), unit, (measure,), language=language, told_in="en")
    return [(issue.code, issue.severity) for issue in issues]


@pytest.mark.parametrize(
    ("words", "value", "unit", "measure"),
    [
        ("The farms brought in 540 tonnes of rice.", 540, "tonnes", "wheat harvested"),
        ("Officers found 3 tonnes of cocaine and 410 kilos of heroin.", 410, "kilos", "cocaine found"),
        ("The dam is 155 metres high.", 155, "metres", "length of the dam"),
        ("Turnout in the second round was 54 percent.", 54, "percent", "turnout in the first round"),
        ("The mill employs 640 people, of whom 80 are women.", 80, "people", "people employed in all"),
        ("In 1990 the pit had 9400 miners, today it has 120.", 120, "miners", "miners in 1990"),
    ],
)
def test_what_the_sentence_gives_of_something_else_is_refused(words: str, value: int, unit: str, measure: str) -> None:
    assert ("N004", "error") in severities(words, value, unit, measure)


def test_what_goes_to_a_country_does_not_come_from_it() -> None:
    words = "Los envíos hacia Chile sumaron 48 toneladas."
    assert ("N008", "error") in severities(words, 48, "tonnes", "goods bought from Chile", "es")


def test_where_nothing_tells_which_of_two_numbers_is_meant_a_person_decides() -> None:
    words = "На площади стоят 46 ларьков, у ворот 19."
    assert severities(words, 19, "kiosks", "kiosks near the gate", "ru") == [("N004", "review")]


def test_a_noun_that_is_left_out_with_the_second_number_is_that_of_the_first() -> None:
    words = "Die Polizei stoppte 217 Lastwagen mit Fracht, 58 Busse mit Gästen."
    assert severities(words, 58, "buses", "buses with guests", "de") == []


def test_what_stands_before_the_first_number_may_be_told_of_all() -> None:
    words = "The average wage in the country is 52 thousand euros, in the city 61 thousand."
    assert severities(words, 61000, "euros", "average wage in the city") == []
