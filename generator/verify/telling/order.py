"""What came before what, or brought it about: two happenings that a text puts in each other's place, in six languages.

Each side of a word like "because" or "before" is what the tables and names find in it, in English all words of content.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from generator.verify.evidence import Forms
from generator.verify.telling.across.acts import SAME
from generator.verify.telling.across.contrasts import CONTRASTS
from generator.verify.telling.across.found import any_of, standing
from generator.verify.telling.across.opposites import CONTRARY, REFUSED
from generator.verify.telling.order_words import AT_ONCE, EARLIER_FIRST, FRONTED, LATER_FIRST, TIMED
from generator.verify.telling.who.further_acts import FURTHER
from generator.verify.telling.who.mentions import mentions
from generator.verify.telling.who.who_words import ACTS
from generator.verify.telling.wording import roots, words_of
from generator.verify.text.normalise import fold

_TABLES = (SAME, ACTS, FURTHER, REFUSED, CONTRARY, CONTRASTS)
_ORDERS = (LATER_FIRST, EARLIER_FIRST)
_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\w)[^.!?\n]*)*")
_FEW = 3
_REACH = 600
"""How many letters before and behind a sign can be a side of it: more than a hundred words, so that a sentence without
an end is not read anew for each of its signs."""
_SUBJECT = re.compile(r"(?<=\w)\s(?:it|he|she|they|we|I)\s", re.I)
"""With what the main clause goes on where no comma parts it: "after its war it built"."""
_HANGING = re.compile(
    r"\W*(?:(?:where|which|who|whose|whom|while|wobei|während|dont|où|donde|cuy[oa]s?|котор\w+|где|чей)\b)", re.I
)
"""With what no main clause begins: the comma before it parts nothing from a fronted "after the war Norway built …"."""
_POINTING = re.compile(r"\W*(?:this|that|it|which|these|das|dies|cela|ce|ceci|esto|eso|это)\b", re.I)

Keys = frozenset[object]


class Ordered(NamedTuple):
    """Two happenings with what names them; `ordered`: the first came first, or brought about the second; else both are
    at one time. `word` says so."""

    first: Keys
    second: Keys
    ordered: bool
    word: str


def other_order(text: str, words: str, known: tuple[Forms, ...], languages: tuple[str, str]) -> str:
    """The word of a text that puts first what its evidence puts second, or apart what is at one time there; or ""."""
    ours, theirs = (language.partition("-")[0].lower() for language in languages)
    if not (_tells_order(text, ours, _ORDERS) and _tells_order(words, theirs, (*_ORDERS, AT_ONCE))):
        return ""
    alike = ours == theirs == "en"
    mine = list(_orders(text, ours, _reader(known, ours, ours, alike=alike), _ORDERS))
    there = list(_orders(words, theirs, _reader(known, theirs, ours, alike=alike), (*_ORDERS, AT_ONCE)))
    for one in mine:
        timed = any_of(TIMED.get(ours, "")).fullmatch(one.word)
        if any(_straight(one, other) for other in there if other.ordered):
            continue
        for other in there:
            if _crossed(one, other) if other.ordered else timed and _at_once(one, other):
                return f"'{one.word}' where the evidence has '{other.word}'"
    return ""


def _tells_order(text: str, language: str, tables: tuple[Mapping[str, str], ...]) -> bool:
    small = fold(text).lower()
    return any(any_of(lists.get(language, "")).search(small) for lists in tables)


def _straight(one: Ordered, other: Ordered) -> bool:
    return bool(one.first & other.first and one.second & other.second)


def _crossed(one: Ordered, other: Ordered) -> bool:
    across = (len(one.first & other.second), len(one.second & other.first))
    return min(across) > 0 and sum(across) > len(one.first & other.first) + len(one.second & other.second)


def _at_once(one: Ordered, other: Ordered) -> bool:
    sides = ((other.first, other.second), (other.second, other.first))
    return any(one.first & first and one.second & second and not one.first & one.second for first, second in sides)


def _reader(known: tuple[Forms, ...], language: str, told_in: str, *, alike: bool) -> Callable[[str], Keys]:
    def keys(part: str) -> Keys:
        if alike:
            return frozenset(roots(words_of(part)))
        small = part.lower() if len(part.lower()) == len(part) else part
        acts = ((number, *place) for number, table in enumerate(_TABLES) for place in standing(table, language, small))
        return frozenset((*acts, *(mention.key for mention in mentions(part, known, language, told_in))))

    return keys


def _orders(
    text: str, language: str, keys: Callable[[str], Keys], tables: tuple[Mapping[str, str], ...]
) -> Iterator[Ordered]:
    before = ""
    for match in _SENTENCE.finditer(fold(text)):
        sentence = match[0]
        small = sentence.lower()
        for lists in tables:
            for sign in any_of(lists.get(language, "")).finditer(small):
                left, right = _sides(sentence, sign, language, before)
                first, second = (right, left) if lists is LATER_FIRST else (left, right)
                yield Ordered(keys(first), keys(second), lists is not AT_ONCE, sign[0])
        before = sentence


def _sides(sentence: str, sign: re.Match[str], language: str, before: str) -> tuple[str, str]:
    """What stands before a sign and behind it; behind one that opens its sentence what the comma parts comes first."""
    left = re.split("[;:]", sentence[max(0, sign.start() - _REACH) : sign.start()])[-1]
    right = re.split("[;:]", sentence[sign.end() : sign.end() + _REACH])[0]
    if len(left.split()) < _FEW and any_of(FRONTED.get(language, "")).match(sign[0]) and "," in right:
        own, _, rest = right.partition(",")
        if _HANGING.match(rest):
            return "", own
        subject = _SUBJECT.search(own)
        return (f"{own[subject.start() :]} {rest}", own[: subject.start()]) if subject else (rest, own)
    if _POINTING.match(left) and len(left.split()) < 2 * _FEW:
        return before, right
    return left, right
