"""Whether a text turns round what its evidence says, where one of the two is not English: by small lists of words.

Less is seen than within English (`meaning`): there are no stems to tell which word a "not" is of. So both must be
short, and one side must have nothing at all that could say the same.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from generator.verify.cutting.turning import turns
from generator.verify.telling.across_acts import SAME
from generator.verify.telling.across_opposites import CONTRARY, REFUSED
from generator.verify.telling.across_words import (
    ACCUSED,
    ACCUSED_KEPT,
    APART,
    HEDGED,
    KEPT,
    MEANT,
    MEANT_KEPT,
    WITH_A_NO,
)
from generator.verify.telling.carried_negation import turns as carries
from generator.verify.telling.who_words import ACTS
from generator.verify.telling.wording import words_of
from generator.verify.text.normalise import fold

_LONGEST = 45
"""Words of a text or of a passage of which enough is seen."""
_MAY = re.compile(r"(?<=\w )May\b")
"""The month, which is no hedge."""
GIVING = 0
"""The number of the act of giving among `ACTS`, whose two sides say the same with the names exchanged."""
_PARTS = ",;:.!?\n"
_TURNING = ("negation", "refusal", "denying", "lack", "small quantity", "limit")

Sides = tuple[re.Pattern[str], re.Pattern[str]]


def speaks(language: str) -> bool:
    """Whether the lists have a language (BCP 47)."""
    return _primary(language) in HEDGED


def turned_across(
    text: str, passages: str, around: str, languages: tuple[str, str], *, hedged: bool, given_alike: bool
) -> Iterator[tuple[str, str]]:
    """Codes with what was found. M001 a negation on one side only, M002 a hedge lost, M003 words of opposite sense.

    `passages`: the words cited; `around`: the sentences that they stand in; `languages` (BCP 47) of the text and of the
    passages; `hedged`: what the text says is shown as somebody's expectation; `given_alike`: the same one gives
    and gets in both.
    """
    ours, theirs = map(_primary, languages)
    told, cited, near = (_MAY.sub("", fold(one)).lower() for one in (text, passages, around))
    if max(len(told.split()), len(cited.split())) > _LONGEST:
        return
    same = _same(told, cited, ours, theirs)
    if same and (word := _negated(told, near, ours, theirs)):
        yield "M001", f"'{word}' in the text"
    elif same and (word := _negated(cited, told, theirs, ours)):
        yield "M001", f"'{word}' in the evidence"
    else:
        yield from (("M003", words) for words in _opposite(told, cited, near, ours, theirs, given_alike=given_alike))
    if not hedged and (word := hedge_lost(told, cited, languages) or _done(told, cited, ours, theirs)):
        yield "M002", f"'{word}'"


def hedge_lost(text: str, words: str, languages: tuple[str, str]) -> str:
    """What hedges the words, where nothing in a text could say so; or "". `languages` of the text and of the words."""
    ours, theirs = map(_primary, languages)
    told, cited = (_MAY.sub("", fold(one)).lower() for one in (text, words))
    found = "" if _finds(KEPT, ours, told) else _finds(HEDGED, theirs, cited)
    # How a case ended is told without the "alleged" of the charge.
    ended = found and _finds(ACCUSED_KEPT, ours, told) and _of(ACCUSED.get(theirs, "")).fullmatch(found)
    return "" if ended else found


def _done(told: str, cited: str, ours: str, theirs: str) -> str:
    """What is meant, expected or laid to somebody's charge, where a text tells of that act as of one that is done."""
    if _finds(KEPT, ours, told):
        return ""
    for lists, kept in ((MEANT, MEANT_KEPT), (ACCUSED, ACCUSED_KEPT)):
        found = _of(lists.get(theirs, "")).search(cited)
        if found and not _finds(kept, ours, told) and _same(told, _scope(cited, found, theirs), ours, theirs):
            return found[0]
    return ""


def _scope(cited: str, hedge: re.Match[str], language: str) -> str:
    """Where the act of a hedge stands: behind it, before it where verbs end a sentence, or on both sides."""
    if language == "de":
        return _clause(cited, hedge)
    return cited[: hedge.end()] if language == "ko" else cited[hedge.end() :]


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


def _negated(one: str, other: str, its: str, others: str) -> str:
    """The one negation of a side, where the other has nothing that could be it; or ""."""
    if _finds(APART, its, one) or turns("affirming", one, its) or _could_be_no(other, others):
        return ""
    return turns("negation", one, its) or turns("refusal", one, its)


def _same(told: str, cited: str, ours: str, theirs: str) -> bool:
    """Whether both tell of one act that the lists know."""
    acts = ((pair, side) for table in (REFUSED, CONTRARY, SAME, ACTS) for pair in pairs(table) for side in (0, 1))
    return any(
        ours in pair and theirs in pair and pair[ours][side].search(told) and pair[theirs][side].search(cited)
        for pair, side in acts
    )


def _could_be_no(text: str, language: str) -> bool:
    """Whether something in a text could say a "not" of the other side in another way."""
    return (
        _turns(text, language)
        or bool(_finds(WITH_A_NO, language, text))
        or (language == "en" and any(map(carries, words_of(text))))
        or any(pair[language][1].search(text) for pair in pairs(REFUSED))
    )


def _turns(text: str, language: str) -> bool:
    return any(turns(kind, text, language) for kind in _TURNING)


def _opposite(told: str, cited: str, near: str, ours: str, theirs: str, *, given_alike: bool) -> Iterator[str]:
    """The first words of opposite sense, where neither side has the other's and nothing is negated."""
    if turns("negation", told, ours):
        return
    for pair in (*pairs(REFUSED), *pairs(CONTRARY)):
        if ours in pair and theirs in pair:
            for side in (0, 1):
                mine, other = pair[ours][side].search(told), pair[theirs][1 - side].search(cited)
                if other and turns("negation", _clause(cited, other), theirs):
                    continue
                if mine and given_alike and any(one.fullmatch(mine[0]) for one in pairs(ACTS)[GIVING][ours]):
                    continue
                if mine and other and not pair[ours][1 - side].search(told) and not pair[theirs][side].search(near):
                    yield f"'{mine[0]}' where the evidence has '{other[0]}'"
                    return


def _clause(text: str, found: re.Match[str]) -> str:
    """The words around a match up to the next signs that part clauses."""
    start = max(text.rfind(sign, 0, found.start()) for sign in _PARTS) + 1
    ends = (text.find(sign, found.end()) for sign in _PARTS)
    return text[start : min((end for end in ends if end >= 0), default=len(text))]


@cache
def pairs(table: str) -> tuple[Mapping[str, Sides], ...]:
    """What finds each act of a table and its other side, by language."""
    lines = re.sub(r"\n +", " ", table.strip())
    return tuple(dict(map(_sides, block.splitlines())) for block in lines.split("\n\n"))


def _sides(line: str) -> tuple[str, Sides]:
    language, _, both = line.partition(": ")
    one, _, other = both.partition(" | ")  # An act of `SAME` has no other side.
    return language, (_any(one.replace(" ", ", ")), _any(other.replace(" ", ", ")))


def _finds(lists: Mapping[str, str], language: str, text: str) -> str:
    found = _of(lists.get(language, "")).search(text)
    return found[0] if found else ""


@cache
def _of(items: str) -> re.Pattern[str]:
    return _any(items)


def _any(items: str) -> re.Pattern[str]:
    """What finds any of the items; of none, nothing."""
    forms = sorted({" ".join(item.split()) for item in items.split(",")} - {""}, key=len, reverse=True)
    written = ("".join({"*": r"\w*", " ": r"\s+", "-": r"[-\s]"}.get(c, c) for c in form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{'|'.join(written)})(?!\w)" if forms else "(?!)")
