"""A dated happening."""

from collections.abc import Iterable
from functools import partial

from generator import edtf
from generator.compose.kinds.kind import Kind, ListPage, column, table
from generator.compose.lens import Lens
from generator.corpus import Entry
from generator.model import Event


def _day(lens: Lens, entry: Entry) -> str:
    """The first day that its date allows, or the last where only an end is known."""
    date = edtf.parse(entry.holds(Event).date)
    point = date.start or date.end
    return point.first_day.isoformat() if point else ""


def in_time(lens: Lens, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Events by their days."""
    return tuple(sorted(entries, key=partial(_day, lens)))


EVENT = Kind(
    Event,
    page=ListPage("timeline.html", "e", _day),
    rank=4,
    listed=True,
    table=table(
        "events",
        "Dated happenings, as certain as their sources make them",
        column("text", "string", "what happened, in the editors' words"),
        column("date", "string", "when (EDTF)"),
        column("date_basis", "string", "how the date is known"),
    ),
)
