"""The two numbers of a vote that are told by one noun: "88 votes to 61", "289 voix contre 239"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.words.measures import concepts

_TO = re.compile(r"\s?[-–]\s?|\s(?:[^\W\d_]+-?\s)?(?:to|against|gegen|zu|contre|contra|против)\s", re.I)
_VOTES = re.compile(
    r"\b(?:vot\w+|stimm\w+|voix|голос\w+|ballots?|motion|antrag|passed|approved|adopted|accepted|"
    r"rejected)(?![^\W_])",
    re.I,
)
_LOST = re.compile(
    r"\b(?:fell|failed|lost|reject\w+|defeat\w+|voted down|turned down|abgelehnt|scheitert\w*|verworfen|rejet\w+|"
    r"repouss\w+|rechaz\w+|отклон\w+|провал\w+)(?![^\W_])|부결",
    re.I,
)
_WON = re.compile(
    r"\b(?:pass\w+|approv\w+|adopt\w+|accept\w+|carried|won|angenommen|nahm|billigt\w*|aprob\w+|принят\w*|одобр\w+)(?![^\W_])|가결",
    re.I,
)


def in_a_vote(words: str, quantity: Quantity, order: Sequence[Quantity], about: str) -> bool | None:
    """Whether a number is that of the side which a measure names, of a vote whose two numbers one noun tells; None
    where the text or the measure tells of none. `order`: the numbers that could be meant, as they stand.

    What was passed has more for it, what was rejected more against it; else those for it stand first.
    """
    sides = {name for name in concepts(about) if name in ("won-vote", "against-vote")}
    pairs = [pair for pair in pairwise(order) if quantity in pair]
    told = next((one for one in pairs if _TO.fullmatch(words, one[0].span.end, one[1].span.start)), None)
    if told is None or len(sides) > 1 or not _VOTES.search(words):
        return None
    won, lost = (bool(pattern.search(words)) for pattern in (_WON, _LOST))
    fewer, more = sorted(told, key=lambda one: one.value)
    backing = told[0] if won == lost else more if won else fewer
    return (quantity is backing) == (sides != {"against-vote"})
