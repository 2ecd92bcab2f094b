"""The paragraphs of a capture by their place: each of many statements asks for those around its passages."""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from generator.captured import CaptureText, Paragraph
from generator.verify.text.selectors import Span
from generator.verify.text.sentences import sentences

_SPACE = re.compile(r"\s")
_REACH = 2000
"""How many letters of its sentence are read before and behind a passage: no sentence that a person writes has more."""


class Layout:
    """A capture's paragraphs, found without going through all of them."""

    def __init__(self, capture: CaptureText) -> None:
        self._own = [paragraph for paragraph in capture.paragraphs if paragraph.kind != "furniture"]
        self._starts = [paragraph.start for paragraph in self._own]
        self._reached = list(accumulate((paragraph.end for paragraph in self._own), max))
        self._capture = capture
        self._read: dict[tuple[tuple[int, int], ...], tuple[str, list[Span]]] = {}

    def touched(self, start: int, end: int) -> list[Paragraph]:
        """The paragraphs of the source's own that a passage stands in."""
        near = self._own[bisect_right(self._reached, start) : bisect_left(self._starts, end)]
        return [paragraph for paragraph in near if start < paragraph.end]

    def read(self, extents: tuple[tuple[int, int], ...]) -> tuple[str, list[Span]]:
        """The source's own text from the first of some paragraphs to the last, and their sentences in it."""
        if extents not in self._read:
            first = extents[0][0]
            text = self._capture.own(first, extents[-1][1])
            parts = [s for start, end in extents for s in sentences(text, start - first, end - first)]
            self._read[extents] = text, parts
        return self._read[extents]

    def around(self, start: int, end: int) -> tuple[str, str]:
        """The sentences that a passage stands in, and its paragraphs."""
        touched = self.touched(start, end)
        if not touched:
            return self._capture.words(start, end), self._capture.words(start, end)
        paragraphs = tuple(dict.fromkeys(map(self._capture.whole, touched)))
        first = paragraphs[0][0]
        text, parts = self.read(paragraphs)
        holding = [part for part in parts if part.start < end - first and start - first < part.end]
        if not holding:
            return self._capture.words(start, end), text
        return text[_from(text, holding[0].start, start - first) : _until(text, end - first, holding[-1].end)], text


def _from(text: str, start: int, passage: int) -> int:
    """Where what is read of a sentence begins: a half of a number is another number."""
    if passage - start <= _REACH:
        return start
    space = _SPACE.search(text, passage - _REACH, passage)
    return space.end() if space else passage


def _until(text: str, passage: int, end: int) -> int:
    """Where it ends."""
    if end - passage <= _REACH:
        return end
    return max((space.start() for space in _SPACE.finditer(text, passage, passage + _REACH)), default=passage)
