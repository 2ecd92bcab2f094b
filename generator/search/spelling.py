"""What is asked for in another form than it is written: numbers in words, and words by their length."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.search.terms import fold, terms
from generator.verify.numerals.reading.scales import FOREIGN, FOREIGN_ORDINALS, ORDINALS, TENS, UNITS

LEAST, MOST = 4, 35
"""Letters of a word that is worth looking for under another spelling: shorter ones differ by a letter too often."""


def numbers(language: str) -> dict[str, int]:
    """Terms that stand for a number, in English and in a language (BCP 47): `twelve` and `twelfth` are 12."""
    of = language[:2]
    spelt = UNITS | TENS | ORDINALS | FOREIGN.get(of, {}) | FOREIGN_ORDINALS.get(of, {})
    return {fold(word): value for word, value in spelt.items() if terms(word) == [fold(word)]}


def by_length(words: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The words that have letters alone, those of each length packed in order.

    A word is packed as how many letters it shares with the one before it, to base 36, and its other letters:

    >>> list(by_length(["seal", "sear", "a"]))
    [(4, '0seal 3r')]
    """
    kept = (word for word in words if word.isalpha() and LEAST <= len(word) <= MOST)
    for length, group in groupby(sorted(kept, key=lambda word: (len(word), word)), key=len):
        yield length, " ".join(_packed(group))


def _packed(words: Iterable[str]) -> Iterator[str]:
    before = ""
    for word in words:
        shared = next((i for i, (a, b) in enumerate(zip(before, word, strict=False)) if a != b), 0)
        yield _DIGITS[shared] + word[shared:]
        before = word


_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
