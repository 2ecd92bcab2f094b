"""The desk in a real browser: words are selected with the mouse and become a statement of the source's file."""

import socket
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Thread
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from generator.review.server import review
from tests.browser.test_accessibility import found_on
from tests.project import clean_copy

WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


@pytest.fixture
def address(project: Path) -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told: Queue[str] = Queue()
    Thread(target=review, args=(project, port, told.put), daemon=True).start()
    return told.get(timeout=30).split()[4]


def test_a_connection_that_says_nothing_keeps_nobody_waiting(address: str, browser: Browser) -> None:
    port = urlsplit(address).port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port)):
        page = browser.new_page()
        page.goto(address)
        assert page.locator("h1").inner_text() == "The desk"
        page.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(viewport=WIDE)
    opened = context.new_page()
    opened.goto(address)
    opened.click("a[href='/source/berg-2019']")
    yield opened
    context.close()


def select(page: Page, words: str) -> None:
    page.evaluate(
        """words => {
          const walk = document.createTreeWalker(document.querySelector("[data-text]"), NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const at = walk.currentNode.data.indexOf(words);
            if (at < 0) continue;
            getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + words.length);
            document.dispatchEvent(new MouseEvent("mouseup"));
            return;
          }
        }""",
        words,
    )


def test_selected_words_are_written_into_the_file(page: Page, project: Path) -> None:
    words = page.locator("[data-text] > p > span").first.inner_text().strip()
    select(page, words)
    page.fill("[data-form=quotations] [name=speaker]", "anna-berg")
    page.click("[data-form=quotations] button.main")
    page.wait_for_url("**/source/berg-2019#*")
    assert words.split()[0] in page.locator(".card.is-now .said").inner_text()


def test_words_are_selected_and_quoted_with_the_keyboard_alone(page: Page) -> None:
    words = " ".join(page.locator("[data-text] > p > span").first.inner_text().split()[:4])
    page.focus("[data-find] [name=words]")
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.type("anna-berg")
    page.keyboard.press("Enter")
    page.wait_for_url("**/source/berg-2019#*")
    assert page.locator(".card.is-now .said").inner_text().strip("“”").startswith(words)


def test_letters_typed_into_the_summary_are_letters(page: Page) -> None:
    page.evaluate(
        "document.querySelector('.card').classList.add('is-open'); document.querySelector('.record').open = true"
    )
    page.fill("textarea", "")
    page.focus("textarea")
    page.keyboard.type("no one knew")
    assert page.input_value("textarea") == "no one knew"


def test_a_kind_s_form_shows_what_the_kind_needs(page: Page) -> None:
    select(page, page.locator("[data-text] > p > span").first.inner_text().strip())
    page.click("[data-kind=events]")
    assert page.locator("[data-form=events] [name=date]").is_visible()
    assert page.locator("[data-form=quotations]").is_hidden()


def test_a_marked_passage_leads_to_its_statement(page: Page) -> None:
    page.locator("mark").first.click()
    assert page.locator(".card.is-now").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_nothing_stands_in_the_way_of_anybody(page: Page, size: dict[str, int], scheme: str) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    select(page, page.locator("[data-text] > p > span").first.inner_text().strip())
    assert found_on(page, f"{size} {scheme}") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
