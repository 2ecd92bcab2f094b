"""Words in quotation marks in our own prose."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.quoted_runs import quotations_held, quoted_runs

HELD = Evidence(
    passages=("They will sign the paper and go home, he said.", "“No more boats,” it isn't over"),
    granted=(("The Fjord Review",),),
)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("He called it “a fine day” then.", ["a fine day"]),
        ('He called it "a fine day" then.', ["a fine day"]),
        ("He called it 'a fine day' then.", ["a fine day"]),
        ("Er nannte es „einen schönen Tag“.", ["einen schönen Tag"]),
        ("Il parle d’« un beau jour » ici.", ["un beau jour"]),
        ("彼は「良い日だった」と言う。", ["良い日だった"]),
        ("He called it ,,a fine day'' then.", ["a fine day"]),
        ("He called it <<a fine day>> then.", ["a fine day"]),
        ("He called it *“a fine day”* then.", ["a fine day"]),
        ('See ["a fine day"](#q-day "in marks") there.', ["a fine day"]),
        ('He called it **"a *fine* day"** then.', ["a fine day"]),
        ("He said:\n\n> a fine day\n> it was\n", ["a fine day\nit was"]),
        ("In the '90s the workers' boats lay idle.", []),
        ("It's the crews' own paper, isn't it?", []),
        ('A pipe of 5" and one of 6" lay there.', []),
        ("“Outer words with ‘inner ones’ here”", ["Outer words with ‘inner ones’ here"]),
    ],
)
def test_every_run_in_quotation_marks_is_found_whatever_the_marks(text: str, runs: list[str]) -> None:
    assert [run.words for run in quoted_runs(text)] == runs


@pytest.mark.parametrize(
    "text",
    [
        "They “will sign the paper”.",
        "They “will sign … go home”.",
        "They “will sign [...] and go home”.",
        "“[t]hey will sign” is said.",
        "“[The crews] will sign” is said.",
        "He speaks of a “paper,” as ever.",
        "It '“isn’t over”' yet.",
        "“no more” is not said, but “No more boats” is.".replace("“no more” is not said, but ", ""),
        "So “The Fjord Review” reports.",
    ],
)
def test_words_of_a_passage_may_stand_in_marks(text: str) -> None:
    assert list(quotations_held(text, HELD)) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They “will join the war”.", "E001"),
        ("They “will not sign the paper”.", "E001"),
        ("They “will [not] sign the paper”.", "E001"),
        ("They “go home … will sign”.", "E001"),
        ("They “will sign … boats” both.", "E001"),
        ("It said:\n\n> they will never sign\n", "E001"),
        ("The “peace” is over.", "E002"),
        ("They “will sign the paper.", "E002"),
        ("彼は「良い日だった」と言う。", "E001"),
    ],
)
def test_words_that_no_passage_holds_are_found_out(text: str, code: str) -> None:
    assert [issue.code for issue in quotations_held(text, HELD)] == [code]


def test_the_closest_words_are_named() -> None:
    (issue,) = quotations_held("They “will tear the paper”.", HELD)
    assert dict(issue.details)["differs"] == '"tear" where the source has "sign"'


def test_a_quotation_out_of_another_language_is_told_of() -> None:
    evidence = Evidence(passages=("Они подпишут бумагу",), language="ru")
    (issue,) = quotations_held("They “will sign the paper”.", evidence)
    assert "another language" in issue.hint
