"""Who gives and who gets, in English sentences of sending and receiving: "sent X", "sent … to X", "got … from X"."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Protocol

from generator.verify.telling.wording import Word, in_sentence, stem

_GIVING = frozenset(
    map(
        stem,
        """
        send deliver give sell lend offer grant supply ship export pay hand transfer award provide donate cede return
        lease extradite dispatch
        """.split(),
    )
)
_GETTING = frozenset(map(stem, "receive get buy import borrow obtain purchase acquire".split()))
MOVING = _GIVING | _GETTING
"""The stems of all such verbs."""
_BE = frozenset("is are was were be been being".split())
_DETERMINERS = frozenset("the a an its their his her".split())
_TO, _FROM = frozenset(["to"]), frozenset(["from", "by"])
_LINKS = frozenset("to from by of against for in over with on at into than".split())
_REACH = 14


class Called(Protocol):
    """A name at its place, with the key that its forms share."""

    @property
    def key(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def transfers(words: tuple[Word, ...], names: Sequence[Called]) -> Iterator[tuple[str, str]]:
    """(giver, receiver) by their keys, for every verb of giving or getting that has both beside it."""
    starts = [name.start for name in names]
    for verb in words:
        if verb.stem not in MOVING or verb.name:
            continue
        sentence = in_sentence(words, verb)
        first, here = bisect_left(starts, sentence[0].at), bisect_right(starts, verb.at)
        before = _subject(words, names[first:here], verb)
        after = names[here : bisect_right(starts, min(verb.at + _REACH, sentence[-1].at))]
        to, whence = _behind(words, after, _TO), _behind(words, after, _FROM)
        direct = next((name.key for name in after if _follows(words, verb, name)), "")
        gives, passive = verb.stem in _GIVING, bool(verb.at and words[verb.at - 1].lower in _BE)
        if passive and gives and not verb.lower.endswith("ing"):
            giver, receiver = whence, to or before
        elif gives:
            giver, receiver = before, direct or to
        else:
            giver, receiver = whence, before
        if giver and receiver and giver != receiver:
            yield giver, receiver


def _subject(words: tuple[Word, ...], near: Sequence[Called], verb: Word) -> str:
    """The last name before a verb in its clause that no preposition goes before."""
    free = (
        name
        for name in reversed(near)
        if name.end <= verb.at
        and words[name.start].clause == verb.clause
        and not (name.start and words[name.start - 1].lower in _LINKS)
    )
    return next((name.key for name in free), "")


def _behind(words: tuple[Word, ...], after: Sequence[Called], links: frozenset[str]) -> str:
    for name in after:
        at = name.start - 1
        if words[at].lower in _DETERMINERS:
            at -= 1
        if words[at].lower in links:
            return name.key
    return ""


def _follows(words: tuple[Word, ...], verb: Word, name: Called) -> bool:
    between = words[verb.at + 1 : name.start]
    return all(word.lower in _DETERMINERS for word in between) and words[name.start].clause == verb.clause
