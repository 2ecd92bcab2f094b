"""P009: own writings never vouch for themselves. A document that repeats the briefing's prose is no source of it.

Each text leaves marks: the smallest hashes of eight words in a row in each window of five (winnowing: Schleimer,
Wilkerson and Aiken, 2003), so that two texts with twelve words in a row in common have a mark in common. A hash is the
sum of those of the words, which costs an addition a word. Only where some are shared are the texts themselves held side
by side.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import sub
from zlib import crc32

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model.asserts import Asserts
from generator.verify import prepare, shared_runs
from generator.verify.assertions import Assertion, assertions
from generator.verify.text.copying import unquoted_words

RUN = 12
"""Words in a row that nobody writes twice by chance."""
RUNS = 3
"""So many such runs, or as many words in fewer, make a document a copy of the briefing."""
_GRAM = 8
_WINDOW = RUN - _GRAM + 1
_OURS = (Asserts.TOLD, Asserts.REASONING)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a source's capture, and of all that editors wrote in its file: in order, as bytes, for they are
    many and of most no more is asked than whether others are among them."""

    captured: bytes
    told: bytes

    @classmethod
    def of(cls, captured: Iterable[int], told: Iterable[int]) -> "Marks":
        return cls(*(array("Q", sorted(marks)).tobytes() for marks in (captured, told)))


NO_MARKS = Marks(b"", b"")


def _numbers(marks: bytes) -> Sequence[int]:
    return array("Q", marks)


def marks_of(words: Sequence[str]) -> frozenset[int]:
    """The marks of a text, given its words."""
    told = {word: crc32(word.encode()) for word in set(words)}
    sums = [0, *accumulate(map(told.__getitem__, words))]
    grams = [*map(sub, sums[_GRAM:], sums)]
    return frozenset(map(min, *(grams[i:] for i in range(_WINDOW))))


def marks_of_prose(asserted: Iterable[Assertion]) -> frozenset[int]:
    """The marks of what editors wrote, quotations in it left out."""
    each = (marks_of(part) for text in _prose(asserted) for part in unquoted_words(text) if len(part) >= RUN)
    return frozenset().union(*each)


def _prose(asserted: Iterable[Assertion]) -> Iterator[str]:
    return (a.text for a in asserted if a.asserts in _OURS)


def own_writings(
    corpus: Corpus, captures: Mapping[str, CaptureText], marked: Mapping[str, Marks], beside: frozenset[int]
) -> Iterator[Finding]:
    """`marked`: the marks of each source; `beside`: those of what is written beside the sources."""
    ours = beside.union(*(_numbers(marks.told) for marks in marked.values()))
    for identity, marks in marked.items():
        if len(ours.intersection(_numbers(marks.captured))) < RUNS:
            continue
        text = prepare(captures[identity].text)
        told = (told for document in corpus.documents.values() for told in _prose(assertions(document)))
        runs = list(dict.fromkeys(run for prose in told for run in shared_runs(prose, text, words=RUN)))
        if sum(len(run.split()) // RUN for run in runs) >= RUNS:
            capture = corpus.sources[identity].capture
            place = corpus.document("sources", identity).place("capture", "file")
            words = sum(len(run.split()) for run in runs)
            message = f"seeds/{capture.file} holds {words} words of this briefing's own prose, {RUN} and more in a row"
            hint = "Take the document that the words come from; what this briefing says is no evidence of it."
            yield Finding("P009", Severity.ERROR, place, message, hint, tuple(("words", run) for run in runs[:RUNS]))
