"""How much is told, what came first and under which condition: no more, no other way than the evidence has it."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.meaning import meaning


def codes(language: str, words: str, text: str, *, reading: bool = False) -> set[str]:
    evidence = Evidence(passages=(words,), sentences=(words,), language=language, reading=reading)
    return {issue.code for issue in meaning(text, evidence)}


MORE = [
    ("en", "Fishermen of the north signed the paper.", "All the fishermen of the north signed the paper."),
    ("en", "Fishermen of the north signed the paper.", "Only fishermen of the north signed the paper."),
    ("de", "Fischer aus dem Norden unterschrieben das Papier.", "Every fisherman of the north signed the paper."),
    ("fr", "Des pêcheurs du nord ont signé le texte.", "Most fishermen of the north signed the text."),
    ("es", "Los pescadores del norte firmaron el texto.", "Few fishermen of the north signed the text."),
    ("ru", "Рыбаки севера подписали бумагу.", "Only fishermen of the north signed the paper."),
    ("ko", "북부 어민들이 문서에 서명했다.", "All fishermen of the north signed the paper."),
]
AS_MUCH = [
    ("en", "Every crew of the north signed the paper.", "All the crews of the north signed the paper."),
    ("en", "Four boats of the north came back.", "All four boats of the north came back."),
    ("de", "Kein Fischer aus dem Norden fehlte.", "All the fishermen of the north were there."),
    ("fr", "Le port n'ouvre qu'en été.", "The port opens only in summer."),
    ("ru", "Рыбаки севера единогласно подписали бумагу.", "All the fishermen of the north signed the paper."),
    ("ko", "북부 어민 전원이 문서에 서명했다.", "All fishermen of the north signed the paper."),
]
ANOTHER_ORDER = [
    ("en", "The strike led to the closure of the harbour.", "The closure of the harbour led to the strike."),
    ("en", "The harbour closed because the crews struck.", "The crews struck because the harbour closed."),
    ("en", "The ferry sank before the storm.", "The ferry sank after the storm."),
    ("en", "The boats were sold during the strike.", "The boats were sold after the strike."),
    ("de", "Die Boote wurden verkauft, bevor die Untersuchung begann.", "The boats were sold after the inquiry began."),
    ("es", "La venta de los barcos provocó la huelga.", "The strike led to the sale of the boats."),
    ("ru", "Импорт соли вырос из-за запрета экспорта.", "Exports of salt were banned because imports rose."),
]
SAME_ORDER = [
    ("en", "The strike led to the closure of the harbour.", "The harbour closed because of the strike."),
    ("en", "After the strike the harbour closed.", "The harbour closed after the strike."),
    ("en", "Because the crews struck, the harbour closed.", "The harbour closed because the crews struck."),
    (
        "en",
        "The port moved its cranes north after the flood and had none there.",
        "After the flood the port put its cranes north, where it had none.",
    ),
    ("es", "La venta de los barcos provocó la huelga.", "The sale of the boats led to the strike."),
    ("ru", "Из-за запрета экспорта импорт соли вырос.", "Imports of salt rose because exports were banned."),
]
UNCONDITIONAL = [
    ("de", "Wenn der Zoll fällt, kommt die Flotte zurück.", "The fleet comes back."),
    ("fr", "La flotte reviendra si la taxe tombe.", "The fleet will come back."),
    ("es", "La flota volverá si cae el arancel.", "The fleet will come back."),
    ("ru", "Флот вернётся, если пошлину отменят.", "The fleet will come back."),
    ("ko", "만약 관세가 없어진다면 어선이 돌아온다.", "The fleet comes back."),
]


@pytest.mark.parametrize(("language", "words", "text"), MORE)
def test_more_or_less_of_a_thing_than_any_word_says_is_for_review(language: str, words: str, text: str) -> None:
    assert "M005" in codes(language, words, text)


@pytest.mark.parametrize(("language", "words", "text"), AS_MUCH)
def test_what_another_word_says_as_well_is_left_alone(language: str, words: str, text: str) -> None:
    assert "M005" not in codes(language, words, text)


def test_a_reading_of_several_passages_may_say_all() -> None:
    assert codes("en", "Boats of the north came back.", "All boats came back.", reading=True) == set()


@pytest.mark.parametrize(("language", "words", "text"), ANOTHER_ORDER)
def test_another_order_of_two_happenings_is_for_review(language: str, words: str, text: str) -> None:
    assert codes(language, words, text) & {"M003", "M005"}


@pytest.mark.parametrize(("language", "words", "text"), SAME_ORDER)
def test_the_same_order_in_other_words_is_left_alone(language: str, words: str, text: str) -> None:
    assert codes(language, words, text) == set()


@pytest.mark.parametrize(("language", "words", "text"), UNCONDITIONAL)
def test_what_is_told_without_its_condition_is_for_review(language: str, words: str, text: str) -> None:
    assert "M002" in codes(language, words, text)


@pytest.mark.parametrize(("language", "words", "text"), UNCONDITIONAL)
def test_what_keeps_its_condition_is_left_alone(language: str, words: str, text: str) -> None:
    assert "M002" not in codes(language, words, f"{text[:-1]} if the tariff goes.")


def test_contraries_that_are_no_acts_are_for_review() -> None:
    assert "M003" in codes("en", "the northern villages lost their ferry", "The southern villages lost their ferry.")


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("the ships of the North Harbour League go east", "The ships of the South Coast go east.", False),
        ("the ships of the North Coast go east", "The ships of the South Coast go east.", True),
        ("the ships of the north go east", "The ships of the South Coast go east.", True),
    ],
)
def test_a_word_within_a_name_is_no_opposite_of_one_within_another(words: str, text: str, found: bool) -> None:
    assert ("M003" in codes("en", words, text)) is found


def test_who_was_ordered_to_pay_is_no_one_who_was_paid() -> None:
    words = "The shipyard was ordered to pay the widows."
    assert "M004" in codes("en", words, "The widows were ordered to pay the shipyard.")
