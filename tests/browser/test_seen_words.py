"""What the reading of a saved page calls seen is what a browser shows."""

import pytest
from playwright.sync_api import Browser

from tests.capture.hiding import BROUGHT_SEEN, BROUGHT_UNSEEN, SEEN, UNSEEN, page

SIZE = {"width": 1280, "height": 720}
IS_SEEN = """() => {
  const word = document.querySelector(".x"), range = document.createRange();
  range.selectNodeContents(word);
  const box = range.getBoundingClientRect(), style = getComputedStyle(word);
  const cut = style.display !== "inline" && /hidden|clip/.test(style.overflowX + style.overflowY);
  const room = cut ? word.getBoundingClientRect() : box;
  return box.width > 1 && box.height > 1 && box.right > 0 && room.width > 1 && room.height > 1
    && word.checkVisibility({opacityProperty: true, visibilityProperty: true}) && style.clipPath === "none"
    && (!/^rgba.*, 0\\)$/.test(style.color) || style.webkitBackgroundClip === "text");
}"""


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
