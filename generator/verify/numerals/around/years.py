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
    return int(abs(after.value)) if after and after.year and _given_for(words, after, quantity.span.end) else None


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
