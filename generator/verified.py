"""Content held against its sources. Only the `verify` stage makes a `VerifiedCorpus`; `compose` takes nothing else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.corpus import Corpus
from generator.findings import Counts, Finding
from generator.model.asserts import Asserts
from generator.unseen import INVISIBLE, ORDINARY, watermark

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


@dataclass(frozen=True, slots=True)
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
        pieces = [p for p in self.paragraphs if p.number == paragraph.number]
        return pieces[0].start, pieces[-1].end

    def words(self, start: int, end: int) -> str:
        """What the source says between two offsets: without furniture, and without watermarks that nobody can see."""
        pieces = []
        for first, last in sorted(self.furniture):
            if start < last and first < end:
                pieces.append(self.text[start : max(start, first)])
                start = last
        pieces.append(self.text[start:end])
        words = "".join(pieces)
        return words.translate(_UNSHOWN) if watermark(words) else words

    @property
    def main_length(self) -> int:
        """Code points of running text."""
        return sum(p.end - p.start for p in self.paragraphs if p.kind == "text")

    def paragraph_at(self, offset: int) -> Paragraph | None:
        return next((p for p in self.paragraphs if p.start <= offset < p.end), None)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a statement stands in its source: half-open spans of code points, in the order of its selectors.

    `grade` says how the words match: verbatim, typographic, elided or translated. `speaker_checked` is None for
    a statement without a speaker. `open` says of each span whether it begins, and whether it ends, inside a sentence
    of its source: where it is shown as a quotation, that side gets `…`.
    """

    spans: tuple[tuple[int, int], ...]
    grade: str
    speaker_checked: bool | None = None
    accepted: tuple[str, ...] = ()
    open: tuple[tuple[bool, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """Fields that assert one kind of thing: how many there are, and how many one person or more has read, and two."""

    fields: int = 0
    read: int = 0
    twice: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.fields + other.fields, self.read + other.read, self.twice + other.twice)


Coverage = Mapping[Asserts, Tally]
"""What is asserted, by kind, and who stands for it beside the machine."""

_TOKEN = object()


@dataclass(frozen=True, slots=True)
class VerifiedCorpus:
    """A corpus in which every statement is found in its source. Made by `generator.verify.stage` alone."""

    corpus: Corpus
    captures: Mapping[str, CaptureText]
    anchors: Mapping[str, Anchor]
    counts: Counts
    notes: tuple[Finding, ...]
    refers: Mapping[str, frozenset[str]]
    """For each source the ids that it refers to."""
    coverage: Mapping[str, Coverage]
    """What each source's file asserts, by its id; under "" what all other files do."""
    made_by: object = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.made_by is not _TOKEN:
            raise TypeError("only the verify stage makes a VerifiedCorpus")
