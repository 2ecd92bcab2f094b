"""A day as a line of a document prints it, in the months' names of several languages (Unicode CLDR, by Babel)."""

import re
from functools import cache

from babel.dates import get_month_names

from generator import edtf

LANGUAGES = ("en", "de", "fr", "es", "ru", "ko", "it", "pt", "nl", "sv", "da", "nb", "pl", "uk")
_NUMBERS = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:[-/]|\. ?)(?P<month>\d{1,2})(?:[-/]|\. ?)(?P<day>\d{1,2})(?!\d)"
)
_DOTTED = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>(?:19|20)\d\d)(?![\d.]\d)")
_SLASHED = re.compile(r"(?<![\d/])(?P<one>\d{1,2})/(?P<other>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\d/])")
_EAST_ASIAN = re.compile(
    r"(?P<year>(?:19|20)\d\d)\s*[년年]\s*(?P<month>\d{1,2})\s*[월月](?:\s*(?P<day>\d{1,2})\s*[일日])?"
)

_NUMBERED = re.compile(r"(?:(?<!\w)(?:no|nr|num|núm|vol|issue|number|heft|вып)\b\.?|№|제)\s*\d+(?!\d)", re.I)
"""The number of an issue, which is no day: "No. 14 October 2025" is of October."""

_ENDS_SENTENCE = re.compile(r"[.!?…][”»\"')]*$")
_ENDS_HANGUL_SENTENCE = re.compile(r"[가-힣]다[.!?…”\"]*$")
_SMALL_WORD = re.compile(r"(?<![\w.])[^\W\dA-ZА-ЯЁ_가-힣][^\W\d_]+")
_OF_ISSUE = frozenset(
    "published posted issued printed released by on at in from of the and a veröffentlicht erschienen am um von vom "
    "den publié paru le par à publicado publicada el por del de опубликовано дата публикации от".split()
)
"""Small words of a line that says when a text came out."""


def dateline(line: str) -> str | None:
    """The date of a line that tells a day and no story: "The talks ended on 5 May 2021." is a sentence of the text."""
    day = day_in(line)
    if not day or _ENDS_HANGUL_SENTENCE.search(line):
        return None
    tells = not set(_SMALL_WORD.findall(line)) <= _OF_ISSUE | months().keys()
    return None if tells and _ENDS_SENTENCE.search(line) else day


def day_in(line: str) -> str | None:
    """The date in a line as EDTF (2021-05-03, 2021-05); None where there is none, or two that differ.

    3/4/2021 is a day in March or in April: it is not taken; 23/4/2021 is, and 3.4.2021, which has the day first.
    """
    line = _NUMBERED.sub(" ", line)
    patterns = (_NUMBERS, _DOTTED, _EAST_ASIAN, _written())
    found = {day for pattern in patterns for m in pattern.finditer(line) if (day := _day(m))}
    found |= {day for m in _SLASHED.finditer(line) if (day := _either(m))}
    return found.pop() if len(found) == 1 else None


def _either(match: re.Match[str]) -> str | None:
    """A date whose day may come first or second, where its numbers allow one reading alone."""
    first, second = sorted((int(match["one"]), int(match["other"])))
    sure = first == second or second > 12 >= first
    return on_calendar(match["year"], first, second) if sure else None


def _day(match: re.Match[str]) -> str | None:
    given = match.groupdict()
    name = given.get("name") or given.get("first")
    month = months()[name.lower().rstrip(".")] if name else int(given["month"])
    day = given.get("day") or given.get("before")
    return on_calendar(given["year"] or given["late"], month, *([int(day)] if day else []))


def on_calendar(year: str, *parts: int) -> str | None:
    """A year with its month and day as EDTF; None where the calendar has no such day (30 February). A month or day
    of 0, which databases give where they know none, is left out.

    >>> on_calendar("2023", 2, 28), on_calendar("2023", 2, 30), on_calendar("2021", 7, 0)
    ('2023-02-28', None, '2021-07')
    """
    known = parts[: parts.index(0)] if 0 in parts else parts
    try:
        return edtf.checked("-".join([year, *(f"{part:02}" for part in known)]))
    except ValueError:
        return None


@cache
def months() -> dict[str, int]:
    """Month by name: in full, short, and as it stands in a date."""
    return {
        name.lower().rstrip("."): number
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, language).items()
        if not name[0].isdigit()
    } | {"sept": 9}


@cache
def _written() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?P<name>{names})\.?,?\s+(?:de\s+)?"
        rf"(?P<year>(?:19|20)\d\d)|(?P<first>{names})\.?\s+(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?"
        rf"(?P<late>(?:19|20)\d\d))(?!\d)",
        re.IGNORECASE,
    )
