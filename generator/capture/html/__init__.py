"""A web page as it was saved: its text as a reader of the page sees it."""

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from generator.capture.html.frames import follow, take_out
from generator.capture.html.shadow import flatten
from generator.capture.html.walk import walk
from generator.capture.nodes import texts
from generator.capture.reading import CannotReadError, Reading, Text

__all__ = ["parsed", "read_html", "walk"]


def parsed(markup: str) -> etree._Element:
    """The page's tree. Raises CannotReadError where the parser gave up before the end."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        raise CannotReadError("there is no page in this file. Save the page again and add that") from None
    if fatal := next((one for one in parser.error_log if one.level_name == "FATAL"), None):
        raise CannotReadError(
            f"the page cannot be read beyond line {fatal.line} ({fatal.message}). Save it in another way and add that"
        )
    return root


def read_html(root: etree._Element) -> Text:
    """The text of a page; its tree is put in the order that shows, and is left without its frames.

    Raises CannotReadError where words get lost.
    """
    follow(root, parsed)
    reading, words = Reading(), texts(root)
    flatten(root)
    walk(root, reading)
    take_out(root)
    return reading.finish(words)
