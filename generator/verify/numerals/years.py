"""The year that a number is given for."""

import re
from collections.abc import Sequence

from generator.verify.numerals.quantities import Quantity
from generator.verify.numerals.roles import clause

# "1,284 million (2023: 1,107 million)"
_LABELLED = re.compile(r"\(\s?(?:[^\W\d_]+\s){0,2}((?:19|20)\d\d)\s?:\s$")


def own_year(quantity: Quantity, words: str, found: Sequence[Quantity]) -> int | None:
    """The year that a number is given for: the one right behind it, or the only one before it in its clause."""
    if labelled := _LABELLED.search(words, 0, quantity.span.start):
        return int(labelled[1])
    start = clause(words, quantity)[0]
    after = [q for q in found if q.span.start >= quantity.span.end]
    if after and after[0].year and _given_for(words, after[0], quantity.span.end):
        return int(abs(after[0].value))
    before = [
        q for q in found if q.year and start <= q.span.start < quantity.span.start and _given_for(words, q, start)
    ]
    between = [q for q in found if before and before[-1].span.end <= q.span.start < quantity.span.start]
    return int(abs(before[-1].value)) if len(before) == 1 and not between else None


def _given_for(words: str, year: Quantity, start: int) -> bool:
    """Whether numbers beside a year are those of that year: "in 2021", not "since 2021"."""
    between = words[start : year.span.start]
    marked = words[year.span.end : year.span.end + 1] == "년"
    return marked or (
        bool(re.search(r"(?:^|\b)(?:in|im|en|de|von|от|в|for|during|jahr|année|año)\s$", between, re.I))
        and not re.search(r"[,;.]\s", between)
    )
