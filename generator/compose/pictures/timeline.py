"""Events on a scale of years: a point where the day is known, else a bar as long as the date is uncertain, drawn to the
edge where an end is open or unknown.

Stretches of years without any event are left out of the scale, and drawn as a break.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator import edtf
from generator.compose.pictures import room
from generator.compose.views import DateView
from generator.verified import Held, cut, worded

_WIDTH, _LEFT, _RIGHT = 1000.0, 40.0, 960.0
_ROW, _HEAD = 26.0, 34.0
_BREAK = 34.0
_LONGEST_GAP = 2
_LABEL = 52
_LETTER = 6.6


class Moment(NamedTuple):
    """What the drawing shows of an event; `letter` is that of its period."""

    id: str
    letter: str
    date: DateView
    text: Held


@dataclass(frozen=True, slots=True)
class Span:
    """An event: from where to where on the scale, whether an end is open or uncertain, and its number in the list."""

    id: str
    letter: str
    y: float
    start: float
    end: float
    open_start: bool
    open_end: bool
    certain: bool
    title: Held
    label: Held
    label_x: float
    anchor: str


@dataclass(frozen=True, slots=True)
class TimelinePicture:
    """The drawing: years with their places, breaks, and one row an event."""

    width: float
    height: float
    years: tuple[tuple[float, int], ...]
    breaks: tuple[float, ...]
    spans: tuple[Span, ...]


def timeline_picture(events: Sequence[Moment]) -> TimelinePicture | None:
    """The drawing of events in the order given; None where there are fewer than two."""
    if len(events) < 2:
        return None
    dates = [edtf.parse(event.date.edtf) for event in events]
    days = [point.first_day for d in dates for point in (d.start, d.end) if point]
    days += [point.last_day for d in dates for point in (d.start, d.end) if point]
    scale = _Scale(sorted({day.year for day in days}))
    spans = []
    for row, (event, when) in enumerate(zip(events, dates, strict=True)):
        first = when.start.first_day if when.start else None
        last = when.end.last_day if when.end else None
        start = scale.at(first) if first else 0.0
        end = scale.at(last) if last else _WIDTH
        spans.append(
            Span(
                event.id,
                event.letter,
                _HEAD + row * _ROW,
                start,
                max(end, start),
                first is None,
                last is None,
                when.certain,
                worded("{}: {}", event.date.words, event.text),
                _short(event.text),
                *_beside(start, max(end, start), _short(event.text)),
            )
        )
    return TimelinePicture(_WIDTH, _HEAD + len(events) * _ROW, scale.marks, scale.breaks, tuple(spans))


def _short(text: Held) -> Held:
    """A text in the room of at most `_LABEL` letters, cut between words where it has any."""
    if room(text) <= _LABEL:
        return cut(text, 0, len(text.rstrip(".")))
    most = max(end for end in range(min(len(text), _LABEL) + 1) if room(text[:end]) <= _LABEL)
    space = text.rfind(" ", 0, most)
    return worded("{} …", cut(text, 0, len(text[: space if space > 0 else most].rstrip(",;:"))))


def _beside(start: float, end: float, label: str) -> tuple[float, str]:
    """Where a label stands beside its mark, and which of its ends is there: after the mark where there is room, else
    before it, else on it."""
    needed = 14 + room(label) * _LETTER
    if end + needed <= _WIDTH:
        return round(end + 14, 1), "start"
    return round((start if start >= needed else end) - 14, 1), "end"


class _Scale:
    """From days to places: each stretch of years with events gets room by its length."""

    def __init__(self, years: Sequence[int]) -> None:
        self._stretches: list[tuple[int, int]] = []
        for year in years:
            if self._stretches and year - self._stretches[-1][1] <= _LONGEST_GAP:
                self._stretches[-1] = (self._stretches[-1][0], year)
            else:
                self._stretches.append((year, year))
        total = sum(last - first + 1 for first, last in self._stretches)
        self._unit = (_RIGHT - _LEFT - _BREAK * (len(self._stretches) - 1)) / total

    def at(self, day: date) -> float:
        x = _LEFT
        for first, last in self._stretches:
            if day.year <= last:
                within = (day - date(first, 1, 1)).days / 365.25
                return round(x + within * self._unit, 1)
            x += (last - first + 1) * self._unit + _BREAK
        return _RIGHT

    @property
    def marks(self) -> tuple[tuple[float, int], ...]:
        every = 1 if self._unit > 44 else 2 if self._unit > 22 else 5
        years = (y for first, last in self._stretches for y in range(first, last + 1) if (y - first) % every == 0)
        return tuple((self.at(date(year, 1, 1)), year) for year in years)

    @property
    def breaks(self) -> tuple[float, ...]:
        return tuple(round(self.at(date(first, 1, 1)) - _BREAK / 2, 1) for first, _ in self._stretches[1:])
