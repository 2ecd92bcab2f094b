"""How much a term weighs in an entry."""

from generator.page import SearchEntry
from generator.search.postings import MOST_IN_TEXT, weights


def weight(term: str, title: str, text: str) -> int:
    return weights(SearchEntry("a.html", title, text, "claim"))[term]


def test_a_title_weighs_more_than_any_text() -> None:
    assert weight("trade", "one two three four five six seven trade", "") > weight("trade", "", "trade " * 100)


def test_a_short_title_weighs_more_than_a_long_one() -> None:
    assert weight("trade", "Trade", "") > weight("trade", "Trade with some of the others", "")


def test_a_term_weighs_more_the_more_often_it_comes() -> None:
    assert weight("trade", "", "trade trade") > weight("trade", "", "trade")


def test_a_term_that_comes_very_often_weighs_no_more() -> None:
    assert weight("trade", "", "trade " * 100) == MOST_IN_TEXT


def test_a_term_in_title_and_text_weighs_both() -> None:
    assert weight("trade", "Trade", "trade") == weight("trade", "Trade", "") + 1
