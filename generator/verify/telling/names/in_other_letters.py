"""Countries that a text names, beside a source in other letters: one is not put for another."""

import re
from collections.abc import Iterable, Iterator, Set

from generator.verify.evidence import Evidence, Forms
from generator.verify.telling.names.named import territories_in
from generator.verify.verdict import Issue

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BEGINNING = 3
"""Letters by which a word is of a country: "норвежский" is of "Норвегия"."""
_STATE = "국"
"""The syllable of "state": a long name that ends in it is shortened to one syllable before and this one."""
CALLED_OTHERWISE = frozenset("US GB DE DK NL".split())
"""Countries whose people are called by another word there, or which go by letters."""


def put_for_another(told: str, seen: Set[tuple[Forms, ...]], words: str, evidence: Evidence) -> Iterator[Issue]:
    """C006 (review): a country of which the evidence has no word, where it names one that the text does not.

    `seen`: the subjects that the text names. Only where the two are written in different letters, so that no form of a
    name can be looked for; what a country is called there, CLDR tells.
    """
    if _LATIN.search(words):
        return
    there = [word.casefold() for word in _WORD.findall(words)]
    called = {forms: name for forms in evidence.known if (name := _called(forms, evidence))}
    named = {forms for subject in seen for forms in subject}
    missing = [forms for forms in named if forms in called and not stands_as((called[forms], *forms), there)]
    instead = [forms for forms in called if forms not in named and called[forms].casefold()[:-1] in words.casefold()]
    granted = set(evidence.granted)
    if not instead or instead[0] in granted:
        return
    for forms in missing:
        if forms not in granted:
            message = f"the text names {forms[0]}, and its evidence has no '{called[forms]}'"
            hint = "Correct the name, cite the words that hold it, or accept the finding by name with your reason."
            yield Issue("C006", "review", message, hint, (("text", told), ("evidence", words)))


def _called(forms: Forms, evidence: Evidence) -> str:
    """What the language of the evidence calls a country; "" for anybody else, and where people are called otherwise."""
    ours, theirs = territories_in(evidence.told_in), territories_in(evidence.language)
    codes = (code for code, name in ours.items() if name in forms and code not in CALLED_OTHERWISE)
    return next((theirs[code] for code in codes if code in theirs), "")


def stands_as(names: Iterable[str], words: list[str]) -> bool:
    """Whether a word, in small letters, is of a country: it begins as a name of it or with one, or is short for it."""
    folded = [name.casefold() for name in names]
    return any(
        word[:_BEGINNING] in name or word.startswith(name) or _short_for(word, name)
        for name in folded
        for word in words
    )


def _short_for(word: str, name: str) -> bool:
    """Whether a word begins with the short form of a long name; particles may follow it."""
    return word[1:2] == _STATE == name[-1:] and word[0] in name[:-1]
