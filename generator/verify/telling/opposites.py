"""Opposite acts, states and quantities in English, by the stems of their words."""

import re

from generator.verify.telling.near_words import meanings_of
from generator.verify.telling.opposite_senses import MORE
from generator.verify.telling.opposite_words import PAIRS
from generator.verify.telling.who.act_words import kinds_of
from generator.verify.telling.wording import stem

_LINES = re.sub(r"\n +", " ", f"{PAIRS.strip()}\n{MORE.strip()}").splitlines()
OPPOSITES: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(map(stem, one.split())), frozenset(map(stem, other.split())))
    for one, _, other in (line.partition("|") for line in _LINES)
)

PREFIXES = ("non-", "non", "un", "dis", "in", "im", "ir", "il", "mis")
"""What makes a word its opposite where it stands before it: "unable", "non-lethal"."""

QUANTITIES = {
    "all": 4, "both": 4, "every": 4, "everyone": 4, "everybody": 4, "each": 4, "entire": 4, "most": 3, "majority": 3,
    "nearly": 3, "almost": 3, "virtually": 3, "practically": 3,
    "many": 2, "several": 2, "some": 2, "numerous": 2, "part": 2, "half": 2, "few": 1, "hardly": 1, "little": 1,
    "minority": 1, "none": 0, "nobody": 0, "no": 0,
}  # fmt: skip
"""How much of a whole a word takes: 0 none to 4 all."""


def _by_stem() -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, pair in enumerate(OPPOSITES):
        for side, stems in enumerate(pair):
            for one in stems:
                found[one] = (*found.get(one, ()), (number, side))
    return found


_SIDES = _by_stem()


def sides(word: str) -> tuple[tuple[int, int], ...]:
    """(pair, side) for every pair of opposites that holds a stem."""
    return _SIDES.get(word, ())


def alike(one: str, other: str) -> bool:
    """Whether two stems stand on the same side of a pair of opposites, "lift" and "end", or mean nearly the same."""
    return bool(
        set(sides(one)) & set(sides(other)) or kinds_of(one) & kinds_of(other) or meanings_of(one) & meanings_of(other)
    )


def opposed(one: str, other: str) -> bool:
    """Whether two stems stand on the two sides of a pair: "change" and "steady"."""
    theirs = set(sides(other))
    return any((pair, 1 - side) in theirs for pair, side in sides(one))
