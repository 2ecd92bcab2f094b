"""What kinds a title names: that of its noun, and of nothing that the noun is of."""

import pytest

from generator.verify.rules.kinds_of_actor import kinds_named

NAMED = [
    ("foreign minister", {"person"}),
    ("Ministry of Foreign Affairs", {"government"}),
    ("daily newspaper in Oslo", {"outlet"}),
    ("Gouvernement français", {"government"}),
    ("Ежедневная газета", {"outlet"}),
    ("통신사", {"news-agency"}),
]
OF_ANOTHER = [
    "port authority",
    "newspaper publisher",
    "office of the president",
    "Zeitungsverlag",
    "éditeur du quotidien",
]


@pytest.mark.parametrize(("title", "kinds"), NAMED)
def test_a_title_names_the_kind_of_its_noun(title: str, kinds: set[str]) -> None:
    assert kinds_named(title) == kinds


@pytest.mark.parametrize("title", OF_ANOTHER)
def test_a_word_that_is_not_the_noun_names_no_kind(title: str) -> None:
    assert not kinds_named(title)
