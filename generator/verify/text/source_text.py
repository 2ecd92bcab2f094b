"""A captured text, prepared once for many questions."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, count
from typing import Any

from generator.verify.text.glance import once
from generator.verify.text.normalise import LINE_HYPHEN, Normalised, normalise
from generator.verify.text.paragraphs import joined, paragraphs, set_apart
from generator.verify.text.quotemarks import Quoted, in_marks, layered, too_many_marks
from generator.verify.text.selectors import Span
from generator.verify.text.sentences import sentences
from generator.verify.text.sought import Sought
from generator.verify.text.turns import turns
from generator.verify.voices.speech import Language, language_of

BARRIER = "\ue001"
"""Stands for what is left out of the middle of a line: no passage runs across it."""
_NOT_BREAK = re.compile(r"[^\n]")
_FEW = 50
"""Times that a text is gone through before all of its words are put down."""
_OFTEN = 100
"""Places of a word from which on all runs are put together instead."""
_RUN = re.compile(r"[^\W_]+")
_ONE_I = dict.fromkeys(map(ord, "İı"), "i")
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


@dataclass(frozen=True)
class SourceText:
    """`text` is the source's own words at the offsets of what was captured: the `excluded` parts (menus, buttons, page
    headers) are blank in it, and a sentence may run on across those of them that stand `apart` from it. `whole` is the
    text with those parts, where there are any. At `edges` a paragraph ends in any case. The rest is worked out from
    these when it is asked for."""

    text: str
    normal: Normalised
    excluded: tuple[Span, ...] = ()
    apart: tuple[Span, ...] = ()
    edges: tuple[int, ...] = ()
    whole: "SourceText | None" = None

    @property
    def captured(self) -> "SourceText":
        """The text with all its parts."""
        return self.whole or self

    def without(self, excluded: Iterable[Span], edges: Iterable[int] = ()) -> "SourceText":
        """The same text without the parts that are not the source's own words, its paragraphs ended at the edges."""
        parts = tuple(sorted(excluded))
        if not parts:
            return replace(self, edges=tuple(edges))
        apart = tuple(part for part in parts if set_apart(self.text, part))
        text = _blanked(self.text, parts, frozenset(apart))
        within = (edge for part in parts if part not in apart for edge in (part.start, part.end))
        return SourceText(text, normalise(text), parts, apart, (*edges, *within), self)

    @cached_property
    def sought(self) -> Sought:
        """The normal form, to look for words in."""
        return Sought(self.normal.text)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        pieces: Iterable[Span] = paragraphs(self.text, self.edges)
        if BARRIER in self.text:
            pieces = [s for s in pieces if self.text[s.start : s.end] != BARRIER]
        return joined(self.text, pieces, self.apart, self.edges)

    @cached_property
    def quoted(self) -> tuple[Quoted, ...]:
        """The runs of somebody's words; none in what is nothing but marks, which no capture may be."""
        if too_many_marks(self.text):
            return ()
        in_text = in_marks(self.text, self.paragraphs)
        told = list(turns(self.text, self.paragraphs, in_text, self.language))
        return layered((*in_text, *told)) if told else in_text

    @cached_property
    def language(self) -> Language:
        return language_of(self.text)

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

    @cached_property
    def fields(self) -> dict[object, Any]:
        """What voices have read around quotations, by the place."""
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
            known[words] = frozenset(zip(*(self.words[offset:] for offset in range(words)), strict=False))
        return known[words]

    def holds(self, run: Sequence[str]) -> bool:
        """Whether words stand in a row, without case or punctuation: the text is gone through, until it is asked often,
        and then looked at where the rarest of them stands."""
        if next(self._asked) < _FEW:
            return f" {' '.join(run)} " in self._in_a_row
        index, places = min(enumerate(self._places.get(word, ()) for word in run), key=lambda found: len(found[1]))
        if len(places) > _OFTEN:
            return tuple(run) in self.runs(len(run))
        return any(self.words[at - index : at - index + len(run)] == tuple(run) for at in places if at >= index)

    @cached_property
    def _asked(self) -> "count[int]":
        return count()

    @cached_property
    def _in_a_row(self) -> str:
        return f" {' '.join(self.words)} "

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            found.setdefault(word, []).append(at)
        return found

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All words, without case or punctuation."""
        # What stands between spaces is read once, however often it stands there.
        written = self.normal.text.replace(LINE_HYPHEN, "").split()
        read = {one: tuple(map(str.casefold, _TOKEN.findall(one))) for one in set(written)}
        return tuple(chain.from_iterable(map(read.__getitem__, written)))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words, each once."""
        return frozenset(self.words)

    def may_hold(self, words: Sequence[str]) -> bool:
        """Whether each of some words stands in the text at all, whatever their case, the last with an ending or not."""
        *before, last = (run for word in words for run in _runs(word))
        return self._runs_of_letters.issuperset(before) and not self._runs_of_letters.isdisjoint(
            (last, f"{last}s", f"{last}es")
        )

    @cached_property
    def _runs_of_letters(self) -> frozenset[str]:
        return frozenset(_runs(once(self.normal.text)))

    @cached_property
    def names(self) -> frozenset[str]:
        """The words that never begin with a small letter, numbers among them, without case."""
        words = set(_TOKEN.findall(once(self.normal.text)))
        return frozenset(word.casefold() for word in words if not word[0].islower()) - {w for w in words if w.islower()}

    @cached_property
    def _runs(self) -> dict[int, frozenset[tuple[str, ...]]]:
        return {}

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return self.text.count("\n", 0, offset) + 1


def _runs(text: str) -> Sequence[str]:
    """The runs of letters and digits of a text as a pattern finds them that does not look at case."""
    return _RUN.findall(text.translate(_ONE_I).casefold())


def prepare(text: str, *, excluded: Iterable[Span] = ()) -> SourceText:
    """A text made ready to be asked for passages; `excluded`: the parts of it that are not the source's own words."""
    return SourceText(text, normalise(text)).without(excluded)


def _blanked(text: str, parts: Iterable[Span], apart: frozenset[Span]) -> str:
    """The text with its parts blank: nothing but line breaks and spaces, behind a barrier where one is not apart."""
    pieces: list[str] = []
    done = 0
    for part in parts:
        start, end = max(part.start, done), part.end
        if start < end:
            blank = _NOT_BREAK.sub(" ", text[start:end])
            pieces += (text[done:start], blank if part in apart else BARRIER + blank[1:])
            done = end
    return "".join((*pieces, text[done:]))
