"""Lists that a reader filters, sorts and takes along."""

import csv

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit


def chip(page: Page, name: str, value: str) -> Locator:
    return page.locator(f"[data-filter={name}] .b-chip[data-value='{value}']")


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
    with download.value.path().open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    shown = page.locator("article.b-quotation:visible").evaluate_all("(cards) => cards.map((card) => card.id)")
    assert [row["id"] for row in rows] == shown
    assert all(row["Speaker"].startswith("Hong Min") for row in rows)
    assert all("#" in row["passages"] for row in rows)
