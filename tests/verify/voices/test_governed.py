"""Under whose word a passage stands in its own sentence, in six languages."""

import pytest

from generator.verify import Span, prepare
from generator.verify.rules.voices_kept import voice_lost
from generator.verify.voices.governed import voice_over

GIVEN = [
    ("Officials say that the dam at Orvel is safe.", "the dam at Orvel is safe"),
    ("But foreign reports suggest the dam was built by a company of his.", "the dam was built"),
    ("According to the union, three workers were hurt in the yard.", "three workers were hurt"),
    ("Three workers were hurt in the yard, the union said on Monday.", "Three workers were hurt"),
    ('"The dam is old and leaks," Lund told the council.', "The dam is old"),
    ("Das Werk wird geschlossen, sagte Sprecherin Anna Kolb.", "Das Werk wird geschlossen"),
    ("Selon la préfecture, des milliers de gens ont quitté les rues de la ville.", "des milliers de gens"),
    ("La ministra aseguró que los trenes no paran y que todo está en orden.", "los trenes no paran"),
    ("Министр заявил, что мост построят весной.", "мост построят весной"),
    ("시는 상수도관을 교체했다고 밝혔다.", "상수도관을 교체했다"),
]
PLAIN = [
    ("The dam at Orvel is safe.", "dam at Orvel is safe"),
    ("I say that the dam at Orvel is safe.", "the dam at Orvel is safe"),
    ("After the war with the islands, the minister said that the fleet would sail.", "the war with the islands"),
    ("The agency believes that Oslo had a part in the launch of a satellite.", "launch of a satellite"),
    ("The union said nothing; three workers were hurt in the yard.", "three workers were hurt"),
    ("Payments will be made for strips left unmown, the agency announced.", "Payments will be made"),
]


@pytest.mark.parametrize(("text", "passage"), GIVEN)
def test_a_passage_stands_under_the_word_of_whom_its_sentence_names(text: str, passage: str) -> None:
    at = text.index(passage)
    assert voice_over(prepare(text), Span(at, at + len(passage))) is not None


@pytest.mark.parametrize(("text", "passage"), PLAIN)
def test_a_passage_stands_under_nobodys_word(text: str, passage: str) -> None:
    at = text.index(passage)
    assert voice_over(prepare(text), Span(at, at + len(passage))) is None


def test_a_passage_that_names_the_voice_itself_is_told_as_plain() -> None:
    text = "Officials say that the dam at Orvel is safe."
    assert voice_lost("The dam at Orvel is safe.", prepare(text), Span(0, len(text))) is not None


def test_who_says_so_may_be_told_in_other_words() -> None:
    text = "Officials say that the dam at Orvel is safe."
    assert voice_lost("By the account of officials the dam is safe.", prepare(text), Span(0, len(text))) is None


def test_whoever_assures_says_so() -> None:
    text = "The minister said that the trains will run on Monday."
    assert voice_lost("The trains will run on Monday, the minister assured.", prepare(text), Span(0, len(text))) is None


def test_a_sentence_may_be_long() -> None:
    text = f"Officials say that the dam is safe, {'so it goes, ' * 10_000}and leaks, the union said."
    assert voice_over(prepare(text), Span(19, 34)) is not None
