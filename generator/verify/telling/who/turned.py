"""Opposite acts and states, and other quantities, on the same words in a text and its evidence. English."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice, pairwise, takewhile

from generator.verify.telling.across.contrasts import CONTRASTS
from generator.verify.telling.across.found import Place, standing
from generator.verify.telling.carried_negation import turns
from generator.verify.telling.clauses import elsewhere_told, opposite_there
from generator.verify.telling.matching import matched
from generator.verify.telling.negation_words import NEGATORS
from generator.verify.telling.opposites import OPPOSITES, PREFIXES, QUANTITIES, sides
from generator.verify.telling.wording import PASTS, Word, stem

_LACKING = frozenset(map(stem, "lack fail refuse prevent avoid stop end loss lose".split()))
_JOINS = frozenset(["and", "but"])
_NEAR = 6
_AROUND = 6
_APART = 2
_OF = 2
_BARE = 3
_SHORT, _ONE_SENTENCE = 14, 30
"""Words of a text, and of its passages, that all tell of one thing."""
_IF, _UNLESS = "if", "unless"
_BACK = "back"
_GIVING = frozenset(map(stem, "give get take go come bring send pay buy call hold turn".split()))
_TIMED = frozenset(["before", "after"])
_NONE = frozenset(["none", "no", "nobody"])
_MOST_AND_ALL = {3, 4}
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())


def opposite(
    told: tuple[Word, ...], passages: tuple[Word, ...], around: tuple[Word, ...], converse: frozenset[str] = frozenset()
) -> str:
    """ "admitted" where the evidence has "dismissed", of the same words, neither negated; or "".

    `converse`: stems of which the opposite is no other thing here.
    """
    ours = {word.stem for word in told}
    if words := _prefixed(told, around):
        return words
    theirs = {word.stem for word in around}
    for word in told:
        for number, side in sides(word.stem):
            same, other = OPPOSITES[number][side], OPPOSITES[number][1 - side]
            if word.stem in converse or ours & other or theirs & same or word.stem in theirs:
                continue
            for their in passages:
                if their.stem in other and _instead(told, word, passages, their):
                    if elsewhere_told(told, word, passages, their):
                        continue
                    return f"'{word.lower}' where the evidence has '{their.lower}'"
    return opposite_there(told, passages, converse)


def contrasted(told: tuple[Word, ...], passages: tuple[Word, ...], around: tuple[Word, ...]) -> str:
    """ "northern" where the evidence has "southern", of the same words, neither negated; or ""."""
    ours = _standing(told)
    cited = _standing(passages) if ours else {}
    turned_to = [place for place in ours if (place[0], 1 - place[1]) in cited.keys() - ours.keys()]
    near = _standing(around) if turned_to else {}
    for pair, side in turned_to:
        match, other = ours[pair, side], cited[pair, 1 - side]
        if (pair, side) not in near:
            mine, their = _first(told, match[0]), _first(passages, other[0])
            if _instead(told, mine, passages, their):
                return f"'{match[0]}' where the evidence has '{other[0]}'"
    return ""


def _instead(told: tuple[Word, ...], mine: Word, passages: tuple[Word, ...], their: Word) -> bool:
    """Whether a word stands for its opposite: of the same words, either negated as the other is, and not in another
    name: "the South Coast" is no opposite of "the North Harbour League"."""
    ours, theirs = _name_behind(told, mine), _name_behind(passages, their)
    if ours and theirs and ours != theirs:
        return False
    if mine.lower == _BACK and not _backed(told, mine):
        return False
    if mine.lower in _TIMED and _same_order(told, mine, passages, their):
        return False
    if any(pair in (("the", mine.stem), ("the", their.stem)) for pair in _superlatives(told, passages)):
        return False
    if {_condition(told, mine), _condition(passages, their)} == {_IF, _UNLESS}:
        return False
    alike = _negated(told, mine) == _negated(passages, their)
    near = matched(_beside(told, mine), _beside(passages, their))
    short = len(told) <= _SHORT and len(passages) <= _ONE_SENTENCE
    return alike and bool(near or (short and len(matched(told, passages)) > 1))


def _superlatives(*texts: tuple[Word, ...]) -> Iterator[tuple[str, str]]:
    """What stands in "at the earliest" and the like, which sets a bound."""
    for words in texts:
        for at, the, word in zip(words, words[1:], words[2:], strict=False):
            if at.lower == "at" and the.lower == "the" and word.lower.endswith("est"):
                yield the.lower, word.stem


def _condition(words: tuple[Word, ...], word: Word) -> str:
    """The "if" or "unless" of the clause of a word: one turns the other round; or ""."""
    near = words[max(0, word.at - _NEAR) : word.at]
    return next((one.lower for one in near if one.clause == word.clause and one.lower in (_IF, _UNLESS)), "")


def _backed(words: tuple[Word, ...], word: Word) -> bool:
    """Whether "back" is the act: something follows it that is backed. In "gave it back to us" nothing does."""
    behind = words[word.at + 1 : word.at + 2]
    verb = any(one.lower in PASTS or one.stem in _GIVING for one in words[max(0, word.at - 4) : word.at])
    return bool(behind) and behind[0].clause == word.clause and not verb


def _same_order(told: tuple[Word, ...], mine: Word, passages: tuple[Word, ...], their: Word) -> bool:
    """Whether "before" and "after" stand for each other because their sides do: "notice before a cut", "cut after
    notice"."""
    (left, right), (before, behind) = _sides_of(told, mine), _sides_of(passages, their)
    return bool(matched(left, behind) or matched(right, before)) and not matched(right, behind)


def _sides_of(words: tuple[Word, ...], word: Word) -> tuple[list[Word], list[Word]]:
    near = _beside(words, word)
    return [one for one in near if one.at < word.at], [one for one in near if one.at > word.at]


def _name_behind(words: tuple[Word, ...], word: Word) -> str:
    behind = words[word.at + 1 : word.at + 2]
    return behind[0].stem if word.name and behind and behind[0].name else ""


def _standing(words: tuple[Word, ...]) -> Mapping[Place, re.Match[str]]:
    return standing(CONTRASTS, "en", " ".join(word.lower for word in words))


def _first(words: tuple[Word, ...], found: str) -> Word:
    """The word with which a run of words begins, or that holds it: of "state-owned" both parts."""
    start = found.split()[0]
    return next((word for word in words if word.lower == start), None) or next(w for w in words if start in w.lower)


def _prefixed(told: tuple[Word, ...], around: tuple[Word, ...]) -> str:
    """ "unable" where the evidence has "able", or the other way round, and neither side has the other's word."""
    ours, theirs = ({word.stem: word for word in words if word.content and not word.name} for words in (told, around))
    for mine, other in ((ours, theirs), (theirs, ours)):
        for of, word in mine.items():
            bare = next((of.removeprefix(prefix) for prefix in PREFIXES if of.startswith(prefix)), "")
            if len(bare) >= _BARE and bare in other and bare not in mine and of not in other:
                pair = (word, other[bare]) if mine is ours else (other[bare], word)
                if not _negated(told, pair[0]) and not _negated(around, pair[1]):
                    return f"'{pair[0].lower}' where the evidence has '{pair[1].lower}'"
    return ""


def _negated(words: tuple[Word, ...], word: Word) -> bool:
    before = takewhile(lambda w: w.lower not in _JOINS, reversed(words[max(0, word.at - _NEAR) : word.at]))
    return any(
        w.lower in NEGATORS or w.lower.endswith("n't") or w.stem in _LACKING for w in before if w.clause == word.clause
    )


def _beside(words: tuple[Word, ...], word: Word) -> list[Word]:
    near = words[max(0, word.at - _AROUND) : word.at + _AROUND + 1]
    return [w for w in near if w.sentence == word.sentence and w != word]


def quantity(told: tuple[Word, ...], passages: tuple[Word, ...], around: tuple[Word, ...]) -> str:
    """ "all" of what the evidence says "some", "second" for "first", before the same word; or ""."""
    ours = _quantities(told)
    theirs = _quantities(around) if ours else {}
    done = [word for word in told if word.content and (word.lower.endswith("ed") or word.lower in PASTS)]
    sums_up = (any(word.lower in _NONE for word in around) and not matched(done, around)) or (
        any(lower == "no" for _, lower in ours.values()) and any(map(turns, around))
    )
    for of, (level, lower) in ours.items() if not sums_up else ():
        if of in theirs and (abs(theirs[of][0] - level) >= _APART or {theirs[of][0], level} == _MOST_AND_ALL):
            return f"'{lower}' where the evidence has '{theirs[of][1]}'"
    mine = _ordinals(told)
    there = _ordinals(around) if mine else {}
    for of, places in mine.items():
        if of in there and not places & there[of]:
            return f"'{min(places)}' where the evidence has '{min(there[of])}'"
    return ""


def _ordinals(words: tuple[Word, ...]) -> dict[str, set[str]]:
    """By the stem of a word the ordinals right before it."""
    found: dict[str, set[str]] = {}
    for first, second in pairwise(words):
        if first.lower in _ORDINALS and second.content and first.sentence == second.sentence:
            found.setdefault(second.stem, set()).add(first.lower)
    return found


def _quantities(words: tuple[Word, ...]) -> dict[str, tuple[int, str]]:
    """The level of the quantity before each of the next two words of content, and its word."""
    found: dict[str, tuple[int, str]] = {}
    for place, word in enumerate(words):
        only_one = word.lower == "one" and place and words[place - 1].lower == "only"
        if word.lower in QUANTITIES or only_one:
            following = (w for w in words[place + 1 : place + 5] if w.content and w.sentence == word.sentence)
            for of in islice(following, _OF):
                found.setdefault(of.stem, (QUANTITIES.get(word.lower, 1), word.lower))
    return found
