"""Which of the titles that a page goes by are one title, and which of them it prints."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from lxml import etree

from generator.capture.nodes import words_of
from generator.capture.proposal import Proposal
from generator.capture.reading import Text

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 12
"""Letters of a title that is taken though nothing else goes by it."""
_AROUND_TITLE = re.compile(r"\s+(?:\||[-–—]|::|»|«)\s+")


def alike(heading: str, window: str) -> bool:
    """Whether more than half the words of one of them stand in the other."""
    own, other = _words(heading), _words(window)
    return len(own & other) * 2 > min(len(own), len(other))


def likeness(one: str, other: str) -> float:
    """What part of the words of both they share (Jaccard), 0 to 1."""
    ours, theirs = _words(one), _words(other)
    return len(ours & theirs) / (len(ours | theirs) or 1)


def printed(text: Text, given: Proposal, window: str, outlets: Collection[str]) -> Proposal:
    """A page's title as it stands over its text, where the one that it gives to machines stands nowhere in it.

    A heading counts that shares words with that title or the window's, or that is the only one and no outlet's name.
    """
    if _solid(given.value) in _solid(text.text):
        return given
    headings = list(dict.fromkeys(_over(text)))
    heading = next((one for one in headings if alike(one, given.value) or (window and alike(one, window))), None)
    if heading is None and len(headings) == 1 and _words(headings[0]) not in map(_words, outlets):
        heading = headings[0] if len(_solid(headings[0])) >= _SHORTEST else None
    if heading is None:
        return given
    beside = f"{given.where}: “{given.value}”"
    return replace(given, value=heading, where="heading of the text", sure=True, beside=beside)


def _over(text: Text) -> Iterator[str]:
    """The headings of the first rank that are no furniture."""
    furniture = [one for one in text.stretches if one.kind == "furniture"]
    for one in text.stretches:
        if one.what == "title" and not any(other.start <= one.start < other.end for other in furniture):
            yield " ".join(text.text[one.start : one.end].replace("\u00ad", "").split())


def _solid(text: str) -> str:
    return "".join(_WORD.findall(text.casefold().replace("\u00ad", "")))


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
