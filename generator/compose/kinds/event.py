"""A dated happening."""

from collections.abc import Sequence

from generator import edtf
from generator.compose.kinds.kind import Kind, ListPage, column, table
from generator.corpus import Entry
from generator.model import Event


def in_time(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Events by the first day that their dates allow, or the last where only an end is known."""

    def day(entry: Entry) -> tuple[str, str]:
        date = edtf.parse(entry.holds(Event).date)
        point = date.start or date.end
        return (point.first_day.isoformat() if point else "", entry.id)

    return tuple(sorted(entries, key=day))


EVENT = Kind(
    Event,
    page=ListPage("timeline.html", "e", in_time),
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
