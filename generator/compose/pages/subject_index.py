"""The index of a kind: every subject of it that the briefing knows; that of countries lists territories as well."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.pictures.maps import Atlas, MapPicture
from generator.compose.sections.declared import declared, title_of
from generator.compose.shown import markers, reading
from generator.compose.subjects import index_of, listed_kinds
from generator.compose.views import NameView, Newest, PageView, PeriodView, ReadingView, SearchView, Shown
from generator.compose.volumes import SHOWN_ALONE, alike
from generator.model import Kind, Profiled
from generator.verified import NOTHING, Held, interface

_ROOM = 600
"""Passages of all subjects that have no page of their own."""


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A subject in the index, with the passages that mention it."""

    id: str
    name: NameView
    profile: bool
    role: Held
    mentions: Newest[Shown]
    counts: tuple[tuple[PeriodView, int], ...]


@dataclass(frozen=True, slots=True)
class TerritoryEntry:
    """A disputed place, with the note on its status."""

    id: str
    name: Held
    status: ReadingView
    mentions: Newest[Shown]


@dataclass(frozen=True, slots=True)
class IndexData:
    """What the index of a kind shows."""

    kind: Held
    plural: Held
    profiles: tuple[IndexEntry, ...]
    others: tuple[IndexEntry, ...]
    territories: tuple[TerritoryEntry, ...]
    map: MapPicture | None


def subject_indexes(lens: Lens, atlas: Atlas) -> Iterator[PageView]:
    """The index of every kind that has anything to list, with a map where the kind has one."""
    return (_index(lens, kind, atlas) for kind in listed_kinds(lens.corpus))


def _index(lens: Lens, kind: Kind, atlas: Atlas) -> PageView:
    subjects, path, title = lens.corpus.of_kind(kind), index_of(kind.id), title_of(lens, kind)
    most = alike((len(lens.concerning(s.id)) for s in subjects if not s.profile), SHOWN_ALONE, _ROOM)
    entries = sorted((_index_entry(lens, s, most) for s in subjects), key=lambda e: (-_total(e), e.name.name))
    data = IndexData(
        declared(lens, kind.name),
        declared(lens, kind.plural),
        tuple(e for e in entries if e.profile),
        tuple(e for e in entries if not e.profile),
        tuple(
            TerritoryEntry(t.id, lens.verified.name(t.id), reading(lens, t.status_note), _mentions(lens, t.id, most))
            for t in lens.corpus.territories.values()
            if kind.coded
        ),
        _map(lens, subjects, atlas) if kind.map else None,
    )
    search = (
        *(SearchView(f"{path}#{e.id}", e.name.name, e.role, kind.id) for e in entries if not e.profile),
        *(SearchView(f"{path}#{t.id}", t.name, t.status.text, "territories") for t in data.territories),
    )
    standfirst = interface(lens.words, "subjects.standfirst", subject=data.kind)
    return PageView(path, "subjects", title, standfirst, path, data, search)


def _map(lens: Lens, subjects: tuple[Profiled, ...], atlas: Atlas) -> MapPicture | None:
    names = {subject.id: lens.name(subject.id).name for subject in subjects}
    return atlas.overview(names, [subject.id for subject in subjects if subject.profile])


def _total(entry: IndexEntry) -> int:
    return sum(count for _, count in entry.counts)


def _index_entry(lens: Lens, subject: Profiled, most: int) -> IndexEntry:
    of = Counter(lens.period_of(entry.source) for entry in lens.concerning(subject.id))
    counts = tuple((period, of[period]) for period in lens.periods)
    return IndexEntry(
        id=subject.id,
        name=lens.name(subject.id),
        profile=subject.profile,
        role=lens.held(subject.role.text) if subject.role else NOTHING,
        mentions=_mentions(lens, subject.id, most),
        counts=counts,
    )


def _mentions(lens: Lens, subject: str, most: int) -> Newest[Shown]:
    concerning = lens.concerning(subject)
    kept = concerning[-most:]
    return Newest(markers(lens, (entry.id for entry in kept)), len(concerning) - len(kept))
