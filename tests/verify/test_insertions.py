"""What an editor may put into a quotation, and what not."""

import pytest

from generator.verify.cutting.insertions import insertion_issues

PARTS = ["We will", "sign the paper in spring and open the harbour"]
AROUND = (
    '"We will sign the paper in spring and open the harbour," Arnason said. '
    "The ministers of Norway had met in Oslo for 3 days."
)
NEGATIONS = [
    "not",
    "never",
    "un",
    "nicht",
    "ne pas",
    "не",
    "안",
    "no longer",
    "nobody",
    "hardly",
    "nie",
    "jamás",
    "unter keinen Umständen",
]
TURNING = [
    "refuse to",
    "pretend to",
    "secretly",
    "must",
    "may",
    "only",
    "possibly",
    "if they pay",
    "perhaps",
    "20",
    "four",
    "Tromsø",
    "Putin",
    "in theory",
    "the opposite of",
    "against",
    "a refusal to",
    "fail to",
    "the ministers of seven countries and all of their wives",
    "fewer",
]
CLARIFYING = [
    "sic",
    "emphasis added",
    "the ministry",
    "the ministers",
    "of Norway",
    "in Oslo",
    "Norway",
    "laughs",
    "our fleet",
    "the paper of 3 days",
    "of defence",
    "the old harbour",
    "whether",
]


def codes(text: str, replaced: str | None = None) -> set[str]:
    return {issue.code for issue in insertion_issues(text, replaced, PARTS, AROUND)}


@pytest.mark.parametrize("text", NEGATIONS)
def test_a_negation_is_an_error(text: str) -> None:
    assert codes(text) == {"Q027"}


@pytest.mark.parametrize("text", TURNING)
def test_what_the_source_does_not_say_there_is_for_review(text: str) -> None:
    assert codes(text) == {"Q028"}


@pytest.mark.parametrize("text", CLARIFYING)
def test_what_only_clarifies_is_fine(text: str) -> None:
    assert codes(text) == set()


@pytest.mark.parametrize(
    ("replaced", "text", "code"),
    [
        ("We", "They", ""),
        ("We", "we", ""),
        ("We", "The ministers", ""),
        ("We", "Sweden", "Q028"),
        ("We", "Nobody", "Q027"),
        ("sign", "open", "Q028"),
        ("They", "We", "Q029"),
        ("the", "a", "Q029"),
    ],
)
def test_a_word_may_be_replaced_by_what_it_points_at(replaced: str, text: str, code: str) -> None:
    assert codes(text, replaced) == ({code} if code else set())
