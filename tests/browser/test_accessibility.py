"""axe-core finds no violation of WCAG 2.2 A and AA on any kind of page, in either scheme."""

from datetime import date
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from generator.build import build_output
from generator.publish import publish
from tests.browser.conftest import visit_in
from tests.browser.test_reading import PAGES
from tests.project import clean_copy
from tests.third import add_third_source

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
OF_THREE = (
    "compare/2019-vs-2025.html",
    "compare/index.html",
    "forecasts.html",
    "index.html",
    "people/jon-arnason.html",
)


@pytest.fixture(scope="session")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clean example with a third source, as a site: three periods, pairs that no editor has read."""
    folder = tmp_path_factory.mktemp("three")
    project = clean_copy(folder)
    add_third_source(project)
    output, _ = build_output(project, today=date(2026, 1, 1))
    assert output is not None
    assert publish(output, project, folder / "site") == ()
    return folder / "site"


def violations(browser: Browser, site: Path, path: str, scheme: str) -> list[tuple[str, str, str, int]]:
    dark = scheme == "dark"
    context = browser.new_context(
        offline=True, color_scheme="dark" if dark else "light", viewport={"width": 1440, "height": 900}
    )
    page = visit_in(context, site).open(path)
    page.wait_for_timeout(100)
    found = Axe().run(page, options=RULES).response["violations"]
    context.close()
    return [(v["id"], v["help"], v["nodes"][0]["html"][:160], len(v["nodes"])) for v in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_no_violation(browser: Browser, site: Path, path: str, scheme: str) -> None:
    assert violations(browser, site, path, scheme) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", OF_THREE)
def test_axe_finds_no_violation_with_a_third_period(browser: Browser, three: Path, path: str, scheme: str) -> None:
    assert violations(browser, three, path, scheme) == []
