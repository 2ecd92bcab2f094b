"""The search index: what a word is, and which file holds it."""

import json

import pytest

from generator.page import Asset, Page, SearchEntry
from generator.search import fold, search_assets, terms


def page(*entries: SearchEntry) -> Page:
    return Page("a.html", "kind", "Title", "", "a.html", "", (), entries)


def entry(number: int, title: str, text: str) -> SearchEntry:
    return SearchEntry(f"a.html#e{number}", title, text, "claim")


def data(assets: tuple[Asset, ...], path: str) -> object:
    text = next(asset.data.decode() for asset in assets if asset.path == path)
    return json.loads(text.partition(",")[2].rstrip().removesuffix(")"))


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Ólafsdóttir", "olafsdottir"), ("Ёлка", "елка"), ("ﬁsh", "fish"), ("STRASSE", "strasse")],
)
def test_letters_are_small_and_bare(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Seoul-Moscow ties", ["seoul", "moscow", "ties"]),
        ("155-mm shells", ["155", "mm", "shells"]),
        ("министр Лавров", ["министр", "лавров"]),
        ("東京都", ["東京", "京都"]),
        ("quota_talks", ["quota", "talks"]),
    ],
)
def test_words_are_cut_where_their_script_cuts_them(text: str, found: list[str]) -> None:
    assert terms(text) == found


def test_a_korean_word_is_found_by_its_beginning() -> None:
    (whole,), (start,) = terms("한국은"), terms("한국")
    assert whole.startswith(start)


def test_a_term_is_in_the_shard_of_its_first_letter() -> None:
    assets = search_assets([page(entry(1, "Trade", "by sea"))])
    assert data(assets, "search/terms/s.js") == {"sea": [0, 1]}


def test_a_title_weighs_more_than_the_text() -> None:
    assets = search_assets([page(entry(1, "Trade", "trade"))])
    assert data(assets, "search/terms/t.js") == {"trade": [0, 9]}


def test_a_shard_of_other_letters_is_named_in_ascii() -> None:
    assets = search_assets([page(entry(1, "Рыба", ""))])
    assert "search/terms/u440.js" in {asset.path for asset in assets}


def test_what_a_result_shows_is_kept_by_number() -> None:
    assets = search_assets([page(entry(1, "Trade", "by sea"))])
    assert data(assets, "search/entries/0.js") == [["a.html#e1", "Trade", "by sea", "Title"]]


def test_the_same_entries_make_the_same_bytes() -> None:
    pages = [page(entry(1, "Trade", "by sea"), entry(2, "Fish", "and chips"))]
    assert search_assets(pages) == search_assets(pages)


def test_a_text_can_end_no_script() -> None:
    assets = search_assets([page(entry(1, "</script>", "\u2028"))])
    assert all("\u2028" not in asset.data.decode() for asset in assets)
