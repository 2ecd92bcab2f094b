"""The paragraphs of a capture by their place: each of many statements asks for those around its passages."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from generator.captured import CaptureText, Paragraph
from generator.verify.text.selectors import Span
from generator.verify.text.sentences import sentences


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
