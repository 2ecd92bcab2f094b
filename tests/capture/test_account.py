"""A text is refused where a word of its document was neither used nor left out, or where it holds another."""

import pytest

from generator.capture import CannotReadError
from generator.capture.reading import Reading


def test_a_word_that_a_walk_passed_over_is_not_lost_in_silence() -> None:
    reading = Reading()
    reading.use("The talks were over.")
    with pytest.raises(CannotReadError, match="5 words in the document, 4 used, 0 left out"):
        reading.finish(["The talks were ", "not", " over."])


def test_a_word_that_was_used_is_in_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    reading = Reading()
    monkeypatch.setattr(reading, "_flow", lambda _: None)
    reading.use("not")
    with pytest.raises(CannotReadError, match="does not add up"):
        reading.finish(["not"])


def test_words_used_and_left_out_are_all_there_are() -> None:
    reading = Reading()
    reading.use("The talks were ")
    reading.leave("not", "deleted")
    reading.use("over.")
    assert reading.finish(["The talks were ", "not", "over."]).account.left_out == (("deleted", 1),)
