"""Profiles: a page for a subject of any kind, with the sections that its kind has."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compose.kinds.event import happened
from generator.compose.kinds.role import newest_role
from generator.compose.lens import Lens
from generator.compose.pages.actors import authored
from generator.compose.pages.facts import FactTable, tables_of
from generator.compose.pictures.maps import Atlas, MapPicture
from generator.compose.pictures.relations import RelationsPicture, relation_pictures
from generator.compose.sections.declared import title_of
from generator.compose.sections.positions import PositionsView, of_period, positions
from generator.compose.sections.readers import readers_of
from generator.compose.sections.relations import PeriodRelations, relations
from generator.compose.sections.stance import Stance, stances
from generator.compose.shown import reading, shown
from generator.compose.subjects import also_called, index_of
from generator.compose.views import (
    NameView,
    Newest,
    PageView,
    PeriodView,
    ReaderView,
    ReadingView,
    SearchView,
    Shown,
    SourceView,
)
from generator.compose.volumes import SHOWN, alike, latest
from generator.corpus import Entry
from generator.model import Actor, Claim, Country, Event, Fact, Forecast, Kind, Profiled, Quotation
from generator.verified import NOTHING, Held, joined

_CLAIMS, _ROOM = 20, 70
"""Claims of a period about the subject, and of all periods: the rest is in the search and in the data."""

_ABOUT = 3
"""Quotations about a subject by others that its profile shows of each of the last two periods."""


@dataclass(frozen=True, slots=True)
class Spokesperson:
    """Someone who belongs to the subject and whom a source names, and what it calls them."""

    name: NameView
    role: Held


@dataclass(frozen=True, slots=True)
class ProfileData:
    """What a profile shows. `sections` are those that its kind has; `code` is one of ISO 3166-1."""

    id: str
    code: str
    kind: NameView
    sections: tuple[str, ...]
    map: MapPicture | None
    capital: Held
    aliases: tuple[Held, ...]
    role: ReadingView | None
    overview: tuple[ReadingView, ...]
    readers: tuple[ReaderView, ...]
    spokespeople: tuple[Spokesperson, ...]
    positions: tuple[PositionsView, ...]
    relations: tuple[PeriodRelations, ...]
    pictures: tuple[RelationsPicture, ...]
    facts: Newest[FactTable]
    facts_count: int
    quotes_by: Newest[Shown]
    quotes_about: Newest[Shown]
    stances: tuple[Stance, ...]
    forecasts: Newest[Shown]
    events: Newest[Shown]
    claims: tuple[tuple[PeriodView, Newest[Shown]], ...]
    sources: Newest[tuple[SourceView, int]]


def profiles(lens: Lens, atlas: Atlas) -> Iterator[PageView]:
    """A page for every subject with a profile, kind by kind."""
    for kind in lens.corpus.kinds:
        yield from (_profile(lens, kind, model, atlas) for model in lens.corpus.of_kind(kind) if model.profile)


def _profile(lens: Lens, kind: Kind, subject: Profiled, atlas: Atlas) -> PageView:
    name, index = lens.name(subject.id), index_of(kind.id)
    capital = subject.capital if isinstance(subject, Country) else None
    by, about = _quotations(lens, subject.id)
    facts = latest(lens.concerning_of(subject.id, Fact), lambda entry: entry)
    tied = relations(lens, subject.id)
    data = ProfileData(
        id=subject.id,
        code=subject.id.upper() if kind.coded else "",
        kind=NameView(kind.id, title_of(lens, kind), index),
        sections=kind.sections,
        map=atlas.locator(subject.id, lens.corpus.countries, lens.held(capital)) if kind.map else None,
        capital=lens.held(capital),
        aliases=also_called(lens.verified, subject.id, (capital, *subject.aliases)),
        role=reading(lens, subject.role) if subject.role else None,
        overview=tuple(reading(lens, each) for each in subject.overview),
        readers=readers_of(lens, subject.approved),
        spokespeople=_spokespeople(lens, subject.id),
        positions=positions(lens, subject.id),
        relations=tied,
        pictures=relation_pictures(tied),
        facts=Newest(tables_of(lens, facts.shown), facts.left),
        facts_count=len(facts.shown) + facts.left,
        quotes_by=latest(by, shown(lens, "quote")),
        quotes_about=_lately(lens, about),
        stances=stances(lens, by),
        forecasts=latest(lens.concerning_of(subject.id, Forecast), shown(lens, "forecast")),
        events=latest(lens.concerning_of(subject.id, Event), shown(lens, "event"), date=happened),
        claims=_by_period(lens, lens.concerning_of(subject.id, Claim)),
        sources=_sources(lens, lens.concerning(subject.id)),
    )
    assert name.href is not None
    told = (data.role.text if data.role else NOTHING, *(reading.text for reading in data.overview))
    text = joined(" ", [*data.aliases, *told])
    search = (SearchView(name.href, name.name, text, kind.id),)
    return PageView(name.href, "profile", name.name, next(filter(None, told), NOTHING), index, data, search)


def _lately(lens: Lens, about: Sequence[Entry]) -> Newest[Shown]:
    """Some quotations of each of the last two periods, to be read side by side."""
    periods = reversed(lens.periods[-2:])
    of = [one for p in periods for one in latest(of_period(lens, about, p), shown(lens, "quote"), _ABOUT).shown]
    return Newest(tuple(of), len(about) - len(of))


def _quotations(lens: Lens, subject: str) -> tuple[list[Entry], list[Entry]]:
    """Those whose speaker belongs to the subject, and those of others that are about it."""
    spoken = (entry for person in _people(lens, subject) for entry in lens.where(Quotation, "speaker", person.id))
    by = {e.id: e for e in spoken if e.holds(Quotation).speaker not in e.source.author_ids}
    about = (entry for entry in lens.where(Quotation, "about", subject) if entry.id not in by)
    return sorted(by.values(), key=lens.order), list(about)


def _people(lens: Lens, subject: str) -> tuple[Actor, ...]:
    return tuple(actor for actor in lens.corpus.actors.values() if subject in actor.belongs_to)


def _spokespeople(lens: Lens, subject: str) -> tuple[Spokesperson, ...]:
    """Who belongs to the subject, each with what the newest source that gives a role calls them."""
    return tuple(
        Spokesperson(lens.name(actor.id), newest_role(lens, actor.id))
        for actor in _people(lens, subject)
        if actor.is_person and actor.id not in authored(lens)
    )


def _by_period(lens: Lens, entries: Sequence[Entry]) -> tuple[tuple[PeriodView, Newest[Shown]], ...]:
    of = [(period, found) for period in lens.periods if (found := of_period(lens, entries, period))]
    most = alike((len(found) for _, found in of), _CLAIMS, _ROOM)
    return tuple((period, latest(found, shown(lens, "line"), most)) for period, found in of)


def _sources(lens: Lens, entries: Sequence[Entry]) -> Newest[tuple[SourceView, int]]:
    """The sources that speak of the subject, newest first, with their number of statements on it."""
    counts = Counter(entry.source.id for entry in entries)
    named = sorted((lens.corpus.sources[i] for i in counts), key=lens.age, reverse=True)
    return Newest(tuple((lens.source(s), counts[s.id]) for s in named[:SHOWN]), max(len(named) - SHOWN, 0))
