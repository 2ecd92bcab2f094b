"""What a sentence means is held against those of a long text that have most in common with it."""

import pytest

from generator.verify import prepare
from generator.verify.evidence import Evidence
from generator.verify.telling.meaning import meaning
from generator.verify.telling.nearest import nearest
from generator.verify.text.copying import absent

DENIED = "The quay of Iceland was not closed before May."
LONG = "\n\n".join([*(f"Skipper {number} sold herring {number} times." for number in range(3000)), DENIED])
TOLD = "The quay of Iceland was closed before May."


def of(text: str) -> Evidence:
    return Evidence(passages=(text,), sentences=(text,), paragraphs=(text,))


def test_the_sentence_that_a_text_turns_round_is_among_them() -> None:
    near = nearest(TOLD, of(LONG))
    assert [issue.code for issue in meaning(TOLD, near)] == ["M001"]


def test_what_has_nothing_in_common_is_not() -> None:
    assert nearest(TOLD, of(LONG)).passages == (DENIED,)


def test_of_sentences_alike_no_more_are_read_than_make_a_difference() -> None:
    assert len(nearest("Skippers sold herring.", of(LONG)).passages) == 200


def test_a_text_of_some_pages_is_read_whole() -> None:
    evidence = of(LONG[:40_000])
    assert nearest(TOLD, evidence) is evidence


def test_a_text_that_is_not_compared_by_its_words_is_read_whole() -> None:
    evidence = Evidence(passages=(LONG,), language="ru")
    assert nearest(TOLD, evidence) is evidence


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("arctic route", "The Arctic routes are open."),
        ("ARCTIC ROUTE", "An Arctic-route's cost."),
        ("Istanbul", "They met in İstanbul."),
        ("satellite", "It flew a spy-\nsatellite over them."),
        ("Oslo", "Oslo'da buluştular."),
        ("Straße", "Die Straße ist zu."),
        ("box", "Twelve boxes of herring."),
    ],
)
def test_what_stands_in_a_text_in_any_form_is_not_absent(term: str, text: str) -> None:
    assert absent(prepare(text), term)


def test_what_stands_in_it_only_inside_another_word_is_absent() -> None:
    assert not absent(prepare("The artist sold herring."), "art")
