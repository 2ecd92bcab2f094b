"""The link check over finished HTML."""

import pytest

from generator.publish.links import check_links


def codes(html: str, *, path: str = "index.html", files: tuple[str, ...] = (), base: str = "/") -> list[str]:
    """The codes found in one page of a site that also has `a/b.html` with an id `x`."""
    pages = {"a/b.html": '<p id="x">here</p>', path: html}
    return [finding.code for finding in check_links(pages, files, base=base)]


@pytest.mark.parametrize(
    "html",
    [
        '<a href="a/b.html">x</a>',
        '<a href="a/b.html#x">x</a>',
        "<a href='a/b.html?q=1#x'>x</a>",
        "<a href=a/b.html>x</a>",
        '<a href="#y">x</a><p id="y">',
        '<a href="#">x</a>',
        '<a href="#?speaker=a">x</a>',
        '<a href="https://example.org/">x</a>',
        '<a href="mailto:a@example.org">x</a>',
        '<link rel="canonical" href="https://example.org/">',
        '<img src="data:image/gif;base64,AAAA">',
        '<img src="%61/b.html">',
        "<!-- <img src='https://example.org/a.png'> -->",
        '<script>var a = "<img src=https://example.org/a.png>"</script>',
        '<p title="<a href=gone.html>">text</p>',
    ],
)
def test_a_sound_link_is_no_finding(html: str) -> None:
    assert codes(html) == []


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ('<a href="gone.html">x</a>', "H001"),
        ('<a href="A/b.html">x</a>', "H001"),
        ('<a href="../index.html">x</a>', "H001"),
        ('<img src="gone.png">', "H001"),
        ('<use href="gone.svg#x"/>', "H001"),
        ('<a href="//[">x</a>', "H001"),
        ('<a href="a/b.html#y">x</a>', "H002"),
        ('<a href="#y">x</a>', "H002"),
        ('<img src="https://example.org/a.png">', "H003"),
        ('<img src="//example.org/a.png">', "H003"),
        ('<IMG SRC=" HTTPS://example.org/a.png">', "H003"),
        ('<img srcset="a/b.html 1x, https://example.org/b.png 2x">', "H003"),
        ('<link rel="stylesheet" href="http://example.org/a.css">', "H003"),
        ('<script src="https://example.org/a.js"></script>', "H003"),
        ('<p style="background:url(https://example.org/a.png)">', "H003"),
        ("<style>@import 'https://example.org/a.css';</style>", "H003"),
        ('<iframe src="https&#58;//example.org"></iframe>', "H003"),
        ('<p id="x"></p><p id="x"></p>', "H004"),
        ('<a href="/a/b.html">x</a>', "H005"),
        ('<a href="javascript:alert(1)">x</a>', "H006"),
        ('<a href="data:text/html,x">x</a>', "H006"),
        ('<form action="javascript:alert(1)">', "H006"),
    ],
)
def test_a_fault_is_found(html: str, code: str) -> None:
    assert codes(html) == [code]


def test_a_link_is_seen_from_the_folder_of_its_page() -> None:
    assert codes('<a href="b.html">x</a><a href="../c.csv">x</a>', path="a/d.html", files=("c.csv",)) == []


def test_the_error_page_links_from_the_root_of_the_site() -> None:
    assert codes('<a href="/sub/a/b.html#x">x</a>', path="404.html", base="/sub/") == []


def test_the_error_page_does_not_link_out_of_the_site() -> None:
    assert codes('<a href="/a/b.html">x</a>', path="404.html", base="/sub/") == ["H005"]


def test_a_style_sheet_of_the_site_loads_nothing_from_another_host() -> None:
    found = check_links({}, ("a.css",), styles={"a.css": 'p{}\nq{b:url("https://example.org/f.woff")}'})
    assert [(finding.code, str(finding.place)) for finding in found] == [("H003", "a.css:2:5")]


def test_a_finding_names_the_place_and_the_address() -> None:
    (found,) = check_links({"a/b.html": '<p>\n  <a class="c" href="gone.html#x">'}, ())
    assert (str(found.place), "'gone.html#x'" in found.message) == ("a/b.html:2:16", True)


@pytest.mark.parametrize("run", ["<a ", "<a", '<a href="', "<!--", "<a x='", "<textarea ", '<a "', "<b \"'"])
def test_a_page_of_tags_that_never_end_is_gone_through_once(run: str) -> None:
    """With a step too many for each pair of them, this would not end."""
    assert "H003" not in codes(run * (200_000 // len(run)))
