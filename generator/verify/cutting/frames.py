"""What denies a whole clause: "nobody believes that …", "it is a lie that …", "she denied that …"."""

import re

from generator.verify.cutting.turning import turner, turns

_NEAR = 6
"""Words between a verb of hope or claim and what is hoped or claimed."""
_REACH = 1500
"""Letters of a clause that are looked at: none that a person writes has more, and each denial is read to its end."""
_INFINITIVE = re.compile(r"^\s*(?:\w+\s+){0,3}(?:to|zu|de|à|d['’])\s*$", re.I)
_WORD = re.compile(r"[^\W_](?:\w|['’-](?=\w))*")


def frame_of(clause: str, language: str) -> str:
    """The word of denial under which the words stand that follow this beginning of their clause, or nothing.

    "There is no doubt that", "not only" and their like (`affirming`) deny nothing.
    """
    clause = clause[-_REACH:]
    pattern = turner("denying", language)
    if pattern is None or turns("affirming", clause, language):
        return ""
    for frame in pattern.finditer(clause):
        between = clause[frame.end() :]
        if _governs(between, language) or ("," not in between and turns("attitude", first(between, 2), language)):
            return frame[0]
    return ""


def held_of(clause: str, language: str) -> str:
    """The verb by which somebody only claims, hopes or fears what follows this beginning of its clause, or nothing."""
    clause = clause[-_REACH:]
    pattern = turner("unsure", language)
    for verb in pattern.finditer(clause) if pattern else ():
        between = clause[verb.end() :]
        if len(words_of(between)) > _NEAR:
            continue
        if not between.strip() or _governs(between, language) or _INFINITIVE.search(between):
            return verb[0]
    return ""


def _governs(between: str, language: str) -> bool:
    """Whether the words between a denial and what follows make that its object: "denied that the | boats stay"."""
    that = turner("that", language)
    found = next(that.finditer(between), None) if that else None
    return found is not None and "," not in between[: found.start()].rstrip(" ,")


def words_of(text: str) -> list[str]:
    """The words of a text."""
    return _WORD.findall(text)


def first(text: str, count: int) -> str:
    """The beginning of a text, up to so many words."""
    ends = [match.end() for match, _ in zip(_WORD.finditer(text), range(count), strict=False)]
    return text[: ends[-1]] if ends else ""
