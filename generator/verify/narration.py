"""The narration around quotations: what a text says beside them, sentence by sentence."""

from generator.verify.attribution import MASK, PUT_IT, Phrase, after, before, masked
from generator.verify.quotemarks import Quoted
from generator.verify.selectors import Span
from generator.verify.sentences import sentences
from generator.verify.source_text import SourceText

_TAG_WORDS = 8


class Field:
    """The narration around the runs of one depth: a paragraph, or the words of the run that holds them."""

    def __init__(self, source: SourceText, extent: Span, depth: int) -> None:
        self.runs = tuple(r for r in source.quoted if r.depth == depth and r.marks.within(extent))
        shifted = masked(source.text[: extent.end], self.runs, depth)
        self.text = shifted
        self.sentences = sentences(shifted, extent.start, extent.end)

    def around(self, run: Quoted) -> tuple[str, str]:
        """The narration of the run's sentence before it and after it, up to the next run."""
        start, end = run.marks.start, run.marks.end
        sentence = next((s for s in self.sentences if s.start <= start < s.end), Span(start, end))
        until = sentence.end
        if not self.text[end:until].strip():
            until = self._tag_end(end, asked=self.text[run.words.end - 1] in "?!")
        following = min((r.marks.start for r in self.runs if r.marks.start >= end), default=until)
        return self.text[sentence.start : start], self.text[end : max(end, min(until, following))]

    def _tag_end(self, end: int, *, asked: bool) -> int:
        """Where a short sentence ends that only says who asked or cried what stands before it, or who put it so."""
        tag = next((s for s in self.sentences if s.start >= end), None)
        words = self.text[tag.start : tag.end].replace(MASK, " ") if tag else ""
        if tag is None or len(words.split()) > _TAG_WORDS or not (asked or PUT_IT.match(words)):
            return end
        return tag.end


def direct(field: Field, run: Quoted) -> Phrase | None:
    """The phrase that says whose a run is, in the run's own sentence."""
    narration_before, narration_after = field.around(run)
    return after(narration_after) or before(narration_before)


def narration_of(field: Field) -> str:
    """All that a field says outside quotation marks."""
    start = field.sentences[0].start if field.sentences else 0
    return field.text[start:].replace(MASK, " ")


def narration_before(field: Field, run: Quoted) -> str:
    """What a field says before a run, outside quotation marks."""
    start = field.sentences[0].start if field.sentences else 0
    return field.text[start : run.marks.start].replace(MASK, " ")
