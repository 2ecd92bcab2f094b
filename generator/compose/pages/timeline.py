"""The timeline: events by their dates, the newest first, each as certain as its source makes it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.kinds.event import EVENT, PATH, in_time
from generator.compose.lens import Lens
from generator.compose.pictures.timeline import Moment, TimelinePicture, timeline_picture
from generator.compose.sections.chips import Chip, Values, chips, named, topics
from generator.compose.sections.declared import kind_name
from generator.compose.shown import list_page, shown
from generator.compose.site import LaterPage
from generator.compose.statement_views import EventView
from generator.compose.statements import event_date, event_view
from generator.compose.views import PageView, Part, SearchView, Shown
from generator.compose.volumes import card_href, listed, titled
from generator.corpus import Entry
from generator.model import Event
from generator.verified import Held, interface, worded


@dataclass(frozen=True, slots=True)
class Happening:
    """An event with the values that the filters ask for."""

    event: EventView
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimelineData:
    """What the timeline shows, the newest first; its drawings go on with time."""

    part: Part
    happenings: tuple[Shown, ...]
    wide: TimelinePicture | None
    narrow: TimelinePicture | None
    kind: Held
    chips: Mapping[str, tuple[Chip, ...]]


def timeline_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all events, with its volumes where there are many."""
    return tuple(
        list_page(
            lens,
            part,
            interface(lens.words, "timeline.title"),
            PATH,
            map(shown(lens, "event"), some),
            partial(_page, lens, part, some),
        )
        for part, some in listed(lens, EVENT, PATH)
    )


def _page(lens: Lens, part: Part, entries: Sequence[Entry]) -> PageView:
    moments = [_moment(lens, entry) for entry in in_time(entries)]
    data = TimelineData(
        part,
        tuple(map(shown(lens, "event"), entries)),
        timeline_picture(moments),
        timeline_picture(moments, narrow=True),
        kind_name(lens),
        chips(lens, FILTERS, entries, part),
    )
    title, standfirst = (interface(lens.words, f"timeline.{word}") for word in ("title", "standfirst"))
    return PageView(part.path, "timeline", titled(title, part), standfirst, PATH, data)


def _moment(lens: Lens, entry: Entry) -> Moment:
    event, period = entry.holds(Event), lens.period_of(entry.source)
    return Moment(entry.id, period.letter if period else "", event_date(lens, event), lens.held(event.text))


def happening(lens: Lens, entry: Entry) -> Happening:
    """An event as lists show it."""
    return Happening(event_view(lens, entry), _subjects(lens, entry))


def _subjects(lens: Lens, entry: Entry) -> tuple[str, ...]:
    return tuple(subject for subject in entry.statement.about if subject in lens.corpus.profiled)


def found(lens: Lens, entry: Entry) -> SearchView:
    """An event as search finds it."""
    event = event_view(lens, entry)
    return SearchView(
        card_href(lens, entry) or "", event.text, worded("{} {}", event.date.words, event.date.basis), "event"
    )


FILTERS: Mapping[str, Values[Entry]] = {
    "subject": lambda lens, entry: named(lens, _subjects(lens, entry)),
    "topic": topics,
}
"""What events can be filtered by."""
