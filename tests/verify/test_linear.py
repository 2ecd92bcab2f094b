"""A text is gone through once, whatever it holds: with a step too many for each pair of signs, no test would end."""

import pytest

from generator.verify import Verdict, prepare, verify_quotation
from generator.verify.telling.beside_the_point import beside_the_point
from generator.verify.telling.bodies import bodies_held

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
