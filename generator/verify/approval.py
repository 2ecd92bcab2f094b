"""Stamps: the hash of what a statement says, and of the sentences that it rests on."""

import hashlib
import json
from collections.abc import Iterable, Iterator

from generator.model import Statement
from generator.verify.quotemarks import paragraphs
from generator.verify.selectors import Span
from generator.verify.sentences import sentences

_LENGTH = 16
_NOT_SAID = {"accept", "approved"}


def says(statement: Statement) -> str:
    """The stamp of everything that the statement says, whatever the order of its keys in the file."""
    data = statement.model_dump(mode="json", exclude=_NOT_SAID, exclude_defaults=True)
    return _stamp(json.dumps(data, ensure_ascii=False, sort_keys=True))


def rests_on(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The stamp of the sentences of a captured text that the passages stand in, line breaks and spaces apart.

    Whole sentences, for whoever read a passage read what stands around it: a "not" that comes before the passage later
    voids the stamp. `spans`: code points.
    """
    return _stamp("\n".join(" ".join(text[first:last].split()) for first, last in _sentences(text, spans)))


def _sentences(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Each passage, as far as the sentences go in which it begins and ends."""
    whole = paragraphs(text)
    for start, end in spans:
        first, last = start, end
        for paragraph in whole:
            if not paragraph.touches(Span(start, end)):
                continue
            for sentence in sentences(text, paragraph.start, paragraph.end):
                if sentence.touches(Span(start, end)):
                    first, last = min(first, sentence.start), max(last, sentence.end)
        yield first, last


def _stamp(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
