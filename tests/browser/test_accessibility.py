"""axe-core finds no violation of WCAG 2.2 A and AA on any kind of page, in either scheme."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.conftest import visit_in
from tests.browser.test_reading import PAGES

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_no_violation(browser: Browser, site: object, path: str, scheme: str) -> None:
    context = browser.new_context(offline=True, color_scheme=scheme, viewport={"width": 1440, "height": 900})  # type: ignore[arg-type]
    page = visit_in(context, site).open(path)  # type: ignore[arg-type]
    page.wait_for_timeout(100)
    found = Axe().run(page, options=RULES).response["violations"]
    context.close()
    assert [(v["id"], v["help"], v["nodes"][0]["html"][:160], len(v["nodes"])) for v in found] == []
