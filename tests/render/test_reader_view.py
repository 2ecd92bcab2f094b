"""A reader's view of a page shows all that the page says: no block of words is one that Readability (Firefox) cuts out.

It weighs each `div`, `fieldset` and `form` by itself. One with fewer than ten commas goes where links are more than a
fifth of its letters (a link within the page counts a third), so that of two periods one could be left
(findings/readability-one-side-of-two.sh). A `section`, a paragraph and a list are not weighed. An `aside` and a
`footer` go whatever is in them.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml.html import HtmlElement, document_fromstring

PAGES = sorted((Path(__file__).parent.parent / "golden" / "expected").rglob("*.html"))
WEIGHED = "//div | //fieldset | //form"
WORDS = ".//p | .//blockquote | .//h2 | .//h3 | .//li | .//dd"


def letters(element: HtmlElement) -> int:
    return len(" ".join(element.text_content().split()))


def cut_out(page: HtmlElement) -> Iterator[str]:
    """The texts of blocks that a reader's view leaves out."""
    for block in page.xpath(WEIGHED):
        text = " ".join(block.text_content().split())
        links = sum(letters(a) * (0.3 if a.get("href", "").startswith("#") else 1) for a in block.xpath(".//a"))
        if block.xpath(WORDS) and len(re.findall("[,،、，]", text)) < 10 and links > 0.2 * len(text):
            yield text


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_no_words_are_in_what_is_always_left_out(path: Path) -> None:
    assert document_fromstring(path.read_text("utf-8")).xpath("//aside | //footer") == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_no_words_are_in_a_block_that_is_cut_out(path: Path) -> None:
    assert list(cut_out(document_fromstring(path.read_text("utf-8")))) == []


def test_a_side_that_is_half_a_link_is_cut_out() -> None:
    side = '<p>“The talks are over.”</p><p><a href="x.html">The Fjord Post</a></p>'
    assert len(list(cut_out(document_fromstring(f"<div>{side}</div><section>{side}</section>")))) == 1
