"""The timeline: events in the order of their dates, each as certain as its source makes it."""

from dataclasses import dataclass

from generator import edtf
from generator.compose.chips import Chip, chips
from generator.compose.lens import Lens
from generator.compose.pictures.timeline import TimelinePicture, timeline_picture
from generator.compose.statements import event_view
from generator.compose.views import EventView, PageView, SearchView
from generator.corpus import Entry
from generator.model import Event

PATH = "timeline.html"


@dataclass(frozen=True, slots=True)
class Happening:
    """An event with the values that the filters ask for."""

    event: EventView
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimelineData:
    """What the timeline shows, earliest first."""

    happenings: tuple[Happening, ...]
    picture: TimelinePicture | None
    countries: tuple[Chip, ...]
    topics: tuple[Chip, ...]


def in_time(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Events by the first day that their dates allow, or the last where only an end is known."""

    def day(entry: Entry) -> tuple[str, str]:
        assert isinstance(entry.statement, Event)
        date = edtf.parse(entry.statement.date)
        point = date.start or date.end
        return (point.first_day.isoformat() if point else "", entry.id)

    return tuple(sorted(entries, key=day))


def timeline_page(lens: Lens) -> PageView:
    """The page of all events."""
    entries = in_time(lens.entries("event"))
    happenings = tuple(
        Happening(event_view(lens, e), tuple(s for s in e.statement.about if s in lens.corpus.countries))
        for e in entries
    )
    data = TimelineData(
        happenings,
        timeline_picture([h.event for h in happenings]),
        chips((country, lens.name(country).name) for h in happenings for country in h.countries),
        chips((topic.id, topic.name) for h in happenings for topic in h.event.topics),
    )
    search = tuple(
        SearchView(f"{PATH}#e-{h.event.id}", h.event.text, f"{h.event.date.words} {h.event.date.basis}", "event")
        for h in happenings
    )
    return PageView(PATH, "timeline", "Timeline", "", PATH, data, search)
