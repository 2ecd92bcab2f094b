"""A sheet for teaching: of a comparison, first the passages alone and room to answer, then what the editors read."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.pages.comparison import Pair, pairs, tab_of
from generator.compose.sections.changes import ChangeView
from generator.compose.sections.readers import readers_of
from generator.compose.sections.sides import side_reading, topic_change
from generator.compose.shown import page
from generator.compose.site import LaterPage
from generator.compose.views import PageView, PeriodView, ReaderView
from generator.model import Reading
from generator.verified import Held, cut, interface, joined
from generator.verify.text.normalise import in_a_line

_MOST = 4
"""Passages of a side: a sheet is read in a lesson."""


@dataclass(frozen=True, slots=True)
class SheetPassage:
    """Words of a source as it has them, in parts where a statement rests on several, and where they stand; `before`
    and `after`: their sentence goes on there."""

    parts: tuple[Held, ...]
    before: bool
    after: bool
    source: Held
    where: Held
    href: str


@dataclass(frozen=True, slots=True)
class SheetSide:
    """One period on a topic: its passages, and what the editors read in them; nothing of both is silence."""

    period: PeriodView
    passages: tuple[SheetPassage, ...]
    reading: Held


@dataclass(frozen=True, slots=True)
class SheetTopic:
    """A topic to be judged, and how the editors judged it."""

    name: Held
    question: Held
    sides: tuple[SheetSide, SheetSide]
    change: ChangeView | None


@dataclass(frozen=True, slots=True)
class SheetData:
    """What a sheet shows of the comparison at `href`; `readers`: who has read what the editors read in it."""

    comparison: Held
    href: str
    topics: tuple[SheetTopic, ...]
    readers: tuple[ReaderView, ...]


def sheets(lens: Lens) -> Iterator[LaterPage]:
    """A sheet for each comparison that an editor has read."""
    for pair in pairs(lens):
        if pair.sheet:
            title = interface(lens.words, "sheet.title", comparison=pair.title)
            readers = readers_of(lens, pair.edited.approved if pair.edited else ())
            data = SheetData(pair.title, pair.href, tuple(_topics(lens, pair)), readers)
            standfirst = interface(lens.words, "sheet.standfirst")
            yield page(PageView(pair.sheet, "sheet", title, standfirst, tab_of(lens), data))


def _topics(lens: Lens, pair: Pair) -> Iterator[SheetTopic]:
    assert pair.edited is not None
    for reading in pair.edited.topics:
        topic = lens.corpus.topics[reading.topic]
        change = topic_change(lens, topic.id, pair.first, pair.second, pair.edited)
        sides = (_side(lens, pair, pair.first, topic.id), _side(lens, pair, pair.second, topic.id))
        yield SheetTopic(lens.held(topic.name), lens.held(topic.question), sides, change)


def _side(lens: Lens, pair: Pair, period: PeriodView, topic: str) -> SheetSide:
    reading = side_reading(lens, period, topic, pair.edited)
    return SheetSide(
        period, tuple(_passages(lens, reading))[:_MOST] if reading else (), lens.held(reading.text if reading else None)
    )


def _passages(lens: Lens, reading: Reading) -> Iterator[SheetPassage]:
    """The passages that a reading rests on, each once, in its order."""
    seen: set[tuple[str, tuple[tuple[int, int], ...]]] = set()
    for entry in (lens.corpus.entries[root] for given in reading.evidence for root in lens.roots(given)):
        anchor, source = lens.verified.anchors[entry.id], entry.source
        if anchor.spans and (source.id, anchor.spans) not in seen:
            seen.add((source.id, anchor.spans))
            parts = [in_a_line(lens.verified.words(source.id, start, end)) for start, end in anchor.spans]
            yield SheetPassage(
                parts=(*parts[:-1], cut(parts[-1], 0, len(parts[-1].rstrip(",")))),
                before=bool(anchor.open) and anchor.open[0][0],
                after=bool(anchor.open) and anchor.open[-1][1],
                source=lens.held(source.short_name),
                where=joined(", ", (passage.spoken for passage in lens.passages_behind(entry.id))),
                href=lens.statement_href(entry.id),
            )
