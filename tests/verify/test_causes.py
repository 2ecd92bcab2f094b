"""A cause that our words give and their evidence does not, in six languages."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.causes import causes_held

ADDED = [
    ("en", "The delay was due to the rain.", "The ferry was late. It rained."),
    ("en", "The plant was closed because sales fell.", "The plant was closed in June. Sales fell by a tenth."),
    ("en", "The plant was closed due to a flood.", "The plant was closed because sales fell."),
    ("de", "Das Werk schloss wegen des Streiks.", "Das Werk schloss im Juni."),
    ("fr", "L'usine a fermé en raison de la grève.", "L'usine a fermé en juin."),
    ("es", "La fábrica cerró debido a la huelga.", "La fábrica cerró en junio."),
    ("ru", "Завод закрыли из-за забастовки.", "Завод закрыли в июне."),
    ("ko", "공장은 파업 때문에 문을 닫았다.", "공장이 6월에 문을 닫았다."),
]
GIVEN = [
    ("en", "The bridge was due to open in June.", "The bridge is to open in June."),
    ("en", "The plant was closed because sales fell.", "Falling sales led to the end of the plant."),
    ("en", "The plant was closed due to a flood.", "The plant was closed after a flood."),
    ("en", "The plant was closed in June.", "The plant was closed in June."),
    ("de", "Das Werk schloss wegen des Streiks.", "Weil gestreikt wurde, schloss das Werk."),
    ("fr", "L'usine a fermé en raison de la grève.", "La grève a entraîné la fermeture de l'usine."),
    ("es", "La fábrica cerró debido a la huelga.", "La huelga llevó a cerrar la fábrica."),
    ("ru", "Завод закрыли из-за забастовки.", "Забастовка привела к закрытию завода."),
    ("ko", "공장은 파업 때문에 문을 닫았다.", "공장은 파업으로 인해 문을 닫았다."),
]


def codes(language: str, text: str, passage: str) -> list[str]:
    evidence = Evidence((passage,), (passage,), (passage,), language=language, told_in=language)
    return [issue.code for issue in causes_held(text, evidence)]


@pytest.mark.parametrize(("language", "text", "passage"), ADDED)
def test_a_cause_of_our_own_is_for_review(language: str, text: str, passage: str) -> None:
    assert codes(language, text, passage) == ["M014"]


@pytest.mark.parametrize(("language", "text", "passage"), GIVEN)
def test_a_cause_that_the_evidence_gives_may_be_told(language: str, text: str, passage: str) -> None:
    assert codes(language, text, passage) == []


def test_a_cause_is_held_between_two_languages() -> None:
    evidence = Evidence(("Das Werk schloss im Juni.",), ("Das Werk schloss im Juni.",), language="de", told_in="en")
    assert [issue.code for issue in causes_held("The plant closed because of a strike.", evidence)] == ["M014"]
