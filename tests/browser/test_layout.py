"""Nothing moves once it is seen, no figure covers another, and no page is heavy."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import ARRIVE, Visit, visit_in

SHIFTS = """window.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().map((e) => e.hadRecentInput ? 0 : e.value)))
  .observe({ type: "layout-shift", buffered: true })"""
MOVING = """[...document.querySelectorAll("*")].filter((one) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
  return parseFloat(transitionDuration) > 0 || animationName !== "none" || scrollBehavior === "smooth";
}).map((one) => one.outerHTML.slice(0, 80))"""
MISPRINTED = """[
  ...[...document.querySelectorAll("details.b-more :is(p, li, td)")].filter((one) => !one.checkVisibility()),
  ...[...document.querySelectorAll("button, input, .md-tabs")].filter((one) => one.offsetWidth > 1),
].map((one) => one.outerHTML.slice(0, 80))"""
SMALL = """[...document.querySelectorAll("svg text")].filter((one) => one.checkVisibility()).filter((one) => {
  const { a, b } = one.getScreenCTM();
  return parseFloat(getComputedStyle(one).fontSize) * Math.hypot(a, b) < 11.95;
}).map((one) => one.textContent)"""
CUT = """[...document.querySelectorAll(".b-sitename")].filter((one) => one.scrollWidth > one.clientWidth
  || one.scrollHeight > one.clientHeight + 1).length"""
WIDE = """[...document.querySelectorAll("table")].some((one) => {
  return one.getBoundingClientRect().right > document.querySelector("article").getBoundingClientRect().right + .5;
})"""
COLOURS = """[...document.querySelectorAll("body, article *")].map((one) => {
  const { color, backgroundColor } = getComputedStyle(one);
  return `${color} on ${backgroundColor}`;
})"""
MOST = 0.05
"""Half of what is still called good (web.dev/cls)."""


def _colours(page: Page) -> list[str]:
    page.evaluate(ARRIVE)
    colours: list[str] = page.evaluate(COLOURS)
    return colours


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize(
    "path",
    [
        "quotes.html",
        "quotes.html#?topic=outlook",
        "trade.html",
        "trade.html#?wording=ambiguous&sort=value&order=descending",
        "timeline.html",
    ],
)
def test_nothing_moves_while_a_page_is_made_ready(visit: Visit, path: str, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 844})
    visit.page.add_init_script(SHIFTS)
    page = visit.open(path)
    page.wait_for_timeout(200)
    assert page.evaluate("shifts.reduce((sum, one) => sum + one, 0)") <= MOST


def test_nothing_moves_for_readers_who_ask_for_no_motion(visit: Visit) -> None:
    visit.page.emulate_media(reduced_motion="reduce")
    assert visit.open("quotes.html").evaluate(MOVING) == []


@pytest.mark.parametrize("path", ["quotes.html", "compare/2021-vs-2023.html", "countries/south-korea.html"])
def test_what_folds_is_printed_and_what_is_pressed_is_not(visit: Visit, path: str) -> None:
    page = visit.open(path)
    page.emulate_media(media="print")
    assert page.evaluate(MISPRINTED) == []


def test_a_dark_page_is_printed_as_a_light_one_is(visit: Visit) -> None:
    page = visit.open("countries/south-korea.html")
    page.emulate_media(media="print")
    printed = []
    for scheme in ("default", "slate"):
        page.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
        printed.append(_colours(page))
    assert printed[0] == printed[1]


def test_without_script_dark_readers_get_the_colours_of_the_dark_scheme(browser: Browser, site: Path) -> None:
    seen = []
    for script in (True, False):
        context = browser.new_context(offline=True, java_script_enabled=script, color_scheme="dark")
        seen.append(_colours(visit_in(context, site).open("countries/south-korea.html")))
        context.close()
    assert seen[0] == seen[1]


def test_where_colours_are_forced_a_drawing_has_those_of_the_system(browser: Browser, site: Path) -> None:
    """Whatever scheme the reader has chosen; what is drawn is not forced."""
    context = browser.new_context(offline=True, forced_colors="active", color_scheme="dark")
    page = visit_in(context, site).open("timeline.html")
    page.evaluate("document.body.dataset.mdColorScheme = 'default'")
    page.evaluate(ARRIVE)
    fill = page.locator(".b-timescale--wide text").first.evaluate("text => getComputedStyle(text).fill")
    assert fill == page.evaluate("getComputedStyle(document.body).color")
    context.close()


@pytest.mark.parametrize("path", ["index.html", "countries/south-korea.html", "countries/index.html", "timeline.html"])
def test_text_in_a_drawing_is_never_too_small_to_read(visit: Visit, path: str) -> None:
    page = visit.open(path)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    small = []
    for width in (1440, 1024, 961, 959, 768, 721, 719, 600, 390, 360, 320):
        page.set_viewport_size({"width": width, "height": 900})
        small += [f"{width}: {text}" for text in page.evaluate(SMALL)]
    assert small == []


def test_drawings_of_three_periods_are_never_too_small_to_read(browser: Browser, three: Path) -> None:
    context = browser.new_context(offline=True)
    page = visit_in(context, three).open("index.html")
    small = []
    for width in (1440, 1024, 768):
        page.set_viewport_size({"width": width, "height": 900})
        small += [f"{width}: {text}" for text in page.evaluate(SMALL)]
    context.close()
    assert small == []


def test_a_table_of_facts_is_never_wider_than_its_page(visit: Visit) -> None:
    page = visit.open("trade.html")
    wide = []
    for width in (1440, 961, 959, 768, 721, 719, 320):
        page.set_viewport_size({"width": width, "height": 900})
        wide += [width] if page.evaluate(WIDE) else []
    assert wide == []


@pytest.mark.parametrize("width", [390, 320])
def test_the_name_of_the_site_is_not_cut_on_a_phone(visit: Visit, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 844})
    assert visit.open("index.html").evaluate(CUT) == 0


def test_a_name_of_five_words_is_not_cut_on_the_narrowest_phone(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 320, "height": 844})
    page = visit.open("index.html")
    page.locator(".b-sitename").evaluate("one => { one.textContent = 'What presidents said of energy' }")
    assert page.evaluate(CUT) == 0


def test_no_page_is_heavy(site: Path) -> None:
    heavy = {"index.html": 250_000}
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*.html")}
    assert {path: size for path, size in sizes.items() if size > heavy.get(path, 400_000)} == {}
