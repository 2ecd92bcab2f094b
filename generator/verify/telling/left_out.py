"""What a sentence of ours leaves out of its evidence: the condition, or all of it. English."""

import re
from collections.abc import Iterator

from generator.verify.evidence import Evidence, Forms
from generator.verify.telling.matching import matched
from generator.verify.telling.names.common_words import speaks_of
from generator.verify.telling.negation_words import NEGATORS
from generator.verify.telling.wording import Word, with_names, words_of
from generator.verify.text.sentences import sentences
from generator.verify.verdict import Issue

_IF = re.compile(
    r"(?<!even )(?<!as )(?<!asked )(?<!know )(?<!see )\b(?:unless|if|provided that|as long as|in case|on condition)\b",
    re.I,
)
_LONGEST = 200
_PARTED = re.compile(r"[,;:—]\s|\s(?=(?:that|which|who|whose)\s)")
_KEPT = re.compile(
    r"\b(?:unless|if|provided|as long as|in case|conditions?|conditional(?:ly)?|once|when|should|were|until|depend\w*"
    r"|without|otherwise|in the event|so long as|only)\b",
    re.I,
)
_HINT = "Say it as the evidence does, or accept the finding by name with your reason."


def condition_lost(text: str, evidence: Evidence) -> Iterator[Issue]:
    """M008 (review): the passages have an "if", and a text tells what hangs on it without one."""
    if _KEPT.search(text):
        return
    told = [word for word in words_of(text) if not word.name][:_LONGEST]
    if found := next((sign for passage in evidence.passages if (sign := _bearing_on(told, passage))), ""):
        details = (("text", text), ("evidence", " … ".join(evidence.passages)))
        message = f"the evidence says '{found.lower()}', and the text tells it without a condition"
        yield Issue("M008", "review", message, _HINT, details)


def _bearing_on(told: list[Word], passage: str) -> str:
    """The "if" of a passage whose own clause, or the one before or behind it, has a word of a text; or ""."""
    for sentence in sentences(passage, 0, len(passage)):
        clauses = _PARTED.split(passage[sentence.start : sentence.end])
        for at, clause in enumerate(clauses):
            found = _IF.search(clause)
            # Of a clause in front what stands behind hangs on it, of one behind what stands before.
            around = " . ".join(clauses[max(0, at - 1) : at + 2]) if found else ""
            if found and matched(told, (word for word in words_of(around) if not word.name)):
                return found[0]
    return ""


def nothing_common(text: str, evidence: Evidence) -> Iterator[Issue]:
    """M007 (review): neither the passages nor the paragraphs around them have a word of what a text tells."""
    if not has_common(text, "\n".join((*evidence.passages, *evidence.sentences, *evidence.paragraphs)), evidence.known):
        details = (("text", text), ("evidence", " … ".join(evidence.passages)))
        message = "the text has no word in common with what it rests on"
        yield Issue("M007", "review", message, "Cite the passage that says it, or say what this one says.", details)


def has_common(text: str, words: str, known: tuple[Forms, ...] = ()) -> bool:
    """Whether words have one of a text, in any form or by another word for it; "none" does not count, nor does a
    single name, and a text of nothing else has."""
    mine, theirs = words_of(text), words_of(words)
    names, others = ({word.lower for word in one if word.name} for one in with_names(mine, theirs))
    if len(names & others) > 1:
        return True
    told = [word for word in mine if not word.name]
    if all(word.lower in NEGATORS or not word.content for word in told) or speaks_of(text, words, known):
        return True
    return bool(matched(told, (word for word in theirs if not word.name)))
