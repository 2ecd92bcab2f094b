"""Dates as certain as a source makes them: the part of EDTF (ISO 8601-2:2019, level 1) that briefings use.

Year, month or day (`2021`, `2021-07`, `2021-07-15`), each with `?` uncertain, `~` approximate or `%` both;
unspecified digits of a year (`201X`, `20XX`); intervals (`2004/2006`, `2004~/2006`, `2021/..`).
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF-level1"
"""What data call such a date: a name of the Library of Congress, at which nothing is asked."""
# ISO 8601-2:2019, 4.8; it leaves open when a winter ends, or in which half of the world a spring is meant.
_PARTS_OF_A_YEAR = range(21, 42)
_POINT = re.compile(r"^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$")


@dataclass(frozen=True, slots=True)
class Point:
    """One date: `year` as written (it may hold X), month and day where given, and how sure it is."""

    year: str
    month: int | None
    day: int | None
    uncertain: bool
    approximate: bool

    @property
    def first_day(self) -> date:
        return date(int(self.year.replace("X", "0")), self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        year, month = int(self.year.replace("X", "9")), self.month or 12
        return date(year, month, self.day or calendar.monthrange(year, month)[1])


@dataclass(frozen=True)
class Edtf:
    """A date or an interval; an open end is None."""

    text: str
    start: Point | None
    end: Point | None

    @property
    def is_interval(self) -> bool:
        return self.start is not self.end

    @cached_property
    def first_day(self) -> date:
        return self.start.first_day if self.start else date.min

    @cached_property
    def last_day(self) -> date:
        return self.end.last_day if self.end else date.max

    @cached_property
    def order(self) -> tuple[int, int]:
        """What puts dates in order: by the first day that each allows, the wider first. Where the beginning is open or
        unknown none is made up: these come before all others, by their ends."""
        last = self.last_day.toordinal()
        return (self.start.first_day.toordinal(), -last) if self.start else (0, last)

    @property
    def filed(self) -> str:
        """The digits of the beginning, as far as they are known: a prefix of its day, empty where there is none."""
        return self.text.partition("/")[0].rstrip("?~%.") if self.start else ""

    @property
    def certain(self) -> bool:
        return not any(point and (point.uncertain or point.approximate) for point in (self.start, self.end))

    @property
    def is_plain(self) -> bool:
        """Whether it is one year, month or day, without doubt: all that most formats can say of a date."""
        return self.certain and not self.is_interval and "X" not in self.text

    def contains(self, other: "Edtf") -> bool:
        """Whether all of `other` lies within this date."""
        return self.first_day <= other.first_day and other.last_day <= self.last_day


@lru_cache(maxsize=4096)
def parse(text: str) -> Edtf:
    """Reads an EDTF string. Raises ValueError with a sentence for the editor."""
    start_text, slash, end_text = text.partition("/")
    if not slash:
        point = _point(text)
        return Edtf(text, point, point)
    start = None if start_text in ("", "..") else _point(start_text)
    end = None if end_text in ("", "..") else _point(end_text)
    if start is None and end is None:
        raise ValueError(f"'{text}' has neither a start nor an end")
    if start and end and start.first_day > end.last_day:
        raise ValueError(f"'{text}' ends before it starts")
    return Edtf(text, start, end)


def checked(text: str) -> str:
    """The text itself where it is a date. Raises ValueError where it is not."""
    parse(text)
    return text


def _point(text: str) -> Point:
    match = _POINT.match(text)
    if not match:
        raise ValueError(f"'{text}' is not a date: write 2021, 2021-07 or 2021-07-15; add ~ for about, ? for uncertain")
    year, month, day, mark = match.groups()
    if month and int(month) in _PARTS_OF_A_YEAR:
        hint = f"write its months, such as {year}-03/{year}-05"
        raise ValueError(
            f"'{text}' is a season or another part of a year, whose months are not the same to all: {hint}"
        )
    point = Point(
        year, int(month) if month else None, int(day) if day else None, mark in ("?", "%"), mark in ("~", "%")
    )
    try:
        point.first_day, point.last_day  # noqa: B018  the calendar knows which days there are
    except ValueError as error:
        raise ValueError(f"'{text}' is not a day of the calendar") from error
    return point
