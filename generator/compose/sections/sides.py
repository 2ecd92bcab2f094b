"""What each period says on a topic: an editor's reading where there is one, the sources' statements in any case."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.compose.grouping import grouped
from generator.compose.kinds import kind_of, ranked
from generator.compose.lens import Lens, once
from generator.compose.sections.changes import FIRST_ONLY, SECOND_ONLY, ChangeView, change_view, one_sided
from generator.compose.shown import reading as reading_view
from generator.compose.shown import shown
from generator.compose.views import Newest, PeriodView, ReadingView, Shown
from generator.compose.volumes import alike, latest
from generator.corpus import Entry
from generator.model import Comparison, Reading, TopicReading
from generator.verified import Held

_SHOWN, _BEHIND = 4, 30

_ROOM = 240
"""Statements behind all topics of a comparison."""

_NONE: Newest[Shown] = Newest(())


@dataclass(frozen=True, slots=True)
class SideView:
    """One period on one topic: an editor's `reading`, or the sources' statements as they are; else silence."""

    period: PeriodView
    reading: ReadingView | None
    shown: tuple[Shown, ...]
    statements: Newest[Shown] = _NONE

    @property
    def silent(self) -> bool:
        return self.reading is None and not self.shown


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic in two periods. Without a `change` no editor has compared it."""

    id: str
    name: Held
    question: Held
    change: ChangeView | None
    minor: bool
    first: SideView
    second: SideView
    driver: ReadingView | None
    watch: ReadingView | None


def topic_change(
    lens: Lens,
    topic: str,
    first: PeriodView,
    second: PeriodView,
    edited: Comparison | None,
) -> ChangeView | None:
    """What an editor reads in a topic, or else which period alone speaks of it; None where neither can be said."""
    reading = _reading(edited, topic)
    left, right = (_speaks(lens, period, topic, edited) for period in (first, second))
    if not left and not right:
        return None
    if edited is not None and reading is not None:
        return change_view(lens, edited, reading)
    if left and right:
        return None
    return one_sided(lens, FIRST_ONLY, first.id) if left else one_sided(lens, SECOND_ONLY, second.id)


def topic_views(
    lens: Lens, topics: Sequence[str], first: PeriodView, second: PeriodView, edited: Comparison | None
) -> tuple[TopicView, ...]:
    """The topics on which either of two periods says anything."""
    counts = (len(_entries(lens, period, topic)) for topic in topics for period in (first, second))
    most = alike(counts, _BEHIND, _ROOM)
    views = (_topic_view(lens, topic, first, second, edited, most) for topic in topics)
    return tuple(view for view in views if view is not None)


def _topic_view(
    lens: Lens, identity: str, first: PeriodView, second: PeriodView, edited: Comparison | None, most: int
) -> TopicView | None:
    topic = lens.corpus.topics[identity]
    reading = _reading(edited, identity)
    left, right = (_whole(lens, side(lens, period, identity, edited), identity, most) for period in (first, second))
    if left.silent and right.silent:
        return None
    return TopicView(
        id=identity,
        name=lens.held(topic.name),
        question=lens.held(topic.question),
        change=topic_change(lens, identity, first, second, edited),
        minor=reading is not None and reading.weight == "minor",
        first=left,
        second=right,
        driver=reading_view(lens, reading.driver) if reading and reading.driver else None,
        watch=reading_view(lens, reading.watch) if reading and reading.watch else None,
    )


def side(lens: Lens, period: PeriodView, topic: str, edited: Comparison | None = None, most: int = _SHOWN) -> SideView:
    """What a period's sources say on a topic, in short: an editor's reading, or else the newest of their statements."""
    reading = side_reading(lens, period, topic, edited)
    if reading is not None or _reading(edited, topic) is not None:
        return SideView(period, reading_view(lens, reading) if reading else None, ())
    entries = _entries(lens, period, topic)
    held = [entry for entry in entries if kind_of(entry).held]
    return SideView(period, None, latest(held or entries, shown(lens, "line"), most).shown)


def _whole(lens: Lens, side: SideView, topic: str, most: int) -> SideView:
    """A side with the newest statements that stand behind it."""
    entries = _entries(lens, side.period, topic)
    return replace(side, statements=latest(entries, shown(lens, "line"), most))


def _speaks(lens: Lens, period: PeriodView, topic: str, edited: Comparison | None) -> bool:
    """Whether a side is not silent. Where an editor has read the topic, their silence is the period's."""
    if side_reading(lens, period, topic, edited) is not None:
        return True
    return _reading(edited, topic) is None and bool(_entries(lens, period, topic))


def side_reading(lens: Lens, period: PeriodView, topic: str, edited: Comparison | None) -> Reading | None:
    """An editor's words for a side: of this comparison where it reads the topic, or else of the latest that does."""
    if edited is not None and (reading := _reading(edited, topic)) is not None:
        return reading.first if period.id == edited.first else reading.second
    return period_reading(lens, period, topic)


def _reading(edited: Comparison | None, topic: str) -> TopicReading | None:
    return next((reading for reading in edited.topics if reading.topic == topic), None) if edited else None


def period_reading(lens: Lens, period: PeriodView, topic: str) -> Reading | None:
    """What the latest comparison that has read a period on a topic says of it, in an editor's words."""
    found = None
    for comparison in lens.corpus.comparisons.values():
        for reading in comparison.topics:
            if reading.topic == topic and comparison.first == period.id:
                found = reading.first or found
            if reading.topic == topic and comparison.second == period.id:
                found = reading.second or found
    return found


@once
def _entries(lens: Lens, period: PeriodView, topic: str) -> tuple[Entry, ...]:
    """What a topic's sides are made of where no editor has written them."""
    of = grouped(lens.on_topic(topic, period), lambda entry: (entry.statement.kind,))
    return tuple(entry for kind in ranked() for entry in of.get(kind.name, ()))
