"""A text file is its own text: nothing is folded, nothing left out. Markdown is one, with its headings told."""

import re

from generator.capture.reading import Account, Stretch, Text

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+\S.*$", re.MULTILINE)


def read_plain(text: str, *, markdown: bool = False) -> Text:
    """A text as it is, with line ends as the seeds have them."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    words = len(text.split())
    headings = _HEADING.finditer(text) if markdown else ()
    return Text(
        text,
        Account(words, words, ()),
        tuple(Stretch("heading", "heading", found.start(), found.end()) for found in headings),
    )
