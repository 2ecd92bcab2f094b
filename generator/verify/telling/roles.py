"""Who does what to whom: two names that a text puts into each other's places. English, by the order of the words."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from generator.verify.evidence import Forms
from generator.verify.telling.names.called import Named, called
from generator.verify.telling.who.transfers import transfers
from generator.verify.telling.wording import Word, root, stem

_REACH = 3
SYMMETRIC = frozenset(
    map(
        stem,
        """
        and or between both meet marry agree talk share cooperate relation tie border neighbour vs together each other
        alliance ally
        """.split(),
    )
)
_LINKS = frozenset("to from by of against for in over with on at into than".split())
_TOWARDS = frozenset(["towards", "toward", "against", "vis-à-vis", "vis-a-vis"])
"""What alone says who is on the other side of an act."""
_PLACES = frozenset(["in", "at", "near"])
_WHERE = _PLACES | {"inside", "outside", "within", "across", "throughout"}
_COPULAS = frozenset("is are was were be been remains became becomes".split())


def given_alike(told: tuple[Word, ...], evidence: tuple[Word, ...], known: tuple[Forms, ...] = ()) -> bool:
    """Whether in both the same one gives and the same one gets, so that "bought" may stand for "sold"."""
    return bool(set(transfers(told, called(told, known))) & set(transfers(evidence, called(evidence, known))))


def exchanged(told: tuple[Word, ...], evidence: tuple[Word, ...], known: tuple[Forms, ...] = ()) -> str:
    """ "X sold Y" where the evidence says that Y sold X; or "".

    Who gives and who gets is looked at first. Two other ways of seeing it: the words beside the names fit the evidence
    better with the names exchanged; or one name is the subject here and the other there. A passive on one side alone is
    left out. `known`: names that mean the same.
    """
    ours = called(told, known)
    if len({name.key for name in ours}) < 2:
        return ""
    theirs = called(evidence, known)
    if misplaced := _misplaced(told, ours, evidence, theirs):
        return misplaced
    given, sent = set(transfers(told, ours)), set(transfers(evidence, theirs))
    if given & sent:
        return ""
    if turned := next(((one, other) for one, other in given if (other, one) in sent), None):
        return f"{_said(told, ours, turned[0])} and {_said(told, ours, turned[1])}"
    if _passive(told) != _passive(evidence):
        return ""
    first = {name.key: name.start for name in reversed(ours)}
    got = {(giver, getter) for giver, getter in given if first[getter] < first[giver]}
    there = {name.key for name in theirs}
    # Who stands behind "in" is where it happened.
    acting = [name.key for name in ours if not name.start or told[name.start - 1].lower not in _PLACES]
    shared = [key for key in dict.fromkeys(acting) if key in there]
    if not 2 <= len(shared) <= 5:
        return ""
    tied = set(_ties(evidence, theirs))
    for one, other in combinations(shared, 2):
        # "Y president X" is "X is the president of Y".
        if _equated(told, ours, one, other) and not _equated(evidence, theirs, one, other):
            continue
        # Who "got it from" somebody stands first, and did nothing.
        if not sent and {(one, other), (other, one)} & got:
            continue
        joined = _joined(told, ours, one, other)
        needed = 2 if joined or _joined(evidence, theirs, one, other) else 1
        ties = [tie for tie in _ties(told, ours) if tie[1] in (one, other)]
        fits = sum(tie in tied for tie in ties)
        turns = {(side, other if name == one else one, word) for side, name, word in ties} & tied
        # A "to" alone may belong to anything.
        against = len(turns) if any(side != "link" for side, _, _ in turns) or len(turns) > 1 else 0
        faces, faced = _faced(told, ours, one, other), _faced(evidence, theirs, one, other)
        if (
            (faces and faced and faces != faced)
            or against >= fits + needed
            or (not joined and _subject_turned(told, ours, evidence, theirs, one, other))
        ):
            return f"{_said(told, ours, one)} and {_said(told, ours, other)}"
    return ""


def _misplaced(
    told: tuple[Word, ...], ours: tuple[Named, ...], evidence: tuple[Word, ...], theirs: tuple[Named, ...]
) -> str:
    """A name that a text puts behind "in" where the evidence has another there, which the text has for who acts."""
    here, there = _where(told, ours), _where(evidence, theirs)
    for one in here - there:
        for other in there - here:
            if {one, other} <= {name.key for name in ours} & {name.key for name in theirs}:
                return f"{_said(told, ours, one)} and {_said(told, ours, other)}"
    return ""


def _where(words: tuple[Word, ...], names: tuple[Named, ...]) -> set[str]:
    """The names that stand somewhere behind a preposition of place; in "in Norwegian ports" none does."""
    return {
        name.key for name in names if name.start and words[name.start - 1].lower in _WHERE and not _goes_on(words, name)
    }


def _goes_on(words: tuple[Word, ...], name: Named) -> bool:
    following = words[name.end] if name.end < len(words) else None
    return following is not None and following.content and following.clause == words[name.start].clause


def _faced(words: tuple[Word, ...], names: tuple[Named, ...], one: str, other: str) -> tuple[str, str] | None:
    """(who, towards whom) of two names, where one alone stands behind "towards"; or None."""
    facing = {name.key for name in names if name.start and words[name.start - 1].lower in _TOWARDS} & {one, other}
    return ((other, one) if one in facing else (one, other)) if len(facing) == 1 else None


def _joined(words: tuple[Word, ...], names: tuple[Named, ...], one: str, other: str) -> bool:
    """Whether the two stand side by side somewhere ("X and Y", "X met Y"), or one is what the other is called."""
    return any(
        {first.key, second.key} == {one, other}
        and (
            first.end == second.start
            or any(word.stem in SYMMETRIC for word in words[first.end : second.start])
            or words[first.end].lower in _COPULAS
        )
        for first, second in pairwise(names)
        if words[first.start].sentence == words[second.start].sentence
    )


def _equated(words: tuple[Word, ...], names: tuple[Named, ...], one: str, other: str) -> bool:
    """Whether a sentence says what one is to the other: "X is the president of Y"."""
    return any(
        {first.key, second.key} == {one, other} and words[first.end].lower in _COPULAS
        for first, second in pairwise(names)
        if words[first.start].sentence == words[second.start].sentence
    )


def _said(words: tuple[Word, ...], names: tuple[Named, ...], key: str) -> str:
    name = next(name for name in names if name.key == key)
    return " ".join(word.lower.title() for word in words[name.start : name.end])


def _ties(words: tuple[Word, ...], names: tuple[Named, ...]) -> Iterator[tuple[str, str, str]]:
    """What stands after and before each name, nearby: ("before", name, word), ("link", name, "to")."""
    inside = {place for name in names for place in range(name.start, name.end)}
    for name in names:
        sentence = words[name.start].sentence
        for side, places in (
            ("after", range(name.start - 1, max(-1, name.start - 1 - _REACH), -1)),
            ("before", range(name.end, min(len(words), name.end + _REACH))),
        ):
            for place in places:
                word = words[place]
                if word.sentence == sentence and word.content and place not in inside and word.stem not in SYMMETRIC:
                    yield side, name.key, root(word.lower)
        if name.start and words[name.start - 1].lower in _LINKS:
            yield "link", name.key, words[name.start - 1].lower


def _subject_turned(
    told: tuple[Word, ...],
    ours: tuple[Named, ...],
    evidence: tuple[Word, ...],
    theirs: tuple[Named, ...],
    one: str,
    other: str,
) -> bool:
    """Whether one acts on the other here, and only the other on the one there."""
    here, there = set(_acts(told, ours)), set(_acts(evidence, theirs))
    return ((one, other) in here and (other, one) in there and (one, other) not in there) or (
        (other, one) in here and (one, other) in there and (other, one) not in there
    )


def _acts(words: tuple[Word, ...], names: tuple[Named, ...]) -> Iterator[tuple[str, str]]:
    """(who, whom): a name that begins its clause, and the next, with words of content and none symmetric between."""
    for first, second in pairwise(names):
        between = words[first.end : second.start]
        before = words[first.start - 1] if first.start else None
        begins = before is None or before.clause != words[first.start].clause or before.lower in ("that", "the", "and")
        if (
            begins
            and words[first.start].sentence == words[second.start].sentence
            and any(word.content for word in between[:3])
            and not any(word.stem in SYMMETRIC for word in between)
        ):
            yield first.key, second.key


def _passive(words: tuple[Word, ...]) -> bool:
    return any(
        second.lower == "by" and first.lower.endswith(("ed", "en", "n", "t")) for first, second in pairwise(words)
    )
