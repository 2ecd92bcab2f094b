"""axe-core finds nothing on any kind of page in any of four widths and both schemes, with what folds, with the passage
beside a statement and with the sections closed and open. It takes minutes: `make test-nightly`."""

import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Literal
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.carry.bundle import START, write_bundle
from tests.browser.conftest import Visit, served, visit_in
from tests.browser.test_accessibility import OF_THREE, found_on, look
from tests.browser.test_reading import PAGES
from tests.browser.test_search import ask

pytestmark = pytest.mark.skipif("LOOKS" not in os.environ, reason="takes minutes: `make test-nightly`")

WIDTHS = (1440, 768, 390, 320)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
KINDS = (*PAGES, "new.html", "compare/2021-vs-2023-sheet.html")
UNFOLD = "document.querySelectorAll('details').forEach(one => one.open = true)"


def looks(page: Page) -> Iterator[str]:
    """A page in every width and scheme, one after the other."""
    for width, scheme in product(WIDTHS, SCHEMES):
        look(page, width, scheme)
        yield f"{width} {scheme}"


def faults(page: Page) -> list[str]:
    found = []
    for seen in looks(page):
        found += found_on(page, seen)
        page.evaluate(UNFOLD)
        found += found_on(page, f"{seen} unfolded")
    return found


@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_nothing_in_any_look(visit: Visit, path: str) -> None:
    assert faults(visit.open(path)) == []


def test_axe_finds_nothing_on_the_page_for_what_is_not_there(browser: Browser, site: Path) -> None:
    with served(site) as address:
        page = browser.new_page()
        page.goto(f"{address}404.html")
        assert faults(page) == []
        page.close()


def test_axe_finds_nothing_on_the_page_that_a_bundle_starts_from(browser: Browser, site: Path, tmp_path: Path) -> None:
    write_bundle(site, tmp_path / "bundle.zip")
    with ZipFile(tmp_path / "bundle.zip") as archive:
        archive.extract(START, tmp_path)
    context = browser.new_context(offline=True)
    assert faults(visit_in(context, tmp_path).open(START)) == []
    context.close()


@pytest.mark.parametrize("path", OF_THREE)
def test_axe_finds_nothing_in_any_look_with_a_third_period(browser: Browser, three: Path, path: str) -> None:
    context = browser.new_context(offline=True)
    assert faults(visit_in(context, three).open(path)) == []
    context.close()


def test_axe_finds_nothing_with_a_passage_open(visit: Visit) -> None:
    page = visit.open("index.html")
    found = []
    for seen in looks(page):
        page.locator(".b-answer .b-evidence").first.click()
        expect(page.locator("dialog[open]:not([data-waiting]) iframe")).to_be_visible()
        found += found_on(page, seen)
        page.keyboard.press("Escape")
    assert found == []


def test_axe_finds_nothing_in_the_passage_itself(visit: Visit) -> None:
    page = visit.open("index.html")
    page.goto(page.locator(".b-answer .b-evidence").first.evaluate("marker => marker.href"))
    found = []
    for seen in looks(page):
        page.evaluate("document.documentElement.classList.add('b-inset')")
        found += found_on(page, seen)
    assert found == []


def test_axe_finds_nothing_with_the_sections_open(visit: Visit) -> None:
    page = visit.open("index.html")
    found = []
    for seen in looks(page):
        menu = page.get_by_role("button", name="Menu")
        if menu.is_visible():
            menu.click()
            expect(menu).to_have_attribute("aria-expanded", "true")
            found += found_on(page, seen)
            page.keyboard.press("Escape")
    assert found == []


def test_axe_finds_nothing_while_something_is_sought(visit: Visit) -> None:
    page = visit.open("index.html")
    expect(ask(page, "trade").first).to_be_visible()
    assert [fault for seen in looks(page) for fault in found_on(page, seen)] == []
