"""What a reader prints is read back: behind each statement stand the words of its passage, with and without script."""

import io
import re

import pypdfium2
import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit

PRINTED = (
    "index.html",
    "compare/2021-vs-2023.html",
    "countries/south-korea.html",
    "trade.html",
    "forecasts.html",
    "timeline.html",
    "people/hong-min.html",
)
WORDS = "[...document.querySelectorAll('[data-passage]')].map((one) => one.dataset.passage)"
BARE = """[...document.querySelectorAll("a.b-evidence:not([data-passage])")]
  .filter((one) => !one.closest("article, figure")?.querySelector("blockquote"))
  .filter((one) => !one.closest("li")?.textContent.includes("“"))
  .map((one) => one.outerHTML)"""


def folded(text: str) -> str:
    """A text without spaces and the hyphens at which lines break: where these stand, the paper decides."""
    return "".join(text.replace("\ufffe", "").replace("\x02", "").replace("-", "").split())


def leaves(page: Page) -> list[str]:
    """The text of a page as it is printed, by leaves of paper."""
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return [leaf.get_textpage().get_text_range() for leaf in document]


def read_back(page: Page) -> str:
    return folded("".join(leaves(page)))


@pytest.mark.parametrize("path", PRINTED)
def test_the_words_of_each_passage_are_printed(visit: Visit, path: str) -> None:
    page = visit.open(path)
    printed = read_back(page)
    assert [words for words in page.evaluate(WORDS) if f"“{folded(words)}”" not in printed] == []


@pytest.mark.parametrize("path", ["quotes.html", "countries/south-korea.html", "compare/2021-vs-2023-sheet.html"])
def test_quotations_are_printed_with_both_their_marks(visit: Visit, path: str) -> None:
    page = visit.open(path)
    printed = read_back(page)
    quoted = page.evaluate("[...document.querySelectorAll('blockquote')].map((one) => one.textContent)")
    assert [words for words in quoted if folded(words) not in printed] == []


@pytest.mark.parametrize("path", PRINTED)
def test_a_marker_without_words_stands_where_they_are_quoted(visit: Visit, path: str) -> None:
    page = visit.open(path)
    assert page.evaluate(BARE) == []


def test_without_script_the_same_is_printed(plain: Visit, visit: Visit) -> None:
    assert read_back(plain.open("people/hong-min.html")) == read_back(visit.open("people/hong-min.html"))


def test_the_first_leaf_of_a_comparison_has_its_first_topic(visit: Visit) -> None:
    assert "A friendship that, in the author" in leaves(visit.open("compare/2021-vs-2023.html"))[0]


@pytest.mark.parametrize("path", ["sources/nam-2023-12.html", "compare/2021-vs-2023.html"])
def test_what_names_what_follows_does_not_end_a_leaf(visit: Visit, path: str) -> None:
    lasts = [leaf.split("\n")[-1].strip() for leaf in leaves(visit.open(path))]
    assert [last for last in lasts if re.fullmatch(r"(\W*\d+[a-z]?)+", last)] == []


@pytest.mark.parametrize("path", ["index.html", "forecasts.html", "trade.html"])
def test_how_a_page_was_checked_stands_on_one_leaf(visit: Visit, path: str) -> None:
    told = [leaf for leaf in leaves(visit.open(path)) if "found word for word" in leaf]
    assert ["How it is checked" in leaf for leaf in told] == [True]


def test_forecasts_are_printed_more_than_two_to_a_leaf(visit: Visit) -> None:
    printed = leaves(visit.open("forecasts.html"))
    assert 2 * len(printed) <= 2 + "".join(printed).count("Judged by")


@pytest.mark.parametrize("path", ["forecasts.html", "sources/tertitsky-2021-07.html"])
def test_the_closing_line_has_no_leaf_of_its_own(visit: Visit, path: str) -> None:
    *_, last = leaves(visit.open(path))
    assert len(last.split()) > 40
