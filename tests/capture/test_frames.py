"""The page in a page stands where it is seen, and the styles of either say nothing of the other."""

import pytest

from generator.capture.document import capture
from generator.capture.html import parsed, read_html
from generator.capture.reading import Text


def line(body: str) -> str:
    return " ".join(read_html(parsed(f"<!doctype html><body>{body}</body>")).text.split())


def test_a_frame_that_the_page_has_with_it_is_read_in_its_place() -> None:
    assert line('<p>Before.</p><iframe srcdoc="<p>They are <b>not</b> over.</p>"></iframe>After.') == (
        "Before. They are not over. After."
    )


def test_a_frame_in_a_frame_is_read() -> None:
    inner = "&lt;iframe srcdoc=&quot;deep&quot;&gt;&lt;/iframe&gt;"
    assert line(f'<iframe srcdoc="{inner}"></iframe>') == "deep"


def test_a_frame_whose_address_holds_the_page_is_read() -> None:
    assert line("<iframe src='data:text/html,<p>inside</p>'></iframe>") == "inside"


def test_a_frame_that_is_elsewhere_shows_nothing() -> None:
    assert line("a <iframe src='https://example.org/'>for old browsers</iframe> b") == "a b"


def test_a_frame_that_a_style_hides_is_left_out() -> None:
    assert line('a <iframe style="display: none" srcdoc="not"></iframe> b') == "a b"


def test_a_frame_that_waits_for_a_script_is_left_out() -> None:
    assert line('a <noscript><iframe srcdoc="not"></iframe></noscript> b') == "a b"


def test_the_page_hides_nothing_in_its_frame() -> None:
    assert line('<style>p {display: none}</style><iframe srcdoc="<p>inside</p>"></iframe>') == "inside"


def test_a_frame_hides_nothing_around_it() -> None:
    assert line('<iframe srcdoc="<style>p {display: none}</style>inside"></iframe><p>around</p>') == "inside around"


def test_a_selector_of_a_frame_does_not_see_what_is_around() -> None:
    frame = "<iframe srcdoc='<style>article p {display: none}</style><p>inside</p>'></iframe>"
    assert line(f"<article>{frame}</article>") == "inside"


def test_what_shows_in_a_slot_has_the_styles_of_the_page() -> None:
    tree = "<template shadowrootmode=open><style>b {display: none}</style><slot></slot></template>"
    assert line(f"<style>i {{display: none}}</style><x-a>{tree}<b>seen</b><i>hidden</i></x-a>") == "seen"


def test_a_frame_takes_over_no_size_of_letters() -> None:
    assert line('<div style="font-size: 0"><iframe srcdoc="inside"></iframe></div>') == "inside"


def test_a_frame_in_what_is_not_seen_is_not_seen() -> None:
    assert line('<p style="visibility: hidden"><iframe srcdoc="inside"></iframe></p>after') == "after"


def test_a_second_tree_of_an_element_waits() -> None:
    trees = "<template shadowrootmode=open>first</template><template shadowrootmode=open>second</template>"
    assert line(f"<x-a>{trees}</x-a>") == "first"


def test_a_frame_says_nothing_of_the_page_around_it() -> None:
    frame = "<iframe srcdoc='<p itemprop=author>Per Lund</p>'></iframe>"
    page = f"<!doctype html><title>Ferry talks</title><h1>Ferry talks</h1><p>They are over.</p>{frame}"
    assert "author" not in capture(page.encode(), "a.html").record


def part(kind: str, address: str, text: str) -> str:
    return f"--b\r\nContent-Type: {kind}\r\nContent-Location: {address}\r\n\r\n{text}\r\n"


def archive(*parts: str) -> Text:
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
    return capture(f"{head}{''.join(parts)}--b--\r\n".encode(), "a.mhtml").text


def test_a_sheet_of_an_archive_holds_for_the_page_that_links_to_it() -> None:
    page = part("text/html", "http://x/", '<link rel=stylesheet href="http://x/a.css"><p>a<iframe src="http://x/f">')
    frame = part("text/html", "http://x/f", '<link rel=stylesheet href="http://x/f.css"><i>b</i><b>c</b>')
    sheets = part("text/css", "http://x/a.css", "i {display: none}") + part(
        "text/css", "http://x/f.css", "b,p{display:none}"
    )
    assert archive(page, frame, sheets).text.split() == ["a", "b"]


def test_a_frame_of_an_archive_that_the_page_holds_itself_is_read_once() -> None:
    read = archive(part("text/html", "http://x/", "<p>a</p><iframe srcdoc='b'></iframe>"))
    assert (read.text.split(), read.account.words) == (["a", "b"], 2)


def test_a_frame_in_a_tree_of_an_archive_is_read() -> None:
    page = "<x-a><template shadowmode=open><style></style><iframe src='http://x/f'></iframe></template></x-a>"
    assert archive(part("text/html", "http://x/", page), part("text/html", "http://x/f", "inside")).text == "inside\n"


@pytest.mark.parametrize(("own", "other"), [("inline", "none"), ("none", "inline")])
def test_words_that_an_archive_does_not_decide_on_are_told(own: str, other: str) -> None:
    links = '<link rel=stylesheet href="cid:css-1@mhtml.blink"><link rel=stylesheet href="http://x/a.css">'
    addresses = {"cid:css-1@mhtml.blink": own, "http://x/a.css": other}
    sheets = [part("text/css", address, f"b {{display: {value}}}") for address, value in addresses.items()]
    assert "“not”" in " ".join(archive(part("text/html", "http://x/", f"{links}<p>is <b>not</b> over"), *sheets).notes)


def test_a_part_of_an_archive_that_lost_its_styles_is_told() -> None:
    page = "<x-a><template shadowmode=open><p>They are <b>not</b> over.</p></template></x-a>"
    assert any("styles of their own" in note for note in archive(part("text/html", "http://x/", page)).notes)


def test_an_archive_that_decides_has_no_note() -> None:
    assert archive(part("text/html", "http://x/", "<style>b {display: none}</style><p>is <b>not</b> over")).notes == ()
