"""Acts, offices, occasions and things that our words tell of and their evidence does not, in six languages."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from generator.verify.evidence import Evidence
from generator.verify.telling.strange_acts import ACTS
from generator.verify.telling.strange_words import LINES, NEGATORS
from generator.verify.verdict import Issue

_COMPOUNDS = ("de", "ko")
"""Languages that put a word behind another without a space."""
_BEFORE = 40
"""Signs before a word in which a "no" is looked for."""
_CONTRACTED = re.compile(r"n['’]t\b", re.I)


def strange_words_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """M012 (review): a word for an act, an office, an occasion or a thing that the passages, their paragraphs and the
    names beside them have in no form, nor a word near to it. What a text denies is another question."""
    told_in, language = (code.partition("-")[0] for code in (evidence.told_in, evidence.language))
    ours, theirs = _kinds(told_in), _kinds(language)
    # Most texts have a word of no kind: one look for all of them tells.
    if pattern(" ".join(words for words, _ in ours.values()), told_in).search(text) is None:
        return
    told = (*evidence.passages, *evidence.sentences, *evidence.paragraphs)
    named = " ".join(form for forms in evidence.granted for form in forms)
    for kind, (words, near_words) in ours.items():
        mine = pattern(words, told_in).finditer(text)
        said = next((found for found in mine if not _denied(text, found, told_in)), None)
        if said is None or kind not in theirs:
            continue
        near, there = pattern(near_words, told_in), pattern(theirs[kind][1], language)
        if not near.search(named) and not any(there.search(part) or near.search(part) for part in told):
            message = f"'{said[0]}' is in the text, and the evidence has no word like it"
            hint = (
                "Say it as the source does, cite the words that say so, or accept the finding by name with your reason."
            )
            yield Issue("M012", "review", message, hint, (("text", text),))
            return


def _denied(text: str, found: re.Match[str], language: str) -> bool:
    """Whether a "no" stands before a word in its sentence, or, where the verb comes last, behind it."""
    before = re.split(r"[.;:!?]", text[max(0, found.start() - _BEFORE) : found.start()])[-1]
    if language == "ko":
        return pattern(NEGATORS[language], language).search(text, found.end(), found.end() + _BEFORE) is not None
    return pattern(NEGATORS[language], "").search(_CONTRACTED.sub(" not", before)) is not None


@cache
def _kinds(language: str) -> Mapping[str, tuple[str, str]]:
    """The words that are looked for in ours, and those that a source may have instead, by kind."""
    lines = LINES.get(language, "") + (ACTS if language == "en" else "")
    found = {}
    for line in lines.replace("\n    ", " ").split("\n"):
        kind, _, words = line.partition(": ")
        ours, _, near = words.partition(" | ")
        if ours:
            found[kind] = (ours, f"{ours} {near}")
    return found


@cache
def pattern(words: str, language: str) -> re.Pattern[str]:
    """What finds the words of a list: each the beginning of one, all of it before a dot."""
    spelt = "|".join(_spelt(word) for word in sorted(words.split(), key=len, reverse=True))
    return re.compile(spelt if language in _COMPOUNDS else rf"(?<![^\W_])(?:{spelt})", re.I)


def _spelt(word: str) -> str:
    """A beginning with all that may follow, or, where a dot ends it, a whole word."""
    ending = r"(?![^\W_])" if word.endswith(".") else r"[^\W\d_]*"
    return re.escape(word.removesuffix(".")).replace(r"\-", r"[\s-]?") + ending
