"""A marker opens the passage beside its statement: by mouse, by keyboard and by touch, from a disk."""

import pytest
from playwright.sync_api import Frame, Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_accessibility import found_on


def marker(page: Page) -> Locator:
    return page.locator(".b-answer .b-evidence").nth(1)


def opened(page: Page) -> Frame:
    """The page in the drawer, once it is shown."""
    expect(page.locator("dialog[open]:not([data-waiting]) iframe")).to_be_visible()
    frame = page.frame("b-evidence")
    assert frame is not None
    return frame


def test_the_keyboard_opens_a_passage_and_comes_back_to_its_marker(visit: Visit) -> None:
    page = visit.open("index.html")
    marker(page).focus()
    page.keyboard.press("Enter")
    frame = opened(page)
    expect(frame.locator(".b-passage:visible")).to_have_count(1)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    # From inside of the page that is shown as well.
    assert page.evaluate("document.activeElement.localName") == "iframe"
    page.keyboard.press("Escape")
    expect(marker(page)).to_be_focused()
    assert (visit.elsewhere, visit.complaints) == ([], [])


def test_what_is_shown_is_the_passage_its_record_and_nothing_else(visit: Visit) -> None:
    page = visit.open("index.html")
    marker(page).click()
    frame = opened(page)
    for shown in (".b-passage:visible mark", "h1", ".b-hash", "#how-dated"):
        expect(frame.locator(shown).first).to_be_visible()
    for hidden in (".md-header", ".md-tabs", "footer", "#used", ".b-standfirst"):
        expect(frame.locator(hidden).first).to_be_hidden()


def test_a_touch_opens_a_passage_and_another_closes_it(phone: Visit) -> None:
    page = phone.open("index.html")
    marker(page).tap()
    opened(page)
    page.get_by_role("button", name="Close", exact=True).tap()
    expect(page.locator("dialog")).to_be_hidden()


def test_a_link_in_the_drawer_opens_its_page_in_place_of_this_one(visit: Visit) -> None:
    page = visit.open("index.html")
    marker(page).click()
    opened(page).locator("dd a[href*='people/']").first.click()
    expect(page).to_have_url((visit.site / "people/fyodor-tertitsky.html").as_uri())


def test_a_click_for_another_tab_opens_no_drawer(visit: Visit) -> None:
    page = visit.open("index.html")
    with page.context.expect_page():
        marker(page).click(modifiers=["ControlOrMeta"])
    assert page.locator("dialog[open]").count() == 0


def test_without_script_a_marker_leads_to_its_passage(plain: Visit) -> None:
    page = plain.open("index.html")
    target = (marker(page).get_attribute("href") or "").partition("#")[2]
    marker(page).click()
    expect(page.locator(f"#{target}")).to_be_in_viewport()


@pytest.mark.parametrize(("width", "scheme"), [(1440, "dark"), (320, "light")])
def test_axe_finds_no_violation_in_the_drawer(visit: Visit, width: int, scheme: str) -> None:
    page = visit.page
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    visit.open("index.html")
    marker(page).click()
    frame = opened(page)
    found = found_on(page, "around the drawer")
    # Over file:// axe cannot look into a frame from outside.
    page.goto(frame.url)
    page.evaluate("document.documentElement.classList.add('b-inset')")
    assert found + found_on(page, "in the drawer") == []
