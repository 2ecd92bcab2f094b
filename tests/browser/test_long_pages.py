"""Pages of a long briefing on a phone and on a small screen: what is long is folded, what is empty is not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.bench import corpus
from tests.browser.conftest import Visit, visit_in
from tests.browser.test_payloads import built

TALLEST = 12_000
"""Pixels of a page on a phone: about fifteen screens."""
PAGES = (
    "about.html",
    "countries/norway.html",
    "facts.html",
    "forecasts.html",
    "new.html",
    "people/amara-okoye.html",
    "people/robin-vale.html",
    "quotes.html",
    "sources/index.html",
    "timeline.html",
)

BROKEN = """[...document.querySelectorAll(":is(p, dd, .b-soft) > time")]
  .filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)"""
INDENTED = """[...document.querySelectorAll(".b-status")].filter((one) => one.checkVisibility()).map((one) => {
  const first = [...one.children].find((child) => child.textContent && child.checkVisibility());
  return Math.round(first.getBoundingClientRect().left - one.getBoundingClientRect().left);
})"""
SIDES = """[...document.querySelectorAll(".b-compare")].filter((one) => one.checkVisibility()).map((one) => {
  const [first, , second] = [...one.children].map((side) => side.getBoundingClientRect());
  return Math.round(second.left - first.right);
})"""


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred and twenty made-up sources: every list is cut, and every profile has all that it may show."""
    folder = tmp_path_factory.mktemp("tall")
    corpus.write(folder / "project", 120)
    return built(folder / "project", folder / "site")


@pytest.fixture
def long_phone(browser: Browser, long_site: Path) -> Iterator[Visit]:
    context = browser.new_context(offline=True, viewport={"width": 390, "height": 844})
    yield visit_in(context, long_site)
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_too_long_for_a_phone(long_phone: Visit, path: str) -> None:
    assert long_phone.open(path).evaluate("document.documentElement.scrollHeight") <= TALLEST


def test_no_volume_of_a_list_is_too_long_for_a_phone(long_phone: Visit, long_site: Path) -> None:
    volumes = [
        path for name in ("quotes", "facts", "forecasts", "timeline") for path in (long_site / name).glob("*.html")
    ]
    largest = max(volumes, key=lambda path: path.stat().st_size).relative_to(long_site).as_posix()
    assert long_phone.open(largest).evaluate("document.documentElement.scrollHeight") <= TALLEST


def test_a_column_in_which_nothing_stands_is_not_there(long_phone: Visit) -> None:
    page = long_phone.open("facts.html")
    page.set_viewport_size({"width": 768, "height": 900})
    shown = page.locator("table.b-facts thead th:visible").all_inner_texts()
    assert [name.strip(" ↕") for name in shown] == ["Subject", "Measure", "Value", "Unit", "As of", "Evidence"]


def test_a_number_has_its_unit_behind_it_on_a_phone(long_phone: Visit) -> None:
    number = long_phone.open("facts.html").locator("td.b-num").first
    assert number.evaluate("cell => [cell.dataset.unit, cell.nextElementSibling.checkVisibility()]") == [
        "tonnes",
        False,
    ]


def test_a_rule_that_is_led_to_is_unfolded(long_phone: Visit) -> None:
    page = long_phone.open("about.html#Q001")
    expect(page.locator("#Q001")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("path", "screens"),
    [
        ("index.html", 9),
        ("sources/nam-2023-12.html", 10),
        ("compare/2021-vs-2023.html", 7),
        ("compare/2021-vs-2023-sheet.html", 4),
        ("quotes.html", 9),
        ("forecasts.html", 8),
    ],
)
def test_what_repeats_other_pages_folds_on_a_phone(phone: Visit, path: str, screens: int) -> None:
    assert phone.open(path).evaluate("document.documentElement.scrollHeight") <= screens * 844


@pytest.mark.parametrize(
    ("path", "inside"), [("index.html", ".b-statement"), ("sources/nam-2023-12.html", "p"), ("quotes.html", "dd")]
)
def test_what_folds_on_a_phone_is_open_on_a_wide_page(visit: Visit, path: str, inside: str) -> None:
    folds = visit.open(path).locator("details.b-fold")
    assert set(folds.locator(inside).evaluate_all("all => all.map(one => one.checkVisibility())")) == {True}


def test_a_passage_that_is_led_to_shows_what_rests_on_it(phone: Visit) -> None:
    page = phone.open("sources/nam-2023-12.html#putin-not-best-period")
    expect(page.locator(".b-passage:has(:target) .b-passage__use p").first).to_be_visible()


def test_a_topic_of_a_comparison_that_is_led_to_is_open(phone: Visit) -> None:
    page = phone.open("compare/2021-vs-2023.html#outlook")
    expect(page.locator("#outlook .b-statement").first).to_be_visible()


def test_a_topic_of_the_home_page_leads_to_its_evidence_from_its_own_line(phone: Visit) -> None:
    topic = phone.open("index.html").locator("#changes .b-topic").first
    topic.locator("summary").click()
    expect(topic.locator(".b-evidence").first).to_be_in_viewport()


def test_words_that_search_led_to_are_unfolded(phone: Visit) -> None:
    phone.page.goto((phone.site / "index.html").as_uri() + "?h=outlasted#changes")
    expect(phone.page.get_by_text("outlasted every political change")).to_be_visible()


def test_what_one_period_alone_says_is_folded_with_its_count(visit: Visit) -> None:
    folds = visit.open("compare/2021-vs-2023.html").locator("#only details:not([open])")
    told = folds.locator("summary").all_inner_texts()
    assert told == [f"{year} {folds.nth(n).locator('li').count()} points" for n, year in enumerate(("2021", "2023"))]


def test_the_shares_are_never_seen_without_what_they_are_of(visit: Visit) -> None:
    fold = visit.open("compare/2021-vs-2023.html").locator("#attention details:has(table)")
    fold.locator("summary").click()
    expect(fold.get_by_text("no trend")).to_be_visible()


def test_that_a_date_is_printed_takes_no_line_of_its_own(visit: Visit) -> None:
    printed = visit.open("timeline.html").locator(".b-timeline__what").get_by_text("as printed", exact=True)
    assert printed.evaluate_all("all => all.map(one => one.parentElement.querySelectorAll('.b-evidence').length)") == [
        2
    ]


def test_a_reason_for_a_date_keeps_its_own_line(visit: Visit) -> None:
    reasons = visit.open("timeline.html").locator(".b-timeline__what .b-date__why", has_text="Dated by the editors")
    assert set(reasons.evaluate_all("all => all.map(one => one.parentElement.className)")) == {"b-note"}


@pytest.mark.parametrize("path", ["index.html", "compare/2021-vs-2023.html", "people/hong-min.html"])
def test_who_has_read_what_is_told_in_one_paragraph(visit: Visit, path: str) -> None:
    told = visit.open(path).locator("p.b-note", has_text="What the editors sum up")
    expect(told).to_contain_text("Markers lead to the passages")


@pytest.mark.parametrize("path", ["people/mei-tanaka.html", "new.html", "quotes.html"])
def test_no_day_is_broken_over_two_lines(long_phone: Visit, path: str) -> None:
    long_phone.page.set_viewport_size({"width": 320, "height": 844})
    assert long_phone.open(path).evaluate(BROKEN) == []


@pytest.mark.parametrize("path", ["quotes.html", "facts.html", "timeline.html"])
def test_the_line_over_a_list_begins_where_the_list_does(long_phone: Visit, path: str) -> None:
    assert long_phone.open(path).evaluate(INDENTED) == [0]


def test_periods_that_nobody_has_read_stand_side_by_side_without_a_gap(long_phone: Visit) -> None:
    long_phone.page.set_viewport_size({"width": 768, "height": 900})
    assert max(long_phone.open("compare/2019-vs-2023.html").evaluate(SIDES)) <= 48


def test_a_day_on_which_sources_came_out_is_told_once(long_phone: Visit) -> None:
    days = long_phone.open("new.html").locator(".b-day").first.locator("time:visible")
    expect(days).to_have_count(1)


def test_every_outcome_that_is_counted_can_be_chosen(long_phone: Visit) -> None:
    page = long_phone.open("forecasts.html")
    counted = page.locator(".b-states .b-state").all_inner_texts()
    offered = page.locator("[data-filter=state] .b-chip:visible").all_inner_texts()
    assert sorted(name.split("\n")[0].strip() for name in offered) == sorted(map(str.strip, counted))


def test_the_places_of_a_passage_are_whole_on_the_narrowest_screen(phone: Visit) -> None:
    phone.page.set_viewport_size({"width": 320, "height": 844})
    marks = phone.open("sources/tertitsky-2021-07.html").locator(".b-passage__where b:visible")
    assert set(marks.evaluate_all("all => all.map((one) => one.getClientRects().length)")) == {1}


@pytest.mark.parametrize(("width", "least"), [(768, 300), (1440, 300)])
def test_a_quotation_beside_others_has_room_for_its_words(visit: Visit, width: int, least: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 900})
    quotes = visit.open("people/hong-min.html").locator("figure.b-quote")
    assert min(quotes.evaluate_all("all => all.map((one) => one.offsetWidth)")) >= least


@pytest.mark.parametrize("name", ["facts", "quotes", "forecasts", "timeline", "sources/index", "new"])
def test_a_volume_says_above_its_heading_which_time_it_is_of(long_phone: Visit, long_site: Path, name: str) -> None:
    whole = long_phone.open(f"{name}.html").locator("h1").inner_text()
    kind = long_phone.page.locator(".b-kicker").inner_text()
    volume = sorted((long_site / name).glob("[12]*.html"))[0].relative_to(long_site).as_posix()
    page = long_phone.open(volume)
    assert page.locator("h1").inner_text() == whole
    assert page.locator(".b-kicker").inner_text() == f"{kind}, {page.title().split(', ')[-1].split(' - ')[0]}"


def test_a_fold_does_not_say_how_many_it_has_while_some_of_them_are_chosen(long_phone: Visit) -> None:
    page = long_phone.open("quotes.html")
    fold = page.locator("details.b-rest > summary")
    page.locator(".b-chip:visible").first.click()
    expect(page.locator("details.b-rest article:visible").first).to_be_visible()
    expect(fold).to_be_hidden()
    page.get_by_role("button", name="Show all").click()
    expect(fold).to_have_text("25 more")
    expect(fold).to_be_visible()
