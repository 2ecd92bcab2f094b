"""Whether a measure and the words with a number are opposites: exports and imports."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.roles import FURTHEST, clause, clauses
from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.words.measures import OPPOSED, concepts


def opposed(words: str, quantity: Quantity, measure: str) -> tuple[str, str] | None:
    """A concept of the measure and its opposite beside the number ("Exports", "imports"), or None."""
    said = concepts(measure)
    start, end = clause(words, quantity)
    for name in said:
        if not OPPOSED[name] or any(other in said for other in OPPOSED[name]):
            continue
        for first, last in _outward(words, quantity, start, end):
            here = concepts(words[first:last])
            rivals = {other: here[other] for other in OPPOSED[name] if other in here}
            if name in here and not rivals:
                break
            if rivals:
                other = min(rivals, key=lambda o: _away(first, rivals[o], quantity))
                nearest = _away(first, rivals[other], quantity)
                if name not in here or nearest < _away(first, here[name], quantity):
                    return name, other
                break
    return None


def _outward(words: str, quantity: Quantity, start: int, end: int) -> list[tuple[int, int]]:
    """The clause itself, then those before it, nearest first, and what is behind it if no number stands there."""
    before = ((s, e) for s, e in reversed(clauses(words)) if e <= start)
    last = min(len(words), end + FURTHEST)
    return [
        (start, end),
        *before,
        *([] if quantity.kind == "ratio" or _DIGIT.search(words, end, last) else [(end, last)]),
    ]


_DIGIT = re.compile(r"\d")


def _away(first: int, places: Sequence[int], quantity: Quantity) -> int:
    """How far the nearest place is from a number; what stands before it counts as nearer."""
    return min(
        quantity.span.start - first - at if first + at < quantity.span.start else 3 * (first + at - quantity.span.end)
        for at in places
    )


def dealing(about: str, words: str) -> list[str]:
    """What imports and exports are called where a text tells of buying and selling alone."""
    if {"export", "import"} & concepts(words).keys():
        return []
    return [deal for way, deal in (("import", "bought"), ("export", "sold")) if way in concepts(about)]
