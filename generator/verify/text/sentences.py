"""Where sentences begin and end. Abbreviations and initials do not end one."""

import re
from collections.abc import Iterator

from generator.verify.text.selectors import Span

_END = re.compile(r"[.!?…。！？؟۔]+(?:[\"”“’‘'»«›‹)\]」』]|[ \u00a0\u202f][»›])*(?=\s|$)|(?<=[。！？])")
"""With the marks that close behind it: German ones look like those that open elsewhere, French ones stand off."""
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof gen col lt sgt capt maj sen rep gov pres st mt no nos vs vol fig jr sr hon rev inc ltd co corp
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun al cf ca etc approx dept est
    """.split()
)
_BEFORE_LAST_WORD = re.compile(r".*[\s(\[\"“‘'«]", re.S)
_NEXT = re.compile(r"[\s\"“‘'«„(\[「『]*(\w)?")
_NO_INITIAL = re.compile(r"\b(?:am|do|did|can|could|have|had|should|than|was|will|would)\s+I$")
"""'Nor do I.' ends a sentence; the initial of a name stands behind other words."""
_POSSESSIVE = re.compile(r"\w['’]s$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?")


def sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The sentences between two offsets, white space between them left out."""
    return tuple(in_turn(text, start, end))


def in_turn(text: str, start: int, end: int) -> Iterator[Span]:
    """The same, each read when it is asked for."""
    begin = start
    for match in _END.finditer(text, start, end):
        if _ends(text, match, end):
            yield from _inked(text, begin, match.end())
            begin = match.end()
    yield from _inked(text, begin, end)


def _inked(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _ends(text: str, match: re.Match[str], end: int) -> bool:
    following = _NEXT.match(text, match.end(), end)
    first = following[1] if following else None
    if first and first.islower():
        return False
    marks = match[0].rstrip("\"”“’‘'»«›‹)]」』 \u00a0\u202f")
    if marks != "." or first is None:
        return True
    ahead = text[max(0, match.start() - 30) : match.start()]
    word = _BEFORE_LAST_WORD.sub("", ahead.removesuffix("\n"))
    last = word.lower().strip(".,;")
    if not word or not (last in _ABBREVIATIONS or (_INITIALS.fullmatch(word + ".") and not word.isdigit())):
        return True
    spoken = word == "I" and _NO_INITIAL.search(ahead[-12:])
    return len(match[0]) > len(marks) or bool(spoken or _POSSESSIVE.search(ahead[-3:]))
