"""A link to words of a page leads a browser to them, whatever markup they have there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.capture.html import parsed, read_html
from generator.captured import CaptureText, Paragraph
from generator.compose.fragments import fragment
from tests.browser.conftest import served

_PAGE = "<!doctype html><meta charset=utf-8><p>The page begins.</p><p style='margin-top: 3000px'>{}</p>"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 600, "height": 300})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("first", "last", "markup"),
    [
        ("beta", "gamma", "alpha beta gamma delta"),
        ("beta", "gamma", "alpha beta<br>gamma delta"),
        ("beta", "gamma", "alpha beta <br>\n  gamma delta"),
        ("beta", "gamma", "alpha beta<br>and<br>gamma delta"),
        ("sold", "boats", "they sold 1&nbsp;200 boats"),
        ("beta", "gamma", "alpha beta &nbsp;gamma delta"),
        ("beta", "gamma", "alpha beta &nbsp;|&nbsp; gamma delta"),
        ("be\u00ad", "gamma", "alpha be&shy;ta <b>gam</b>ma delta"),
        ("海。", "空", "山は。\u3000海。\u3000空 は"),
        ("one", "an end", "in one of the two<br>there was, at the end of all there was, no more than an end"),
    ],
)
def test_the_words_are_found(page: Page, tmp_path: Path, first: str, last: str, markup: str) -> None:
    (tmp_path / "page.html").write_text(_PAGE.format(markup), "utf-8")
    text = read_html(parsed(_PAGE.format(markup))).text
    start, block = text.index(first, text.index("begins.")), text.index("\n\n") + 2
    capture = CaptureText(text, (Paragraph(block, len(text), "text", 1),))
    address = fragment(capture, start, text.index(last, start) + len(last))
    with served(tmp_path) as base:
        page.goto(f"{base}/page.html#{address}")
        page.wait_for_timeout(100)
        assert page.evaluate("scrollY") > 0
