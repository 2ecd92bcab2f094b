"""The dateline with which an agency's text begins: "OSLO, March 14, 2019 (Nordwire) - The ferry …"."""

import re
from collections.abc import Iterator

from generator.capture.days import day_in, months
from generator.capture.reading import Stretch, Text

_PARAGRAPHS = 6
"""Within which the running text of an article begins."""
_DATELINE = re.compile(r"(?P<head>[^\W\d_][^\n–—:;“”\"]{3,80}?) ?(?:(?<=[ )])--?|–|—) ?(?=[“”\"«]?[^\W\da-z_])")
_BRACKETS = re.compile(r"\([^()]{2,30}\)")
_WORD = re.compile(r"[^\W\d_][\w.’'-]*")
_PLACE = re.compile(r"[A-ZА-ЯЁ][A-ZА-ЯЁ .’'-]{2,}")


def datelines(text: Text) -> Iterator[tuple[Stretch, str]]:
    """The dateline of a text as a stretch of it, with the day that it gives or "": at most one, near its head.

    It has a day, or a place in capitals and an agency in brackets, and no word in small letters but a month's.
    """
    at = count = 0
    for line in text.text.split("\n"):
        indent = len(line) - len(line.lstrip())
        count += bool(line.strip())
        found = _DATELINE.match(line, indent)
        if found and count <= _PARAGRAPHS and not _headed(text, at) and (day := _day(found["head"])) is not None:
            yield Stretch("byline", "dateline", at + indent, at + found.end("head")), day
            return
        at += len(line) + 1


def _headed(text: Text, at: int) -> bool:
    return any(one.start <= at < one.end for one in text.stretches)


def _day(head: str) -> str | None:
    """The day of a dateline, "" where it gives none; None where it is no dateline."""
    outside = _BRACKETS.sub(" ", head)
    words = _WORD.findall(outside)
    if not words or any(word[0].islower() and word.lower().strip(".") not in months() for word in words):
        return None
    placed = _PLACE.match(outside) and outside != head
    return day_in(head) or ("" if placed else None)
