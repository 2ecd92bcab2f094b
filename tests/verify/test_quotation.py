"""The engine by itself, without a project: words, marks, speakers, order, cuts."""

from collections.abc import Sequence

import pytest

from generator.verify import Grade, TextQuoteSelector, prepare, verify_quotation

TEXT = """Talks between Norway and Iceland broke off.

"The catch is 140,000 tonnes, and that is not too much," Jon Arnason said. "We will not sign."

"Who will pay?" asked Lund, the envoy.

Prime Minister Katrin Olafsdottir told reporters that a deal "depends on Oslo" this year.

She added that "the sea is patient.\"
"""
SOURCE = prepare(TEXT)
ALL = {"Katrin Olafsdottir": ["Olafsdottir"], "Jon Arnason": ["Arnason"], "Per Lund": ["Lund"]}


def codes(words: str | Sequence[str], speaker: str, **given: object) -> set[str]:
    others = {name: forms for name, forms in ALL.items() if name != speaker}
    verdict = verify_quotation(SOURCE, words, speaker=speaker, aliases=ALL.get(speaker, ()), others=others, **given)  # type: ignore[arg-type]
    return {issue.code for issue in verdict.findings}


def test_words_that_the_source_holds_are_accepted() -> None:
    assert codes("We will not sign.", "Jon Arnason") == set()


def test_the_span_leads_to_the_words() -> None:
    verdict = verify_quotation(SOURCE, "depends on Oslo")
    (span,) = verdict.spans
    assert TEXT[span.start : span.end] == "depends on Oslo"


def test_other_quotation_marks_make_the_match_typographic() -> None:
    verdict = verify_quotation(prepare("He said: “It’s time to go home now.”"), "It's time to go home now.")
    assert verdict.grade is Grade.TYPOGRAPHIC


def test_a_marked_omission_makes_the_match_elided() -> None:
    verdict = verify_quotation(SOURCE, ["The catch is 140,000 tonnes", "We will not sign"])
    assert verdict.grade is Grade.ELIDED


def test_an_ellipsis_in_the_words_is_an_omission() -> None:
    verdict = verify_quotation(SOURCE, "The catch is 140,000 tonnes … We will not sign")
    assert len(verdict.spans) == 2


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("We will sign.", "Q001"),
        ("We will never sign.", "Q001"),
        ("The catch is 150,000 tonnes", "Q001"),
        ("We wіll not sign.", "Q001"),
        ("ill not sign.", "Q005"),
        (["We will not sign", "The catch is 140,000 tonnes"], "Q003"),
        ('that is not too much," Jon Arnason said. "We will', "Q008"),
        ("Talks between Norway and Iceland broke off", "Q006"),
    ],
)
def test_a_forgery_is_refused(words: str | list[str], code: str) -> None:
    assert code in codes(words, "Jon Arnason")


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("Have at it. [Laughter] You will be lonely", True),
        ("Have at it (prolonged applause). You will", True),
        ("한다. (웃음) 그래서", True),
        ("He bowed (to applause) and left", False),
        ("It is up (by 2 per cent) and so", False),
        ("Have at it. [They] will be lonely", False),
    ],
)
def test_what_a_transcript_notes_of_the_room_is_nobodys_words(words: str, taken: bool) -> None:
    verdict = verify_quotation(prepare(f"{words} in the end."), words, speaker="Ann Lee", author=True)
    assert ("Q008" in {issue.code for issue in verdict.findings}) == taken


def test_a_surname_is_the_speaker() -> None:
    assert codes("Who will pay?", "Per Lund") == set()


def test_a_pronoun_is_whoever_was_named_last() -> None:
    assert codes("the sea is patient", "Katrin Olafsdottir") == set()


def test_another_speaker_nearer_to_the_words_is_an_error() -> None:
    assert "Q009" in codes("We will not sign.", "Katrin Olafsdottir")


def test_parts_of_two_speakers_are_refused() -> None:
    assert "Q012" in codes(["We will not sign", "depends on Oslo"], "Jon Arnason")


def test_a_gap_that_jumps_over_a_negation_is_for_a_person_to_judge() -> None:
    assert "Q025" in codes(["that is", "too much"], "Jon Arnason")


def test_a_prefix_tells_two_places_apart() -> None:
    source = prepare("He said yes. She said yes.")
    verdict = verify_quotation(source, TextQuoteSelector("said yes", prefix="She "))
    assert [span.start for span in verdict.spans] == [17]


def test_words_that_stand_twice_are_ambiguous() -> None:
    verdict = verify_quotation(prepare("He said yes. She said yes."), "said yes")
    assert [issue.code for issue in verdict.findings] == ["Q002"]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Министр Лавров заявил: «Мы готовы к переговорам».", "Мы готовы к переговорам", "Лавров"),
        ("홍민 연구위원은 “관계가 쉽게 회복되지 않을 것”이라고 말했다.", "관계가 쉽게 회복되지 않을 것", "홍민"),
        ("قال الوزير سامي: «نحن مستعدون للحوار».", "نحن مستعدون للحوار", "سامي"),
    ],
)
def test_scripts_other_than_latin_are_read(text: str, words: str, speaker: str) -> None:
    verdict = verify_quotation(prepare(text), words, speaker=speaker)
    assert not verdict.refused
