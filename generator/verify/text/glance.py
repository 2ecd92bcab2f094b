"""A glance before a close look: whether, and where, a text can hold at all what a costly pattern looks for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

_LETTERS = re.compile(r"[^\W\d_]+")


def places(text: str, part: str) -> Iterator[int]:
    """Where a part stands in a text, those that overlap among them."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def any_in(text: str, parts: Iterable[str]) -> bool:
    """Whether any of the parts stands in a text."""
    return any(part in text for part in parts)


@dataclass(frozen=True, slots=True)
class Glanced:
    """A pattern of which each match holds one of some words, whatever their case: most texts have none of them."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """What the pattern finds between two offsets."""
        return self.pattern.search(text, start, end) if any_in(text[start:end].lower(), self.words) else None


# A text is asked by every rule, for names, dates and numbers.
@lru_cache(maxsize=1024)
def spelt(text: str) -> frozenset[str]:
    """All different runs of letters of a text, as they are written."""
    return frozenset(_LETTERS.findall(text))


@lru_cache(maxsize=1024)
def spelt_small(text: str) -> frozenset[str]:
    """The same in small letters."""
    return frozenset(map(str.lower, spelt(text)))


@lru_cache(maxsize=16384)
def letters_of(form: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The runs of letters of a name but the last, and the forms that the last may have: with an ending or without."""
    *before, last = _LETTERS.findall(form) or ("",)
    return tuple(before), (last, f"{last}s", f"{last}n") if last else ()


def may_stand(form: str, words: frozenset[str]) -> bool:
    """Whether a name may stand in a text of which all runs of letters are given."""
    before, last = letters_of(form)
    return not last or (not words.isdisjoint(last) and words.issuperset(before))
