"""What a sentence of ours leaves out of its evidence: the condition, or all of it. English."""

import re
from collections.abc import Iterator

from generator.verify.evidence import Evidence, Forms
from generator.verify.telling.names.common_words import speaks_of
from generator.verify.telling.near_words import matched
from generator.verify.telling.negation_words import NEGATORS
from generator.verify.telling.wording import words_of
from generator.verify.verdict import Issue

_IF = re.compile(
    r"(?<!even )(?<!as )(?<!asked )(?<!know )(?<!see )\b(?:unless|if|provided that|as long as|in case|on condition)\b",
    re.I,
)
_KEPT = re.compile(
    r"\b(?:unless|if|provided|as long as|in case|conditions?|conditional(?:ly)?|once|when|should|were|until|depend\w*"
    r"|without|otherwise|in the event|so long as|only)\b",
    re.I,
)
_HINT = "Say it as the evidence does, or accept the finding by name with your reason."


def condition_lost(text: str, evidence: Evidence) -> Iterator[Issue]:
    """M008 (review): the passages have an "if", and a text tells what hangs on it without one."""
    found = next((match[0] for passage in evidence.passages if (match := _IF.search(passage))), "")
    if found and not _KEPT.search(text):
        details = (("text", text), ("evidence", " … ".join(evidence.passages)))
        message = f"the evidence says '{found.lower()}', and the text tells it without a condition"
        yield Issue("M008", "review", message, _HINT, details)


def nothing_common(text: str, evidence: Evidence) -> Iterator[Issue]:
    """M007 (review): neither the passages nor the paragraphs around them have a word of what a text tells."""
    if not has_common(text, "\n".join((*evidence.passages, *evidence.sentences, *evidence.paragraphs)), evidence.known):
        details = (("text", text), ("evidence", " … ".join(evidence.passages)))
        message = "the text has no word in common with what it rests on"
        yield Issue("M007", "review", message, "Cite the passage that says it, or say what this one says.", details)


def has_common(text: str, words: str, known: tuple[Forms, ...] = ()) -> bool:
    """Whether words have one of a text, in any form or by another word for it; names and "none" do not count, and a
    text of nothing else has."""
    told = [word for word in words_of(text) if not word.name]
    if all(word.lower in NEGATORS or not word.content for word in told) or speaks_of(text, words, known):
        return True
    return bool(matched(told, (word for word in words_of(words) if not word.name)))
