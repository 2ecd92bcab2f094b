"""axe-core finds no violation of WCAG 2.2 A and AA on any kind of page, in any width and either scheme."""

from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import ARRIVE, Visit, visit_in
from tests.browser.test_reading import PAGES

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"label-content-name-mismatch": {"enabled": True}},
}
LOOKS: dict[str, Any] = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block", "scrollable-region-focusable"]}
}
"""What may differ in another width and scheme. All else is the same markup; targets are smallest on a phone, and to
look at their size takes longer than all other rules together."""
SCHEME = {"light": "default", "dark": "slate"}
"""What the theme calls them."""
HIDDEN = """() => {
  const bar = document.querySelector(".md-header").getBoundingClientRect().bottom;
  const stops = [...document.querySelectorAll("article :is(a[href], button, summary)")];
  return stops.reverse().filter(stop => stop.checkVisibility({visibilityProperty: true}))
    .filter(stop => { stop.focus(); return stop.getBoundingClientRect().bottom <= bar; })
    .map(stop => stop.outerHTML.slice(0, 120));
}"""
"""What lies under the bar when it has the focus, from the last stop of a page to its first."""
OF_THREE = (
    "compare/2019-vs-2025.html",
    "compare/index.html",
    "corrections.html",
    "forecasts.html",
    "index.html",
    "new.html",
    "people/jon-arnason.html",
)


def violations(page: Page, width: int, scheme: Literal["light", "dark"], rules: dict[str, Any] = RULES) -> list[str]:
    """What axe finds on a page with all that folds open, in a width and a scheme."""
    look(page, width, scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    return found_on(page, f"{width} {scheme}", rules)


def look(page: Page, width: int, scheme: Literal["light", "dark"]) -> None:
    """Give a page a width and a scheme. The theme asks for it once, so the page is told as by its button."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", SCHEME[scheme])


def found_on(page: Page, seen: str, rules: dict[str, Any] = RULES) -> list[str]:
    """What axe finds on a page as it is, each with what it looks like."""
    page.evaluate(ARRIVE)
    found = Axe().run(page, options=rules).response["violations"]
    return [f"{seen} {v['id']} ({len(v['nodes'])}): {v['nodes'][0]['html'][:160]}" for v in found]


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_no_violation(visit: Visit, path: str) -> None:
    page = visit.open(path)
    assert violations(page, 390, "dark") + violations(page, 1440, "light", LOOKS) == []


@pytest.mark.parametrize("path", OF_THREE)
def test_axe_finds_no_violation_with_a_third_period(browser: Browser, three: Path, path: str) -> None:
    context = browser.new_context(offline=True)
    page = visit_in(context, three).open(path)
    assert violations(page, 1440, "dark") + violations(page, 390, "light", LOOKS) == []
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_what_has_the_focus_never_lies_under_the_bar(phone: Visit, path: str) -> None:
    page = phone.open(path)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert page.evaluate(HIDDEN) == []
