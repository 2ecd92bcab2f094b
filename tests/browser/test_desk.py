"""The desk in a real browser: words are selected with the mouse and become a statement of the source's file."""

import socket
import struct
from codecs import BOM_UTF8
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from queue import Queue
from threading import Thread
from time import sleep
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.build import check_project
from generator.edit import stamp
from generator.edit.items import without_item
from generator.review.server import review
from tests.browser.test_accessibility import found_on
from tests.project import clean_copy

WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}

expect.set_options(timeout=30_000)
BRIEFING = "content/briefing.yml"
SOURCE = "content/sources/berg-2019.yml"
SUMMARY, SPEAKER = "[name='to/record/summary/']", "[name='to/quotations/speaker/neighbours']"


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


def test_the_list_of_sources_ends_in_no_error_of_its_script(address: str, browser: Browser) -> None:
    page, errors = browser.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    page.wait_for_load_state("load")
    page.close()
    assert errors == []


def test_a_window_that_is_closed_while_it_is_answered_leaves_no_traceback(
    address: str, capfd: pytest.CaptureFixture[str]
) -> None:
    url = urlsplit(address)
    key = url.query.removeprefix("key=")
    asked = f"GET /source/berg-2019 HTTP/1.0\r\nHost: {url.netloc}\r\nCookie: briefing-review={key}\r\n\r\n".encode()
    with socket.create_connection((str(url.hostname), int(url.port or 0))) as left:
        # Closed so, a connection is reset, and does not wait for what is still sent.
        left.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        left.sendall(asked)
        sleep(0.2)
    with socket.create_connection((str(url.hostname), int(url.port or 0))) as stays:
        stays.sendall(asked)
        answered = stays.recv(4096)
    assert (answered[:12], capfd.readouterr().err) == (b"HTTP/1.0 200", "")


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(viewport=WIDE)
    opened = context.new_page()
    opened.goto(address)
    opened.click("a[href='/source/berg-2019']")
    expect(opened.locator("[data-how]")).to_be_visible()
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
    assert words.split()[0] in page.locator(".card.is-now .said").inner_text()


def test_words_are_selected_and_quoted_with_the_keyboard_alone(page: Page) -> None:
    words = " ".join(page.locator("[data-text] > p > span").first.inner_text().split()[:4])
    page.focus("[data-find] [name=words]")
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.type("anna-berg")
    page.keyboard.press("Enter")
    assert page.locator(".card.is-now .said").inner_text().strip("“”").startswith(words)


def test_letters_typed_into_the_summary_are_letters(page: Page) -> None:
    page.evaluate(
        "document.querySelector('.card').classList.add('is-open'); document.querySelector('.record').open = true"
    )
    page.fill(SUMMARY, "")
    page.focus(SUMMARY)
    page.keyboard.type("no one knew")
    assert page.input_value(SUMMARY) == "no one knew"


def test_several_values_are_kept_with_one_act_and_the_page_stays(page: Page, project: Path) -> None:
    page.evaluate("window.same = true; document.querySelector('.record').open = true")
    page.fill(SUMMARY, "A report of two neighbours.")
    page.fill(SPEAKER, "per-lund")
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-count]")).to_have_text("")
    text = (project / SOURCE).read_text("utf-8")
    kept = ("summary: A report of two neighbours." in text, "speaker: per-lund" in text)
    assert (*kept, page.evaluate("window.same === true")) == (True, True, True)


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("mark", [b"", BOM_UTF8])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_file_keeps_its_ends_of_lines_and_its_mark_where_a_text_of_two_lines_is_kept(
    browser: Browser, address: str, project: Path, ends: str, mark: bytes, scripts: bool
) -> None:
    lines = (project / SOURCE).read_text("utf-8").rstrip("\n").split("\n")
    (project / SOURCE).write_bytes(mark + ends.join(lines).encode())
    context = browser.new_context(viewport=WIDE, java_script_enabled=scripts)
    opened = context.new_page()
    opened.goto(address)
    opened.click("a[href='/source/berg-2019']")
    if not opened.locator(SUMMARY).is_visible():
        opened.click(".record > summary")
    opened.fill(SUMMARY, "A report\nof two neighbours.")
    opened.click("#keep button.main")
    expect(opened.locator(SUMMARY)).to_have_value("A report of two neighbours.")
    context.close()
    written = [line if not line.startswith("summary:") else "summary: A report of two neighbours." for line in lines]
    assert (project / SOURCE).read_bytes().rstrip() == mark + ends.join(written).encode()


def test_place_and_focus_stay_where_something_is_kept(page: Page) -> None:
    field = "[name='to/forecasts/criteria/side-choice']"
    page.fill(field, "A later source says so.")
    place = page.evaluate("document.querySelector('.side').scrollTop")
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-count]")).to_have_text("")
    moved = page.evaluate("document.querySelector('.side').scrollTop") - place
    assert (page.evaluate("document.activeElement.name"), abs(moved) < 2) == (field[7:-2], True)


def test_what_is_typed_elsewhere_outlives_another_act(page: Page) -> None:
    page.fill(SPEAKER, "per-lund")
    page.locator("#talks-2018 .drop").click()
    expect(page.locator("#talks-2018")).to_have_count(0)
    assert page.input_value(SPEAKER) == "per-lund"


def test_what_was_dropped_comes_back_by_a_key_and_has_the_focus(page: Page, project: Path) -> None:
    before = (project / SOURCE).read_bytes()
    page.locator("#talks-2018 .drop").click()
    expect(page.locator("#talks-2018")).to_have_count(0)
    expect(page.locator(".gone li")).to_have_count(1)
    page.keyboard.press("u")
    expect(page.locator("#talks-2018")).to_be_focused()
    expect(page.locator(".gone li")).to_have_count(0)
    assert (project / SOURCE).read_bytes() == before
    page.keyboard.press("x")
    page.locator("[data-done] button").click()
    expect(page.locator("#talks-2018")).to_be_focused()
    assert (project / SOURCE).read_bytes() == before


def test_what_two_windows_type_is_lost_in_neither(page: Page, project: Path) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    page.fill(SPEAKER, "per-lund")
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-count]")).to_have_text("")
    other.fill(SPEAKER, "erik-dahl")
    other.keyboard.press("Control+Enter")
    expect(other.get_by_role("alert")).to_contain_text("per-lund")
    assert (other.input_value(SPEAKER), "speaker: per-lund" in (project / SOURCE).read_text("utf-8")) == (
        "erik-dahl",
        True,
    )


def test_the_desk_is_worked_by_keys_alone(page: Page, project: Path) -> None:
    expect(page.locator("[data-how]")).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("e")
    page.keyboard.press("Control+a")
    page.keyboard.type("per-lund")
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-count]")).to_have_text("")
    page.keyboard.press("Escape")
    page.keyboard.press("x")
    expect(page.locator("#neighbours")).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "berg-choose"


def test_what_is_to_be_read_again_is_changed_and_holds_by_keys(page: Page, project: Path) -> None:
    checked = check_project(project)
    stamp(project, checked.corpus, checked.anchors, checked.captures, BRIEFING, "A. Reader", date(2026, 11, 1))
    path = project / BRIEFING
    path.write_text(path.read_text("utf-8").replace("[berg-2019, dahl-2022]", "[berg-2019]"), "utf-8")
    page.goto(page.url.replace("/source/berg-2019", "/again"))
    page.fill("[name=by]", "B. Reader")
    page.keyboard.press("Escape")
    page.keyboard.press("e")
    page.keyboard.press("End")
    page.keyboard.type(" It was so.")
    page.keyboard.press("Escape")
    page.keyboard.press("h")
    expect(page.locator("[data-card]")).to_have_count(0)
    text = path.read_text("utf-8")
    assert ("It was so." in text, 'by: "B. Reader"' in text) == (True, True)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_nothing_stands_in_the_way_of_who_reads_again(page: Page, project: Path, size: dict[str, int]) -> None:
    path = project / BRIEFING
    path.write_text(path.read_text("utf-8").replace("Invented articles", "Three articles"), "utf-8")
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(page.url.replace("/source/berg-2019", "/again"))
    page.locator(".change summary").first.click()
    expect(page.locator("textarea").first).to_be_visible()
    assert found_on(page, f"again {size}") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_words_of_nobody_are_quoted_with_the_number_of_who_is_proposed(page: Page, project: Path) -> None:
    path = project / SOURCE
    path.write_text(without_item(path.read_text("utf-8"), "quotations", 0), "utf-8")
    page.reload()
    loose = page.locator(".is-loose")
    expect(loose).to_have_count(1)
    loose.focus()
    page.keyboard.press("1")
    expect(loose).to_have_count(0)
    text = (project / SOURCE).read_text("utf-8")
    assert "    exact: We are neighbours before we are rivals\n    speaker: jon-arnason\n" in text


def test_who_is_proposed_stands_in_the_field_and_is_kept_when_asked_for(page: Page, project: Path) -> None:
    text = (project / SOURCE).read_text("utf-8")
    (project / SOURCE).write_text(text.replace("    speaker: jon-arnason", "    speaker:", 1), "utf-8")
    page.reload()
    page.focus("#neighbours")
    page.keyboard.press("1")
    before = (project / SOURCE).read_text("utf-8")
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-count]")).to_have_text("")
    kept = (project / SOURCE).read_text("utf-8")
    assert [one.count("speaker: jon-arnason") for one in (before, kept)] == [0, 1]


def test_a_statement_is_filed_under_a_topic_by_its_number(page: Page) -> None:
    page.focus("#berg-choose")
    number = page.locator("[data-topic=quota] kbd").inner_text()
    page.keyboard.press("f")
    page.keyboard.press(number)
    expect(page.locator("[name='to/quotations/topics/berg-choose']")).to_have_value("ties, quota")


def test_a_number_alone_files_where_all_are_named_and_goes_on(page: Page) -> None:
    page.focus("#berg-choose")
    page.keyboard.press(page.locator("[data-topic=quota] kbd").inner_text())
    filed = page.input_value("[name='to/quotations/topics/berg-choose']")
    assert (filed, page.evaluate("document.activeElement.id") != "berg-choose") == ("ties, quota", True)


def test_without_script_values_are_kept_too(browser: Browser, address: str, project: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(address)
    plain.click("a[href='/source/berg-2019']")
    plain.fill(SPEAKER, "per-lund")
    plain.click("#keep button")
    plain.wait_for_url("**/source/berg-2019#neighbours")
    assert "speaker: per-lund" in (project / SOURCE).read_text("utf-8")
    context.close()


def test_a_kind_s_form_shows_what_the_kind_needs(page: Page) -> None:
    select(page, page.locator("[data-text] > p > span").first.inner_text().strip())
    page.click("[data-kind=events]")
    assert page.locator("[data-form=events] [name=date]").is_visible()
    assert page.locator("[data-form=quotations]").is_hidden()


def test_a_marked_passage_leads_to_its_statement(page: Page) -> None:
    page.locator("mark").first.click()
    assert page.locator(".card.is-now").count() == 1


COVERED = """() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
  const seen = document.elementFromPoint(x, y);
  return seen && (one.contains(seen) || seen.contains(one)) && seen !== document.documentElement ? "" : one.outerHTML;
}"""


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_what_has_the_focus_is_never_covered(page: Page, size: dict[str, int]) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.locator("article.text").evaluate("one => one.removeAttribute('tabindex')")
    stops = page.locator("main :is(a, button, input:not([type=hidden]), textarea, summary):visible").count()
    covered = []
    for _ in range(stops):
        page.keyboard.press("Shift+Tab")
        covered.append(page.evaluate(COVERED))
    assert [one for one in covered if one] == []


def test_keys_are_where_they_are_whatever_letters_the_layout_has(page: Page) -> None:
    page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'о', code: 'KeyJ', bubbles: true}))")
    assert page.evaluate("document.activeElement.dataset.card") == "record"


def test_who_turns_single_keys_off_types_none_by_mistake(page: Page) -> None:
    page.keyboard.press("?")
    page.locator("[data-single]").uncheck()
    page.reload()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.dataset.card") is None


def test_the_field_that_fails_has_the_focus_and_says_why(page: Page) -> None:
    page.fill("[name='to/forecasts/criteria/side-choice']", "")
    page.focus(SPEAKER)
    page.keyboard.press("Control+Enter")
    field = page.locator("[aria-invalid=true]")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description("'criteria' of side-choice needs a value")


def test_what_was_done_is_told_where_one_is(page: Page) -> None:
    page.focus("#talks-2018")
    page.keyboard.press("x")
    told = page.get_by_text("Dropped.")
    expect(told).to_be_in_viewport()
    assert told.get_attribute("role") == "status"


def test_what_is_not_done_is_told_where_one_is(page: Page, project: Path) -> None:
    (project / SOURCE).write_text((project / SOURCE).read_text("utf-8") + "# Read.\n", "utf-8")
    page.focus("#talks-2018")
    page.keyboard.press("x")
    expect(page.get_by_role("alert")).to_be_in_viewport()


def test_escape_leaves_the_words_that_were_selected(page: Page) -> None:
    page.fill("[data-find] [name=words]", "Norway is")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(page.locator("[data-add]")).to_be_hidden()
    expect(page.locator("[data-find] [name=words]")).to_be_focused()


def test_who_looks_up_the_words_of_a_statement_comes_back_to_it(page: Page) -> None:
    page.focus("#berg-choose")
    page.keyboard.press("j")
    page.keyboard.press("t")
    at = page.evaluate("document.activeElement.dataset.ids")
    page.keyboard.press("Escape")
    assert at.split() == [page.evaluate("document.activeElement.id")]


def test_who_loads_the_page_anew_goes_on_where_they_were(page: Page) -> None:
    for _ in range(4):
        page.keyboard.press("j")
    before = page.evaluate("document.activeElement.id")
    page.reload()
    assert page.evaluate("document.activeElement.id") == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_nothing_stands_in_the_way_of_anybody(page: Page, size: dict[str, int], scheme: str) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    select(page, page.locator("[data-text] > p > span").first.inner_text().strip())
    assert found_on(page, f"{size} {scheme}") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_on_a_phone_whatever_is_tapped_is_as_large_as_a_finger_needs(page: Page) -> None:
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    small = """[...document.querySelectorAll("a, button, select, input")].filter(one => one.checkVisibility()
        && one.getBoundingClientRect().height && one.getBoundingClientRect().height < 24)
        .map(one => one.outerHTML)"""
    assert page.evaluate(small) == []
