"""A dated happening."""

from collections.abc import Iterable

from generator import edtf
from generator.compose.kinds.kind import Kind, ListPage, at, column, table
from generator.corpus import Entry
from generator.model import Event

PATH = "timeline.html"


def happened(entry: Entry) -> edtf.Edtf:
    """When an event was."""
    return edtf.parse(entry.holds(Event).date)


def in_time(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Events by their dates."""
    return tuple(sorted(entries, key=lambda entry: happened(entry).order))


EVENT = Kind(
    Event,
    page=ListPage(at(PATH), "e", happened),
    rank=4,
    table=table(
        "events",
        "Dated happenings, as certain as their sources make them",
        column("text", "string", "what happened, in the editors' words"),
        column("date", "edtf", "when (EDTF)"),
        column("date_basis", "string", "how the date is known"),
    ),
)
