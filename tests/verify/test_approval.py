"""What a stamp covers: the sentences that were read."""

import pytest

from generator.verify.approval import rests_on

TEXT = "The boats came in. The fleet will sail in spring, the minister said. Nobody waited."
START = TEXT.index("will sail")
READ = (START, START + len("will sail in spring"))


def moved(text: str) -> tuple[int, int]:
    start = text.index("will sail")
    return start, start + len("will sail in spring")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The fleet", "The old fleet"),
        ("the minister said", "the minister denied"),
        ("The fleet will", "It is not true that the fleet will"),
    ],
)
def test_a_change_in_the_sentence_voids_a_stamp(before: str, after: str) -> None:
    changed = TEXT.replace(before, after)
    assert rests_on(changed, [moved(changed)]) != rests_on(TEXT, [READ])


@pytest.mark.parametrize(
    ("before", "after"), [("The boats came in.", "The boats went out."), (". Nobody", ".\nNobody")]
)
def test_a_change_elsewhere_does_not(before: str, after: str) -> None:
    changed = TEXT.replace(before, after)
    assert rests_on(changed, [moved(changed)]) == rests_on(TEXT, [READ])
