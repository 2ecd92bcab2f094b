"""How much a term weighs in an entry, and where it stands among all pages."""

from generator.page import SearchEntry
from generator.search.postings import MOST_IN_TEXT, WEIGHTS, Found, found_in, postings, weights


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


def of_pages(*pages: tuple[SearchEntry, ...]) -> Found:
    return postings((1, found_in(page)) for page in pages)


SEA, ICE = ((SearchEntry("a.html", "Ship and crew of a town", word, "claim"),) for word in ("sea", "ice"))


def test_a_page_is_told_by_its_distance_from_the_one_before() -> None:
    assert of_pages((), SEA, (), SEA * 2)["sea"] == [1, 1, 2, 1, 0, WEIGHTS + 1]


def test_pages_in_volumes_are_told_as_pages_in_one() -> None:
    pages = [ICE, SEA, (*SEA, *ICE), (), SEA, SEA]
    cut = [(len(part), of_pages(*part)) for part in (pages[:1], pages[1:4], pages[4:])]
    assert postings(cut) == of_pages(*pages)
