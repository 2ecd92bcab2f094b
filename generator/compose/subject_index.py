"""The index of every country and territory that a source names."""

from collections import Counter
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.pictures.maps import Atlas, MapPicture
from generator.compose.shown import markers, reading
from generator.compose.views import NameView, Newest, PageView, PeriodView, ReadingView, SearchView, Shown
from generator.compose.volumes import SHOWN_ALONE
from generator.model import Country
from generator.verified import NOTHING, Held, worded

INDEX = "countries/index.html"
_TITLE = worded("Countries")


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A country or territory in the index, with the passages that mention it."""

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
    """What the index of countries shows."""

    profiles: tuple[IndexEntry, ...]
    others: tuple[IndexEntry, ...]
    territories: tuple[TerritoryEntry, ...]
    map: MapPicture | None


def subject_index(lens: Lens, atlas: Atlas) -> PageView:
    """The index, with a map of the countries that have a profile."""
    names = {identity: lens.name(identity).name for identity in lens.corpus.countries}
    picture = atlas.overview(names, [country.id for country in lens.corpus.countries.values() if country.profile])
    countries = lens.corpus.countries.values()
    entries = sorted((_index_entry(lens, c) for c in countries), key=lambda e: (-_total(e), e.name.name))
    data = IndexData(
        tuple(e for e in entries if e.profile),
        tuple(e for e in entries if not e.profile),
        tuple(
            TerritoryEntry(t.id, lens.verified.name(t.id), reading(lens, t.status_note), _mentions(lens, t.id))
            for t in lens.corpus.territories.values()
        ),
        picture,
    )
    search = (
        *(SearchView(f"{INDEX}#{e.id}", e.name.name, e.role, "country") for e in entries if not e.profile),
        *(SearchView(f"{INDEX}#{t.id}", t.name, t.status.text, "territory") for t in data.territories),
    )
    return PageView(INDEX, "subjects", _TITLE, NOTHING, INDEX, data, search)


def _total(entry: IndexEntry) -> int:
    return sum(count for _, count in entry.counts)


def _index_entry(lens: Lens, country: Country) -> IndexEntry:
    of = Counter(lens.period_of(entry.source) for entry in lens.concerning(country.id))
    counts = tuple((period, of[period]) for period in lens.periods)
    return IndexEntry(
        id=country.id,
        name=lens.name(country.id),
        profile=country.profile,
        role=lens.held(country.role.text) if country.role else NOTHING,
        mentions=_mentions(lens, country.id),
        counts=counts,
    )


def _mentions(lens: Lens, subject: str) -> Newest[Shown]:
    concerning = lens.concerning(subject)
    kept = concerning[-SHOWN_ALONE:]
    return Newest(markers(lens, (entry.id for entry in kept)), len(concerning) - len(kept))
