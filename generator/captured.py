"""A captured text with its paragraphs, as it is shown."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal

from generator.unseen import INVISIBLE, ORDINARY, watermark, without_controls

_BLANKED = re.compile(r"[^\n]")
_UNSHOWN = str.maketrans("", "", "".join(set(INVISIBLE) - set(ORDINARY)))
ParagraphKind = Literal["text", "furniture", "heading", "byline", "caption", "note"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a capture: code points `start` to `end`; `number` counts running text only, from 1."""

    start: int
    end: int
    kind: ParagraphKind
    number: int | None


@dataclass(frozen=True)
class CaptureText:
    """A captured text with its paragraphs in order, and the parts of it that are not the source's own words.

    Offsets are code points of `text`, which is what was captured. What is shown of it is what `words` gives.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    furniture: tuple[tuple[int, int], ...] = ()

    def own(self, start: int, end: int) -> str:
        """What stands between two offsets, of the same length, with furniture blank."""
        text = self.text[start:end]
        for first, last in self.furniture:
            if start < last and first < end:
                before, after = max(first, start) - start, min(last, end) - start
                text = text[:before] + _BLANKED.sub(" ", text[before:after]) + text[after:]
        return text

    def whole(self, paragraph: Paragraph) -> tuple[int, int]:
        """Where a paragraph begins and ends, with what stands of it beyond the furniture that was put into it."""
        if paragraph.number is None:
            return paragraph.start, paragraph.end
        return self._numbered[paragraph.number]

    @cached_property
    def _numbered(self) -> dict[int, tuple[int, int]]:
        """Where each paragraph of running text begins and ends, by its number."""
        found: dict[int, tuple[int, int]] = {}
        for piece in self.paragraphs:
            if piece.number is not None:
                found[piece.number] = found.get(piece.number, (piece.start, 0))[0], piece.end
        return found

    def words(self, start: int, end: int) -> str:
        """What the source says between two offsets: without furniture, controls, and watermarks that nobody can see."""
        pieces = []
        for first, last in sorted(self.furniture):
            if start < last and first < end:
                pieces.append(self.text[start : max(start, first)])
                start = last
        pieces.append(self.text[start:end])
        words = without_controls("".join(pieces))
        return words.translate(_UNSHOWN) if watermark(words) else words

    @cached_property
    def main_length(self) -> int:
        """Code points of running text."""
        return sum(end - start for start, end in zip(*self._texts, strict=True))

    def running(self, spans: Iterable[tuple[int, int]]) -> int:
        """Code points of running text that stand in half-open spans, each counted once."""
        starts, ends = self._texts
        shown = done = 0
        for start, end in sorted(spans):
            first, done = max(start, done), max(end, done)
            near = range(bisect_right(ends, first), bisect_left(starts, end) if first < end else 0)
            shown += sum(min(end, ends[at]) - max(first, starts[at]) for at in near)
        return shown

    @cached_property
    def _texts(self) -> tuple[list[int], list[int]]:
        """Where the paragraphs of running text begin, and where they end."""
        texts = sorted((p.start, p.end) for p in self.paragraphs if p.kind == "text")
        return [start for start, _ in texts], [end for _, end in texts]

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The first paragraph that holds an offset."""
        index = bisect_right(self._ended, offset)
        found = self.paragraphs[index : index + 1]
        return found[0] if found and found[0].start <= offset else None

    @cached_property
    def _ended(self) -> list[int]:
        """Where the last of all paragraphs up to each one ends."""
        return list(accumulate((p.end for p in self.paragraphs), max))
