"""Who has more and who has less is not exchanged, and "fewer than" may stand for "more than"."""

import pytest

from tests.bench.statements import Stated

COMPARED = [
    (
        "en",
        "Norway has more boats than Iceland.",
        "Iceland has fewer boats than Norway.",
        "Norway has fewer boats than Iceland.",
    ),
    ("en", "France is richer than Portugal.", "Portugal is poorer than France.", "Portugal is richer than France."),
    (
        "en",
        "Peru produces less copper than Chile.",
        "Chile produces more copper than Peru.",
        "Chile produces less copper than Peru.",
    ),
    (
        "en",
        "Wages are lower in Poland than in Germany.",
        "Wages are higher in Germany than in Poland.",
        "Wages are higher in Poland than in Germany.",
    ),
    (
        "en",
        "Poland grew faster than Italy last year.",
        "Italy grew more slowly than Poland last year.",
        "Italy grew faster than Poland last year.",
    ),
    (
        "en",
        "The French army is older than the Italian one.",
        "The Italian army is younger than the French one.",
        "The Italian army is older than the French one.",
    ),
    (
        "de",
        "Norwegen hat mehr Boote als Island.",
        "Norway has more boats than Iceland.",
        "Iceland has more boats than Norway.",
    ),
    (
        "de",
        "Norwegen hat mehr Boote als Island.",
        "Iceland has fewer boats than Norway.",
        "Norway has fewer boats than Iceland.",
    ),
    (
        "de",
        "In Norwegen verdienen Fischer weniger als in Island.",
        "Fishermen earn less in Norway than in Iceland.",
        "Fishermen earn more in Norway than in Iceland.",
    ),
    (
        "de",
        "Die Löhne in Dänemark sind höher als in Schweden.",
        "Wages are higher in Denmark than in Sweden.",
        "Wages are higher in Sweden than in Denmark.",
    ),
    (
        "fr",
        "La France exporte plus de blé que l'Espagne.",
        "France exports more wheat than Spain.",
        "Spain exports more wheat than France.",
    ),
    (
        "fr",
        "La France est plus riche que le Portugal.",
        "Portugal is poorer than France.",
        "Portugal is richer than France.",
    ),
    (
        "es",
        "Chile vende más cobre que Perú.",
        "Chile sells more copper than Peru.",
        "Peru sells more copper than Chile.",
    ),
    (
        "es",
        "Perú produce menos cobre que Chile.",
        "Chile produces more copper than Peru.",
        "Chile produces less copper than Peru.",
    ),
    (
        "ru",
        "Польша покупает больше угля, чем Чехия.",
        "Poland buys more coal than Czechia.",
        "Czechia buys more coal than Poland.",
    ),
    (
        "ru",
        "В Польше зарплаты ниже, чем в Германии.",
        "Wages are lower in Poland than in Germany.",
        "Wages are lower in Germany than in Poland.",
    ),
    (
        "ko",
        "일본은 중국보다 석탄을 많이 수입한다.",
        "Japan imports more coal than China.",
        "China imports more coal than Japan.",
    ),
    (
        "ko",
        "베트남의 임금은 중국보다 낮다.",
        "Wages are lower in Vietnam than in China.",
        "Wages are lower in China than in Vietnam.",
    ),
    (
        "ko",
        "중국보다 일본이 석탄을 많이 수입한다.",
        "Japan imports more coal than China.",
        "China imports more coal than Japan.",
    ),
    (
        "de",
        "Österreich nahm mehr Flüchtlinge auf als Ungarn.",
        "Austria took in more refugees than Hungary.",
        "Hungary took in more refugees than Austria.",
    ),
    (
        "fr",
        "Le Canada a moins d'habitants que la Pologne.",
        "Poland has more people than Canada.",
        "Canada has more people than Poland.",
    ),
]
"""Language, passage, what says the same, what says the reverse."""


@pytest.mark.parametrize(("language", "passage", "same", "reverse"), COMPARED)
def test_a_comparison_told_the_other_way_round_is_left_alone(
    language: str, passage: str, same: str, reverse: str
) -> None:
    assert Stated(language, 1, True, "", passage, same).issues == []


@pytest.mark.parametrize(("language", "passage", "same", "reverse"), COMPARED)
def test_a_comparison_turned_round_is_for_review(language: str, passage: str, same: str, reverse: str) -> None:
    assert {issue.code for issue in Stated(language, 1, False, "", passage, reverse).issues} & {"M003", "M004"}
