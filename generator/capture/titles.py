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
_SITE = frozenset({"og:site_name", "application-name"})
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
    the longest that is not what the page calls its site."""
    if page is None or not (whole := _whole(page)):
        return ""
    parts = _AROUND_TITLE.split(whole)
    metas = (meta for meta in page.iter("meta") if {meta.get("property"), meta.get("name")} & _SITE)
    sites = [_words(meta.get("content") or "") for meta in metas]
    headings = [_words(words_of(heading)) for heading in page.iter("h1")]
    own = [part for part in parts if _words(part) not in sites] or parts
    return max(own, key=lambda part: (_words(part) in headings, len(part)))


def with_whole(given: Proposal, page: etree._Element) -> Proposal:
    """A guess from part of the window's title, with all of it beside: what was cut off may be its "Not yet"."""
    whole = _whole(page)
    if given.sure or given.value == whole or given.value not in _AROUND_TITLE.split(whole):
        return given
    return replace(given, beside=f"the whole is “{whole}”")


def _whole(page: etree._Element) -> str:
    title = page.find(".//title")
    return "" if title is None else " ".join(words_of(title).split())
