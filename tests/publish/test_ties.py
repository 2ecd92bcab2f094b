"""A page of which it is said that it is right is right; one that is at fault is always suspected."""

import pytest

from generator.publish.links import Reference, anatomy, check_links
from generator.publish.ties import all_tied, knot, ties

FILES = ("a/one.html", "two.html", "data/x.csv")
ONE, TWO = "a/one.html", "two.html"


def suspected(html: str, path: str = ONE) -> bool:
    pages = {ONE: '<p id="i">', TWO: '<p id="j">'} | {path: html}
    return not all_tied([knot({name: [ties(name, anatomy(text))]}) for name, text in pages.items()], FILES)


def faulty(html: str, path: str = ONE) -> bool:
    pages = {ONE: '<p id="i">', TWO: '<p id="j">'} | {path: html}
    return any(finding.place.file == path for finding in check_links(pages, FILES))


RIGHT = (
    '<a href="../two.html">',
    '<a href="../two.html#j">',
    '<a href="../a/one.html">',
    '<a href="one.html">',
    '<p id="i"><a href="#i">',
    '<p id="i"><a href="one.html#i">',
    '<a href="../data/x.csv">',
    '<a href="../two.html#?country=fi">',
    '<a href="https://example.org/x#y">',
    '<a href="mailto:a@example.org">',
    '<a href="">',
)
WRONG = (
    '<a href="two.html">',
    '<a href="../three.html">',
    '<a href="../two.html#k">',
    '<a href="../../two.html">',
    '<a href="#k">',
    '<p id="i"><p id="i">',
    '<a href="/two.html">',
    '<a href="javascript:alert(1)">',
    '<img src="https://example.org/x.png">',
    '<a href="..">',
    '<a href="../%74hree.html">',
    '<a href="../two.html%23j">',
)


@pytest.mark.parametrize("html", RIGHT)
def test_a_right_page_is_not_suspected(html: str) -> None:
    assert not faulty(html)
    assert not suspected(html)


@pytest.mark.parametrize("html", WRONG)
def test_a_faulty_page_is_suspected(html: str) -> None:
    assert faulty(html)
    assert suspected(html)


@pytest.mark.parametrize("html", [*RIGHT, *WRONG])
@pytest.mark.parametrize("path", [ONE, TWO])
def test_no_fault_goes_unsuspected_wherever_the_page_is(html: str, path: str) -> None:
    assert suspected(html, path) or not faulty(html, path)


def test_an_id_that_two_parts_of_a_page_have_is_suspected() -> None:
    part = ties(ONE, anatomy('<p id="i">'))
    assert not all_tied([knot({ONE: [part, part]})], FILES)


def test_a_plain_link_is_known_by_its_place() -> None:
    assert ties(ONE, anatomy('<a href="../two.html#j">')).places == {"two.html#j"}


def test_any_other_reference_is_kept_as_it_is() -> None:
    assert ties(ONE, anatomy('<a href="https://example.org">')).others == (Reference("https://example.org", False, 3),)
