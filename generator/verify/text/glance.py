"""A glance before a close look: whether, and where, a text can hold at all what a costly pattern looks for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_LONG = 5_000


def places(text: str, part: str) -> Iterator[int]:
    """Where a part stands in a text, those that overlap among them."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def any_in(text: str, parts: Iterable[str]) -> bool:
    """Whether any of the parts stands in a text."""
    for part in parts:  # noqa: SIM110  asked so often that a generator would be half of it
        if part in text:
            return True
    return False


# Of a whole text, as many rules ask as rest on it.
@lru_cache(maxsize=16)
def once(text: str) -> str:
    """The words of a long text, each once and in no order, with a space between them: all that need be read closely
    by those who ask which words there are. A short one is read as it is."""
    return " ".join(set(text.split())) if len(text) > _LONG else text


def around(text: str, parts: Iterable[str], reach: int) -> Iterator[tuple[int, int]]:
    """The stretches of a text that reach so many characters to each side of any of the parts, whatever their case."""
    small = text.casefold()
    found = sorted(at for part in parts for at in places(small, part))
    if found and len(small) != len(text):
        # Where a letter became several, nothing stands where it stood.
        yield 0, len(text)
        return
    begin = end = 0
    for at in found:
        if at - reach > end:
            if end:
                yield begin, end
            begin = at - reach
        end = at + reach
    if end:
        yield begin, end


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
    return frozenset(_LETTERS.findall(once(text)))


@lru_cache(maxsize=1024)
def spelt_small(text: str) -> frozenset[str]:
    """The same in small letters."""
    return frozenset(map(str.lower, spelt(text)))


def digits(text: str) -> frozenset[str]:
    """All different runs of digits of a text."""
    return frozenset(_DIGITS.findall(once(text)))


def at_digits(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern finds that begins with a digit, or a plus before one, and never inside a number: tried there
    alone."""
    end = 0
    for run in _DIGITS.finditer(text):
        first = run.start()
        for at in (first - 1, first) if text[first - 1 : first] == "+" else (first,):
            if at >= end and (match := pattern.match(text, at)):
                end = match.end()
                yield match
                break


@lru_cache(maxsize=16384)
def letters_of(form: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The runs of letters of a name but the last, and the forms that the last may have: with an ending or without."""
    *before, last = _LETTERS.findall(form) or ("",)
    return tuple(before), (last, f"{last}s", f"{last}n") if last else ()


def may_stand(form: str, words: frozenset[str]) -> bool:
    """Whether a name may stand in a text of which all runs of letters are given."""
    before, last = letters_of(form)
    return not last or (not words.isdisjoint(last) and words.issuperset(before))
