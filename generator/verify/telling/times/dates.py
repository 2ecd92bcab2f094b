"""Dates in words of our own, and dates of fields, held against the evidence part by part: year, month, day."""

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cached_property, lru_cache

from generator import edtf
from generator.verify.evidence import Evidence
from generator.verify.telling.times.calendar_words import SEASONS, Told, months_of_season, read_dates
from generator.verify.text.glance import Glanced, digits, spelt_small
from generator.verify.verdict import Issue

_YEAR = 4
_WEEK = 7
_SAME_DAY = re.compile(r"\b(?:today|tonight|heute|aujourd|hoy|сегодня)|오늘", re.I)
_DAY_BEFORE = Glanced(
    re.compile(r"\b(?:yesterday|last night|gestern|hier|ayer|вчера)\b|어제", re.I),
    ("yesterday", "last night", "gestern", "hier", "ayer", "вчера", "어제"),
)
_NEAR = re.compile(r"\b(?:this|last|next|past|recent\w*|earlier|later|ago|week|month|days?)\b|지난|이번|최근", re.I)


class _Held:
    """What the evidence gives, printed or known of its dates: each is looked for when it is first asked for, for most
    dates of ours are years, and stand there in figures."""

    def __init__(self, text: str, dates: tuple[str, ...]) -> None:
        self.text = text
        self._values = tuple(map(edtf.parse, dates))
        self._points = [point for value in self._values for point in (value.start, value.end) if point]
        self.known = tuple(point.first_day for point in self._points if point.month and point.day)

    def has_year(self, first: int, last: int) -> bool:
        """Whether any of these years is given."""
        wanted = range(first, last + 1)
        return any(map(wanted.__contains__, self._figures)) or any(one.year in wanted for one in self._told if one.year)

    @cached_property
    def _figures(self) -> set[int]:
        """The years in figures, and those of the dates."""
        figures = {int(run) for run in digits(self.text) if len(run) == _YEAR and run[0] in "12"}
        return figures.union(*map(_covered, self._values))

    @cached_property
    def _told(self) -> tuple[Told, ...]:
        return read_dates(self.text)

    @cached_property
    def months(self) -> set[int]:
        months = {one.month for one in self._told if one.month}
        # A text that dates what happened by a month of its own does not mean that of its issue, unless it points to it.
        if not months or _NEAR.search(self.text) or any(one.weekday is not None for one in self._told):
            months |= {point.month for point in self._points if point.month}
        return months | {month for word in SEASONS & spelt_small(self.text) for month in months_of_season(word)}

    @cached_property
    def days(self) -> set[tuple[int, int]]:
        """Months, each with a day of it."""
        days = {(one.month, one.day) for one in self._told if one.month and one.day}
        if _DAY_BEFORE.search(self.text, 0, len(self.text)):
            days |= {_day_before(month, day) for month, day in days}
        return days | {(point.month, point.day) for point in self._points if point.month and point.day}

    @cached_property
    def weekdays(self) -> set[int]:
        told = {one.weekday for one in self._told if one.weekday is not None}
        return told | {day.weekday() for day in self.known}


def dates_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """E003 (error): a year of the text that the evidence does not give; E004 (error): a month, day or weekday.

    The evidence gives what its passages and their sentences print, and its `dates`. "Last year" is no date.
    """
    found = read_dates(text)
    if not found:
        return
    held = _held(evidence.words, evidence.dates)
    for told in found:
        words = text[told.span.start : told.span.end]
        if told.year is not None and not held.has_year(told.year, told.year + (9 if told.decade else 0)):
            yield _issue("E003", f"the year in '{words}'", evidence)
        elif fault := _rest(told, held):
            yield _issue("E004", f"the {fault} in '{words}'", evidence)


def date_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """The same for a date of a field (EDTF): E003 (error) for its year, E004 (error) for month or day.

    "Yesterday" and "on Monday" of a passage give a day where the evidence has the date that they are told from.
    """
    value = edtf.parse(text)
    held = _held(evidence.words, evidence.dates)
    for point in dict.fromkeys(point for point in (value.start, value.end) if point):
        if not held.has_year(point.first_day.year, point.last_day.year):
            yield _issue("E003", f"the year {point.year}", evidence)
        elif point.month and point.month not in held.months and not _relative(point, held):
            yield _issue("E004", f"the month of {text}", evidence)
        elif point.month and point.day and (point.month, point.day) not in held.days and not _relative(point, held):
            yield _issue("E004", f"the day of {text}", evidence)


def _issue(code: str, what: str, evidence: Evidence) -> Issue:
    message = f"{what} is not in the evidence"
    hint = "Correct the date, give it only as far as the evidence does, or cite the words that date it."
    return Issue(code, "error", message, hint, (("evidence", " … ".join(evidence.passages)),))


# What several fields rest on is asked for the dates of each. Known by its words alone: the evidence itself leads
# to all that was read, and would keep it.
_held = lru_cache(maxsize=1024)(_Held)


def _day_before(month: int, day: int) -> tuple[int, int]:
    """The day before a day of a leap year, which has them all; the 31st of a shorter month is its last."""
    before = date(2000, month, min(day, calendar.monthrange(2000, month)[1])) - timedelta(days=1)
    return before.month, before.day


def _covered(value: edtf.Edtf) -> Iterable[int]:
    first = value.first_day.year if value.start else value.last_day.year
    last = value.last_day.year if value.end else value.first_day.year
    return range(first, last + 1)


def _rest(told: Told, held: _Held) -> str:
    """Which part of a told date the evidence lacks: "month", "day", "weekday" or none."""
    if told.month and told.month not in held.months:
        return "month"
    if told.month and told.day and (told.month, told.day) not in held.days:
        return "day"
    if told.weekday is not None and told.weekday not in held.weekdays:
        return "weekday"
    return ""


def _relative(point: edtf.Point, held: _Held) -> bool:
    """Whether the evidence tells the date from a known one: "yesterday", "on Monday", "this month"."""
    for known in held.known:
        if not point.day:
            if _NEAR.search(held.text) and abs((known - point.first_day).days) <= 62:
                return True
            continue
        day = point.first_day
        if day == known and _SAME_DAY.search(held.text):
            return True
        if day == known - timedelta(days=1) and _DAY_BEFORE.search(held.text, 0, len(held.text)):
            return True
        if abs((known - day).days) <= _WEEK and day.weekday() in held.weekdays:
            return True
    return False
