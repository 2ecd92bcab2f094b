"""A captured text, prepared once for many questions."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.verify.normalise import LINE_HYPHEN, Normalised, normalise
from generator.verify.quotemarks import Quoted, in_marks, layered, paragraphs
from generator.verify.selectors import Span
from generator.verify.sentences import sentences
from generator.verify.speech import Language, language_of
from generator.verify.turns import turns

HYPHENS = re.compile(rf"(?<=[^\W\d_])[-{LINE_HYPHEN}](?=[^\W\d_])")
"""Hyphens inside words, in the normal form."""
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


@dataclass(frozen=True)
class SourceText:
    """`text` is what was captured; `excluded` are the parts of it that are not the source's own words
    (menus, buttons); the rest is worked out from them when it is asked for."""

    text: str
    normal: Normalised
    excluded: tuple[Span, ...] = ()

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        return paragraphs(self.text)

    @cached_property
    def quoted(self) -> tuple[Quoted, ...]:
        in_text = in_marks(self.text, self.paragraphs)
        told = list(turns(self.text, self.paragraphs, in_text, self.language))
        return layered((*in_text, *told)) if told else in_text

    @cached_property
    def language(self) -> Language:
        return language_of(self.text)

    @cached_property
    def has_line_hyphens(self) -> bool:
        return LINE_HYPHEN in self.normal.text

    @cached_property
    def without_hyphens(self) -> tuple[str, list[int]]:
        """The normal form without hyphens between letters, and where each character of it stood."""
        text = self.normal.text
        dropped = {match.start() for match in HYPHENS.finditer(text)}
        kept = [index for index in range(len(text)) if index not in dropped]
        return "".join(text[index] for index in kept), kept

    @cached_property
    def flowing(self) -> Normalised | None:
        """The normal form without the marks that a quotation repeats where it goes on in a new paragraph."""
        repeated = [run for run in self.quoted if run.goes_on]
        if not repeated:
            return None
        chars = list(self.text)
        for run in repeated:
            for index in range(run.marks.start, run.words.start):
                chars[index] = " "
        return normalise("".join(chars))

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    @cached_property
    def _sentences(self) -> dict[int, tuple[Span, ...]]:
        return {}

    def paragraph_index(self, offset: int) -> int:
        """The number of the paragraph that holds an offset, from 0."""
        return max(0, bisect_right(self._paragraph_starts, offset) - 1)

    def paragraph(self, offset: int) -> Span:
        return self.paragraphs[self.paragraph_index(offset)]

    def sentences_of(self, index: int) -> tuple[Span, ...]:
        """The sentences of a paragraph."""
        known = self._sentences
        if index not in known:
            paragraph = self.paragraphs[index]
            known[index] = sentences(self.text, paragraph.start, paragraph.end)
        return known[index]

    def sentence(self, offset: int) -> Span:
        """The sentence that holds an offset."""
        index = self.paragraph_index(offset)
        holding = self.paragraphs[index]
        for sentence in self.sentences_of(index):
            if offset < sentence.end:
                return sentence if sentence.start <= offset else holding
        return holding

    def runs(self, words: int) -> frozenset[tuple[str, ...]]:
        """Every run of so many words, without case or punctuation."""
        known = self._runs
        if words not in known:
            tokens = [match[0].casefold() for match in _TOKEN.finditer(self.normal.text.replace(LINE_HYPHEN, ""))]
            known[words] = frozenset(zip(*(tokens[offset:] for offset in range(words)), strict=False))
        return known[words]

    @cached_property
    def _runs(self) -> dict[int, frozenset[tuple[str, ...]]]:
        return {}

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return self.text.count("\n", 0, offset) + 1


def prepare(text: str, *, excluded: Iterable[Span] = ()) -> SourceText:
    """A text made ready to be asked for passages."""
    return SourceText(text, normalise(text), tuple(sorted(excluded)))
