"""Long lists in parts."""

import pytest

from generator.compose.parts import newest, parts


def paths(count: int) -> list[str]:
    return [part.path for part, _ in parts("quotes.html", range(count), 10)]


def test_a_list_short_of_two_parts_is_one_page() -> None:
    assert paths(19) == ["quotes.html"]


def test_an_empty_list_is_a_page() -> None:
    assert paths(0) == ["quotes.html"]


def test_a_list_of_two_parts_puts_the_oldest_on_a_page_of_their_own() -> None:
    assert paths(20) == ["quotes/page/1.html", "quotes.html"]


@pytest.mark.parametrize("count", [0, 1, 19, 20, 29, 30, 47])
def test_every_entry_stands_in_one_part_in_its_order(count: int) -> None:
    assert [entry for _, some in parts("quotes.html", range(count), 10) for entry in some] == list(range(count))


@pytest.mark.parametrize("count", [20, 29, 30, 47])
def test_one_entry_more_leaves_all_older_parts_as_they_are(count: int) -> None:
    before, after = ({p.path: list(e) for p, e in parts("quotes.html", range(n), 10)} for n in (count, count + 1))
    assert {path: after[path] for path in before if path != "quotes.html"} == {
        path: entries for path, entries in before.items() if path != "quotes.html"
    }


def test_the_parts_lead_to_each_other() -> None:
    found = {part.path: (part.older, part.newer) for part, _ in parts("sources/index.html", range(30), 10)}
    assert found == {
        "sources/page/1.html": (None, "sources/page/2.html"),
        "sources/page/2.html": ("sources/page/1.html", "sources/index.html"),
        "sources/index.html": ("sources/page/2.html", None),
    }


def test_a_part_says_which_entries_it_has() -> None:
    assert [(part.first, part.last) for part, _ in parts("quotes.html", range(25), 10)] == [(1, 10), (11, 25)]


def test_an_old_part_is_the_same_however_many_entries_follow() -> None:
    assert parts("quotes.html", range(25), 10)[0] == parts("quotes.html", range(29), 10)[0]


def test_a_long_list_shows_its_newest_and_counts_the_rest() -> None:
    assert newest(range(5), str, 2).shown == ("3", "4")
    assert newest(range(5), str, 2).left == 3


def test_a_short_list_leaves_nothing_out() -> None:
    assert newest(range(2), str, 2).left == 0
