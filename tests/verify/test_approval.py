"""What a stamp covers: the sentences that were read."""

import pytest

from generator.verify import Span, prepare
from generator.verify.approval import rests_on

TEXT = "The boats came in. The fleet will sail in spring, the minister said. Nobody waited."


def stamp(text: str) -> str:
    """The stamp of what the minister said, wherever it stands."""
    start = text.index("will sail")
    return rests_on(prepare(text), [Span(start, start + len("will sail in spring"))])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The fleet", "The old fleet"),
        ("the minister said", "the minister denied"),
        ("The fleet will", "It is not true that the fleet will"),
    ],
)
def test_a_change_in_the_sentence_voids_a_stamp(before: str, after: str) -> None:
    assert stamp(TEXT.replace(before, after)) != stamp(TEXT)


@pytest.mark.parametrize(
    ("before", "after"), [("The boats came in.", "The boats went out."), (". Nobody", ".\nNobody")]
)
def test_a_change_elsewhere_does_not(before: str, after: str) -> None:
    assert stamp(TEXT.replace(before, after)) == stamp(TEXT)
