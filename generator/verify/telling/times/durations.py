"""Lengths of time as English running text gives them: "three decades", "a few weeks", "the years to come"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.verify.text.selectors import Span

_DAYS = {"hour": 1, "day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 31, "quarter": 92, "season": 92,
         "year": 366, "decade": 3653, "generation": 10958, "century": 36525, "centurie": 36525}  # fmt: skip
_UNITS = "|".join(_DAYS)
_SPELT = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_WORDS = {word: number for number, word in enumerate(_SPELT.split())} | {
    "a": 1, "an": 1, "the": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100, "half a": 1,
}  # fmt: skip
_VAGUE = {"a couple of": (2, 3), "a few": (2, 9), "few": (2, 9), "several": (2, 12), "some": (2, 12), "many": (3, 30)}
_PLURAL = (2, 10)
"""How many are meant where a plural has no number."""
_COUNT = "|".join(sorted((*_VAGUE, *_WORDS), key=len, reverse=True))
_LENGTH = re.compile(
    rf"(?<![\w.,])(?:(?P<count>\d+|{_COUNT})[\s-]+)?(?:(?:or so|full|long|past|last|next|coming|odd)\s+)?"
    rf"(?P<unit>{_UNITS})(?P<plural>s)?(?!\w)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in days, from `low` to `high`; `unit` is the word that it is counted in."""

    span: Span
    low: int
    high: int
    unit: str


@lru_cache(maxsize=1024)
def lengths(text: str) -> tuple[Length, ...]:
    """Every length of time in a text, in its order."""
    return tuple(_lengths(text))


def _lengths(text: str) -> Iterator[Length]:
    for match in _LENGTH.finditer(text):
        unit = match["unit"].lower()
        low, high = _counted((match["count"] or "").lower(), plural=bool(match["plural"]))
        day = _DAYS[unit]
        yield Length(Span(*match.span()), low * day, high * day, unit.replace("centurie", "century"))


def _counted(count: str, *, plural: bool) -> tuple[int, int]:
    if count.isdigit():
        return int(count), int(count)
    if count in _VAGUE:
        return _VAGUE[count]
    if count in _WORDS and not (plural and count == "the"):
        return _WORDS[count], _WORDS[count]
    return _PLURAL if plural else (1, 1)
