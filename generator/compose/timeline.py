"""The timeline: events in the order of their dates, each as certain as its source makes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.chips import Chip, chips
from generator.compose.keys import key_of
from generator.compose.kinds.event import EVENT
from generator.compose.lens import Lens
from generator.compose.parts import listed, path_of
from generator.compose.pictures.timeline import TimelinePicture, timeline_picture
from generator.compose.site import LaterPage
from generator.compose.statements import event_view
from generator.compose.views import EventView, PageView, Part, SearchView
from generator.corpus import Entry
from generator.verified import NOTHING, worded

PATH = path_of(EVENT)
_TITLE = worded("Timeline")


@dataclass(frozen=True, slots=True)
class Happening:
    """An event with the values that the filters ask for."""

    event: EventView
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimelineData:
    """What the timeline shows, earliest first."""

    part: Part
    happenings: tuple[Happening, ...]
    picture: TimelinePicture | None
    countries: tuple[Chip, ...]
    topics: tuple[Chip, ...]


def timeline_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all events, in parts where there are many."""
    return tuple(
        LaterPage(part.path, _TITLE, PATH, key_of(lens, part, entries), partial(_page, lens, part, entries))
        for part, entries in listed(lens, EVENT)
    )


def _page(lens: Lens, part: Part, entries: Sequence[Entry]) -> PageView:
    happenings = tuple(
        Happening(event_view(lens, e), tuple(s for s in e.statement.about if s in lens.corpus.countries))
        for e in entries
    )
    data = TimelineData(
        part,
        happenings,
        timeline_picture([h.event for h in happenings]),
        chips((country, lens.name(country).name) for h in happenings for country in h.countries),
        chips((topic.id, topic.name) for h in happenings for topic in h.event.topics),
    )
    search = tuple(
        SearchView(
            f"{part.path}#e-{h.event.id}",
            h.event.text,
            worded("{} {}", h.event.date.words, h.event.date.basis),
            "event",
        )
        for h in happenings
    )
    return PageView(part.path, "timeline", _TITLE, NOTHING, PATH, data, search)
