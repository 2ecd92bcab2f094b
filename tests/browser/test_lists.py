"""Lists that a reader filters, sorts and takes along."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit


def chip(page: Page, name: str, value: str) -> Locator:
    return page.locator(f"[data-filter={name}] .b-chip[data-value='{value}']")


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_counts_follow_the_other_filters(visit: Visit) -> None:
    page = visit.open("quotes.html")
    chip(page, "speaker", "hong-min").click()
    of_his = page.locator("article.b-quotation:visible")
    for year in page.locator("[data-filter=year] .b-chip").all():
        expected = of_his.and_(page.locator(f"[data-year='{year.get_attribute('data-value')}']")).count()
        expect(year.locator("span")).to_have_text(str(expected))


def test_a_filter_s_own_counts_stay(visit: Visit) -> None:
    page = visit.open("quotes.html")
    other = page.locator("[data-filter=speaker] .b-chip span").last
    before = other.inner_text()
    chip(page, "speaker", "hong-min").click()
    expect(other).to_have_text(before)


def test_an_empty_result_says_so_and_leads_back(visit: Visit) -> None:
    page = visit.open("quotes.html#?speaker=hong-min&year=2021")
    expect(page.get_by_text("Nothing here has all that is chosen.")).to_be_visible()
    page.get_by_role("button", name="Show all").click()
    expect(page.locator("article.b-quotation").first).to_be_visible()
    expect(page.get_by_text("Nothing here has all that is chosen.")).to_be_hidden()


def test_what_is_chosen_and_how_it_is_sorted_stand_in_the_address(visit: Visit) -> None:
    page = visit.open("trade.html")
    page.get_by_role("button", name="Value").click()
    page.get_by_role("button", name="Value").click()
    page.locator("[data-filter=year] .b-chip").first.click()
    address, rows = page.url, page.locator("table.b-facts tbody tr:visible").all_inner_texts()
    assert "sort=value" in address
    page.goto("about:blank")
    page.goto(address)
    assert page.locator("table.b-facts tbody tr:visible").all_inner_texts() == rows


def test_what_is_taken_along_is_what_is_shown(visit: Visit) -> None:
    page = visit.open("quotes.html")
    chip(page, "speaker", "hong-min").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="What is shown, as CSV").click()
    rows = table(download.value.path())
    shown = page.locator("article.b-quotation:visible").evaluate_all("(cards) => cards.map((card) => card.id)")
    assert [f"q-{row['id']}" for row in rows] == shown
    assert {row["speaker_name"] for row in rows} == {"Hong Min"}


@pytest.mark.parametrize("path", ["quotes.html", "trade.html", "forecasts.html", "timeline.html", "sources/index.html"])
def test_a_whole_list_is_taken_as_its_data_file_has_it(visit: Visit, path: str) -> None:
    page = visit.open(path)
    with page.expect_download() as download:
        page.get_by_role("button", name="What is shown, as CSV").click()
    whole = {row["id"]: row for row in table(visit.site / "data" / download.value.suggested_filename)}
    taken = table(download.value.path())
    assert [row for row in taken if not row.items() <= whole[row["id"]].items()] == []


def test_a_sorted_table_is_taken_in_its_order(visit: Visit) -> None:
    page = visit.open("trade.html#?sort=value&order=descending")
    with page.expect_download() as download:
        page.get_by_role("button", name="What is shown, as CSV").click()
    values = [float(row["magnitude"]) for row in table(download.value.path()) if row["magnitude"]]
    assert values == sorted(values, reverse=True)


@pytest.mark.parametrize(
    ("path", "choices"),
    [
        ("forecasts.html", {"forecaster": 1, "topic": 1, "year": 1, "likelihood": 1, "state": 1}),
        ("sources/index.html", {"author": 1, "year": 1, "outlet": 0, "language": 0}),
    ],
)
def test_forecasts_and_sources_can_be_filtered(visit: Visit, path: str, choices: dict[str, int]) -> None:
    page = visit.open(path)
    offered = {name: min(1, page.locator(f"[data-filter={name}] .b-chip").count()) for name in choices}
    assert offered == choices


@pytest.mark.parametrize("path", ["forecasts.html", "sources/index.html"])
def test_each_of_their_chips_leaves_as_many_as_it_says(visit: Visit, path: str) -> None:
    page = visit.open(path)
    for one in page.locator(".b-chip:visible").all():
        one.click()
        expect(page.locator(":is(.b-prediction, .b-source):visible")).to_have_count(
            int(one.locator("span").inner_text())
        )
        one.click()


@pytest.mark.parametrize(
    ("path", "words", "dates"),
    [
        ("quotes.html", "Newest sources first.", ".b-quotation .b-evidence"),
        ("forecasts.html", "Newest sources first.", ".b-prediction__said .b-evidence"),
        ("sources/index.html", "Newest first.", ".b-source h3 a"),
        ("timeline.html", "Newest first.", "#timeline li time"),
    ],
)
def test_a_list_says_that_it_is_newest_first_and_is(visit: Visit, path: str, words: str, dates: str) -> None:
    page = visit.open(path)
    expect(page.locator(".b-status [data-order]")).to_have_text(words)
    when = """(parts) => parts.map((part) => part.getAttribute("datetime") || /20\\d\\d/.exec(part.href)[0])"""
    found = page.locator(dates).evaluate_all(when)
    assert found == sorted(found, reverse=True)
