"""What the reading of a saved page calls seen is what a browser shows."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Route

from generator.capture.document import capture
from tests.capture.hiding import BROUGHT_SEEN, BROUGHT_UNSEEN, SEEN, UNSEEN, page

SIZE = {"width": 1280, "height": 720}
IS_SEEN = """() => {
  for (const one of document.getAnimations())
    if (one.playState === "running" && one.effect.getComputedTiming().endTime < Infinity) one.finish();
  const word = document.querySelector(".x"), range = document.createRange();
  range.selectNodeContents(word);
  const box = range.getBoundingClientRect(), style = getComputedStyle(word);
  const cut = style.display !== "inline" && /hidden|clip/.test(style.overflowX + style.overflowY);
  const room = cut ? word.getBoundingClientRect() : box;
  return box.width > 1 && box.height > 1 && box.right > 0 && room.width > 1 && room.height > 1
    && word.checkVisibility({opacityProperty: true, visibilityProperty: true}) && style.clipPath === "none"
    && style.filter === "none"
    && (!/^rgba.*, 0\\)$/.test(style.color) || style.webkitBackgroundClip === "text");
}"""

SITE = {
    "/": (
        "text/html",
        '<!doctype html><link rel="stylesheet" href="/page.css"><style>.y {display: none}</style>'
        '<p>The talks were <b class="x">not</b> <b class="y">nearly</b> over.</p><iframe src="/frame"></iframe>'
        "<iframe srcdoc='<style>i {display: none}</style><p class=x>A <i>late</i> boat.</p>'></iframe>",
    ),
    "/page.css": ("text/css", ".x {display: none}"),
    "/frame": (
        "text/html",
        '<!doctype html><link rel="stylesheet" href="/frame.css"><p class="x">A <i>full</i> quay.</p>',
    ),
    "/frame.css": ("text/css", "i, body > b {display: none}"),
}
"""A page with two frames, by addresses."""


@pytest.fixture(scope="module")
def seen(browser: Browser) -> dict[str, bool]:
    """Whether Chromium shows the word, by style sheet, or by the head that brings one."""
    context = browser.new_context(viewport=SIZE)  # type: ignore[arg-type]
    tab = context.new_page()
    found = {}
    for css in (*SEEN, *UNSEEN):
        tab.set_content(page(css))
        found[css] = tab.evaluate(IS_SEEN)
    for head in (*BROUGHT_SEEN, *BROUGHT_UNSEEN):
        tab.set_content(page("", head))
        found[head] = tab.evaluate(IS_SEEN)
    context.close()
    return found


@pytest.mark.parametrize("css", [*SEEN, *BROUGHT_SEEN])
def test_a_word_that_is_in_the_text_is_seen(seen: dict[str, bool], css: str) -> None:
    assert seen[css]


@pytest.mark.parametrize("css", [*UNSEEN, *BROUGHT_UNSEEN])
def test_a_word_that_is_left_out_is_not_seen(seen: dict[str, bool], css: str) -> None:
    assert not seen[css]


def test_a_page_that_a_browser_saved_is_read_as_it_was_seen(browser: Browser) -> None:
    def answer(route: Route) -> None:
        kind, text = SITE[urlsplit(route.request.url).path]
        route.fulfill(content_type=kind, body=text)

    context = browser.new_context(viewport=SIZE)  # type: ignore[arg-type]
    context.route("**/*", answer)
    tab = context.new_page()
    tab.goto("http://saved.test/", wait_until="networkidle")
    shown = [frame.evaluate("document.body.innerText") for frame in tab.frames]
    saved = context.new_cdp_session(tab).send("Page.captureSnapshot", {"format": "mhtml"})["data"]
    context.close()
    assert capture(saved.encode(), "page.mhtml").text.text.split() == " ".join(shown).split()
