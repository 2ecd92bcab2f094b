"""Whether a text turns round what its evidence says, where one of the two is not English: by small lists of words.

Less is seen than within English (`meaning`): there are no stems to tell which word a "not" is of. So both must be
short, and one side must have nothing at all that could say the same.
"""

import re
from collections.abc import Iterator, Mapping

from generator.verify.cutting.turning import turns
from generator.verify.telling.across.acts import SAME
from generator.verify.telling.across.contrasts import CONTRASTS
from generator.verify.telling.across.found import any_of, finder, standing
from generator.verify.telling.across.more_contrasts import MORE_CONTRASTS
from generator.verify.telling.across.news_contrasts import NEWS_CONTRASTS
from generator.verify.telling.across.opposites import CONTRARY, REFUSED
from generator.verify.telling.across.two_parts import whole_verbs
from generator.verify.telling.across.unreal import only_meant_across
from generator.verify.telling.across.words import (
    ACCUSED,
    ACCUSED_KEPT,
    APART,
    HEDGED,
    IF,
    IF_KEPT,
    KEPT,
    MEANT,
    MEANT_KEPT,
    TO_COME,
    VIEW,
    VIEW_KEPT,
    WITH_A_NO,
)
from generator.verify.telling.carried_negation import turns as carries
from generator.verify.telling.who.further_acts import FURTHER
from generator.verify.telling.who.who_words import ACTS
from generator.verify.telling.wording import PASTS, words_of
from generator.verify.text.normalise import fold

_LONGEST = 45
"""Words of a text or of a passage of which enough is seen."""
_LETTERS = 5_000
"""So few words never have as many."""
_MAY = re.compile(r"(?<=\w )May\b")
"""The month, which is no hedge."""
GIVING = 0
"""The number of the act of giving among `ACTS`, whose two sides say the same with the names exchanged."""
_CONDITIONS = ("condition", "opening condition", "if", "when")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_CLAUSES = re.compile(
    r"(?<=[.!?;])\s+|,?\s+(?:et|y|und|и|а|но|pero|mais|aber|doch|jedoch|aunque|obwohl|хотя|bien que|alors que|"
    r"mientras que|während)\s+|(?<=[가-힣][자며])\s|(?<=[가-힣](?:지만|으나))\s"
)
_PARTS = ",;:.!?\n"
_BESIDE = 30
_BEHIND_TOO = ("de", "ko")
_TURNING = ("negation", "refusal", "denying", "lack", "small quantity", "limit")

_OPPOSITES = (REFUSED, CONTRARY, CONTRASTS, MORE_CONTRASTS, NEWS_CONTRASTS)
_TABLES = (*_OPPOSITES, SAME, ACTS, FURTHER)
_ACTS = (REFUSED, CONTRARY, SAME, ACTS, FURTHER)


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
    if max(len(text), len(passages)) > _LETTERS:
        return
    ours, theirs = map(_primary, languages)
    passages, around = (whole_verbs(one) if theirs == "de" else one for one in (passages, around))
    told, cited, near = (_MAY.sub("", fold(one)).lower() for one in (text, passages, around))
    if max(len(told.split()), len(cited.split())) > _LONGEST:
        return
    whole, cited = cited, _told_there(told, cited, ours, theirs)
    acts = _acts_of_both(told, cited, ours, theirs)
    if acts and (word := _negated(told, near, ours, theirs)) and word not in acts:
        yield "M001", f"'{word}' in the text"
    elif acts and (word := _negated(_clause_told(told, cited, ours, theirs), told, theirs, ours)) and word not in acts:
        yield "M001", f"'{word}' in the evidence"
    else:
        yield from (("M003", words) for words in _opposite(told, whole, near, ours, theirs, given_alike=given_alike))
    near_by = _clause_told(told, cited, ours, theirs)
    lost = "" if hedged else hedge_lost(told, near_by, languages) or _done(told, cited, ours, theirs)
    if word := lost or _unconditional(told, cited, ours, theirs) or _said_by_none(told, cited, ours, theirs):
        yield "M002", f"'{word}'"


def hedge_lost(text: str, words: str, languages: tuple[str, str]) -> str:
    """What hedges the words, where nothing in a text could say so; or "". `languages` of the text and of the words."""
    ours, theirs = map(_primary, languages)
    told, cited = (_MAY.sub("", fold(one)).lower() for one in (text, words))
    found = "" if _finds(KEPT, ours, told) else _finds(HEDGED, theirs, cited)
    # How a case ended is told without the "alleged" of the charge.
    ended = found and _finds(ACCUSED_KEPT, ours, told) and any_of(ACCUSED.get(theirs, "")).fullmatch(found)
    return "" if ended else found


def _done(told: str, cited: str, ours: str, theirs: str) -> str:
    """What is meant, expected or laid to somebody's charge, where a text tells of that act as of one that is done."""
    if _finds(KEPT, ours, told):
        return ""
    past = _in_the_past(told) if ours == "en" else False
    for lists, kept in ((MEANT, MEANT_KEPT), (ACCUSED, ACCUSED_KEPT), *(((TO_COME, MEANT_KEPT),) if past else ())):
        found = any_of(lists.get(theirs, "")).search(cited)
        if found and not _finds(kept, ours, told) and _same(told, _scope(cited, found, theirs), ours, theirs):
            return found[0]
    if _finds(MEANT_KEPT, ours, told) or not (past or ours != "en"):
        return ""
    return only_meant_across(told, cited, ours, theirs)


def _in_the_past(told: str) -> bool:
    return any(word.lower in PASTS or word.lower.endswith("ed") for word in words_of(told))


def _unconditional(told: str, cited: str, ours: str, theirs: str) -> str:
    """What makes a condition, where a text has no condition of any sort; or ""."""
    if _finds(IF_KEPT, ours, told) or any(turns(kind, told, ours) for kind in _CONDITIONS):
        return ""
    return _finds(IF, theirs, cited)


def _said_by_none(told: str, cited: str, ours: str, theirs: str) -> str:
    """What gives the evidence to somebody as a view or a charge, where the text tells it as nobody's; or ""."""
    kept = _finds(KEPT, ours, told) or _finds(VIEW_KEPT, ours, told)
    return "" if kept or _SENTENCES.search(cited.strip()) else _finds(VIEW, theirs, cited)


def _told_there(told: str, cited: str, ours: str, theirs: str) -> str:
    """The sentences of the evidence that share most acts and states with a text; all, where none does."""
    return " ".join(_sharing(_SENTENCES.split(cited), told, ours, theirs))


def _clause_told(told: str, cited: str, ours: str, theirs: str) -> str:
    """Of the clauses of the evidence those that share most: what is denied in another is not what a text tells."""
    return " ".join(_sharing([part for part in _CLAUSES.split(cited) if part.strip()], told, ours, theirs))


def _sharing(parts: list[str], told: str, ours: str, theirs: str) -> list[str]:
    if len(parts) == 1:
        return parts
    mine = {(table, place) for table in _TABLES for place in standing(table, ours, told)}
    found = [[(table, place) for table in _TABLES for place in standing(table, theirs, part)] for part in parts]
    shared = [sum(one in mine for one in places) for places in found]
    return [part for part, count in zip(parts, shared, strict=True) if count == max(shared)]


def _scope(cited: str, hedge: re.Match[str], language: str) -> str:
    """Where the act of a hedge stands: in it (a future) or behind it, before it where verbs end a sentence, or both."""
    if language == "de":
        return _clause(cited, hedge)
    return cited[: hedge.end()] if language == "ko" else cited[hedge.start() :]


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


def _negated(one: str, other: str, its: str, others: str) -> str:
    """The one negation of a side, where the other has nothing that could be it; or ""."""
    if _finds(APART, its, one) or turns("affirming", one, its) or _could_be_no(other, others):
        return ""
    return turns("negation", one, its) or turns("refusal", one, its)


def _acts_of_both(told: str, cited: str, ours: str, theirs: str) -> frozenset[str]:
    """The words, on either side, of the acts that both tell of: "dismissed" denies nothing where a minister is."""
    found: set[str] = set()
    for table in _ACTS:
        mine, others = standing(table, ours, told), standing(table, theirs, cited)
        found.update(side[place][0] for place in mine.keys() & others.keys() for side in (mine, others))
    return frozenset(found)


def _same(told: str, cited: str, ours: str, theirs: str) -> bool:
    """Whether both tell of one act that the lists know."""
    return any(standing(table, ours, told).keys() & standing(table, theirs, cited).keys() for table in _ACTS)


def _could_be_no(text: str, language: str) -> bool:
    """Whether something in a text could say a "not" of the other side in another way."""
    return (
        _turns(text, language)
        or bool(_finds(WITH_A_NO, language, text))
        or (language == "en" and any(map(carries, words_of(text))))
        or refuses(text, language)
    )


def refuses(text: str, language: str) -> bool:
    """Whether a text has a word of refusing, ending or falling, which a "not" of the other side may stand for."""
    return any(side for _, side in standing(REFUSED, language, fold(text).lower()))


def _turns(text: str, language: str) -> bool:
    return any(turns(kind, text, language) for kind in _TURNING)


def _opposite(told: str, cited: str, near: str, ours: str, theirs: str, *, given_alike: bool) -> Iterator[str]:
    """The first words of opposite sense, where neither side has the other's, and a "not" beside both or neither."""
    for table in _OPPOSITES:
        mine, others, whole = (standing(table, *one) for one in ((ours, told), (theirs, cited), (theirs, near)))
        for (pair, side), word in mine.items():
            other = others.get((pair, 1 - side))
            if not other or (pair, 1 - side) in mine or (pair, side) in whole:
                continue
            if _no_beside(cited, other, theirs) != _no_beside(told, word, ours):
                continue
            if given_alike and any(finder(ACTS, GIVING, way, ours).fullmatch(word[0]) for way in (0, 1)):
                continue
            yield f"'{word[0]}' where the evidence has '{other[0]}'"
            return


def _no_beside(text: str, found: re.Match[str], language: str) -> bool:
    """Whether a "not" stands right before a word in its clause, or right behind it where verbs come first or last."""
    clause_start = max(text.rfind(sign, 0, found.start()) for sign in _PARTS) + 1
    before = text[max(clause_start, found.start() - _BESIDE) : found.start()]
    if language not in _BEHIND_TOO:
        return bool(turns("negation", before, language))
    behind = re.split(r"[,;:.!?\n]", text[found.end() : found.end() + _BESIDE])[0]
    return bool(turns("negation", f"{before} {behind}", language))


def _clause(text: str, found: re.Match[str]) -> str:
    """The words around a match up to the next signs that part clauses."""
    start = max(text.rfind(sign, 0, found.start()) for sign in _PARTS) + 1
    ends = (text.find(sign, found.end()) for sign in _PARTS)
    return text[start : min((end for end in ends if end >= 0), default=len(text))]


def _finds(lists: Mapping[str, str], language: str, text: str) -> str:
    found = any_of(lists.get(language, "")).search(text)
    return found[0] if found else ""
