"""Pages of a long briefing on a phone and on a small screen: what is long is folded, what is empty is not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.bench import corpus
from tests.browser.conftest import Visit, visit_in
from tests.browser.test_payloads import built

TALLEST = 12_000
"""Pixels of a page on a phone: about fifteen screens."""
PAGES = (
    "about.html",
    "countries/norway.html",
    "facts.html",
    "forecasts.html",
    "new.html",
    "people/amara-okoye.html",
    "people/robin-vale.html",
    "quotes.html",
    "sources/index.html",
    "timeline.html",
)


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred and twenty made-up sources: every list is cut, and every profile has all that it may show."""
    folder = tmp_path_factory.mktemp("tall")
    corpus.write(folder / "project", 120)
    return built(folder / "project", folder / "site")


@pytest.fixture
def long_phone(browser: Browser, long_site: Path) -> Iterator[Visit]:
    context = browser.new_context(offline=True, viewport={"width": 390, "height": 844})
    yield visit_in(context, long_site)
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_too_long_for_a_phone(long_phone: Visit, path: str) -> None:
    assert long_phone.open(path).evaluate("document.documentElement.scrollHeight") <= TALLEST


def test_no_volume_of_a_list_is_too_long_for_a_phone(long_phone: Visit, long_site: Path) -> None:
    volumes = [
        path for name in ("quotes", "facts", "forecasts", "timeline") for path in (long_site / name).glob("*.html")
    ]
    largest = max(volumes, key=lambda path: path.stat().st_size).relative_to(long_site).as_posix()
    assert long_phone.open(largest).evaluate("document.documentElement.scrollHeight") <= TALLEST


def test_a_column_in_which_nothing_stands_is_not_there(long_phone: Visit) -> None:
    page = long_phone.open("facts.html")
    page.set_viewport_size({"width": 768, "height": 900})
    shown = page.locator("table.b-facts thead th:visible").all_inner_texts()
    assert [name.strip(" ↕") for name in shown] == ["Subject", "Measure", "Value", "Unit", "As of", "Evidence"]


def test_a_number_has_its_unit_behind_it_on_a_phone(long_phone: Visit) -> None:
    number = long_phone.open("facts.html").locator("td.b-num").first
    assert number.evaluate("cell => [cell.dataset.unit, cell.nextElementSibling.checkVisibility()]") == [
        "tonnes",
        False,
    ]


def test_a_rule_that_is_led_to_is_unfolded(long_phone: Visit) -> None:
    page = long_phone.open("about.html#Q001")
    expect(page.locator("#Q001")).to_be_in_viewport()
