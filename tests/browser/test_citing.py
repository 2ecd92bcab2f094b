"""Words are taken along with their citation, a source with its record, and a passage is challenged where it stands."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser

from generator.build import build_output
from generator.publish import publish
from tests.browser.conftest import ENGINE, Visit, visit_in
from tests.project import apply_edits, clean_copy

FORM = "https://example.org/issues/new"


@pytest.fixture(scope="module")
def challenged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clean example with an address for challenges, and one of a source."""
    folder = tmp_path_factory.mktemp("challenged")
    project = clean_copy(folder)
    apply_edits(
        project,
        [
            {"file": "content/briefing.yml", "find": "editors:", "put": f"challenge: {FORM}\neditors:"},
        ],
    )
    output, checked = build_output(project, today=date(2026, 1, 1))
    assert output is not None, checked.findings
    assert publish(output, project, folder / "site", engine=ENGINE) == ()
    return folder / "site"


@pytest.fixture
def reader(browser: Browser, challenged: Path) -> Iterator[Visit]:
    context = browser.new_context(offline=True, permissions=["clipboard-read", "clipboard-write"])
    yield visit_in(context, challenged)
    context.close()


def test_a_challenge_names_the_passage_its_words_and_the_rules(reader: Visit) -> None:
    page = reader.open("sources/berg-2019.html")
    link = page.get_by_role("link", name="Challenge this").first
    link.focus()
    address = urlsplit(link.get_attribute("href") or "")
    asked = parse_qs(address.query)
    assert address._replace(query="").geturl() == FORM
    assert asked["title"][0].removeprefix("Challenge: ") in asked["body"][0]
    assert page.locator(".b-passage mark").first.inner_text() in asked["body"][0]


def test_without_an_address_nothing_is_offered(visit: Visit) -> None:
    assert visit.open("sources/nam-2023-12.html").get_by_text("Challenge this").count() == 0


def test_words_are_copied_with_who_said_them_when_and_where_they_stand(reader: Visit) -> None:
    page = reader.open("quotes.html")
    page.evaluate(
        "document.execCommand = () => true; navigator.clipboard.writeText = async (text) => { window.got = text }"
    )
    page.get_by_role("button", name="Copy citation").first.click()
    assert "said about September 2022). In: Erik Dahl" in page.evaluate("window.got")
    assert "about September 2022 (inferred)" in page.evaluate("window.got")


def test_a_source_is_copied_for_a_reference_manager(reader: Visit) -> None:
    page = reader.open("sources/berg-2019.html")
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.got = text }")
    page.get_by_text("Cite this source").click()
    page.get_by_role("button", name="Copy RIS").click()
    assert page.evaluate("window.got").startswith("TY  - ")


def test_a_page_is_copied_with_its_site_and_the_day_on_which_it_was_read(reader: Visit) -> None:
    page = reader.open("quotes.html")
    page.clock.set_fixed_time("2026-03-01T12:00:00")
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.got = text }")
    page.get_by_role("button", name="Cite this page").click()
    told = "“Quotations”, Oslo and Reykjavik. Read on 2026-03-01. https://example.org/briefing/quotes.html"
    assert page.evaluate("window.got") == told
