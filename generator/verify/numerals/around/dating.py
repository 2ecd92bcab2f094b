"""The month and the year that a number among others is given for."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.base_periods import base_periods
from generator.verify.numerals.around.listed import of_them
from generator.verify.numerals.around.roles import following_end
from generator.verify.numerals.around.stretches import cut
from generator.verify.numerals.around.years import own_year, year_behind
from generator.verify.numerals.reading.labels import months
from generator.verify.numerals.reading.quantities import Quantity

_SENTENCE_END = re.compile(r"[.!?]\s[^\W\d_]+")


def of_month(words: str, quantity: Quantity, rivals: Sequence[Quantity], found: Sequence[Quantity], about: str) -> int:
    """1 where the month of a measure stands with a number, -1 where another month does: between it and its rivals, or
    else behind it."""
    asked = months(about)
    # A month that a text names once is that of all its numbers.
    if not asked or (len(months(words)) == 1 and not any(one.startswith("month-") for one in base_periods(words))):
        return 0
    first = max((q.span.end for q in rivals if q.span.end <= quantity.span.start), default=0)
    first = 0 if of_them(quantity, words) else first
    last = min((q.span.start for q in rivals if q.span.start >= quantity.span.end), default=len(words))
    ahead = words[cut(words, first, quantity.span.start) if first else 0 : quantity.span.start]
    behind = words[quantity.span.end : cut(words, quantity.span.end, last)]
    given = months(f"{ahead} {behind}") or months(
        _SENTENCE_END.split(words[quantity.span.end : following_end(words, quantity, found, len(words))])[0]
    )
    return 0 if not given else 1 if given & asked else -1


def of_another_month(words: str, about: str) -> bool:
    """Whether a text names months, and none of those of a measure."""
    asked, given = months(about), months(words)
    return bool(asked and given) and not asked & given


def year_of_all(words: str, rivals: Sequence[Quantity], found: Sequence[Quantity]) -> int | None:
    """The year that stands before the first of several numbers."""
    first = min(rivals, key=lambda one: one.span.start)
    return None if year_behind(first, words, found) else own_year(first, words, found)
