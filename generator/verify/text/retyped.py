"""Words that are the source's own but for how they are typed: marks, dashes, points, and the spaces around them.

Two texts have the same words where these come letter for letter alike, in the same order: case, digits, signs, currency
and apostrophes inside words count, and so does every space between two words but for that beside a dash.
"""

import re
from bisect import bisect_left

from generator.verify.text.normalise import LINE_HYPHEN, fold
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText

_TOKEN = re.compile(
    rf"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['{LINE_HYPHEN}][^\W\d_]+)*|(?<!\d)-(?=\d)|[^\w\s\"'.,;:!?()\[\]{{}}{LINE_HYPHEN}-]|_"
)


class Words:
    """The words of a source in order, with where each stands."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        found = list(_TOKEN.finditer(source.normal.text))
        self._spans = [match.span() for match in found]
        self._joined, self._at = _row([match[0].replace(LINE_HYPHEN, "") for match in found])

    def places(self, words: str) -> list[Span]:
        """Where the source has the same words."""
        wanted = _tokens(words)
        if not wanted:
            return []
        row, _ = _row(wanted)
        return [self._span(first, first + len(wanted)) for first in self._starts(row)]

    def beside(self, span: Span, words: str, *, before: bool) -> Span | None:
        """The same words right before a span, or right after it."""
        wanted = _tokens(words)
        count = len(wanted)
        normal = self.source.normal
        at = next((i for i, (start, _) in enumerate(self._spans) if normal.start(start) >= span.start), 0)
        if not before:
            at = next((i for i, (start, _) in enumerate(self._spans) if normal.start(start) >= span.end), len(self._at))
        first = at - count if before else at
        if count == 0 or first < 0 or first + count > len(self._at):
            return None
        here = [self._word(index) for index in range(first, first + count)]
        return self._span(first, first + count) if here == wanted else None

    def _starts(self, row: str) -> list[int]:
        found = []
        at = self._joined.find(row)
        while at >= 0:
            found.append(bisect_left(self._at, at))
            at = self._joined.find(row, at + 1)
        return found

    def _word(self, index: int) -> str:
        start, end = self._spans[index]
        return self.source.normal.text[start:end].replace(LINE_HYPHEN, "")

    def _span(self, first: int, last: int) -> Span:
        normal = self.source.normal
        return Span(normal.start(self._spans[first][0]), normal.end(self._spans[last - 1][1]))


def _tokens(words: str) -> list[str]:
    return [match[0].replace(LINE_HYPHEN, "") for match in _TOKEN.finditer(fold(words))]


def _row(tokens: list[str]) -> tuple[str, list[int]]:
    """The words with a bar around each, and where each bar stands."""
    at, length = [], 0
    for token in tokens:
        at.append(length)
        length += len(token) + 1
    return "".join(f"\n{token}" for token in tokens) + "\n", at
