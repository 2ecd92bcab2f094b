"""Long lists: on a subject's page the newest, on the list's own pages cut by date.

A volume is a prefix of the date: `2021`, and where that has too many entries `2021-03`, a third of a month, a day.
Where an entry stands follows from its own date, so an older one that comes in late moves no other.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import groupby
from typing import TypeVar

from generator import edtf
from generator.compose.grouping import grouped
from generator.compose.kinds import KINDS, kind_of
from generator.compose.kinds.kind import Kind, issued
from generator.compose.lens import Lens, once
from generator.compose.views import NameView, Newest, Part, PeriodView, SourceView
from generator.corpus import Entry
from generator.model import Source
from generator.verified import Held, interface, worded

MOST = 100
"""Entries of a volume that is not cut further, and of a list that has no volumes."""

FIRST = 50
"""Entries of the page of a list that has volumes: a hundred are forty screens of a phone, and the volumes have all."""

NUMBERED = 200
"""Entries of a page while lists were cut by number."""

SHOWN = 24
"""Entries of one list on a page about something else, where the list has a page of its own."""

SHOWN_ALONE = 60
"""Entries of one list that has none."""

SOURCES = "sources/index.html"
"""The page that lists all sources."""

_SPEAKING = 8
_DEPTHS = (len("2021"), len("2021-03"), len("2021-03-1"), len("2021-03-17"))

T = TypeVar("T")
U = TypeVar("U")


def cut(
    entries: Sequence[T], day: Callable[[T], str], most: int, name: str = "", depths: Sequence[int] = _DEPTHS
) -> Iterator[tuple[str, Sequence[T]]]:
    """A list in the order of its days, cut into volumes; one that is short enough is a single one without a name."""
    if len(entries) <= most or not depths:
        yield name, entries
        return
    for start, some in groupby(entries, key=lambda entry: day(entry)[: depths[0]]):
        yield from cut(tuple(some), day, most, start, depths[1:])


def volumes(
    lens: Lens, path: str, entries: Sequence[T], day: Callable[[T], str], share: int = 1
) -> tuple[tuple[Part, Sequence[T]], ...]:
    """A list, oldest first, as pages: the one at `path`, which has the newest of a long list, and its volumes. Where
    entries take more room than usual, a page has a `share` of what others have: one in so many."""
    most = MOST // share
    found = tuple(cut(entries, day, most))
    if len(entries) <= most:
        return ((Part(path), entries),)
    paths = [f"{path.removesuffix('.html')}/{name or 'undated'}.html" for name, _ in found]
    labels = [_label(lens, name) for name, _ in found]
    names = tuple(NameView(name, label, here) for (name, _), label, here in zip(found, labels, paths, strict=True))
    neighbours = zip([None, *paths], [*paths[1:], None], strict=False)
    newest_of_all = entries[-FIRST:]
    own = Part(path, count=len(newest_of_all), older=paths[-1], volumes=names[::-1])
    return (
        (own, newest_of_all),
        *(
            (Part(here, label, len(some), older, newer, whole=path), some)
            for here, label, (_, some), (older, newer) in zip(paths, labels, found, neighbours, strict=True)
        ),
    )


@once
def shelves(lens: Lens) -> tuple[tuple[str, tuple[Source, ...]], ...]:
    """All sources in volumes by their own dates, oldest first: what is made of many is made volume by volume. None
    reaches beyond a year, for there are files by the year."""
    years = groupby(lens.by_age, lambda source: filed(source)[: _DEPTHS[0]])
    return tuple(
        (name, tuple(some))
        for year, of_year in years
        for name, some in cut(tuple(of_year), filed, MOST, year, _DEPTHS[1:])
    )


def filed(source: Source) -> str:
    """The digits of a source's date by which it is filed."""
    return edtf.parse(source.issued).filed


def left_behind(lens: Lens) -> tuple[tuple[str, str], ...]:
    """Where the pages of long lists stood while these were cut by number, each with the list that it was of."""
    lists = [
        (path, len(entries)) for found in (_lists(lens, kind) for kind in KINDS) for path, entries in found.items()
    ]
    return tuple(
        (f"{path.removesuffix('.html').removesuffix('/index')}/page/{number}.html", path)
        for path, count in (*lists, (SOURCES, len(lens.corpus.sources)))
        for number in range(1, count // NUMBERED)
    )


def _label(lens: Lens, name: str) -> Held:
    """A volume's stretch of time in words."""
    if len(name) == _DEPTHS[2]:
        last = min(int(name[-1]) * 10 + 9, monthrange(int(name[:4]), int(name[5:7]))[1])
        name = f"{name[:-1]}{max(int(name[-1]) * 10, 1):02}/{name[:-1]}{last:02}"
    return lens.date(name).words if name else interface(lens.words, "dates.undated")


def titled(title: Held, part: Part) -> Held:
    """The title of a list's page: a volume's says which time it covers."""
    return worded("{}, {}", title, part.label) if part.label else title


@once
def _lists(lens: Lens, kind: Kind) -> Mapping[str, tuple[Entry, ...]]:
    """The statements of a kind by the page that lists them; a page that would list none is not there."""
    return grouped(lens.entries(kind.of), lambda entry: (kind.page.path(lens, entry),) if kind.page else ())


@once
def listed(lens: Lens, kind: Kind, path: str) -> tuple[tuple[Part, tuple[Entry, ...]], ...]:
    """The statements of a kind that a page lists, on that page and its volumes, the newest first on each, those of one
    date in the order of their files; nothing where there are none."""
    entries = _lists(lens, kind).get(path, ())
    if not kind.page or not entries:
        return ()
    date = kind.page.date
    dated = sorted(((date(entry), entry) for entry in entries), key=lambda pair: pair[0].order)
    found = volumes(lens, path, dated, lambda pair: pair[0].filed, kind.page.share)
    return tuple((part, tuple(entry for _, entry in newest_first(some))) for part, some in found)


def newest_first(dated: Iterable[tuple[edtf.Edtf, T]]) -> Sequence[tuple[edtf.Edtf, T]]:
    """The order of every list's page; what is of one date stays in its order."""
    return sorted(dated, key=lambda pair: pair[0].order, reverse=True)


def card_href(lens: Lens, entry: Entry) -> str | None:
    """Where a statement stands in the list of its kind, if that is not cut; None for a kind that has no list."""
    page = kind_of(entry).page
    return f"{page.path(lens, entry)}#{page.mark}-{entry.id}" if page else None


@once
def cards(lens: Lens) -> Mapping[str, str]:
    """Where each statement stands whose list is cut, by where it would stand if that were not: what is shown of a
    source names the latter, and is the same text whatever volume it comes to stand in."""
    return {href: place for some in places(lens).values() for href, place in some}


@once
def places(lens: Lens) -> Mapping[str, Sequence[tuple[str, str]]]:
    """The same for each source that has any."""
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, mark in ((kind, kind.page.mark) for kind in KINDS if kind.page):
        for path in _lists(lens, kind):
            for part, entries in listed(lens, kind, path):
                for entry in entries if part.whole else ():
                    own = f"#{mark}-{entry.id}"
                    found.setdefault(entry.source.id, []).append((f"{path}{own}", f"{part.path}{own}"))
    return found


def newest(entries: Sequence[U], make: Callable[[U], T], most: int = SHOWN) -> Newest[T]:
    """The last `most` of a list that is in the order of age, as views."""
    left = max(len(entries) - most, 0)
    return Newest(tuple(make(entry) for entry in entries[left:]), left)


def latest(
    entries: Iterable[Entry],
    make: Callable[[Entry], T],
    most: int = SHOWN,
    date: Callable[[Entry], edtf.Edtf] = issued,
) -> Newest[T]:
    """The newest of some statements as views, up to `most`: in the order of lists, what is of one date in its own."""
    found = tuple(entries)
    newest_of_all = nlargest(most, found, key=lambda entry: date(entry).order)
    return Newest(tuple(map(make, newest_of_all)), max(len(found) - most, 0))


def newest_sources(lens: Lens, sources: Iterable[Source], most: int = SHOWN) -> Newest[SourceView]:
    """The newest of some sources, up to `most`, the newest first."""
    found = tuple(sources)
    return Newest(tuple(map(lens.source, nlargest(most, found, key=lens.age))), max(len(found) - most, 0))


def alike(counts: Iterable[int], most: int, room: int) -> int:
    """How many entries each of several lists of a page may have, up to `most`, so that there are no more than `room` of
    them all; one each where even that is too much."""
    sizes = tuple(counts)
    return next((each for each in range(most, 1, -1) if sum(min(size, each) for size in sizes) <= room), 1)


@once
def sources_of(lens: Lens, period: PeriodView) -> Newest[SourceView]:
    """Who speaks for a period, newest first."""
    return newest_sources(lens, lens.sources_of(period), _SPEAKING)
