"""Numbers without a figure: dozens, half, doubled. English."""

import re
from collections.abc import Iterator

from generator.verify.evidence import Evidence
from generator.verify.numerals.reading.quantities import read_numbers
from generator.verify.verdict import Issue

_WORDS = (
    (r"half|halves|halved|halving", r"hal[fv]\w*|fifty|50|twice|0\.5", 0, 0),
    (r"dozens?(?= of)|scores(?= of)", r"dozens?|scores|several|many|numerous", 12, 199),
    (r"hundreds(?= of)", r"hundreds?|numerous", 100, 1999),
    (r"thousands(?= of)", r"thousands?|numerous", 1000, 99_999),
    (r"millions(?= of)", r"millions?", 1_000_000, 999_999_999),
    (r"billions(?= of)", r"billions?", 1_000_000_000, 10**13),
    (
        r"(?:doubl|trebl|tripl|quadrupl)(?:ed|es|ing)|(?:two|three|four|five|ten|hundred)fold",
        r"(?:doubl|trebl|tripl|quadrupl)\w*|\w+[- ]?fold|twice|times",
        0,
        0,
    ),
)
_TOLD = tuple(
    (re.compile(rf"\b(?:{ours})\b", re.I), re.compile(rf"\b(?:{theirs})\b", re.I), low, high)
    for ours, theirs, low, high in _WORDS
)


def vague_numbers_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """N010 (review): a word of number that the evidence has in no form, nor any figure that it could stand for."""
    if not (evidence.told_in.startswith("en") and evidence.language.startswith("en")):
        return
    for ours, theirs, low, high in _TOLD:
        if not (word := ours.search(text)):
            continue
        words = (*evidence.passages, *evidence.sentences)
        if any(theirs.search(one) or _figure(one, evidence.language, low, high) for one in words):
            continue
        message = f"'{word[0]}' is a number, and no passage that this text cites has one like it"
        hint = "Cite a statement whose passage says so, or leave it out."
        yield Issue("N010", "review", message, hint, (("text", text),))


def _figure(words: str, language: str, low: int, high: int) -> bool:
    amounts = (n for n in read_numbers(words, language) if n.kind != "date" and not n.year)
    return any(low <= abs(n.value) <= high for n in amounts if high)
