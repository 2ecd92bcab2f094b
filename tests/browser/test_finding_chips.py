"""Filters with many values: the first are in sight, and a field finds the others."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bench import corpus
from tests.browser.conftest import Visit, visit_in
from tests.browser.test_accessibility import LOOKS, violations
from tests.browser.test_payloads import built

SPEAKERS = "[data-filter=speaker] .b-chip:visible"


@pytest.fixture(scope="module")
def many_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty-two made-up sources with twelve speakers, in lists of one page."""
    folder = tmp_path_factory.mktemp("many")
    corpus.write(folder / "project", 22)
    return built(folder / "project", folder / "site")


@pytest.fixture
def many(browser: Browser, many_site: Path) -> Iterator[Visit]:
    context = browser.new_context(offline=True, viewport={"width": 1440, "height": 900})
    yield visit_in(context, many_site)
    context.close()


def find(page: Page, words: str) -> None:
    page.get_by_role("group", name="Speaker").get_by_role("searchbox", name="Find").fill(words)


def test_the_commonest_are_in_sight(many: Visit) -> None:
    expect(many.open("quotes.html").locator(SPEAKERS)).to_have_count(8)


def test_the_field_finds_a_value_by_part_of_its_name_without_its_accents(many: Visit) -> None:
    page = many.open("quotes.html")
    find(page, "o'néill")
    expect(page.locator(SPEAKERS)).to_have_text([re.compile("Bridget O'Neill")])


def test_what_is_chosen_stays_in_sight(many: Visit) -> None:
    page = many.open("quotes.html#?speaker=bridget-o-neill")
    find(page, "salazar")
    expect(page.locator(SPEAKERS)).to_have_count(2)


def test_it_is_told_how_many_are_found(many: Visit) -> None:
    page = many.open("quotes.html")
    find(page, "salazar")
    expect(page.locator("[data-filter=speaker] [role=status]")).to_have_text("1 of 12")


def test_a_value_is_found_and_chosen_by_the_keyboard(many: Visit) -> None:
    page = many.open("quotes.html")
    find(page, "salazar")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator(".b-quotation__who:visible b, .b-quotation__who:visible a").first).to_have_text("Diego Salazar")


def test_all_are_shown_when_they_are_asked_for_and_the_focus_goes_on_among_them(many: Visit) -> None:
    page = many.open("quotes.html")
    page.get_by_role("button", name="All 12").press("Enter")
    expect(page.locator(SPEAKERS)).to_have_count(12)
    expect(page.locator(SPEAKERS).nth(8)).to_be_focused()


def test_few_values_have_no_field(many: Visit) -> None:
    page = many.open("quotes.html")
    expect(page.get_by_role("group", name="Topic").get_by_role("searchbox")).to_have_count(0)


def test_without_script_there_is_no_field(browser: Browser, many_site: Path) -> None:
    context = browser.new_context(offline=True, java_script_enabled=False)
    assert visit_in(context, many_site).open("quotes.html").locator("[data-find]:visible").count() == 0
    context.close()


def test_cards_beyond_the_first_are_folded(many: Visit) -> None:
    expect(many.open("quotes.html").locator("article.b-quotation:visible")).to_have_count(25)


def test_what_is_chosen_is_unfolded(many: Visit) -> None:
    page = many.open("quotes.html")
    chip = page.locator(SPEAKERS).first
    chip.click()
    expect(page.locator("article.b-quotation:visible")).to_have_count(int(chip.locator("span").inner_text()))


def test_a_card_that_is_led_to_is_unfolded(many: Visit) -> None:
    page = many.open("quotes.html")
    last = page.locator("article.b-quotation").last.get_attribute("id")
    page.goto("about:blank")
    expect(many.open(f"quotes.html#{last}").locator(f"#{last}")).to_be_in_viewport()


def test_axe_finds_no_violation_with_all_that_folds_open(many: Visit) -> None:
    page = many.open("quotes.html")
    find(page, "a")
    assert violations(page, 390, "dark") + violations(page, 1440, "light", LOOKS) == []
