"""The clause of the evidence that a text tells: opposites, and who does something, are looked for there. English.

A sentence says several things of several. What stands in the clause that shares most words with a text bears on it;
the same word in another clause ("the lawyer called it false", "the broker accepted bribes") does not.
"""

from collections.abc import Iterator
from itertools import accumulate, groupby

from generator.verify.telling.carried_negation import is_negator
from generator.verify.telling.matching import matched
from generator.verify.telling.names.opening_words import PRONOUNS
from generator.verify.telling.opposites import OPPOSITES, sides
from generator.verify.telling.wording import PASTS, Word

_JOINING = frozenset(["that", "whether", "how"])
_OPENING = frozenset(["after", "before", "until", "rather"])
_RELATIVES = frozenset(["which", "who"])
_BE = frozenset(
    "is are was were be been being has have had will would can could may might must should did do said".split()
)
_OF = frozenset("of in for from at on by with to between among under over against about".split())
_LONGEST = 18
"""Words of a text that tells one thing."""
_MOST = 120
"""Words of the evidence of which it is one of several."""
_ENOUGH = 2
_POINTING = frozenset("it them him her".split())
_VAGUE = frozenset("it they he she those them".split())
_FEW = 3
_SURE = 4
"""Words that a text and a clause share where another clause of some "it" is not meant."""

Clause = tuple[Word, ...]


def clauses_of(words: tuple[Word, ...]) -> list[Clause]:
    """The clauses of some words; what "that" opens belongs to the clause before it."""
    found: list[Clause] = []
    opened = list(accumulate(word.lower in _OPENING for word in words))
    for _, group in groupby(zip(words, opened, strict=True), key=lambda pair: (pair[0].clause, pair[1])):
        clause = tuple(word for word, _ in group)
        joins = found and clause[0].lower in _JOINING and clause[0].sentence == found[-1][-1].sentence
        if joins:
            found[-1] = (*found[-1], *clause)
        else:
            found.append(clause)
    return found


def nearest(told: Iterator[Word], clauses: list[Clause]) -> Clause | None:
    """The one clause that shares most words with some, two at least; None where two do alike, or none does."""
    mine = list(told)
    shared = [len(matched(mine, clause)) for clause in clauses]
    best = max(shared, default=0)
    return clauses[shared.index(best)] if best >= _ENOUGH and shared.count(best) == 1 else None


def elsewhere_told(told: tuple[Word, ...], word: Word, evidence: tuple[Word, ...], other: Word) -> bool:
    """Whether the clause that a text tells, but for a word, is not the one where the opposite of it stands."""
    if len(told) > _LONGEST or len(evidence) > _MOST:
        return False
    clauses = clauses_of(evidence)
    best = nearest((one for one in told if one != word), clauses)
    own = next((clause for clause in clauses if other in clause), None)
    return best is not None and own is not None and best is not own and not matched(_after(told, word), own)


def _after(words: tuple[Word, ...], word: Word) -> Iterator[Word]:
    return (one for one in words if one.at > word.at)


def opposite_there(told: tuple[Word, ...], evidence: tuple[Word, ...], converse: frozenset[str]) -> str:
    """ "staying serves it" against "leaving serves it", though "leaving" stands in another clause as well; or "".

    `converse`: stems of which the opposite is no other thing here.
    """
    if len(told) > _LONGEST or len(evidence) > _MOST:
        return ""
    clauses = clauses_of(evidence)
    if len(clauses) < _ENOUGH:
        return ""
    ours = {word.stem for word in told}
    for word in told:
        if word.name or word.stem in converse or word.lower in _OPENING:
            continue
        for number, side in sides(word.stem):
            same, other = OPPOSITES[number][side], OPPOSITES[number][1 - side]
            if ours & other:
                continue
            best = nearest((one for one in told if one != word), clauses)
            if best is None or any(one.stem in same for one in best):
                continue
            vague = len(matched(told, best)) < _SURE
            if vague and any(one.lower in _VAGUE for clause in clauses if _has(clause, same) for one in clause):
                continue
            their = next((one for one in best if one.stem in other and not one.name), None)
            if their and not any(map(is_negator, (*told, *best))):
                return f"'{word.lower}' where the evidence has '{their.lower}'"
    return ""


def _has(clause: Clause, stems: frozenset[str]) -> bool:
    return any(word.stem in stems for word in clause)


def told_of_another(told: tuple[Word, ...], evidence: tuple[Word, ...]) -> str:
    """ "officials blamed a slide" where the operator did, and the officials did something else; or ""."""
    if not told or len(told) > _LONGEST or len(evidence) > _MOST or any(word.clause != told[0].clause for word in told):
        return ""
    told = clauses_of(told)[0]
    who, act = _parted(told)
    does = [word for word in act if word.content]
    if not who or len(does) < _ENOUGH or any(is_negator(word) for word in told):
        return ""
    clauses = clauses_of(evidence)
    best = nearest(iter(does), clauses)
    if best is None or len(matched(does, best)) < len({word.lower for word in does}) - _points(best):
        return ""
    theirs = _subject(best, evidence)
    mine = [word for word in who if word.content]
    if not theirs or not mine or matched(mine, (*best, *theirs)) or matched(theirs, told):
        return ""
    elsewhere = [word for clause in clauses if clause is not best for word in clause]
    if not matched(mine[-1:], elsewhere):
        return ""
    return f"'{mine[-1].lower}' where the evidence has '{theirs[-1].lower}'"


def _points(clause: Clause) -> int:
    """How many words of a text an "it" of a clause may be."""
    return int(any(word.lower in _POINTING for word in clause[1:]))


def _parted(words: tuple[Word, ...]) -> tuple[Clause, Clause]:
    """Who does something, and the act with all behind it; nobody where no act can be told from the rest."""
    for place, word in enumerate(words[1:], 1):
        if word.lower in _BE or (not word.name and (word.lower in PASTS or word.lower.endswith("ed"))):
            head = next((at for at, one in enumerate(words[:place]) if at and one.lower in _OF), place)
            return words[:head], words[place:]
    return (), ()


def _subject(clause: Clause, words: tuple[Word, ...]) -> Clause:
    """Who a clause is of: what stands before its act; of a "which", the name or word that it follows."""
    if clause[0].lower in _RELATIVES:
        before = words[max(0, clause[0].at - _FEW) : clause[0].at]
        named = tuple(word for word in before if word.name and word.sentence == clause[0].sentence)
        return named if before and before[-1] in named and not any(word.lower == "of" for word in before) else ()
    who, _ = _parted(clause)
    if any(word.lower in PRONOUNS or word.lower in _RELATIVES for word in who):
        return ()
    return tuple(word for word in who if word.content and not word.lower.endswith("ly"))
