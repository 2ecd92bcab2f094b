"""What Zensical's own script and style do to a page of ours, opened from the disk: the bar, search, the drawer, the
schemes. All of tests/browser is run on its frame by `make test-nightly`."""

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

from generator.engines import ZENSICAL
from generator.page import NavItem, Output
from generator.publish import publish
from generator.search import search_assets
from generator.verified import Held
from tests.browser.conftest import Visit
from tests.browser.test_search import ENTRIES, ask, places, site_page
from tests.publish.sites import SETTINGS


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("zensical")
    (project / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    output = Output((NavItem(Held("Home"), "index.html"),), tuple(site_page(*item) for item in ENTRIES.items()), ())
    assert publish(replace(output, assets=search_assets(output.pages)), project, engine=ZENSICAL) == ()
    return project / "site"


def test_search_leads_to_the_statement(visit: Visit) -> None:
    page = visit.open("countries/norway.html")
    assert places(ask(page, "plentiful")) == ["iceland.html", "iceland.html#c-quota"]
    page.keyboard.press("Enter")
    expect(page).to_have_url((visit.site / "countries/iceland.html").as_uri() + "#c-quota")
    assert (visit.elsewhere, visit.complaints) == ([], [])


def test_search_and_sections_open_on_a_phone(phone: Visit) -> None:
    page = phone.open("index.html")
    page.get_by_text("Search", exact=True).click()
    expect(page.get_by_role("textbox", name="Search")).to_be_focused()
    page.get_by_text("Close", exact=True).click()
    page.get_by_role("button", name="Menu").click()
    expect(page.locator(".b-drawer a").first).to_be_focused()


def test_a_scheme_that_was_chosen_stays(visit: Visit) -> None:
    page = visit.open("index.html")
    page.locator("label", has_text="Dark").locator("visible=true").click()
    visit.open("silent.html")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
