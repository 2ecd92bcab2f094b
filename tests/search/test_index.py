"""The index's files: what each holds, and what one more page changes."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.page import Asset, Body, Output, Page, SearchEntry
from generator.publish.paths import check_paths
from generator.records import Records
from generator.search import index, search_assets
from generator.search.postings import Found, found_in


def page(path: str, *entries: tuple[str, str]) -> Page:
    found = tuple(SearchEntry(f"{path}#e{n}", title, text, "claim") for n, (title, text) in enumerate(entries))
    return Page(path, "kind", "Title", "", path, (), lambda: Body(""), lambda: found)


def data(assets: tuple[Asset, ...], path: str) -> list[Any]:
    """What a file hands over: its name, then its values."""
    text = next(asset.data.decode() for asset in assets if asset.path == path)
    values: list[Any] = json.loads("[" + text.removeprefix("__briefing_search(").rstrip().removesuffix(")") + "]")
    return values


def by_path(assets: tuple[Asset, ...]) -> dict[str, bytes]:
    return {asset.path: asset.data for asset in assets}


A = page("a.html", ("Trade", "by sea"))
B = page("b.html", ("Fish", "and chips, by rail"))


def test_a_file_names_itself_to_the_page_that_loads_it() -> None:
    assets = search_assets([A])
    assert [f"search/{data(assets, asset.path)[0]}.js" for asset in assets] == [asset.path for asset in assets]


def test_a_term_is_in_the_shard_of_its_first_letter() -> None:
    assert data(search_assets([A]), "search/terms/t-s.js")[1:] == [{"sea": [0, 1]}]


def test_pages_of_a_term_are_counted_on_from_the_one_before() -> None:
    pages = [page(path, ("", "sea")) for path in ("a.html", "b.html", "c.html")]
    assert data(search_assets(pages), "search/terms/t-s.js")[1] == {"sea": [0, 1, 1, 1, 1, 1]}


def test_the_manifest_names_all_shards() -> None:
    assert data(search_assets([A]), "search/index.js")[1]["shards"] == ["b", "s", "t"]


def test_what_a_result_shows_is_kept_by_page() -> None:
    rows = [["#e0", "Trade", "by sea", "claim"], ["", "Title", "", "kind"]]
    assert data(search_assets([A]), "search/pages/a.0.js")[1:] == ["Title", rows]


def test_a_long_page_has_several_chunks() -> None:
    assets = search_assets([page("a.html", *[("Trade", "")] * 64)])
    assert len(data(assets, "search/pages/a.1.js")[2]) == 1


def test_a_page_that_offers_nothing_is_found_by_its_title_and_its_tab() -> None:
    assets = search_assets([A, page("c.html")], tabs={"c.html": "Tab"})
    assert data(assets, "search/pages/c.0.js")[2] == [["", "Title", "Tab", "kind"]]


def test_the_same_entries_make_the_same_bytes_in_whatever_order_the_pages_come() -> None:
    assert search_assets([A, B]) == search_assets([B, A])


def test_one_more_page_behind_all_others_changes_the_shards_of_its_own_words_alone() -> None:
    before, after = by_path(search_assets([A])), by_path(search_assets([A, B]))
    changed = {path for path in after if before.get(path) != after[path]}
    own = (
        "index",
        "paths",
        "pages/b.0",
        "terms/t-a",
        "terms/t-b",
        "terms/t-c",
        "terms/t-f",
        "terms/t-r",
        "terms/t-t",
        "words/4",
        "words/5",
    )
    assert changed == {f"search/{name}.js" for name in own}


def test_a_changed_text_leaves_the_shards_of_other_words() -> None:
    entry = replace(A.search[0], text="by air")
    other = replace(A, offers=lambda: (entry,))
    before, after = by_path(search_assets([A])), by_path(search_assets([other]))
    assert before["search/terms/t-t.js"] == after["search/terms/t-t.js"]


def test_a_text_can_end_no_line_of_a_script() -> None:
    assets = search_assets([page("a.html", ("</script>", "\u2028"))])
    assert all("\u2028" not in asset.data.decode() for asset in assets)


def test_the_files_can_be_published_in_any_script() -> None:
    pages = [page("a.html", ("Рыба 한국은 東京都 com1 con", "")), page("a/index.html", ("a", ""))]
    assert check_paths(Output((), (), search_assets(pages)), ()) == ()


def test_of_a_volume_that_changed_the_terms_of_changed_pages_alone_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def found(entries: tuple[SearchEntry, ...]) -> Found:
        asked.append(entries[0].title)
        return found_in(entries)

    monkeypatch.setattr(index, "found_in", found)
    a, c = (replace(one, volume="2021") for one in (A, page("c.html", ("Ice", "at sea"))))
    b, changed = (replace(one, volume="2022") for one in (B, page("b.html", ("Ferries", "by road"))))
    # The second run asks for no page of the volume of 2021, and must not forget them.
    for pages in ([a, b], [a, changed], [a, c, changed]):
        with Records(tmp_path / "records") as records:
            search_assets(pages, records)
    assert asked == ["Trade", "Fish", "Ferries", "Ice"]
