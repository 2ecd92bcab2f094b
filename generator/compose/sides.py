"""What each period says on a topic: an editor's reading where there is one, the sources' statements in any case."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.compose.changes import FIRST_ONLY, SECOND_ONLY, ChangeView, change_view, one_sided
from generator.compose.lens import Lens
from generator.compose.parts import newest
from generator.compose.statements import statement_view
from generator.compose.views import Newest, PeriodView, ReadingView, StatementView
from generator.corpus import Entry
from generator.model import Comparison, Reading, Side, TopicReading

_SHOWN, _BEHIND = 4, 30
# What a topic's sides are made of where no editor has written them; quotations and facts have pages of their own.
_KINDS = ("claim", "forecast", "outcome", "event", "fact", "quotation")


@dataclass(frozen=True, slots=True)
class SideView:
    """One period on one topic: an editor's `reading`, or the sources' statements as they are; else silence."""

    period: PeriodView
    reading: ReadingView | None
    shown: tuple[StatementView, ...]
    statements: Newest[StatementView]

    @property
    def silent(self) -> bool:
        return self.reading is None and not self.shown


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic in two periods. Without a `change` no editor has compared it."""

    id: str
    name: str
    question: str
    change: ChangeView | None
    minor: bool
    first: SideView
    second: SideView
    driver: ReadingView | None
    watch: ReadingView | None


def topics_in_order(lens: Lens) -> tuple[str, ...]:
    """All topics by id, as their files order them."""
    return tuple(topic.id for topic in sorted(lens.corpus.topics.values(), key=lambda t: (t.order, t.id)))


def topic_view(
    lens: Lens,
    identity: str,
    first: PeriodView,
    second: PeriodView,
    edited: Comparison | None,
    reading: TopicReading | None,
) -> TopicView | None:
    """A topic in two periods, or None where neither says anything on it."""
    topic = lens.corpus.topics[identity]
    left = side(lens, first, identity, reading.first if reading else period_reading(lens, first, identity), edited)
    right = side(lens, second, identity, reading.second if reading else period_reading(lens, second, identity), edited)
    if left.silent and right.silent:
        return None
    change = None
    if edited is not None and reading is not None:
        change = change_view(lens, edited, reading)
    elif left.silent or right.silent:
        kind, speaking = (SECOND_ONLY, second) if left.silent else (FIRST_ONLY, first)
        change = one_sided(lens, kind, speaking.id)
    return TopicView(
        id=identity,
        name=topic.name,
        question=topic.question,
        change=change,
        minor=reading is not None and reading.weight == "minor",
        first=left,
        second=right,
        driver=_side_reading(lens, reading.driver if reading else None),
        watch=_side_reading(lens, reading.watch if reading else None),
    )


def side(
    lens: Lens, period: PeriodView, topic: str, reading: Reading | None, edited: Comparison | None = None
) -> SideView:
    """What a period's sources say on a topic. Where an editor has read it, the statements only stand behind."""
    entries = list(_entries(lens, period, topic))
    held = [entry for entry in entries if entry.statement.kind in ("claim", "forecast", "outcome")]
    read = reading is not None or (edited is not None and topic in {r.topic for r in edited.topics})
    shown = () if read else tuple(statement_view(lens, entry) for entry in (held or entries)[:_SHOWN])
    behind = newest(entries, lambda entry: statement_view(lens, entry), _BEHIND)
    return SideView(period, lens.reading(reading) if reading else None, shown, behind)


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


def _entries(lens: Lens, period: PeriodView, topic: str) -> Iterable[Entry]:
    entries = lens.on_topic(topic, period)
    for kind in _KINDS:
        yield from (entry for entry in entries if entry.statement.kind == kind)


def _side_reading(lens: Lens, reading: Side | None) -> ReadingView | None:
    return ReadingView(reading.text, lens.evidence(reading.evidence)) if reading else None
