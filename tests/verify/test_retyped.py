"""What may be typed anew: marks, dashes and spaces, and nothing that is said."""

import pytest

from generator.verify import prepare
from generator.verify.text.retyped import Words

SAID = '"The man-eating shark, that’s 4.9 m long, isn’t ours; it fell −5 per\u00ad\ncent — to $12."'
WORDS = Words(prepare(f"He said: {SAID}"))


@pytest.mark.parametrize(
    "words",
    [
        "The man eating shark",
        "man–eating shark: that's 4.9 m long",
        "it fell −5 percent to $12",
        "“it fell −5 percent, to $12”",
        "shark (that’s 4.9 m long)",
    ],
)
def test_the_same_words_are_found_however_typed(words: str) -> None:
    assert len(WORDS.places(words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "the man-eating shark",
        "thats 4.9 m",
        "4,9 m long",
        "49 m long",
        "is ours",
        "it fell 5 per",
        "to €12",
        "to 12",
    ],
)
def test_other_words_are_not(words: str) -> None:
    assert WORDS.places(words) == []
