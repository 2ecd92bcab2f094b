"""Lists that are cut into volumes: a reader who chooses something on one of their pages sees the whole list."""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.compose import volumes
from tests.bench import corpus
from tests.browser.conftest import Visit, served, visit_in
from tests.browser.test_accessibility import LOOKS, violations
from tests.browser.test_lists import chip, table
from tests.browser.test_payloads import built

CHOICES = "All choices, with numbers"
CARDS = "article.b-quotation:visible"
LOADED = re.compile(r"/(whole|list)\.js$")


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty made-up sources, whose lists are cut at thirty entries, by the year."""
    folder = tmp_path_factory.mktemp("long")
    corpus.write(folder / "project", 30)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(volumes, "MOST", 30)
        patch.setattr(volumes, "FIRST", 30)
        return built(folder / "project", folder / "site")


@pytest.fixture
def long(browser: Browser, long_site: Path) -> Iterator[Visit]:
    context = browser.new_context(offline=True, viewport={"width": 1440, "height": 900})
    yield visit_in(context, long_site)
    context.close()


def told(page: Page) -> dict[str, int]:
    """The volumes that a page leads to, each with how many it says stand there."""
    links = page.locator("#b-where a").evaluate_all("(links) => links.map((link) => [link.href, link.textContent])")
    return {href: int(re.findall(r"\((\d+)", text)[0]) for href, text in links}


def test_nothing_is_loaded_until_something_is_chosen(long: Visit) -> None:
    long.open("quotes.html")
    assert [url for url in long.requests if LOADED.search(url)] == []


def test_the_newest_of_a_list_are_not_told_as_if_they_were_all(long: Visit) -> None:
    expect(long.open("quotes.html").locator("#quotes-status")).to_have_text("")


def test_all_periods_can_be_chosen_on_a_page_that_has_the_newest_alone(long: Visit) -> None:
    page = long.open("quotes.html")
    expect(page.locator("[data-filter=year] .b-chip:visible")).to_have_text([str(y) for y in range(2019, 2024)])


def test_the_numbers_are_of_the_whole_list(long: Visit) -> None:
    page = long.open("quotes.html")
    page.get_by_role("button", name=CHOICES).click()
    counts = Counter(row["speaker"] for row in table(long.site / "data" / "quotations.csv"))
    for speaker, count in counts.items():
        expect(chip(page, "speaker", speaker).locator("span")).to_have_text(str(count))


def test_a_value_that_stands_on_no_card_of_the_page_is_offered_in_its_place(long: Visit) -> None:
    page = long.open("quotes/2021.html")
    page.get_by_role("button", name=CHOICES).click()
    expect(page.locator("[data-filter=year] .b-chip")).to_have_text([re.compile(str(y)) for y in range(2019, 2024)])


def test_what_stands_elsewhere_is_led_to_with_the_choice(long: Visit) -> None:
    page = long.open("quotes.html")
    chip(page, "speaker", "bridget-o-neill").click()
    page.wait_for_selector("#b-where a")
    for href, count in told(page).items():
        page.goto(href)
        expect(page.locator(CARDS)).to_have_count(count)
        expect(page.locator(".b-quotation__who:visible").first).to_contain_text("Bridget O'Neill")


def test_all_that_was_found_is_told_of(long: Visit) -> None:
    page = long.open("quotes.html#?speaker=bridget-o-neill")
    found = sum(row["speaker"] == "bridget-o-neill" for row in table(long.site / "data" / "quotations.csv"))
    expect(page.get_by_role("status").filter(has_text="whole list")).to_contain_text(
        f"{found} of 120 in the whole list"
    )
    assert sum(told(page).values()) == found


def taken(page: Page) -> list[dict[str, str]]:
    with page.expect_download() as download:
        page.get_by_role("button", name="All that is chosen, as CSV").click()
    return table(download.value.path())


@pytest.mark.parametrize("path", ["quotes.html", "quotes/2021.html"])
def test_what_is_chosen_of_the_whole_list_is_taken_along(long: Visit, path: str) -> None:
    page = long.open(f"{path}#?speaker=bridget-o-neill")
    wanted = [row for row in table(long.site / "data" / "quotations.csv") if row["speaker"] == "bridget-o-neill"]
    assert sorted(row["id"] for row in taken(page)) == sorted(row["id"] for row in wanted)


def test_what_is_taken_along_is_the_newest_first(long: Visit) -> None:
    days = [row["issued"] for row in taken(long.open("quotes.html"))]
    assert days == sorted(days, reverse=True)


def test_a_sorted_table_that_is_cut_is_taken_in_its_order(long: Visit) -> None:
    rows = taken(long.open("facts/2020.html#?sort=value&order=descending"))
    values = [float(row["value"]) for row in rows]
    assert (len(values), values) == (36, sorted(values, reverse=True))


def test_a_list_that_cannot_be_read_says_so(browser: Browser, long_site: Path, tmp_path: Path) -> None:
    shutil.copytree(long_site, tmp_path / "site")
    shutil.rmtree(tmp_path / "site" / "quotes")
    page = visit_in(browser.new_context(offline=True), tmp_path / "site").open("quotes.html")
    page.get_by_role("button", name="All that is chosen, as CSV").click()
    expect(page.get_by_role("button", name="This list cannot be read.")).to_be_visible()


def test_a_page_says_that_it_is_one_of_those_where_something_stands(long: Visit) -> None:
    page = long.open("quotes/2021.html#?year=2021")
    expect(page.locator("#b-where [aria-current=page]")).to_contain_text("2021")


def test_an_address_may_choose_what_the_page_has_not(long: Visit) -> None:
    page = long.open("quotes/2021.html#?year=2022")
    expect(page.get_by_text("Nothing here has all that is chosen.")).to_be_visible()
    expect(page.locator("#b-where a")).to_have_attribute("href", re.compile(r"2022\.html#\?year=2022$"))


@pytest.mark.parametrize(("order", "first"), [("descending", max), ("ascending", min)])
def test_a_sorted_table_leads_first_to_what_comes_first_of_all(
    long: Visit, order: str, first: Callable[[Iterable[float]], float]
) -> None:
    page = long.open(f"facts/2020.html#?sort=value&order={order}")
    page.goto(page.locator("#b-where :is(a, b)").first.get_attribute("href") or page.url)
    wanted = first(float(row["value"]) for row in table(long.site / "data" / "facts.csv") if row["value"])
    expect(page.locator("table.b-facts tbody td[data-key]:visible").first).to_have_text(f"{wanted:,.0f}")


def test_a_list_whose_script_is_not_there_is_filtered_by_the_page(
    browser: Browser, long_site: Path, tmp_path: Path
) -> None:
    shutil.copytree(long_site, tmp_path / "site")
    (tmp_path / "site" / "quotes" / "list.js").unlink()
    page = visit_in(browser.new_context(offline=True), tmp_path / "site").open("quotes.html")
    chip(page, "speaker", "bridget-o-neill").click()
    cards = page.locator(CARDS)
    expect(page.get_by_role("status").filter(has_text="quotations")).to_have_text(f"{cards.count()} of 30 quotations")


def test_it_is_the_same_from_a_server(browser: Browser, long_site: Path) -> None:
    with served(long_site) as address:
        page = browser.new_context().new_page()
        page.goto(address + "quotes.html")
        chip(page, "speaker", "bridget-o-neill").click()
        expect(page.get_by_role("status").filter(has_text="whole list")).to_contain_text("of 120 in the whole list")
        page.context.close()


def test_without_script_a_volume_is_a_list_and_nothing_more(browser: Browser, long_site: Path) -> None:
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = visit_in(context, long_site).open("quotes/2021.html")
    assert page.locator("#b-where:visible, .b-filter:visible").count() == 0


def test_a_list_of_one_page_loads_nothing_when_it_is_filtered(visit: Visit) -> None:
    chip(visit.open("quotes.html"), "speaker", "hong-min").click()
    assert [url for url in visit.requests if LOADED.search(url)] == []


def test_the_focus_stays_in_the_filter(long: Visit) -> None:
    page = long.open("quotes.html")
    page.get_by_role("button", name=CHOICES).press("Enter")
    expect(page.get_by_role("button", name=CHOICES)).to_have_count(0)
    expect(page.locator(".b-filter .b-chip").first).to_be_focused()


def test_axe_finds_no_violation_where_it_is_told_what_stands_elsewhere(long: Visit) -> None:
    page = long.open("facts/2019.html#?year=2021&sort=value&order=descending")
    assert violations(page, 390, "dark") + violations(page, 1440, "light", LOOKS) == []
