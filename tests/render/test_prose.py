"""An editor's Markdown: formatted, and never markup of another's making."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render import from_page
from generator.render.parts import ROOT, unbroken
from generator.render.prose import prose, prose_inline


def test_emphasis_is_emphasis() -> None:
    assert prose_inline("a *word*") == "a <em>word</em>"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,hi)",
        "![x](https://example.org/x.png)",
        "<b onclick=x>y</b>",
        "[x](//example.org)",
    ],
)
def test_nothing_that_a_browser_would_run_or_load_comes_through(text: str) -> None:
    html = str(prose(text)).lower()
    assert "<script" not in html
    assert "<img" not in html
    assert "<b " not in html
    assert "href" not in html


def test_a_web_address_may_be_linked() -> None:
    assert 'href="https://example.org/"' in prose("[x](https://example.org/)")


@pytest.mark.parametrize(
    ("page", "link"),
    [
        ("index.html", "quotes.html#q-a"),
        ("countries/no.html", "../quotes.html#q-a"),
        ("a/b/c.html", "../../quotes.html#q-a"),
    ],
)
def test_links_are_relative_to_their_page(page: str, link: str) -> None:
    assert from_page(page, f'<a href="{ROOT}quotes.html#q-a">') == f'<a href="{link}">'


def test_no_text_is_taken_for_the_beginning_of_a_link() -> None:
    assert ROOT not in prose(f"{ROOT} [x]({ROOT}) [x](<https://example.org/{ROOT}>)")


@pytest.mark.parametrize(
    "text",
    [
        "1945. The war ended.",
        "4. März 2021: Vertrag",
        "The list\n\n3. comes later",
        "1. a\n5. b",
        "- a\n5. b",
        "- 5 percent",
        "+ 5 percent",
        "> 5 percent",
        "#1 supplier",
        "# 3 of them",
        "[Oslo]: said",
        "2*3 and 4*5",
        "    5*3 crates",
    ],
)
def test_what_belongs_to_a_number_or_is_a_word_is_shown(text: str) -> None:
    assert _shown(text).split() == re.sub(r"^(1\.|-) a", "a", text).split()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("- 5 ships\n- 3 boats", "<ul>\n<li>5 ships</li>\n<li>3 boats</li>\n</ul>"),
        ("1. a\n\nb\n\n2. c", '<ol>\n<li>a</li>\n</ol>\n<p>b</p>\n<ol start="2">\n<li>c</li>\n</ol>'),
        ("- a\n    1. b", "<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>"),
        ("> said he", "<blockquote>\n<p>said he</p>\n</blockquote>"),
        ("# Talks", "<p>Talks</p>"),
        ("*2*", "<p><em>2</em></p>"),
        ("`5*3`", "<p><code>5*3</code></p>"),
    ],
)
def test_lists_quotations_and_stress_are_what_they_are_in_markdown(text: str, html: str) -> None:
    assert prose(text) == html


_PIECES = ["Oslo", "said", "5", "1945", "1.", "2.", "7.", "-", "+", "#", ">", "*", "**", "[a]:", "`", "_", "\\"]


@given(st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from([" ", "\n", "\n\n", "", "    "])), max_size=12))
def test_no_word_and_no_number_is_lost(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + space for piece, space in pieces)
    assert _words(_numbered(str(prose(text)))) == _words(text)


def _shown(text: str) -> str:
    return unescape(re.sub("<[^>]+>", "", prose(text)))


def _numbered(html: str) -> str:
    """What a reader sees of HTML, with the numbers that a browser puts before the items of a list."""
    lists: list[int | None] = []
    shown: list[str] = []
    for tag, start, text in re.findall(r'<(/?\w+)(?: start="(\d+)")?>|([^<]+)', html):
        if tag in ("ol", "ul"):
            lists.append(int(start or 1) if tag == "ol" else None)
        elif tag in ("/ol", "/ul"):
            lists.pop()
        elif tag == "li" and (number := lists[-1]) is not None:
            shown.append(f" {number}. ")
            lists[-1] = number + 1
        shown.append(unescape(text) if text else "" if tag in ("em", "/em", "strong", "/strong") else " ")
    return "".join(shown)


def _words(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


def test_a_range_of_years_in_a_title_does_not_break_at_its_dash() -> None:
    assert str(unbroken("<2019–2021> vs 2023")) == '&lt;<span class="b-nowrap">2019–2021</span>&gt; vs 2023'
