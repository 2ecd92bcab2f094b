"""Who does what to whom: two names that a text puts into each other's places. English, by the order of the words."""

from collections.abc import Iterator
from itertools import combinations

from generator.verify.peoples import peoples
from generator.verify.wording import Word, root, stem

_REACH = 5
_SYMMETRIC = frozenset(
    map(stem, "and or between with both meet marry agree talk share cooperate relation tie border neighbour".split())
)
_LINKS = frozenset("to from by of against for in over with on at into than".split())


def exchanged(told: tuple[Word, ...], evidence: tuple[Word, ...]) -> str:
    """ "X sold Y" where the evidence says that Y sold X; or "".

    The order of two names and of the words beside them is compared with that of the evidence, as told and with the
    names exchanged: only where none of it fits as told and some of it fits exchanged is it an exchange. A passive on
    one side alone is left out.
    """
    if _passive(told) != _passive(evidence):
        return ""
    ours, theirs = _called(told), _called(evidence)
    shared = [name for name in dict.fromkeys(ours.values()) if name in set(theirs.values())]
    if not 2 <= len(shared) <= 4:
        return ""
    given = set(_ties(evidence, theirs))
    for one, other in combinations(shared, 2):
        ties = [tie for tie in _ties(told, ours) if one in tie or other in tie]
        turned = [_turn(tie, one, other) for tie in ties]
        fits = sum(tie in given for tie in ties)
        fits_turned = sum(tie in given for tie in turned)
        if fits_turned >= 2 and fits_turned >= 2 * fits + 1:
            return f"{one} and {other}"
    return ""


def _turn(tie: tuple[str, str, str], one: str, other: str) -> tuple[str, str, str]:
    return (tie[0], *(other if part == one else one if part == other else part for part in tie[1:]))  # type: ignore[return-value]


def _called(words: tuple[Word, ...]) -> dict[int, str]:
    """The names, by their place: a country and its people are one name."""
    found: dict[int, str] = {}
    for word in words:
        forms = peoples().get(word.lower, ())
        if forms or word.name:
            found[word.index] = root(forms[0] if forms else word.lower)
    return found


def _ties(words: tuple[Word, ...], names: dict[int, str]) -> Iterator[tuple[str, str, str]]:
    """What stands before and after each name, nearby: ("before", name, word), ("link", name, "to")."""
    for place, name in names.items():
        for step in range(1, _REACH + 1):
            for at, side in ((place - step, "after"), (place + step, "before")):
                if 0 <= at < len(words) and words[at].sentence == words[place].sentence and words[at].content:
                    if at not in names and words[at].stem not in _SYMMETRIC:
                        yield side, name, root(words[at].lower)
        if place and words[place - 1].lower in _LINKS:
            yield "link", name, words[place - 1].lower


def _passive(words: tuple[Word, ...]) -> bool:
    return any(
        second.lower == "by" and first.lower.endswith(("ed", "en", "n", "t"))
        for first, second in zip(words, words[1:], strict=False)
    )
