"""Which of the titles that a page goes by are one title."""

import re

from lxml import etree

from generator.capture.nodes import words_of

_WORD = re.compile(r"[^\W_]+")
_AROUND_TITLE = re.compile(r"\s+(?:\||[-–—]|::|»|«)\s+")


def alike(heading: str, window: str) -> bool:
    """Whether more than half the words of one of them stand in the other."""
    own, other = _words(heading), _words(window)
    return len(own & other) * 2 > min(len(own), len(other))


def likeness(one: str, other: str) -> float:
    """What part of the words of both they share (Jaccard), 0 to 1."""
    ours, theirs = _words(one), _words(other)
    return len(ours & theirs) / (len(ours | theirs) or 1)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def window_of(page: etree._Element | None) -> str:
    """The title of the page's window, without the name of the site beside it: the part that a first heading repeats, or
    the longest."""
    title = None if page is None else page.find(".//title")
    if page is None or title is None:
        return ""
    parts = _AROUND_TITLE.split(" ".join(words_of(title).split()))
    headings = [_words(words_of(heading)) for heading in page.iter("h1")]
    return max(parts, key=lambda part: (_words(part) in headings, len(part)))
