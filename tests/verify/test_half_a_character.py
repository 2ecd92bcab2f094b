"""What a source has as one character is quoted whole, or not at all."""

import pytest

from generator.verify import find_passage

TEXT = "The o\ufb03ce was turned o\ufb00 again. Wait\u2026 said the \ufb01ne clerk."


@pytest.mark.parametrize("words", ["ine clerk", "turned of", "the f", "lerk"])
def test_half_of_one_is_not_found(words: str) -> None:
    assert find_passage(TEXT, words).spans == ()


@pytest.mark.parametrize("words", ["fine clerk", "turned off again", "The office was", "Wait... said", "Wait"])
def test_the_whole_is_found(words: str) -> None:
    assert len(find_passage(TEXT, words).spans) == 1
