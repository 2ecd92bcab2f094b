"""What is seen of a page at a glance is what is read in it, or nothing."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import build_output
from generator.publish.glance import glance
from generator.publish.links import anatomy

REPOSITORY = Path(__file__).parents[2]

PLAIN = [
    '<p id="a">text</p>',
    '<a href="x.html#y">x</a>',
    '<a class="b" id="c" href="../x.html">x</a>',
    '<a href="?a=1&amp;b=2#x">x</a>',
    "<svg><title>One</title><path d='' /></svg>".replace("'", '"'),
    '<text font-style="italic">x</text>',
    "x < y and y > z",
    "year = {1921}, title='x'",
    "",
]
TRICKY = [
    "<a href='x.html'>x</a>",
    "<a href=x.html>x</a>",
    '<a href = "x.html">x</a>',
    '<A HREF="x.html">x</A>',
    '<p ID="a">x</p>',
    '<p title="a"id="b">x</p>',
    '<p data-id="a">x</p>',
    '<img src="x.png">',
    '<use href="x.svg#y"/>',
    '<a xlink:href="x.html">x</a>',
    '<p style="background:url(x.png)">x</p>',
    '<!-- <p id="a"> -->',
    '<script>var a = "<p id=x>"</script>',
    '<textarea><a href="x.html"></textarea>',
    '<title><a href="gone.html"></title>',
    '<form action="x.html"></form>',
    '<p title="> id=&quot;a">x</p>',
    "<p title='<a href=\"gone.html\">'>x</p>",
    ' id="a" stands in text',
    'href="a" stands in text',
]


@pytest.mark.parametrize("html", PLAIN)
def test_a_plain_page_is_seen(html: str) -> None:
    assert glance(html) is not None


@given(st.lists(st.sampled_from([*PLAIN, *TRICKY]), max_size=6).map("".join))
def test_what_is_seen_is_what_is_there(html: str) -> None:
    seen, there = glance(html), anatomy(html)
    if seen is not None:
        assert [name for name, _ in seen.ids] == [name for name, _ in there.ids]
        assert {(r.url, r.loads) for r in seen.references} == {(r.url, r.loads) for r in there.references}


@cache
def pages() -> dict[str, str]:
    output, _ = build_output(REPOSITORY, today=date(2026, 1, 1))
    assert output is not None
    return {page.path: page.html for page in output.pages}


def test_every_page_of_the_briefing_is_seen_as_it_is() -> None:
    wrong = []
    for path, html in pages().items():
        seen, there = glance(html), anatomy(html)
        if seen is not None and (
            [name for name, _ in seen.ids] != [name for name, _ in there.ids]
            or {r.url for r in seen.references} != {r.url for r in there.references}
        ):
            wrong.append(path)
    assert wrong == []


@pytest.mark.parametrize("folder", ["", "sources", "countries", "quotes", "people"])
def test_nearly_every_page_of_a_folder_is_seen(folder: str) -> None:
    inside = [path for path in pages() if path.rpartition("/")[0] == folder]
    assert sum(glance(pages()[path]) is None for path in inside) <= len(inside) / 10
