"""A text is gone through once, whatever it holds: with a step too many for each pair of signs, no test would end."""

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest

from generator.checked import check_project
from generator.draft.anchors import anchor
from generator.verify import Span, TextQuoteSelector, Verdict, find_passage, prepare, verify_quotation
from generator.verify.evidence import Evidence
from generator.verify.numerals.facts.numbers import supports
from generator.verify.telling.beside_the_point import beside_the_point
from generator.verify.telling.bodies import bodies_held
from generator.verify.telling.meaning import meaning
from generator.verify.voices.speaker import phrase
from tests.project import apply_edits, clean_copy

SIZE = 100_000
ASIDE = "\n\n“All is well,” Ann Vale said."
RUNS = (
    " ",
    "\n",
    "'s",
    "a's ",
    "(",
    "[",
    "()",
    "“",
    "“a” ",
    "“a\n\n",
    "“‘",
    "' ",
    "— a, — ",
    "— Vale, said he. ",
    "— a, — b\n\n",
    "Correction: a. ",
    "A: b\n",
    "Vale ",
    "a-\n",
)
LEFT_OUT = (" ", "\t\n", "( ", "[[", "<", ". ", "…[", "[a", "[é")


def asked(text: str, words: str) -> Verdict:
    return verify_quotation(prepare(text), words, speaker="Ann Vale", aliases=["Vale"], others={"Bo Lund": ["Lund"]})


@pytest.mark.parametrize("run", RUNS)
def test_a_source_may_hold_any_run(run: str) -> None:
    asked(f"The quay {run * (SIZE // len(run))}{ASIDE}", "All is well")


@pytest.mark.parametrize("run", LEFT_OUT)
def test_a_quotation_that_is_not_found_may_hold_any_run(run: str) -> None:
    verdict = asked(f"The quay is open.{ASIDE}", f"The quay {run * (SIZE // len(run))} is shut")
    assert [issue.code for issue in verdict.findings] == ["Q001"]


def test_an_elision_may_be_looked_for_at_many_places() -> None:
    asked(f"{'The boat … ' * (SIZE // 11)}{ASIDE}", "The boat … The boat … The quay")


def test_what_is_nothing_but_marks_has_no_quotations() -> None:
    assert prepare("“a” " * 10_001).quoted == ()


@pytest.mark.parametrize("run", ["It is so. ", "Vale ", "zorfing ", "not "])
def test_a_note_may_hold_any_run(run: str) -> None:
    note = run * (SIZE // len(run))
    assert len([*beside_the_point(note, (ASIDE,)), *bodies_held(note, (ASIDE,), ())]) <= 1


@pytest.mark.parametrize(
    "run",
    [
        "the ferry left before the boats came back after the storm, ",
        "the boats were paid by Norway and sold by Iceland to Norway, ",
        "more than 12 boats and less than 40 percent of 300 ships, ",
        "the ferry did not leave and nobody was not paid, ",
        "Berg hoped, alleged and promised that the boats stay, ",
    ],
)
def test_the_sentence_around_a_passage_may_have_no_end(tmp_path: Path, run: str) -> None:
    source, seed = "content/sources/berg-2019.yml", "seeds/2019-friendship.txt"
    project, half = clean_copy(tmp_path), run * (SIZE // len(run))
    before = (project / seed).read_bytes()
    long = f"Once {half}the quay was paid for by Norway, {half}and so on."
    (project / seed).write_text(
        before.decode().replace("buyer of fish meal.", f"buyer of fish meal.\n\n{long}"), "utf-8"
    )
    digests = [hashlib.sha256(data).hexdigest() for data in (before, (project / seed).read_bytes())]
    told = "Norway promised before the storm that Iceland pays all skippers for 12 boats"
    claim = f"  - id: new\n    text: {told}.\n    holder: anna-berg\n    topics: ties\n    about: is\n"
    edits = [
        {"find": digests[0], "put": digests[1]},
        {"find": "claims:\n", "put": f"claims:\n{claim}    evidence: the quay was paid for by Norway\n"},
    ]
    apply_edits(project, [{"file": source, **edit} for edit in edits])
    assert {finding.statement for finding in check_project(project).findings} == {"new"}


def test_a_paragraph_may_hold_many_quotations() -> None:
    source = prepare("“We will go,” said Berg. “We stay,” said Lund. " * 1000)
    assert {phrase(source, run) for run in source.quoted} == {"Berg", "Lund"}


def test_a_document_may_repeat_itself() -> None:
    sentence = "The boats of the harbour sold 12 crates of herring in May. "
    source = prepare(sentence * 2000)
    places = range(0, 2000 * len(sentence), len(sentence))
    assert {anchor(source, Span(at, at + len(sentence) - 1)) for at in places} == {None}


def test_the_same_words_may_stand_beside_many_others() -> None:
    numbers = range(1000, 2500)
    source = prepare("".join(f"“We will go,” said skipper {number} of the harbour. " for number in numbers))
    selectors = [TextQuoteSelector("We will go", suffix=f",” said skipper {number} of") for number in numbers]
    assert {len(find_passage(source, selector).spans) for selector in selectors} == {1}


def test_a_summary_may_be_held_against_a_long_text() -> None:
    sentence = "The quay of Iceland was not closed before May, and it may sink if he is accused of theft at the quay. "
    text = sentence * 6000
    issues = meaning("The quay of Iceland will not sink at all.", Evidence(passages=(text,), sentences=(text,)))
    assert [issue.code for issue in issues] == ["M002"]


def test_a_number_may_stand_beside_many_of_its_kind() -> None:
    issues = supports("88 votes to 61 and " * 500, Decimal(88), "votes", ("votes",))
    assert len(issues) <= 2
