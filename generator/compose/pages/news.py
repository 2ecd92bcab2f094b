"""What's new to readers: sources, statements that came to them later, corrections; by the day on which they could be
read. One list, of which the page and the feed are made."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator import edtf
from generator.compose.kinds import kind_of
from generator.compose.lens import Lens, once
from generator.compose.pages.corrections import (
    WithdrawnView,
    all_corrections,
    shown_correction,
    withdrawals,
    withdrawn_view,
)
from generator.compose.shown import page, shown, shown_keys
from generator.compose.site import LaterPage
from generator.compose.views import DateView, PageView, Part, SearchView, Shown, SourceView
from generator.compose.volumes import titled, volumes
from generator.corpus import Entry
from generator.history import correction_id
from generator.model import Correction, Source, Withdrawal
from generator.verified import NOTHING, Held, interface

PATH = "new.html"
_TAB = "index.html"


@dataclass(frozen=True, slots=True)
class Item:
    """Something new of a source: itself, or `added` statements where it was there, or a `correction` by its place in
    the source's log. `edtf` is its day as far as it is known (EDTF), `day` what puts it in order."""

    day: date
    edtf: str
    source: Source
    added: tuple[Entry, ...] = ()
    correction: tuple[int, Correction] | None = None

    @property
    def order(self) -> tuple[object, ...]:
        return self.day, self.edtf, bool(self.added), self.correction is not None, self.source.id


@dataclass(frozen=True, slots=True)
class Gone:
    """A source that was taken back; its days are as those of what is new."""

    day: date
    edtf: str
    withdrawal: Withdrawal

    @property
    def order(self) -> tuple[object, ...]:
        return self.day, self.edtf, True, True, self.withdrawal.source


@dataclass(frozen=True, slots=True)
class AddedView:
    """Statements that came to a source, and how many of which kind."""

    source: SourceView
    counts: tuple[tuple[str, int], ...]
    lines: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class DayView:
    """All that was new on a day. `issued`: its sources came out on that very day, which need not be said of each."""

    date: DateView
    sources: tuple[Shown, ...]
    issued: bool
    added: tuple[AddedView, ...]
    corrections: tuple[Shown, ...]
    withdrawn: tuple[WithdrawnView, ...]


@dataclass(frozen=True, slots=True)
class NewsData:
    """What the page shows, newest first. `known`: whether the days are those on which things could be read."""

    part: Part
    days: tuple[DayView, ...]
    known: bool
    whole: bool


def news_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of what is new, with its volumes where that is much."""
    found = volumes(lens, PATH, news(lens), lambda item: item.day.isoformat())
    return tuple(page(_page(lens, part, some)) for part, some in found)


@once
def news(lens: Lens) -> tuple[Item | Gone, ...]:
    """All that has been new, oldest first."""
    found: list[Item | Gone] = [*_sources(lens), *_added(lens), *_corrected(lens), *_gone(lens)]
    return tuple(sorted(found, key=lambda item: item.order))


def _when(lens: Lens, identity: str, otherwise: str) -> tuple[date, str]:
    """When something could be read here: as the history has it, or else as its own date (EDTF) says."""
    if day := lens.history.since(identity, lens.today):
        return day, day.isoformat()
    return edtf.parse(otherwise).first_day, otherwise


def _sources(lens: Lens) -> Iterator[Item]:
    return (Item(*_when(lens, s.id, s.accessed or s.issued), s) for s in lens.by_age)


def _added(lens: Lens) -> Iterator[Item]:
    """Statements that came after their source did, together where they came on one day."""
    for source in lens.by_age:
        first = lens.history.since(source.id, lens.today)
        days: dict[date, list[Entry]] = {}
        for entry in lens.corpus.entries_of(source.id):
            day = lens.history.since(entry.id, lens.today)
            if day and day > (first or date.min):
                days.setdefault(day, []).append(entry)
        yield from (Item(day, day.isoformat(), source, tuple(entries)) for day, entries in days.items())


def _corrected(lens: Lens) -> Iterator[Item]:
    for source, number, one in all_corrections(lens):
        yield Item(*_when(lens, correction_id(one.of, one.date), one.date), source, correction=(number, one))


def _gone(lens: Lens) -> Iterator[Gone]:
    return (Gone(edtf.parse(one.date).first_day, one.date, one) for one in withdrawals(lens))


def _page(lens: Lens, part: Part, items: Sequence[Item | Gone]) -> PageView:
    days = groupby(reversed(items), key=lambda item: item.edtf)
    whole = not any(lens.history.since(source.id, lens.today) is None for source in lens.corpus.sources.values())
    data = NewsData(part, tuple(_day(lens, when, tuple(some)) for when, some in days), lens.history.known, whole)
    title = interface(lens.words, "new.title")
    search = (SearchView(PATH, title, interface(lens.words, "new.heading"), "about"),) if not part.whole else ()
    standfirst = interface(lens.words, "new.standfirst")
    return PageView(part.path, "new", titled(title, part), standfirst, _TAB, data, search)


def _day(lens: Lens, when: str, found: Sequence[Item | Gone]) -> DayView:
    keys = shown_keys(lens)
    items = [item for item in found if isinstance(item, Item)]
    sources = [item.source for item in items if not item.added and not item.correction]
    return DayView(
        lens.date(when),
        tuple(Shown(source.id, keys[source.id], "", "row") for source in sorted(sources, key=lens.age, reverse=True)),
        all(source.issued == when for source in sources),
        tuple(_added_view(lens, item) for item in items if item.added),
        tuple(shown_correction(lens, item.source, item.correction[0]) for item in items if item.correction),
        tuple(withdrawn_view(lens, item.withdrawal) for item in found if isinstance(item, Gone)),
    )


def _added_view(lens: Lens, item: Item) -> AddedView:
    lines = (entry for entry in item.added if kind_of(entry).rank is not None)
    return AddedView(lens.source(item.source), counts(item.added), tuple(map(shown(lens, "line"), lines)))


def counts(entries: Sequence[Entry]) -> tuple[tuple[str, int], ...]:
    """Statements by kind, most first."""
    return tuple(Counter(entry.statement.kind for entry in entries).most_common())


def newest_day(lens: Lens) -> Held:
    """The day of what is newest, in words; nothing where days are not known."""
    items = news(lens)
    return lens.date(items[-1].edtf).words if items and lens.history.known else NOTHING
