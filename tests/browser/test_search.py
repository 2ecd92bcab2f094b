"""Search on a small site opened from the disk with no network, and from a web server."""

import re
import shutil
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.page import Body, NavItem, Output, SearchEntry
from generator.page import Page as SitePage
from generator.publish import publish
from generator.publish.theme import theme_dir
from generator.search import search_assets, terms
from tests.browser.conftest import ENGINE, Visit, served
from tests.publish.sites import SETTINGS

ENTRIES = {
    "index.html": [("", "Home", "Where to begin.", "briefing")],
    "countries/iceland.html": [
        ("", "Iceland", "An island that trades in fish.", "country"),
        ("#c-cod", "Cod is landed in Reykjavík", "The catch is landed by Ólafsdóttir & sons <b>daily</b>.", "claim"),
        ("#c-quota", "What the quota is", "The tariff on landed cod was lowered; cod is plentiful.", "fact"),
        ("#c-cod", "Cod is landed in Reykjavík", "The same place once more.", "outcome"),
    ],
    "countries/norway.html": [
        ("", "Norway", "A coast that lands herring, never codfish.", "country"),
        (
            "#c-tariffs",
            "Tariffs on herring",
            "Straße, ﬁsh and Moscow’s ferry. An icelandic rival, the twelfth.",
            "claim",
        ),
        ("#c-ko", "한국은 고등어를 수입한다", "서울에서 발표했다.", "claim"),
        ("#c-ru", "Ёлкин говорит о рыбе", "Рыба дорожает в Москве.", "quotation"),
        ("#c-ar", "وَزِيرُ الصَّيْد", "السمك في الميناء", "claim"),
        ("#c-ja", "東京都の魚市場", "鯖は関東へ。", "claim"),
    ],
    "silent.html": [],
    "many.html": [(f"#m-{n}", f"Number {n}", "One of a multitude.", "claim") for n in range(70)],
    "sources/b.html": [("", "A lantern", "Of an older year.", "source")],
    "sources/c.html": [("", "A lantern", "Of a newer year.", "source")],
    "sources/a.html": [("", "A lantern", "Of the newest year.", "source")],
}
VOLUMES = {"sources/b.html": "2019", "sources/c.html": "2021", "sources/a.html": "2023"}

BLOCKS = "0020-0600 0620-0700 0900-0e80 1100-1200 1e00-2100 3040-3100 4e00-4f00 ac00-ad00 fb00-fb10 ff00-ffa0"
"""Letters of many scripts, in blocks to which Unicode adds nothing any more."""


def site_page(path: str, rows: list[tuple[str, str, str, str]]) -> SitePage:
    first = {row[0]: row for row in reversed(rows) if row[0]}
    anchors = "".join(f'<p id="{place[1:]}">{row[1]}: {escape(row[2])}</p>' for place, row in first.items())
    search = tuple(SearchEntry(path + place, title, text, kind) for place, title, text, kind in rows)
    title = rows[0][1] if rows and not rows[0][0] else "Many" if rows else "The silence"
    page = SitePage(
        path, "test", title, "", "index.html", (), lambda: Body(f"<h1>{title}</h1>{anchors}"), lambda: search
    )
    return replace(page, volume=VOLUMES.get(path, ""))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("search")
    (project / "content").mkdir()
    (project / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    output = Output((NavItem("Home", "index.html"),), tuple(site_page(*item) for item in ENTRIES.items()), ())
    assert publish(replace(output, assets=search_assets(output.pages)), project, engine=ENGINE) == ()
    return project / "site"


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """The site below the root of a web server, as a project's pages are."""
    with served(site.parent) as root:
        yield f"{root}site/"


def ask(page: Page, words: str) -> Locator:
    """The links of the results, once the list answers."""
    page.keyboard.press("/")
    page.get_by_role("textbox", name="Search").press_sequentially(words)
    return page.locator(".b-search__link")


def places(links: Locator) -> list[str]:
    """Where the results lead, in the order shown, without the words that are to be marked there."""
    expect(links.first).to_be_attached()
    links.page.wait_for_timeout(200)
    hrefs = [(link.get_attribute("href") or "").rpartition("/")[2] for link in links.all()]
    return [re.sub(r"\?h=[^#]*", "", href) for href in hrefs]


def status(page: Page) -> Locator:
    return page.locator(".b-search [role=status]")


def test_a_word_leads_to_its_statement(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(page, "plentiful").locator("visible=true").last.click()
    expect(page).to_have_url((visit.site / "countries/iceland.html").as_uri() + "#c-quota")


def test_a_second_word_narrows_the_results(visit: Visit) -> None:
    assert places(ask(visit.open("index.html"), "landed lowered")) == ["iceland.html", "iceland.html#c-quota"]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("reykjavik", "iceland.html#c-cod"),
        ("OLAFSDÓTTIR", "iceland.html#c-cod"),
        ("strasse", "norway.html#c-tariffs"),
        ("fish ferry", "norway.html#c-tariffs"),
        ("moscow's", "norway.html#c-tariffs"),
        ("한국", "norway.html#c-ko"),
        ("한구", "norway.html#c-ko"),
        ("한국 서울", "norway.html#c-ko"),
        ("елкин", "norway.html#c-ru"),
        ("рыба москве", "norway.html#c-ru"),
        ("وزير", "norway.html#c-ar"),
        ("京都", "norway.html#c-ja"),
        ("東", "norway.html#c-ja"),
        ("東京都", "norway.html#c-ja"),
    ],
)
def test_words_of_any_script_are_found(visit: Visit, words: str, place: str) -> None:
    assert place in places(ask(visit.open("index.html"), words))


def test_the_last_word_may_be_half_typed(visit: Visit) -> None:
    assert "iceland.html#c-quota" in places(ask(visit.open("index.html"), "cod plenti"))


def test_a_word_before_the_last_is_taken_whole_where_it_stands(visit: Visit) -> None:
    assert "norway.html" not in places(ask(visit.open("index.html"), "cod la"))


def test_a_word_before_the_last_may_be_a_start_where_nothing_else_is_found(visit: Visit) -> None:
    assert "norway.html#c-tariffs" in places(ask(visit.open("index.html"), "tariff herring"))


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("tariff", "norway.html#c-tariffs"),
        ("coasts", "norway.html"),
        ("codfishes", "norway.html"),
        ("12", "norway.html#c-tariffs"),
        ("twelve", "norway.html#c-tariffs"),
        ("12th herring", "norway.html#c-tariffs"),
    ],
)
def test_a_word_is_found_in_its_other_number_and_a_number_in_words_and_digits(
    visit: Visit, words: str, place: str
) -> None:
    assert place in places(ask(visit.open("index.html"), words))


@pytest.mark.parametrize("slip", ["plentifol", "plentful", "plenntiful", "plnetiful", "blentiful"])
def test_a_word_with_a_slip_of_one_letter_is_found_and_how_it_is_read_is_said(visit: Visit, slip: str) -> None:
    page = visit.open("index.html")
    assert "iceland.html#c-quota" in places(ask(page, slip))
    expect(status(page)).to_contain_text("read as: plentiful")


def test_a_word_that_is_found_loads_no_spellings(visit: Visit) -> None:
    places(ask(visit.open("index.html"), "ferry"))
    assert [url for url in visit.requests if "/words/" in url] == []


@pytest.mark.parametrize("words", ['"lowered cod"', "“lowered; cod”", '"on landed cod" plentiful', '"landed c'])
def test_words_between_quotation_marks_are_found_side_by_side(visit: Visit, words: str) -> None:
    assert "iceland.html#c-quota" in places(ask(visit.open("index.html"), words))


def test_words_between_quotation_marks_are_not_found_apart(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(page, '"cod lowered"')
    expect(status(page)).to_have_text("No matching documents")


def test_who_asks_in_a_sentence_is_shown_what_has_most_of_its_words_and_told_so(visit: Visit) -> None:
    page = visit.open("index.html")
    assert places(ask(page, "Who says that the tariff on landed cod was lowered?"))[1] == "iceland.html#c-quota"
    expect(status(page)).to_have_text(re.compile("^Nothing has all of these words. Results that have most of them: "))


def test_a_page_that_offers_nothing_is_found_by_its_title(visit: Visit) -> None:
    assert places(ask(visit.open("index.html"), "silence"))[0] == "silent.html"


def test_the_words_are_marked_on_the_page_that_opens(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(page, "olafsdottir sons").locator("visible=true").last.click()
    expect(page).to_have_url((visit.site / "countries/iceland.html").as_uri() + "#c-cod")
    marked = "[...CSS.highlights.get('found')].map((range) => range.toString())"
    assert page.evaluate(marked) == ["Ólafsdóttir", "sons"]


def test_a_title_comes_before_a_text(visit: Visit) -> None:
    assert places(ask(visit.open("index.html"), "cod"))[:2] == ["iceland.html", "iceland.html#c-cod"]


def test_a_whole_word_comes_before_the_start_of_one(visit: Visit) -> None:
    assert places(ask(visit.open("index.html"), "iceland"))[0] == "iceland.html"


def test_a_place_is_shown_once(visit: Visit) -> None:
    assert places(ask(visit.open("index.html"), "landed")).count("iceland.html#c-cod") == 1


def test_the_words_that_match_are_marked(visit: Visit) -> None:
    links = ask(visit.open("index.html"), "olafs")
    expect(links.locator("mark")).to_have_text(["Ólafsdóttir"])


def test_only_the_characters_that_match_are_marked_where_there_are_no_spaces(visit: Visit) -> None:
    expect(ask(visit.open("index.html"), "京都").locator("mark")).to_have_text(["京都"])


def test_markup_in_a_text_is_shown_as_text(visit: Visit) -> None:
    expect(ask(visit.open("index.html"), "daily").last).to_contain_text("& sons <b>daily</b>.")


def test_a_result_says_what_kind_of_statement_it_is(visit: Visit) -> None:
    expect(ask(visit.open("index.html"), "plentiful").locator(".b-search__kind")).to_have_text("Fact")


def test_the_results_are_counted_in_words(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(page, "cod")
    expect(status(page)).to_have_text("Results: 3 · pages: 2")


def test_more_results_than_are_shown_are_counted_too(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(page, "multitude")
    expect(status(page)).to_have_text("Results: the best 40 of 70 · pages: 1")


def test_nothing_found_is_said_in_words(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(page, "zyzzyva")
    expect(status(page)).to_have_text("No matching documents")


def test_an_index_that_is_missing_is_said_in_words(visit: Visit, tmp_path: Path) -> None:
    shutil.copytree(visit.site, tmp_path, dirs_exist_ok=True)
    shutil.rmtree(tmp_path / "search")
    visit.site = tmp_path
    page = visit.open("index.html")
    ask(page, "cod")
    expect(status(page)).to_contain_text("cannot be read")


def test_of_results_that_are_alike_the_newest_comes_first(visit: Visit) -> None:
    assert places(ask(visit.open("index.html"), "lantern")) == ["a.html", "c.html", "b.html"]


def test_pasted_words_are_searched(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(page, "")
    page.keyboard.insert_text("plentiful")
    expect(page.locator(".b-search__link").first).to_be_visible()


def test_enter_follows_the_best_result(visit: Visit) -> None:
    page = visit.open("index.html")
    expect(ask(page, "plentiful").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url((visit.site / "countries/iceland.html").as_uri() + "#c-quota")


def test_arrows_and_enter_follow_the_result_that_is_reached(visit: Visit) -> None:
    page = visit.open("index.html")
    expect(ask(page, "cod").first).to_be_visible()
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Enter"):
        page.keyboard.press(key)
    expect(page).to_have_url((visit.site / "countries/iceland.html").as_uri() + "#c-cod")


def test_escape_closes_the_search(visit: Visit) -> None:
    page = visit.open("index.html")
    expect(ask(page, "cod").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()


def test_from_a_page_in_a_folder_a_result_leads_to_another_folder(visit: Visit) -> None:
    page = visit.open("countries/norway.html")
    ask(page, "multitude").locator("visible=true").nth(1).click()
    expect(page).to_have_url((visit.site / "many.html").as_uri() + "#m-0")


def test_the_index_is_loaded_only_when_something_is_typed(visit: Visit) -> None:
    visit.open("index.html").wait_for_timeout(300)
    assert [url for url in visit.requests if "/search/" in url] == []


def test_only_the_shards_that_are_asked_for_are_loaded(visit: Visit) -> None:
    places(ask(visit.open("index.html"), "ferry"))
    loaded = {url.rpartition("/")[2] for url in visit.requests if "/search/" in url}
    assert {name for name in loaded if name.startswith("t-")} == {"t-f.js"}


def test_no_other_host_is_asked_and_nothing_is_complained_of(visit: Visit) -> None:
    places(ask(visit.open("countries/norway.html"), "cod landed"))
    assert (visit.elsewhere, visit.complaints) == ([], [])


def test_a_worker_that_is_not_the_site_s_is_stopped_by_the_policy(visit: Visit) -> None:
    page = visit.open("index.html")
    address = "URL.createObjectURL(new Blob(['postMessage(7)']))"
    started = (
        f"const one = new Worker({address}); one.onmessage = () => done('ran'); one.onerror = () => done('stopped');"
    )
    assert page.evaluate(f"new Promise((done) => {{ {started} }})") == "stopped"


def test_search_works_from_a_web_server_in_a_folder(browser: Browser, address: str, site: Path) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    visit = Visit(context.new_page(), site)
    visit.page.goto(address + "countries/norway.html")
    found = places(ask(visit.page, "plentiful"))
    context.close()
    asked = [url for url in visit.requests if not url.startswith((address, "data:"))]
    assert (found, asked, visit.complaints) == (["iceland.html", "iceland.html#c-quota"], [], [])


def test_the_page_cuts_words_as_the_index_does(visit: Visit) -> None:
    blocks = [[int(end, 16) for end in block.split("-")] for block in BLOCKS.split()]
    assigned = [chr(code) for block in blocks for code in range(*block) if unicodedata.category(chr(code)) != "Cn"]
    texts = [f"x{char}y z {char} {char}{char}" for char in assigned]
    texts += ["140,000", "1,234,567 t", "155,000mm", "2021,2023", "1,20", "12,3456", "x1,000,y"]
    script = (theme_dir() / "assets/terms.js").read_text("utf-8")
    part = script[script.index("const UNSPACED") : script.index("/* ---------- what is asked for")]
    cut = f"(texts) => {{ {part}; return texts.map((text) => terms(text).map((found) => found.term)); }}"
    found = visit.open("index.html").evaluate(cut, texts)
    assert [(text, got) for text, got in zip(texts, found, strict=True) if got != terms(text)] == []
