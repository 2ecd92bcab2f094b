"""The year that a number is given for."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.roles import clause
from generator.verify.numerals.reading.labels import MONTH_NAMES
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.reading.quantity import right_before

# "1,284 million (2023: 1,107 million)"
_LABELLED = re.compile(r"\(\s?(?:[^\W\d_]+\s){0,2}((?:19|20)\d\d)\s?:\s$")


def own_year(quantity: Quantity, words: str, found: Sequence[Quantity]) -> int | None:
    """The year that a number is given for: the one right behind it, or the only one before it in its clause."""
    if labelled := right_before(_LABELLED, words, quantity.span.start):
        return int(labelled[1])
    if behind := year_behind(quantity, words, found):
        return behind
    start = clause(words, quantity)[0]
    before = [
        q
        for q in found
        if q.year
        and q.span.start < quantity.span.start
        and (
            (start <= q.span.start and _given_for(words, q, start))
            or (right_before(_AT_THE_HEAD, words, q.span.start) and words[q.span.end : q.span.end + 2] == ", ")
            or _WHEN.match(words, q.span.end)
        )
    ]
    between = [q for q in found if before and before[-1].span.end <= q.span.start < quantity.span.start]
    if before and told_anew(quantity, words):
        return None
    alone = not between or (before and _WHEN.match(words, before[-1].span.end) and all(q.unit == "%" for q in between))
    return int(abs(before[-1].value)) if len(before) == 1 and alone else None


def told_anew(quantity: Quantity, words: str) -> bool:
    """Whether a year stands before a number that is told by no digits: "from 84,200 in 1990 to 61,700 last year"."""
    return bool(_RELATIVE.search(words, max(0, quantity.span.start - 24), quantity.span.start))


def year_behind(quantity: Quantity, words: str, found: Sequence[Quantity]) -> int | None:
    """The year right behind a number, which is of that number alone; one in front may be told of all that follow."""
    behind = (q for q in found if q.span.start >= quantity.span.end and not q.ordinal and q.kind != "part")
    after = next((q for q in behind if not _MONTHS.match(words, q.span.end)), None)
    if after and _OF_THE_NEXT.match(words, after.span.end):
        return None
    return int(abs(after.value)) if after and after.year and _given_for(words, after, quantity.span.end) else None


def year_of_the_other(quantity: Quantity, words: str, found: Sequence[Quantity]) -> int | None:
    """The year of the number that one without a year is compared with, which is not its own: "8,000 last year, compared
    with 6,000 in 2021"."""
    behind = (q for q in found if q.span.start >= quantity.span.end and not q.year and not q.ordinal)
    other = next((q for q in behind if q.kind == quantity.kind and (not q.unit or _same_unit(q, quantity))), None)
    if other is None:
        return None
    between = words[quantity.span.end : other.span.start]
    compared = _COMPARED.search(between) or _THAN_THAT.match(words, other.span.end)
    if not compared or _ENDED.search(between):
        return None
    right_there = right_before(_RIGHT_THERE, words, other.span.start)
    return int(right_there[1]) if right_there else own_year(other, words, found)


def _same_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two count alike; behind a Hangul syllable that counts stand particles."""
    return one.unit == other.unit or (one.unit[:1] == other.unit[:1] and bool(_HANGUL.match(one.unit)))


_HANGUL = re.compile("[가-힣]")
_COMPARED = re.compile(
    r"\b(?:compared|versus|vs|against|from|than|gegenüber|verglichen|vergleich|nach|contre|rapport|frente|respecto|"
    r"comparado|против|сравнению|чем)\b",
    re.I,
)
_THAN_THAT = re.compile(r"[가-힣]{0,3}(?:보다|대비|에 비해|에서)")
_RIGHT_THERE = re.compile(r"((?:19|20)\d\d)년\s?$")
_ENDED = re.compile(r"[.!?;]\s")
_OF_THE_NEXT = re.compile(r"년(?:도?에는?)?\s?\d")
"""Behind a year in Hangul: what it is the year of stands there."""
_MONTHS = re.compile(r"\s(?:months?|quarters?|monaten?|mois|meses|месяц\w*|квартал\w*)\b", re.I)
_RELATIVE = re.compile(
    r"지난해|작년|올해|금년|\b(?:last|this) year\b|прошлом году|этом году|dieses Jahr|vergangenen Jahr", re.I
)
_AT_THE_HEAD = re.compile(
    r"(?:^|[.!?]\s)(?:In|During|From|Between|At|By|Im|In den|Zwischen|Von|En|Au|Entre|Durante|De|В|За|С)\s"
    r"[^,;:.\d]*$"
)
_WHEN = re.compile(r",?\s(?:when|als|lorsque|quand|cuando|когда)\s", re.I)
_IN = re.compile(
    rf"(?:^|\b)(?:(?:in|im|en|de|von|от|в|for|during|jahr|année|año)\s(?:{MONTH_NAMES}\s(?:de\s)?)?|"
    rf"(?:quarter|half|months?|{MONTH_NAMES})\sof\s|"
    r"(?:zeitraum|halbjahr|quartal|период\w*|полугоди\w+|квартал\w*|(?:period|per[ií]odo|période)\s(?:of|de))\s)$",
    re.I,
)
_BASE = re.compile(
    r"\b(?:than|from|as in|als|wie|gegenüber|verglichen|vergleich|que|qu[’']en|respecto|frente|rapport|comparado|"
    r"similar|contre|versus|vs|against|compared|over|since|seit|depuis|desde|чем|сравнению|против)\b",
    re.I,
)
"""What a year behind these gives is compared with: "8 percent lower than in 2018"."""


def _given_for(words: str, year: Quantity, start: int) -> bool:
    """Whether numbers beside a year are those of that year: "in 2021", not "since 2021"."""
    between = words[start : year.span.start].lstrip(" ,;.:")
    marked = words[year.span.end : year.span.end + 1] == "년"
    return marked or (
        bool(_IN.search(words[max(0, year.span.start - 40) : year.span.start]))
        and not re.search(r"[,;.]\s", between)
        and not _BASE.search(between)
    )
