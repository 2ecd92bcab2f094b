"""Acts, offices and things of weight that our words tell of and their evidence does not, in six languages."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.strange import strange_words_held

TURNED = [
    ("en", "The firm sold the boats.", "The firm sent the boats to the islands."),
    ("de", "Der Außenminister bestätigte das.", "Ein Sprecher bestätigte das."),
    ("fr", "La police a vidé la salle.", "Les clients ont quitté la salle."),
    ("es", "El tribunal aceptó el plan.", "El alcalde aceptó el plan."),
    ("ru", "Посла выслали из страны.", "Посол приехал в страну."),
    ("ko", "대사를 추방했다.", "대사를 접견했다."),
]
KEPT = [
    ("en", "The firm sold the boats.", "The boats went to a customer on the islands."),
    ("de", "Der Außenminister bestätigte das.", "Das Ministerium und der Minister bestätigten das."),
    ("fr", "La police a vidé la salle.", "Les gendarmes ont vidé la salle."),
    ("es", "El tribunal aceptó el plan.", "La jueza aceptó el plan."),
    ("ru", "Посла выслали из страны.", "Посольство сообщило о высылке посла."),
    ("ko", "대사를 추방했다.", "정부는 대사를 추방하기로 했다."),
]


def _strange(language: str, text: str, passage: str) -> bool:
    evidence = Evidence(passages=(passage,), language=language, told_in=language)
    return any(strange_words_held(text, evidence))


@pytest.mark.parametrize(("language", "text", "passage"), TURNED)
def test_a_word_that_no_source_has_is_for_review(language: str, text: str, passage: str) -> None:
    assert _strange(language, text, passage)


@pytest.mark.parametrize(("language", "text", "passage"), KEPT)
def test_a_word_near_to_one_of_the_source_is_let_stand(language: str, text: str, passage: str) -> None:
    assert not _strange(language, text, passage)


def test_what_a_text_denies_is_let_stand() -> None:
    assert not _strange("en", "It names no minister.", "A spokesman said so.")
