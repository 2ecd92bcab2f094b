"""Whose officials, experts or soldiers somebody is, in notes and contexts: as a source has it. English."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.verify.evidence import Forms
from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.wording import Word, stem, words_of
from generator.verify.text.normalise import fold
from generator.verify.verdict import Issue

_BODIES = frozenset(
    map(
        stem,
        "official expert diplomat lawmaker scientist soldier troop police leadership negotiator engineer".split(),
    )
)
_BEFORE, _AFTER = 4, 4
"""Words before and behind one for a body in which a source says whose it is."""
_WHOSE = re.compile(r"^(?:of|from|in)\b")
_FARTHER = 9
"""Words before it in which a source may say who has, sent or lost such: "Norway has sent some 15,000 soldiers"."""
_OF = re.compile(r"\b(?P<body>[a-z]+) (?:of|from|in) (?:the )?(?P<whose>[A-Z][\w.]*(?: [A-Z][\w.]*){0,5})")
_ITS = re.compile(r"\b(?P<whose>[A-Z][\w.]*(?: [A-Z][\w.]*){0,5})(?:'s)? (?P<body>[a-z]+)\b")
_HINT = "Name them as the source does, or accept the finding by name with your reason."


def bodies_held(text: str, sources: Sequence[str], known: Sequence[Forms]) -> Iterator[Issue]:
    """M006 (review): officials (experts, soldiers …) of a country, where the texts have such of other countries alone.

    `known`: the forms of each subject of the briefing. Of those of whom no text says whose they are, nothing is asked.
    """
    told = fold(text)
    for found in (*_OF.finditer(told), *_ITS.finditer(told)):
        body, whose = stem(found["body"]), _country(found["whose"].removesuffix("."), known)
        if body not in _BODIES or not whose:
            continue
        near = [beside for source in sources for beside in _beside(words_of(source), body)]
        others = any(_named(before) or (_WHOSE.match(after) and _named(after)) for _, before, after in near)
        if others and not any(_has(f"{far} {before} {after}", whose) for far, before, after in near):
            message = f"the text tells of '{found[0]}', and the source has such of others alone"
            yield Issue("M006", "review", message, _HINT, (("text", text),))
            return


def _has(text: str, forms: Sequence[str]) -> bool:
    return re.search(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", text) is not None


def _named(text: str) -> bool:
    """Whether a country or a people is named among some words in small letters."""
    return any(word in peoples() for word in text.split())


def _country(name: str, known: Sequence[Forms]) -> tuple[str, ...]:
    """All forms, in small letters, of the country or people that a name is of; none for other names."""
    own = next((forms for forms in known if name in map(fold, forms)), ())
    alike = peoples().get(name.lower(), peoples().get(name.lower().removesuffix("s"), ()))
    if not (own or alike):
        return ()
    return tuple(dict.fromkeys(fold(form).lower() for form in (name, *own, *alike)))


def _beside(words: tuple[Word, ...], body: str) -> Iterator[tuple[str, str, str]]:
    """The words farther before, before and behind each that is for a body, in small letters."""
    for word in words:
        if word.stem == body:
            ends = (max(0, word.at - _FARTHER), max(0, word.at - _BEFORE), word.at)
            far, before = (" ".join(one.lower for one in words[start:end]) for start, end in pairwise(ends))
            yield far, before, " ".join(one.lower for one in words[word.at + 1 : word.at + _AFTER + 1])
