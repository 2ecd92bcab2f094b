"""Our own words: runs of a source's words in a text that is not marked as a quotation."""

import re
from collections.abc import Iterator

from generator.verify.normalise import fold
from generator.verify.selectors import Span
from generator.verify.source_text import SourceText

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]*[\"”“»]")


def shared_runs(prose: str, source: SourceText, words: int = 8) -> Iterator[str]:
    """Each longest run of `words` or more words that a text has in common with a source, as the text has it.

    Case and punctuation do not count, and what stands in quotation marks is left out.
    """
    free = _QUOTED.sub(lambda match: " | " * len(match[0].split()), prose)
    for part in free.split("|"):
        yield from _runs(part, source, words)


def _runs(prose: str, source: SourceText, words: int) -> Iterator[str]:
    places = list(_WORD.finditer(prose))
    if len(places) < words:
        return
    tokens = [fold(match[0]).casefold() for match in places]
    known = source.runs(words)
    start = 0
    while start + words <= len(tokens):
        if tuple(tokens[start : start + words]) not in known:
            start += 1
            continue
        end = start + words
        while end < len(tokens) and tuple(tokens[end - words + 1 : end + 1]) in known:
            end += 1
        yield prose[places[start].start() : places[end - 1].end()]
        start = end


def absent(source: SourceText, term: str) -> tuple[Span, ...]:
    """Where a term that is said to be absent does stand: as whole words, whatever their case, plural included.

    The whole capture is searched: nothing can be made absent by calling it furniture."""
    words = [re.escape(word) for word in _WORD.findall(fold(term))]
    if not words:
        return ()
    spelt = r"[\W_]+".join(words)
    pattern = re.compile(rf"(?<![^\W_]){spelt}(?:s|es|['’]s)?(?![^\W_])", re.I)
    normal = source.captured.normal
    return tuple(Span(normal.start(m.start()), normal.end(m.end())) for m in pattern.finditer(normal.text))
