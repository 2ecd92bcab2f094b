"""Dates in words of our own, and dates of fields, held against the evidence part by part: year, month, day."""

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from generator import edtf
from generator.verify.evidence import Evidence
from generator.verify.telling.calendar_words import SEASONS, Told, months_of_season, read_dates
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


@dataclass(frozen=True, slots=True)
class _Held:
    """What the evidence gives: years, months, (month, day) pairs and weekdays, printed or known of its dates."""

    years: frozenset[int]
    months: frozenset[int]
    days: frozenset[tuple[int, int]]
    weekdays: frozenset[int]
    known: tuple[date, ...]
    text: str


def dates_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """E003 (error): a year of the text that the evidence does not give; E004 (error): a month, day or weekday.

    The evidence gives what its passages and their sentences print, and its `dates`. "Last year" is no date.
    """
    found = read_dates(text)
    if not found:
        return
    held = _held(evidence)
    for told in found:
        words = text[told.span.start : told.span.end]
        if told.year is not None and not _year_held(told, held):
            yield _issue("E003", f"the year in '{words}'", evidence)
        elif fault := _rest(told, held):
            yield _issue("E004", f"the {fault} in '{words}'", evidence)


def date_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """The same for a date of a field (EDTF): E003 (error) for its year, E004 (error) for month or day.

    "Yesterday" and "on Monday" of a passage give a day where the evidence has the date that they are told from.
    """
    value = edtf.parse(text)
    held = _held(evidence)
    for point in dict.fromkeys(point for point in (value.start, value.end) if point):
        if not _point_year_held(point, held):
            yield _issue("E003", f"the year {point.year}", evidence)
        elif point.month and not _month_held(point.month, held) and not _relative(point, held):
            yield _issue("E004", f"the month of {text}", evidence)
        elif point.month and point.day and (point.month, point.day) not in held.days and not _relative(point, held):
            yield _issue("E004", f"the day of {text}", evidence)


def _issue(code: str, what: str, evidence: Evidence) -> Issue:
    message = f"{what} is not in the evidence"
    hint = "Correct the date, give it only as far as the evidence does, or cite the words that date it."
    return Issue(code, "error", message, hint, (("evidence", " … ".join(evidence.passages)),))


@lru_cache(maxsize=1024)
def _held(evidence: Evidence) -> _Held:
    text = evidence.words
    told = read_dates(text)
    points = [point for value in map(edtf.parse, evidence.dates) for point in (value.start, value.end) if point]
    years = {int(run) for run in digits(text) if len(run) == _YEAR and run[0] in "12"}
    years |= {one.year for one in told if one.year}
    years |= {year for value in map(edtf.parse, evidence.dates) for year in _covered(value)}
    months = {one.month for one in told if one.month}
    # A text that dates what happened by a month of its own does not mean that of its issue, if nothing points there.
    if not months or _NEAR.search(text) or any(one.weekday is not None for one in told):
        months |= {point.month for point in points if point.month}
    months |= {month for word in SEASONS & spelt_small(text) for month in months_of_season(word)}
    days = {(one.month, one.day) for one in told if one.month and one.day}
    if _DAY_BEFORE.search(text, 0, len(text)):
        days |= {_day_before(month, day) for month, day in days}
    days |= {(point.month, point.day) for point in points if point.month and point.day}
    known = tuple(point.first_day for point in points if point.month and point.day)
    weekdays = {one.weekday for one in told if one.weekday is not None} | {day.weekday() for day in known}
    return _Held(frozenset(years), frozenset(months), frozenset(days), frozenset(weekdays), known, text)


def _day_before(month: int, day: int) -> tuple[int, int]:
    """The day before a day of a leap year, which has them all; the 31st of a shorter month is its last."""
    before = date(2000, month, min(day, calendar.monthrange(2000, month)[1])) - timedelta(days=1)
    return before.month, before.day


def _covered(value: edtf.Edtf) -> Iterable[int]:
    first = value.first_day.year if value.start else value.last_day.year
    last = value.last_day.year if value.end else value.first_day.year
    return range(first, last + 1)


def _year_held(told: Told, held: _Held) -> bool:
    if not told.decade:
        return told.year in held.years
    return told.year is not None and any(told.year <= year < told.year + 10 for year in held.years)


def _point_year_held(point: edtf.Point, held: _Held) -> bool:
    first, last = point.first_day.year, point.last_day.year
    return any(first <= year <= last for year in held.years)


def _month_held(month: int, held: _Held) -> bool:
    return month in held.months


def _rest(told: Told, held: _Held) -> str:
    """Which part of a told date the evidence lacks: "month", "day", "weekday" or none."""
    if told.month and not _month_held(told.month, held):
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
