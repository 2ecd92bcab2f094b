"""A selector for a stretch of a text: its words, and as much of what stands beside them as makes them the only ones."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from generator.verify import Span, TextQuoteSelector, find_passage
from generator.verify.text.normalise import fold, in_a_line
from generator.verify.text.source_text import SourceText

_WORD = re.compile(r"\S+")
_MOST_BESIDE = 12
_END = 5
_REACH = 400
_TOO_MANY = 60
"""Places of the same words that are not told apart: each would be looked at for each, of a text that repeats itself."""


def anchor(source: SourceText, span: Span) -> TextQuoteSelector | None:
    """The shortest selector that finds this stretch and no other; None where there is none, or where its words stand in
    too many places."""
    exact = in_a_line(source.text[span.start : span.end])
    if len([*islice(source.sought.places(fold(exact)), _TOO_MANY)]) == _TOO_MANY:
        return None
    for prefix, suffix in _beside(source.text, span):
        selector = TextQuoteSelector(exact, prefix, suffix)
        found = find_passage(source, selector)
        if len(found.spans) == 1 and not found.refused:
            return selector if found.spans[0] == span else None
    return None


def ends(source: SourceText, span: Span) -> tuple[TextQuoteSelector | None, TextQuoteSelector | None]:
    """Selectors for the first and the last words of a long stretch; None for those that are not to be told apart."""
    words = [Span(*word.span()) for word in _WORD.finditer(source.text, *span)]
    counts = range(1, min(_END, len(words)) + 1)
    firsts = (anchor(source, Span(words[0].start, words[count - 1].end)) for count in counts)
    lasts = (anchor(source, Span(words[-count].start, words[-1].end)) for count in counts)
    return _plainest(firsts), _plainest(lasts)


def _plainest(found: Iterable[TextQuoteSelector | None]) -> TextQuoteSelector | None:
    """The first that needs nothing beside its words, else the last."""
    last = None
    for one in found:
        if one and not (one.prefix or one.suffix):
            return one
        last = one or last
    return last


def _beside(text: str, span: Span) -> Iterator[tuple[str, str]]:
    """More and more words before, then after, then on both sides."""
    yield "", ""
    words_before = [*_WORD.finditer(text, max(0, span.start - _REACH), span.start)][-_MOST_BESIDE:]
    words_after = [*_WORD.finditer(text, span.end, span.end + _REACH)][:_MOST_BESIDE]
    before = [in_a_line(text[word.start() : span.start]).rstrip() for word in reversed(words_before)]
    after = [in_a_line(text[span.end : word.end()]).lstrip() for word in words_after]
    for count in range(max(len(before), len(after))):
        if count < len(before):
            yield before[count], ""
        if count < len(after):
            yield "", after[count]
    if before and after:
        yield before[-1], after[-1]
