"""The two numbers of a vote that are told by one noun: "88 votes to 61", "289 voix contre 239"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.words.measures import concepts

_TO = re.compile(r"\s(?:[^\W\d_]+\s)?(?:to|against|gegen|zu|contre|contra|против)\s", re.I)
_VOTES = re.compile(
    r"\b(?:vot\w+|stimm\w+|voix|голос\w+|ballots?|passed|approved|adopted|accepted|rejected)(?![^\W_])", re.I
)
_SIDES = {"won-vote": 0, "against-vote": 1}


def in_a_vote(words: str, quantity: Quantity, order: Sequence[Quantity], about: str) -> bool | None:
    """Whether a number is that of the side which a measure names, of a vote whose sides are told by their order; None
    where the text or the measure tells of none. `order`: the numbers that could be meant, as they stand."""
    sides = [_SIDES[name] for name in concepts(about) if name in _SIDES]
    pairs = [pair for pair in pairwise(order) if quantity in pair]
    told = next((one for one in pairs if _TO.fullmatch(words, one[0].span.end, one[1].span.start)), None)
    if told is None or len(sides) != 1 or not _VOTES.search(words):
        return None
    return told[sides[0]] is quantity
