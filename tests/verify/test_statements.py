"""Statements beside passages in six languages (`statements/*.txt`): as many are told apart as ever were."""

from decimal import Decimal

import pytest

from generator.verify import supports
from generator.verify.evidence import Evidence
from generator.verify.telling.bounds import first_for_second, other_bound
from generator.verify.telling.clauses import opposite_there, told_of_another
from generator.verify.telling.meaning import meaning
from generator.verify.telling.times.dates import dates_held
from generator.verify.telling.wording import words_of
from tests.bench.statements import LANGUAGES, stated

FLAGGED, UNSEEN = 0.095, 0.29
"""The shares of honest statements flagged and of false ones unseen, of all sets, that are not to grow. The goals (.05
and .25) are not met: a new set raises both."""


def test_honest_statements_are_let_be_and_false_ones_are_seen() -> None:
    texts = [one for language in LANGUAGES for one in stated(language)]
    honest, false = ([one for one in texts if one.honest == kind] for kind in (True, False))
    assert sum(not one.right for one in honest) <= FLAGGED * len(honest)
    assert sum(not one.right for one in false) <= UNSEEN * len(false)


CITED = "The operator blamed a landslide, while local officials spoke of poor upkeep."


def test_what_one_does_is_not_told_of_another() -> None:
    assert told_of_another(words_of("Local officials blamed a landslide."), words_of(CITED))
    assert not told_of_another(words_of("The operator blamed a landslide."), words_of(CITED))
    assert not told_of_another(words_of("The landslide was blamed by the operator."), words_of(CITED))
    hired = words_of("The port hired Lund Marine after dropping Brekke, which had missed three deadlines.")
    assert told_of_another(words_of("Lund Marine had missed three deadlines."), hired)
    assert not told_of_another((), hired)


def test_an_opposite_is_looked_for_in_the_clause_that_is_told() -> None:
    words = words_of("We considered leaving the league, but we found that staying serves the crews better.")
    assert opposite_there(words_of("Leaving serves the crews better."), words, frozenset())
    assert not opposite_there(words_of("Staying serves the crews better."), words, frozenset())
    passage = "The guards say that the broker accepted crates. His lawyer called the charge invented."
    found = meaning("The broker's lawyer rejects the charge.", Evidence((passage,), (passage,)))
    assert "M003" not in {issue.code for issue in found}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Claims will exceed 300 crates."),
        ("de", "Es werden mehr als 300 Kisten."),
        ("fr", "Il y aura plus de 300 caisses."),
        ("es", "Habrá más de 300 cajas."),
        ("ru", "Будет более 300 ящиков."),
        ("ko", "상자는 300개를 넘을 것이다."),
    ],
)
def test_a_least_number_is_no_most(language: str, words: str) -> None:
    assert other_bound("There will be less than 300 crates.", words, ("en", language))
    assert not other_bound("There will be more than 300 crates.", words, ("en", language))
    assert not other_bound("There will be 300 crates.", words, ("en", language))


def test_the_second_is_not_the_first() -> None:
    words = "Norway is the second-largest exporter of cod."
    assert first_for_second("Norway is the largest exporter of cod.", words, ("en", "en"))
    assert not first_for_second("Norway is the second-largest exporter of cod.", words, ("en", "en"))
    both = f"{words} The largest exporter is Iceland."
    assert not first_for_second("Iceland is the largest exporter of cod.", both, ("en", "en"))
    assert first_for_second("It became the largest exporter.", "세계 2위 수출국이 됐다.", ("en", "ko"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The fleet landed 8,000 crates last year, compared with 6,000 crates in 2021."),
        ("de", "Im vergangenen Jahr waren es 8000 Kisten, gegenüber 6000 im Jahr 2021."),
        ("fr", "Il y a eu 8 000 caisses l'an dernier, contre 6 000 en 2021."),
        ("es", "El año pasado hubo 8.000 cajas, frente a las 6.000 de 2021."),
        ("ru", "В прошлом году было 8000 ящиков против 6000 в 2021 году."),
        ("ko", "지난해 상자는 8000개로 2021년 6000개보다 늘었다."),
    ],
)
def test_a_number_is_not_of_the_year_that_it_is_compared_with(language: str, words: str) -> None:
    def codes(value: int) -> set[str]:
        return {
            issue.code for issue in supports(words, Decimal(value), "crates", ("crates in 2021",), language=language)
        }

    assert "N012" in codes(8000)
    assert "N012" not in codes(6000)


def test_a_short_month_in_cyrillic_is_a_month() -> None:
    words = "Корабль пойдёт в мае, если лёд сойдёт."

    assert not list(dates_held("The ship sails in May if the ice melts.", Evidence((words,), (words,), language="ru")))
