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

ACTS = [
    ("The board signed a lease of the terminal.", "The board proposed a lease of the terminal."),
    ("Engineers repaired the bridge.", "Engineers inspected the bridge."),
    ("The unions drafted the bill.", "The unions welcomed the bill."),
    ("The firm admitted the leak.", "The firm played down the leak."),
    ("The town sued the operator.", "The town found fault with the operator."),
]
NEAR_ACTS = [
    ("The board signed a lease of the terminal.", "The board agreed on a lease of the terminal."),
    ("Engineers repaired the bridge.", "Engineers fixed the bridge."),
    ("The unions drafted the bill.", "The bill was written by the unions."),
    ("The firm admitted the leak.", "The firm acknowledged the leak."),
    ("Repair of the ties hangs on the town.", "Better ties hang on the town."),
]

OTHERS = [
    ("en", "It was signed a couple of weeks later.", "It was signed in spring."),
    ("en", "Rules such as certain limits expire.", "A few rules, limits among them, expire."),
    ("en", "By training its staff the firm met the rule.", "The firm taught its staff and met the rule."),
    ("de", "Die Kritik ist gegen die Firma gerichtet.", "Die Kritik zielt auf die Firma."),
    ("fr", "L'accord est signé vendredi.", "L'accord est signé le 3 mai."),
    ("es", "Asumió el compromiso de hacerlo.", "Se obligó a hacerlo."),
    ("ru", "Компания послала письмо.", "Компания отправила письмо."),
    ("ko", "노사협의회가 임금을 올렸다.", "노사 모임이 임금을 올렸다."),
]
"""Words that only begin, or hold, one of those that are looked for."""


def _strange(language: str, text: str, passage: str) -> bool:
    evidence = Evidence(passages=(passage,), language=language, told_in=language)
    return any(strange_words_held(text, evidence))


@pytest.mark.parametrize(("language", "text", "passage"), TURNED)
def test_a_word_that_no_source_has_is_for_review(language: str, text: str, passage: str) -> None:
    assert _strange(language, text, passage)


@pytest.mark.parametrize(("language", "text", "passage"), KEPT)
def test_a_word_near_to_one_of_the_source_is_let_stand(language: str, text: str, passage: str) -> None:
    assert not _strange(language, text, passage)


@pytest.mark.parametrize(("language", "text", "passage"), OTHERS)
def test_a_word_that_only_looks_like_one_is_let_stand(language: str, text: str, passage: str) -> None:
    assert not _strange(language, text, passage)


def test_what_a_text_denies_is_let_stand() -> None:
    assert not _strange("en", "It names no minister.", "A spokesman said so.")


def test_what_a_text_denies_in_short_is_let_stand() -> None:
    assert not _strange("en", "The firm didn’t sell the boats.", "The firm kept the boats.")


def test_a_word_that_begins_with_a_no_denies_nothing() -> None:
    assert _strange("es", "Los nuevos dueños vendieron el barco.", "Los nuevos dueños pintaron el barco.")


@pytest.mark.parametrize(("text", "passage"), ACTS)
def test_an_act_that_nothing_in_the_evidence_is_near_to_is_for_review(text: str, passage: str) -> None:
    assert [issue.code for issue in strange_words_held(text, Evidence((passage,), (passage,), (passage,)))] == ["M012"]


@pytest.mark.parametrize(("text", "passage"), NEAR_ACTS)
def test_an_act_in_other_words_may_be_told(text: str, passage: str) -> None:
    assert not [*strange_words_held(text, Evidence((passage,), (passage,), (passage,)))]
