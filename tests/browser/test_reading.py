"""A reader with the site on a disk, and no network: from a quotation to its passage, by search, on a phone."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit

PAGES = (
    "index.html",
    "countries/index.html",
    "countries/south-korea.html",
    "compare/2021-vs-2023.html",
    "quotes.html",
    "trade.html",
    "forecasts.html",
    "timeline.html",
    "people/index.html",
    "people/hong-min.html",
    "organisations/tass.html",
    "sources/index.html",
    "sources/nam-2023-12.html",
    "about.html",
)


def search(page: Page, words: str) -> None:
    page.keyboard.press("s")
    page.get_by_role("textbox", name="Search").press_sequentially(words)


def test_a_quotation_leads_to_its_passage(visit: Visit) -> None:
    page = visit.open("quotes.html")
    card = page.locator("article.b-quotation").filter(has_text="not the best period")
    card.locator(".b-evidence").click()
    page.locator("dialog[open] .b-drawer-evidence__head a").click()
    expect(page).to_have_url((visit.site / "sources/nam-2023-12.html").as_uri() + "#putin-not-best-period")
    passage = page.locator("mark#putin-not-best-period")
    expect(passage).to_be_in_viewport()
    expect(passage).to_contain_text("going through not the best period")


def test_a_marker_leads_to_the_words_that_it_stands_for(visit: Visit) -> None:
    page = visit.open("index.html")
    marker = page.locator(".b-answer .b-evidence").first
    target = (marker.get_attribute("href") or "").partition("#")[2]
    marker.click()
    expect(page.frame_locator("dialog[open] iframe").locator(f"#{target}")).to_be_in_viewport()


def test_search_finds_a_word(visit: Visit) -> None:
    page = visit.open("index.html")
    search(page, "buck-passing")
    result = page.locator(".b-search__link[href$='#q-hong-buck-passing']")
    expect(result).to_be_visible()
    result.click()
    expect(page.locator("#q-hong-buck-passing")).to_be_in_viewport()


@pytest.mark.parametrize("path", PAGES)
def test_search_finds_a_page_by_its_heading(visit: Visit, path: str) -> None:
    page = visit.open(path)
    heading = page.locator("h1").inner_text()
    page.keyboard.press("s")
    page.get_by_role("textbox", name="Search").fill(heading)
    expect(page.locator(f".b-search__link[href*='{path}']").first).to_be_visible()


def test_search_counts_the_pages_that_its_results_lead_to(visit: Visit) -> None:
    page = visit.open("index.html")
    search(page, "twelfth")
    expect(page.locator(".b-search__link[href*='#f-rank-of-russia']")).to_be_visible()
    expect(page.locator(".b-search [role=status]")).to_have_text("Results: 4 · pages: 2")


def test_search_goes_on_from_a_page_in_a_folder(visit: Visit) -> None:
    page = visit.open("sources/nam-2023-12.html")
    search(page, "visa")
    expect(page.locator(".b-search__link").first).to_be_visible()


def test_search_says_that_nothing_is_found(visit: Visit) -> None:
    page = visit.open("index.html")
    search(page, "zyzzyva")
    expect(page.locator(".b-search__said")).to_have_text("No matching documents")


def test_search_is_used_by_the_keyboard_alone(visit: Visit) -> None:
    page = visit.open("index.html")
    search(page, "limbo")
    expect(page.locator(".b-search__link").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).not_to_have_url((visit.site / "index.html").as_uri())


def test_a_word_that_is_half_typed_is_found(visit: Visit) -> None:
    page = visit.open("index.html")
    search(page, "ammuni")
    expect(page.locator(".b-search__output mark").first).to_contain_text("mmunition")


def test_a_filter_shows_one_speaker(visit: Visit) -> None:
    page = visit.open("quotes.html")
    page.get_by_role("button", name="Hong Min").click()
    shown = page.locator("article.b-quotation:visible")
    assert {card.get_attribute("data-speaker") for card in shown.all()} == {"hong-min"}


def test_a_column_sorts_the_facts(visit: Visit) -> None:
    page = visit.open("trade.html")
    page.get_by_role("button", name="Value").click()
    # By size: 155 mm is less than a metre.
    values = page.locator("table.b-facts tbody tr")
    expect(values.nth(0)).to_contain_text("155")
    expect(values.nth(1)).to_contain_text("6")


@pytest.mark.parametrize("path", PAGES)
def test_no_page_asks_for_another_host_or_complains(visit: Visit, path: str) -> None:
    visit.open(path).wait_for_timeout(200)
    assert visit.elsewhere == []
    assert visit.complaints == []


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_a_small_phone_or_four_times_its_size(phone: Visit, path: str) -> None:
    phone.page.set_viewport_size({"width": 320, "height": 256})
    page = phone.open(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", PAGES)
def test_every_page_reads_whole_without_script(plain: Visit, path: str) -> None:
    page = plain.open(path)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".b-verified")).to_be_visible()


def test_the_filters_stay_out_of_sight_without_script(plain: Visit) -> None:
    page = plain.open("quotes.html")
    expect(page.locator(".b-filter")).to_be_hidden()


def test_the_site_holds_no_address_to_load_from(site: Path) -> None:
    loading = ('src="http', "src='http", "@import url(http", "url(http")
    files = [path for path in site.rglob("*") if path.suffix in (".html", ".css")]
    assert [path.name for path in files for part in loading if part in path.read_text("utf-8")] == []
