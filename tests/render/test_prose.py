"""An editor's Markdown: formatted, and never markup of another's making."""

import pytest

from generator.render import from_page
from generator.render.parts import ROOT
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
