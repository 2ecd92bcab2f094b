"""For which time the number of a sentence is: the year or month beside it, a period with both its ends, a day of the
week, or the year of the text, and how that is known where nothing prints it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from generator.verify import Span
from generator.verify.telling.times.calendar_words import Told, read_dates

PRINTED, INFERRED, CONTINUED, WEEKDAY = "printed", "inferred", "continued", "weekday"
PERIOD, EARLIER = "period", "earlier"
_KNOWN_BY = {
    "en": {
        PRINTED: "as printed",
        INFERRED: "the text gives no year; it is taken from when the source came out",
        CONTINUED: "the sentence gives no year; it goes on with that of the sentences before",
        WEEKDAY: "the text gives a day of the week; the day is counted from when the source came out",
        PERIOD: "the months of the period that the text names",
        EARLIER: "a year before the number that it is compared with",
    },
    "ko": {
        PRINTED: "자료에 적힌 대로",
        INFERRED: "글에 연도가 없어 자료가 나온 때로 보았다",
        CONTINUED: "이 문장에 연도가 없어 앞 문장들의 연도를 이었다",
        WEEKDAY: "글에 요일만 있어 자료가 나온 날에서 헤아렸다",
        PERIOD: "글이 말하는 기간의 달이다",
        EARLIER: "견준 수보다 한 해 앞이다",
    },
    "ru": {
        PRINTED: "как напечатано",
        INFERRED: "год в тексте не указан; он взят по дате источника",
        CONTINUED: "год в предложении не указан; он взят из предложений перед ним",
        WEEKDAY: "в тексте указан день недели; число отсчитано от даты источника",
        PERIOD: "месяцы периода, который называет текст",
        EARLIER: "годом раньше числа, с которым оно сравнивается",
    },
}
"""How a time is known, in the language of the briefing."""

_LAST_YEAR = re.compile(r"\blast year\b|지난해|작년|в прошлом году", re.I)
_COMPARED = re.compile(
    r"(?:(?:%|\b(?:per ?cent|up|down|higher|lower)) on"
    r"|\b(?:compared|from(?! (?-i:[A-Z][a-z]+) in )|than|since|against|until|before|after)\b)"
    r"(?:[^,;]|,(?=\d)){0,28}$|\b(?:по сравнению с|чем в|против (?:[^,;]|,(?=\d)){0,28} в|с|до|после|к)\s$",
    re.I,
)
_RECORD = re.compile(
    r"(?:(?:est|first|most|least|record|worst|any|level|figure|result|founded)\b[^,;]{0,30}\bsince (?:\w+ ){0,4}"
    r"|since (?:it|they) (?:was|were) \w+ in |what it was in |самы[йме]\w* [^,;]{0,30} с )$"
)
_ITS_PEAK = re.compile(r" (?:peak|figure|level|high|low|total|average|record|crisis)\b")
"""Before a time that only says how long something had not been so: "the lowest since"."""
_APART = re.compile(r",|\bпротив\b|\bagainst\b")
_YEAR_EARLIER = re.compile(
    r"[^,;.]{0,40}?\b(?:(?:a|one|the) year (?:earlier|before|ago|previously)|(?:in )?the (?:previous|preceding) year"
    r"|годом (?:ранее|раньше)|в предыдущем году)\b"
)
_SAID = re.compile(
    r"\b(?:said|says|showed|shows|told|reported|announced|according to)\b[^,;]{0,40}?\b\w+day\b(?: \w+)?"
    r"(?=[,;.]|$| that\b)"
)
_PART = re.compile(
    r"\b(?:months?|monthly|quarter(?!s?\b of (?:the|all|its|their|a)\b)\w*|week\w*|half(?! of)|today|yesterday"
    r"|so far|decade|(?:past|last) \w+ years|year to|fiscal year(?! \d)|GMT|shares|stocks?|index|futures|crude|barrel"
    r"|pence|per share|\d{4}[-–/]\d{2,4})\b",
    re.I,
)
"""What says that a number is of a part of a year, or of a day."""
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = re.compile(rf"(?<!last )(?<!next )(?<!every )(?<!each )\b(?P<day>{'|'.join(_DAYS)})\b", re.I)
_CLAUSE_END = re.compile(
    r"[,;:]\s|\bfrom\b(?! [A-Z])|\b(?:compared|and|after|since|before|than|when|while|as)\b|\bto (?=[$€£¥₩]?\d)"
)
_YEAR = r"(?:19|20)\d\d"
_BETWEEN = re.compile(rf"\b(?:between (?P<one>{_YEAR}) and|from (?P<two>{_YEAR}) to) (?P<end>{_YEAR})\b(?![-–])")
_SINCE = re.compile(rf"\bsince (?P<year>{_YEAR})\b")
_RELATIVE = re.compile(r", (?:which|who|where) [^,]*,")
_THIS_YEAR = re.compile(r"\bthis year\b")
_SINCE_MONTH = re.compile(
    r"\bsince (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)"
)
_HAS = re.compile(r"\b(?:has|have)\b")
_IS = re.compile(
    r"\b(?:is|are|has|have|employs|live|work|serve|operates|owns|holds|keeps|makes|spends|costs(?= [$€£\d])"
    r"|работа[ею]т|занят[оы]?|составля[ею]т|насчитыва[ею]т)\b|(?:명|곳|척|대|개|건|%|원)이다\b"
)
_IS_NOW = re.compile(rf"{_IS.pattern} (?:\w+ ){{0,2}}$")
_FIRST_MONTHS = re.compile(
    rf"\bfirst (?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven) months of (?P<year>{_YEAR})\b"
)
_PART_OF = re.compile(rf"\b(?P<which>first|second|third|fourth) (?P<what>half|quarter) (?:of )?(?P<year>{_YEAR})\b")
_COUNTS = dict(zip("two three four five six seven eight nine ten eleven".split(), range(2, 12), strict=True))
_WHICH = ("first", "second", "third", "fourth")


def told_when(
    words: str, number: Span, issued: str, *, before: bool = False, beside: str = "", went_on: str = ""
) -> tuple[str, str]:
    """EDTF and how it is known, both empty where several times are told, where only what the number is compared with
    has one, or where a part of a year is meant that the sentence does not date.

    `issued`: the day of the text (EDTF), or nothing; `before`: the number is of another time than the one before it,
    whose time is `beside`;
    `went_on`: the year of the sentence before, which one without a date goes on with.
    """
    year = issued[:4] if issued[:4].isdigit() else ""
    if period := _period(words, number, year, issued):
        return period
    behind = words[number.end :]
    if before and beside[:4].isdigit() and "/" not in beside and _YEAR_EARLIER.match(behind):
        return f"{int(beside[:4]) - 1}{beside[4:]}", EARLIER
    end = _CLAUSE_END.search(behind)
    apart = [Span(*one.span()) for one in _RELATIVE.finditer(words)]
    dates = [
        one
        for one in read_dates(words)
        if (one.year or one.month)
        and not any(one.span.touches(part) and not number.touches(part) for part in apart)
        and not _RECORD.search(words[max(0, one.span.start - 60) : one.span.start])
        and not _ITS_PEAK.match(words, one.span.end)
    ]
    own_clause = behind[: end.start() if end else None]
    near = {_written(one, issued) for one in read_dates(own_clause) if one.year}
    own = {_written(one, issued) for one in dates if not _COMPARED.search(words[: one.span.start])}
    if year and not near and not before and _LAST_YEAR.search(own_clause):
        return str(int(year) - 1), ""
    only = near if len(near) == 1 else own
    if len(only) > 1 or (before and only is not near):
        return "", ""
    unsaid = _SAID.sub("", words)
    part = _PART.search(unsaid)
    if day := None if only or part else _DAY.search(unsaid):
        return (
            (_weekday(day["day"], issued), WEEKDAY)
            if len(_DAY.findall(unsaid)) == 1 and issued[10:11] == ""
            else ("", "")
        )
    if only is own and only and _IS_NOW.search(words[: number.start]):
        # "Operates # ships and carried # people in 2017."
        only = set()
    if only:
        of = only.pop()
        dated = "-" in of and of[0].isdigit()
        return (of, INFERRED if of.endswith("?") else "") if dated or not part else ("", "")
    if part or not year:
        return "", ""
    if _LAST_YEAR.search(words):
        return str(int(year) - 1), ""
    if _THIS_YEAR.search(words):
        return year, ""
    if went_on and went_on != year and not _IS.search(words):
        return f"{went_on}?", CONTINUED
    # What it is compared with behind a comma says nothing of when that was.
    ahead = any(not _APART.search(words, number.end, one.span.start) for one in dates)
    return ("", "") if ahead and not own else (f"{year}?", INFERRED)


def in_words(basis: str, language: str) -> str:
    """How a time is known, in the language of a briefing, or in English."""
    return _KNOWN_BY.get(language, _KNOWN_BY["en"])[basis]


def year_told(words: str, issued: str) -> str:
    """The only year that a sentence tells of, for one that goes on with it."""
    dates = [one for one in read_dates(words) if one.year and not one.decade]
    own = {str(one.year) for one in dates if not _COMPARED.search(words[: one.span.start])}
    if not own and _LAST_YEAR.search(words) and issued[:4].isdigit():
        return str(int(issued[:4]) - 1)
    return own.pop() if len(own) == 1 else ""


def last_weekday(words: str, issued: str) -> tuple[str, Span] | None:
    """The day that a sentence's only day of the week was, and where it stands; `issued`: the day of the text."""
    found: Sequence[re.Match[str]] = [*_DAY.finditer(words)]
    day = _weekday(found[0]["day"], issued) if len(found) == 1 else ""
    return (day, Span(*found[0].span())) if day else None


def _period(words: str, number: Span, year: str, issued: str) -> tuple[str, str] | None:
    """A time with both its ends."""
    if part := _part_of_a_year(words):
        told = [
            one for one in read_dates(words) if not _RECORD.search(words[max(0, one.span.start - 60) : one.span.start])
        ]
        return (part, PERIOD) if len(told) == 1 else ("", "")
    if between := _BETWEEN.search(words):
        alone = len([one for one in read_dates(words) if one.year]) == 2
        return (f"{between['one'] or between['two']}/{between['end']}", "") if alone else ("", "")
    since = _SINCE_MONTH.search(words)
    if (
        since
        and len(dated := [one for one in read_dates(words) if one.month]) == 1
        and number.end < since.start()
        and _HAS.search(words[: since.start()])
        and len(read_dates(words)) == 1
    ):
        begun = _written(dated[0], issued) if len(issued) == len("2021-03-04") else ""
        return (f"{begun}/{issued}", INFERRED) if begun.endswith("?") else ("", "")
    since = _SINCE.search(words)
    if since and len(read_dates(words)) == 1 and year and _HAS.search(words[: number.start]):
        return (f"{since['year']}/{year}", "") if since["year"] < year else ("", "")
    return None


def _part_of_a_year(words: str) -> str:
    """The months of "the first nine months of 2021" and "the second quarter of 2021"."""
    if found := _FIRST_MONTHS.search(words):
        return f"{found['year']}-01/{found['year']}-{_COUNTS[found['count']]:02}"
    if found := _PART_OF.search(words):
        long = 6 if found["what"] == "half" else 3
        last = (_WHICH.index(found["which"]) + 1) * long
        return f"{found['year']}-{last - long + 1:02}/{found['year']}-{last:02}" if last <= 12 else ""
    return ""


def _weekday(name: str, issued: str) -> str:
    try:
        day = date.fromisoformat(issued)
    except ValueError:
        return ""
    return (day - timedelta((day.weekday() - _DAYS.index(name.lower())) % 7)).isoformat()


def _written(told: Told, issued: str) -> str:
    """As EDTF; a month whose year is not printed is of the text's year, or the one before, with a question mark."""
    if not told.month:
        return str(told.year)
    if told.year:
        return f"{told.year}-{told.month:02}"
    if not issued[:4].isdigit() or not issued[5:7].isdigit():
        return f"-{told.month:02}"
    return f"{int(issued[:4]) - (told.month > int(issued[5:7]))}-{told.month:02}?"
