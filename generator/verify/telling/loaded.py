"""Words in a heading, a label or a question that say that something happened, and that no source has. English."""

import re
from collections.abc import Iterator

from generator.verify.evidence import Evidence
from generator.verify.telling.near_words import meanings_of
from generator.verify.telling.wording import root, words_of
from generator.verify.verdict import Issue

_LOADED = re.compile(
    r"\b(?:collaps\w*|betray\w*|destroy\w*|destruction|ruin\w*|rupture\w*|break(?:-?down|-?up)?|broke|broken|end|ends|ended|death"
    r"|abandon\w*|declin\w*|downfall|decay\w*|crash\w*|triumph\w*|victor\w*|defeat\w*|failure|fiasco|scandal\w*|plot\w*"
    r"|conspir\w*|secret\w*|lied|lies|lie|lying|deceiv\w*|decei\w*|obey\w*|submi\w*|surrender\w*|puppet\w*|vassal\w*|provok\w*"
    r"|blackmail\w*|extort\w*|dictat\w*|rogue|corrupt\w*|dirty|dangerous|disast\w*|catastroph\w*|miracle|success\w*"
    r"|confirm\w*|proof|proven|truth|expos\w*|reveal\w*|leak\w*|thaw\w*|reconcil\w*|alliance|war)\b",
    re.I,
)


def loaded_words_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """E012 (review): a word of a label tells that something happened, or judges, and no source has it in any form or by
    another word for it."""
    if not evidence.in_english:
        return
    found = [match[0] for match in _LOADED.finditer(text)]
    if not found:
        return
    theirs = [word for passage in evidence.passages for word in words_of(passage)]
    roots, meanings = {root(word.lower) for word in theirs}, {n for word in theirs for n in meanings_of(word.lower)}
    for word in found:
        if root(word.lower()) not in roots and not meanings_of(word.lower()) & meanings:
            message = f"'{word}' says or judges what happened, and no source has a word like it"
            hint = "Use a name or a question that says nothing, or accept the finding by name with your reason."
            yield Issue("E012", "review", message, hint, (("text", text),))
            return
