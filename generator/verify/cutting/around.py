"""What a cut leaves of the sentences that it is taken from, and whether a part begins or ends inside one."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from generator.verify.text.quotemarks import Quoted
from generator.verify.text.selectors import Span
from generator.verify.text.sentences import sentences
from generator.verify.text.source_text import SourceText
from generator.verify.voices import attribution

_NO_OPENING = re.compile(r"\W*(?:[\[(]?\d{1,3}[\])]?|[a-z][.)])?\W*", re.I)
"""A number of a note or of a list beside the words is no part of the sentence."""
_INTRODUCED = re.compile(r":\s*[\"“”„«»‘’'「『]?\s*$")
_REMARK = re.compile(r"\s*[(\[]")
_PAUSE = frozenset(",—–-")
_ENDED = re.compile(r"[.!?…;:]\s")
_FAR = 16
"""Words that may stand between two halves of a sentence: `"We will go," the minister said on Monday, "if they pay."`"""


@dataclass(frozen=True, slots=True)
class Around:
    """The rest of the first sentence before a passage, and of the last one after it; empty spans where none is."""

    head: Span
    tail: Span

    def texts(self, text: str) -> tuple[str, str]:
        return text[self.head.start : self.head.end], text[self.tail.start : self.tail.end]


def around(source: SourceText, span: Span, run: Quoted | None) -> Around:
    """The sentences are those of the quoted run that holds the passage, or else those of the paragraph.

    A quoted sentence that narration interrupts (`"We will go," he said, "if they pay."`) goes on behind it.
    """
    text = source.text
    head, tail = Span(span.start, span.start), Span(span.end, span.end)
    field = run.words if run else None
    begins = field is not None and not has_words(text[field.start : span.start])
    ends = field is not None and not has_words(text[span.end : field.end])
    for sentence in () if begins and ends else _sentences(source, span, run):
        if sentence.start <= span.start < sentence.end:
            head = Span(sentence.start, span.start)
        if sentence.start < span.end <= sentence.end:
            tail = Span(span.end, sentence.end)
    if run and begins and (before := _neighbour(source, run, -1)):
        last = sentences(text, before.words.start, before.words.end)[-1:]
        head = Span(last[0].start, before.words.end) if last else head
    if run and ends and (after := _neighbour(source, run, 1)):
        first = sentences(text, after.words.start, after.words.end)[:1]
        tail = Span(after.words.start, first[0].end) if first else tail
    return Around(head, tail)


def has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def open_ends(source: SourceText, span: Span, here: Around) -> tuple[bool, bool]:
    """Whether a part begins inside a sentence of its source, and whether it ends inside one: readers then see `…`.

    Where the source's own quotation marks begin or end with the part, the source made the cut, and the side is closed:
    a fragment that the source quotes (`a deal "depends on Oslo"`) is shown as the source shows it. A sentence that
    narration interrupts is not ended by the marks before it. A point or comma left out opens nothing; nor does a
    number of a note, a remark in brackets behind the point, or what introduces a whole sentence by a colon
    ("ARNASON: We will sign. (Applause.)").
    """
    if not (here.head.end > here.head.start or here.tail.end > here.tail.start):
        return False, False
    head, tail = here.texts(source.text)
    introduced = (
        _INTRODUCED.search(head) and not source.text[span.start : span.end].lstrip("\"“„«‘'「『 ")[:1].islower()
    )
    remarked = _REMARK.match(tail) and source.text[span.end - 1] in ".!?…"
    return not (_NO_OPENING.fullmatch(head) or introduced), not (_NO_OPENING.fullmatch(tail) or remarked)


def _sentences(source: SourceText, span: Span, run: Quoted | None) -> tuple[Span, ...]:
    if run is not None:
        return sentences(source.text, run.words.start, run.words.end)
    first, last = source.paragraph_index(span.start), source.paragraph_index(max(span.start, span.end - 1))
    whole = source.sentences_of(first)
    return whole if first == last else whole + source.sentences_of(last)


def _neighbour(source: SourceText, run: Quoted, step: int) -> Quoted | None:
    """The run that holds the other half of a sentence which narration interrupts, before (-1) or after (1) this one."""
    text, runs = source.text, source.quoted
    if step < 0 and not text[run.words.start : run.words.start + 1].islower():
        return None
    if step > 0 and not _interrupted(text, run):
        return None
    index = bisect_left(runs, (run.marks.start, run.depth), key=lambda other: (other.marks.start, other.depth)) + step
    while 0 <= index < len(runs) and runs[index].depth != run.depth:
        index += step
    if not 0 <= index < len(runs):
        return None
    other = runs[index]
    first, second = (run, other) if step > 0 else (other, run)
    return other if _goes_on(text, first, second) else None


def _interrupted(text: str, run: Quoted) -> bool:
    """Whether a run stops at a comma or dash, before its closing mark or behind it."""
    return (
        text[run.words.end - 2 : run.words.end].rstrip()[-1:] in _PAUSE
        or text[run.marks.end : run.marks.end + 1] == ","
    )


def _goes_on(text: str, first: Quoted, second: Quoted) -> bool:
    between = text[first.marks.end : second.marks.start]
    if len(between) > 12 * _FAR or "\n\n" in between or len(between.split()) > _FAR or _ENDED.search(between):
        return False
    small = text[second.words.start : second.words.start + 1].islower()
    return bool(small and _interrupted(text, first) and attribution.after(between))
