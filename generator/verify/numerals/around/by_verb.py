"""The direction that a verb around a number gives, of which no word stands right beside it."""

import re

from generator.verify.numerals.reading.quantity import Quantity

_APART = (
    (re.compile(r"\b(?:n[aä]hm\w*|nimm\w*|leg\w*|zog\w*)\b", re.I), re.compile(r"\bzu(?=\s*(?:[,.;)]|und\b|$))"), 1),
    (re.compile(r"\b(?:g[aäi]b\w*|ließ\w*)\b", re.I), re.compile(r"\bnach(?=\s*(?:[,.;)]|und\b|$))"), -1),
    (
        re.compile(r"\b(?:n[aä]hm\w*|nimm\w*|fiel\w*|sackt\w*)\b", re.I),
        re.compile(r"\bab(?=\s*(?:[,.;)]|und\b|$))"),
        -1,
    ),
    (re.compile(r"\b(?:brach\w*|brich\w*|büßt\w*)\b", re.I), re.compile(r"\bein(?=\s*(?:[,.;)]|und\b|$))"), -1),
    (re.compile(r"\b(?:ging\w*|geh\w*)\b", re.I), re.compile(r"(?<!\w)zurück(?!\w)"), -1),
)
"""German verbs whose sense stands at the end of the clause."""
_WON_OR_LOST = re.compile(
    r"\b(?:(gained|gains|gagn\w+|gewann\w*|ganó)|(lost|loses|perd\w+|verlor\w*|verlier\w*|"
    r"потеря\w+))\s(?:\S{1,12}\s)?$",
    re.I,
)


_NEAR = 40


def won(words: str, quantity: Quantity) -> bool:
    """Whether a verb of winning or losing stands right before a number: that is its direction, whatever else rose."""
    return bool(_WON_OR_LOST.search(words, max(0, quantity.span.start - _NEAR), quantity.span.start))


def by_verb(before: str, after: str, *, marked: bool) -> int:
    """The direction that a verb around a number gives, of which no word stands right beside it."""
    for verb, particle, way in _APART:
        if marked and verb.search(before) and particle.search(after):
            return way
    if marked and (found := _WON_OR_LOST.search(before)):
        return 1 if found[1] else -1
    return 0
