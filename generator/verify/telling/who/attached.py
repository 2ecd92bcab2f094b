"""What a name belongs to by its preposition: "headquarters in Oslo", where the evidence has them in Bergen. English."""

from collections.abc import Iterator
from itertools import product

from generator.verify.evidence import Forms
from generator.verify.telling.names.called import Named, called
from generator.verify.telling.roles import SYMMETRIC
from generator.verify.telling.wording import Word, root, stem

_PREPOSITIONS = frozenset("in at near from to of by with against for on under".split())
_DETERMINERS = frozenset("the a an its their his her".split())
_BESIDE = 2


def elsewhere(told: tuple[Word, ...], evidence: tuple[Word, ...], known: tuple[Forms, ...] = ()) -> str:
    """A name behind a word and a preposition behind which the evidence has another name, and this one elsewhere; or "".

    Names beside each other there ("Oslo in Norway", "Oslo, Bergen and Tromsø") can stand for each other.
    """
    mine = list(_attached(told, called(told, known)))
    if not mine:
        return ""
    theirs = called(evidence, known)
    there = {name.key for name in theirs}
    attached = list(_attached(evidence, theirs))
    for head, preposition, name in mine:
        same = [other for word, link, other in attached if (word, link) == (head, preposition)]
        # "an opinion of X" is held by "a view of X".
        held = any(link == preposition and other.key == name.key for _, link, other in attached)
        if held or name.key not in there or not same or any(_alike(told, name, other) for other in same):
            continue
        places = [other for other in theirs if other.key == name.key]
        if not any(_side_by_side(evidence, one, other) for one, other in product(places, same)):
            word, other = " ".join(_said(told, name)), " ".join(_said(evidence, same[0]))
            return f"'{preposition} {word}' where the evidence has '{preposition} {other}'"
    return ""


def _attached(words: tuple[Word, ...], names: tuple[Named, ...]) -> Iterator[tuple[str, str, Named]]:
    """(root of the word before, preposition, name), a determiner allowed before the name."""
    for name in names:
        at = name.start - 1
        while at > 0 and words[at].lower in _DETERMINERS:
            at -= 1
        if at < 1 or words[at].lower not in _PREPOSITIONS or words[at].sentence != words[name.start].sentence:
            continue
        head = words[at - 1]
        if head.content and not head.name and stem(head.lower) not in SYMMETRIC:
            yield root(head.lower), words[at].lower, name


def _alike(told: tuple[Word, ...], name: Named, other: Named) -> bool:
    return name.key == other.key or other.key in {root(word) for word in _said(told, name)}


def _side_by_side(words: tuple[Word, ...], one: Named, other: Named) -> bool:
    first, second = sorted((one, other), key=lambda name: name.start)
    between = words[first.end : second.start]
    return len(between) <= _BESIDE or not any(word.content and not word.name for word in between)


def _said(words: tuple[Word, ...], name: Named) -> list[str]:
    return [word.lower for word in words[name.start : name.end]]
