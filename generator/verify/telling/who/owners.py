"""Whose act is whose, where each of two names has a clause of its own: "X backed the plan; Y called it a tax"."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from generator.verify.evidence import Forms
from generator.verify.telling.across.acts import SAME
from generator.verify.telling.across.contrasts import CONTRASTS
from generator.verify.telling.across.found import standing
from generator.verify.telling.across.opposites import CONTRARY, REFUSED
from generator.verify.telling.matching import matched
from generator.verify.telling.names.called import called
from generator.verify.telling.opposites import alike
from generator.verify.telling.who.further_acts import FURTHER
from generator.verify.telling.who.mentions import mentions
from generator.verify.telling.who.who_words import ACTS
from generator.verify.telling.wording import Word

_MOST = 8
_LONGEST = 30
"""Names, and words of a clause, of which enough is seen."""
_JOINTS = frozenset(["and", "but", "while", "whereas"])
_TABLES = (SAME, ACTS, FURTHER, REFUSED, CONTRARY, CONTRASTS)
_PARTED = re.compile(
    r"[,;:.—]\s|\s(?:but|while|whereas|if|unless|aber|während|falls|wenn|mais|tandis que|si|pero|mientras|но|если)\s|"
    r"(?<=[며만면])\s",
    re.I,
)


def owners_exchanged(both: tuple[tuple[Word, ...], ...], known: tuple[Forms, ...]) -> str:
    """Two names each with a clause of its own, whose words are those of the other's clause in the evidence; or "".
    English; `both`: the words of a text, and of its passages."""
    ours, theirs = (_clauses(words, known) for words in both)
    return _exchanged(ours, theirs, lambda one, other: _common(ours[one], theirs[other]))


def owners_across(text: str, words: str, known: tuple[Forms, ...], languages: tuple[str, str]) -> str:
    """The same between two languages, by the acts and states that the tables know."""
    mine, other = (language.partition("-")[0].lower() for language in languages)
    ours = _parts(text, known, mine, mine)
    if len(ours) < 2:
        return ""
    theirs = _parts(words, known, other, mine)
    return _exchanged(ours, theirs, lambda one, two: bool(ours[one] & theirs[two]))


def _exchanged(ours: Mapping[str, object], theirs: Mapping[str, object], common: Callable[[str, str], bool]) -> str:
    both = [name for name in ours if name in theirs][:_MOST]
    for one, other in combinations(both, 2):
        crossed = common(one, other) or common(other, one)
        if crossed and not common(one, one) and not common(other, other):
            return f"{one} and {other}"
    return ""


def _clauses(words: tuple[Word, ...], known: tuple[Forms, ...]) -> Mapping[str, list[Word]]:
    """The words of content beside each name that alone has a clause of its own, by the name."""
    names = called(words, known)
    inside = {at for name in names for at in range(name.start, name.end)}
    clause: dict[int, tuple[int, int]] = {}
    joints = figures = 0
    for word in words:
        # "X and Y" are one list, and the comma of "3,400" parts nothing.
        joints += word.lower in _JOINTS and not {word.at - 1, word.at + 1} <= inside
        figures += word.lower.isdigit() and word.at > 0 and words[word.at - 1].lower.isdigit()
        clause[word.at] = (word.clause - figures, joints)
    held = _alone([(name.key, clause[name.start]) for name in names])
    found: dict[tuple[int, int], list[Word]] = defaultdict(list)
    for word in words:
        if word.content and word.at not in inside:
            found[clause[word.at]].append(word)
    return {key: found[place][:_LONGEST] for key, place in held.items()}


def _alone(named: list[tuple[str, tuple[int, int]]]) -> dict[str, tuple[int, int]]:
    """The names that stand once, with no other in their clause."""
    keys, places = Counter(key for key, _ in named), Counter(place for _, place in named)
    return {key: place for key, place in named if keys[key] == 1 == places[place]}


def _common(ours: list[Word], theirs: list[Word]) -> bool:
    return bool(matched(ours, theirs)) or any(alike(one.stem, two.stem) for one in ours for two in theirs)


# Of a whole text, as many ask as reason about it.
@lru_cache(maxsize=64)
def _parts(text: str, known: tuple[Forms, ...], language: str, told_in: str) -> Mapping[str, frozenset[object]]:
    """The acts and states in the clause of each name that alone has one."""
    parts = list(_split(text))
    named = [(one.key, (at, 0)) for at, part in enumerate(parts) for one in mentions(part, known, language, told_in)]
    return {key: frozenset(_acts(parts[at], language)) for key, (at, _) in _alone(named).items()}


def _acts(part: str, language: str) -> Iterator[object]:
    small = part.lower() if len(part.lower()) == len(part) else part
    return ((number, *place) for number, table in enumerate(_TABLES) for place in standing(table, language, small))


def _split(text: str) -> Iterator[str]:
    return (part for part in _PARTED.split(text) if part and part.strip())
