"""Events on a scale of years: a point where the day is known, else a bar as long as the date is uncertain, drawn to the
edge where an end is open or unknown.

Stretches of years without any event are left out of the scale, and drawn as a break. There is a drawing for wide pages,
with each label beside its mark, and one for narrow pages, with each label above it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator import edtf
from generator.compose.pictures import room
from generator.compose.views import DateView
from generator.verified import Held, cut, worded

_LONGEST_GAP = 2


class _Sheet(NamedTuple):
    """What a drawing is on: the most events that it is for (more are read as a list), its width, where the scale begins
    and ends, the room of a row, above the first row and of a break, the letters of the longest label and the room of a
    letter, and whether labels stand above their marks."""

    most: int
    width: float
    left: float
    right: float
    row: float
    head: float
    gap: float
    label: int
    letter: float
    above: bool


_WIDE = _Sheet(48, 1000.0, 40.0, 960.0, 26.0, 34.0, 34.0, 52, 8.6, above=False)
_NARROW = _Sheet(24, 360.0, 16.0, 344.0, 44.0, 70.0, 24.0, 46, 7.4, above=True)


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
    label_at: tuple[float, float]
    anchor: str


@dataclass(frozen=True, slots=True)
class TimelinePicture:
    """The drawing: years with their places, breaks, and one row an event."""

    width: float
    height: float
    years: tuple[tuple[float, int], ...]
    breaks: tuple[float, ...]
    spans: tuple[Span, ...]


def timeline_picture(events: Sequence[Moment], *, narrow: bool = False) -> TimelinePicture | None:
    """The drawing of events in the order given; None where it would show nothing: of one event, of more than fit, or of
    one year, since its scale is of years."""
    sheet = _NARROW if narrow else _WIDE
    if not 2 <= len(events) <= sheet.most:
        return None
    dates = [edtf.parse(event.date.edtf) for event in events]
    days = [point.first_day for d in dates for point in (d.start, d.end) if point]
    days += [point.last_day for d in dates for point in (d.start, d.end) if point]
    if len(years := sorted({day.year for day in days})) < 2:
        return None
    scale = _Scale(years, sheet)
    spans = []
    for row, (event, when) in enumerate(zip(events, dates, strict=True)):
        first = when.start.first_day if when.start else None
        last = when.end.last_day if when.end else None
        start = scale.at(first) if first else 0.0
        end = scale.at(last) if last else sheet.width
        y, label = sheet.head + row * sheet.row, _short(event.text, sheet.label)
        spans.append(
            Span(
                event.id,
                event.letter,
                y,
                start,
                max(end, start),
                first is None,
                last is None,
                when.certain,
                worded("{}: {}", event.date.words, event.text),
                label,
                *_place(sheet, start, max(end, start), y, label),
            )
        )
    height = sheet.head + len(events) * sheet.row - (sheet.row / 2 if narrow else 0)
    return TimelinePicture(sheet.width, height, scale.marks, scale.breaks, tuple(spans))


def _short(text: Held, letters: int) -> Held:
    """A text in the room of at most so many letters, cut between words where it has any."""
    if room(text) <= letters:
        return cut(text, 0, len(text.rstrip(".")))
    most = max(end for end in range(min(len(text), letters) + 1) if room(text[:end]) <= letters)
    space = text.rfind(" ", 0, most)
    return worded("{} …", cut(text, 0, len(text[: space if space > 0 else most].rstrip(",;:"))))


def _place(sheet: _Sheet, start: float, end: float, y: float, label: str) -> tuple[tuple[float, float], str]:
    """Where a label stands, and which of its ends is there. Beside its mark: after it where there is room, else before
    it, else on it. Above its mark: from where that begins, or else to the edge."""
    needed = 14 + room(label) * sheet.letter
    if sheet.above:
        fits = start + needed <= sheet.width
        return (round(max(start, 2.0), 1) if fits else sheet.width - 2, y - 15), "start" if fits else "end"
    if end + needed <= sheet.width:
        return (round(end + 14, 1), y + 5), "start"
    return (round((start if start >= needed else end) - 14, 1), y + 5), "end"


class _Scale:
    """From days to places: each stretch of years with events gets room by its length."""

    def __init__(self, years: Sequence[int], sheet: _Sheet) -> None:
        self._sheet = sheet
        self._stretches: list[tuple[int, int]] = []
        for year in years:
            if self._stretches and year - self._stretches[-1][1] <= _LONGEST_GAP:
                self._stretches[-1] = (self._stretches[-1][0], year)
            else:
                self._stretches.append((year, year))
        total = sum(last - first + 1 for first, last in self._stretches)
        self._unit = (sheet.right - sheet.left - sheet.gap * (len(self._stretches) - 1)) / total

    def at(self, day: date) -> float:
        x = self._sheet.left
        for first, last in self._stretches:
            if day.year <= last:
                within = (day - date(first, 1, 1)).days / 365.25
                return round(x + within * self._unit, 1)
            x += (last - first + 1) * self._unit + self._sheet.gap
        return self._sheet.right

    @property
    def marks(self) -> tuple[tuple[float, int], ...]:
        every = 1 if self._unit > 44 else 2 if self._unit > 22 else 5
        years = (y for first, last in self._stretches for y in range(first, last + 1) if (y - first) % every == 0)
        return tuple((self.at(date(year, 1, 1)), year) for year in years)

    @property
    def breaks(self) -> tuple[float, ...]:
        return tuple(round(self.at(date(first, 1, 1)) - self._sheet.gap / 2, 1) for first, _ in self._stretches[1:])
