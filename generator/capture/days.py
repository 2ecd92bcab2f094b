"""A day as a line of a document prints it, in the months' names of several languages (Unicode CLDR, by Babel)."""

import re
from functools import cache

from babel.dates import get_month_names

LANGUAGES = ("en", "de", "fr", "es", "ru", "ko")
_NUMBERS = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})(?!\d)")
_EAST_ASIAN = re.compile(
    r"(?P<year>(?:19|20)\d\d)\s*[년年]\s*(?P<month>\d{1,2})\s*[월月](?:\s*(?P<day>\d{1,2})\s*[일日])?"
)


def day_in(line: str) -> str | None:
    """The date in a line as EDTF (2021-05-03, 2021-05); None where there is none, or two that differ.

    3/4/2021 is a day in March or in April: it is not taken.
    """
    found = {day for pattern in (_NUMBERS, _EAST_ASIAN, _written()) for m in pattern.finditer(line) if (day := _day(m))}
    return found.pop() if len(found) == 1 else None


def _day(match: re.Match[str]) -> str | None:
    given = match.groupdict()
    name = given.get("name") or given.get("first")
    month = months()[name.lower().rstrip(".")] if name else int(given["month"])
    day = given.get("day") or given.get("before")
    if not 1 <= month <= 12 or (day and not 1 <= int(day) <= 31):
        return None
    return f"{given['year'] or given['late']}-{month:02}" + (f"-{int(day):02}" if day else "")


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
