"""Country profiles."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compose.facts import FactGroup, grouped
from generator.compose.kinds.event import in_time
from generator.compose.kinds.role import newest_role
from generator.compose.lens import Lens
from generator.compose.pictures.maps import Atlas, MapPicture
from generator.compose.pictures.relations import RelationsPicture, relation_pictures
from generator.compose.readers import readers_of
from generator.compose.relations import PeriodRelations, relations
from generator.compose.shown import reading, shown
from generator.compose.stance import Stance, stances
from generator.compose.subject_index import INDEX
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
from generator.compose.volumes import SHOWN, newest
from generator.corpus import Entry
from generator.model import Actor, Claim, Country, Event, Fact, Forecast, Quotation
from generator.verified import NOTHING, Held, joined

_POSITIONS, _CLAIMS = 12, 20
"""Claims of a period on a position, and about the country: the rest is in the search and in the data."""

_ABOUT = 3
"""Quotations about a country by others that its profile shows of each of the last two periods."""


@dataclass(frozen=True, slots=True)
class PositionSide:
    """What a period's sources say of a position: what the country's own people say (`own`), and how others see it
    (`told`). Nothing said is silence."""

    period: PeriodView
    own: Newest[Shown]
    told: Newest[Shown]


@dataclass(frozen=True, slots=True)
class PositionsView:
    """A country's position towards another, period by period."""

    towards: NameView
    sides: tuple[PositionSide, ...]


@dataclass(frozen=True, slots=True)
class Spokesperson:
    """Someone of the country whom a source names, and what it calls them."""

    name: NameView
    role: Held


@dataclass(frozen=True, slots=True)
class ProfileData:
    """What a profile shows."""

    code: str
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
    facts: Newest[FactGroup]
    facts_count: int
    quotes_by: Newest[Shown]
    quotes_about: Newest[Shown]
    stances: tuple[Stance, ...]
    forecasts: Newest[Shown]
    events: Newest[Shown]
    claims: tuple[tuple[PeriodView, Newest[Shown]], ...]
    sources: Newest[tuple[SourceView, int]]


def profiles(lens: Lens, atlas: Atlas) -> Iterator[PageView]:
    """A page for every country with a profile."""
    return (_profile(lens, country, atlas) for country in lens.corpus.countries.values() if country.profile)


def _profile(lens: Lens, country: Country, atlas: Atlas) -> PageView:
    name = lens.name(country.id)
    picture = atlas.locator(country.id, lens.corpus.countries, lens.held(country.capital))
    by, about = _quotations(lens, country)
    facts = newest(lens.concerning_of(country.id, Fact), lambda entry: entry)
    tied = relations(lens, country.id)
    data = ProfileData(
        code=country.id.upper(),
        map=picture,
        capital=lens.held(country.capital),
        aliases=tuple(lens.held(a) for a in (country.capital, *country.aliases) if a),
        role=reading(lens, country.role) if country.role else None,
        overview=tuple(reading(lens, each) for each in country.overview),
        readers=readers_of(lens, country.approved),
        spokespeople=_spokespeople(lens, country),
        positions=_positions(lens, country.id),
        relations=tied,
        pictures=relation_pictures(tied),
        facts=Newest(grouped(lens, facts.shown), facts.left),
        facts_count=len(facts.shown) + facts.left,
        quotes_by=newest(by, shown(lens, "quote")),
        quotes_about=_lately(lens, about),
        stances=stances(lens, by),
        forecasts=newest(lens.concerning_of(country.id, Forecast), shown(lens, "forecast")),
        events=newest(in_time(lens, lens.concerning_of(country.id, Event)), shown(lens, "event")),
        claims=_by_period(lens, lens.concerning_of(country.id, Claim)),
        sources=_sources(lens, lens.concerning(country.id)),
    )
    assert name.href is not None
    told = (data.role.text if data.role else NOTHING, *(reading.text for reading in data.overview))
    text = joined(" ", [*data.aliases, *told])
    search = (SearchView(name.href, name.name, text, "country"),)
    return PageView(name.href, "profile", name.name, NOTHING, INDEX, data, search)


def _lately(lens: Lens, about: Sequence[Entry]) -> Newest[Shown]:
    """Some quotations of each of the last two periods, to be read side by side."""
    of = [entry for period in lens.periods[-2:] for entry in _in(lens, about, period)[-_ABOUT:]]
    return Newest(tuple(map(shown(lens, "quote"), of)), len(about) - len(of))


def _quotations(lens: Lens, country: Country) -> tuple[list[Entry], list[Entry]]:
    """Those whose speaker is of the country, and those of others that are about it."""
    spoken = (entry for person in _people(lens, country) for entry in lens.where(Quotation, "speaker", person.id))
    by = {e.id: e for e in spoken if e.holds(Quotation).speaker not in e.source.author_ids}
    about = (entry for entry in lens.where(Quotation, "about", country.id) if entry.id not in by)
    return sorted(by.values(), key=lens.order), list(about)


def _people(lens: Lens, country: Country) -> tuple[Actor, ...]:
    return tuple(actor for actor in lens.corpus.actors.values() if actor.country == country.id)


def _spokespeople(lens: Lens, country: Country) -> tuple[Spokesperson, ...]:
    """The country's people, each with what the newest source that gives a role calls them."""
    authors = {author for source in lens.corpus.sources.values() for author in source.author_ids}
    return tuple(
        Spokesperson(lens.name(actor.id), newest_role(lens, actor.id))
        for actor in _people(lens, country)
        if actor.is_person and actor.id not in authors
    )


def _positions(lens: Lens, country: str) -> tuple[PositionsView, ...]:
    towards: dict[str, list[Entry]] = {}
    for entry in lens.entries(Claim):
        position = entry.holds(Claim).position
        if position and position.of == country:
            towards.setdefault(position.towards, []).append(entry)
    return tuple(
        PositionsView(
            lens.name(other),
            tuple(_position(lens, country, entries, period) for period in lens.periods),
        )
        for other, entries in towards.items()
    )


def _position(lens: Lens, country: str, entries: Sequence[Entry], period: PeriodView) -> PositionSide:
    own = [entry for entry in entries if _speaks_for(lens, country, entry)]
    told = [entry for entry in entries if entry not in own]
    return PositionSide(period, *(_newest_of(lens, some, period, "position", _POSITIONS) for some in (own, told)))


def _speaks_for(lens: Lens, country: str, entry: Entry) -> bool:
    """Whether who holds a claim is of the country, and neither wrote the source nor is an outlet of it."""
    holder = lens.corpus.actors[entry.holds(Claim).holder]
    outside = holder.id in entry.source.author_ids or holder.kind in ("outlet", "news-agency")
    return holder.country == country and not outside


def _newest_of(lens: Lens, entries: Sequence[Entry], period: PeriodView, form: str, most: int) -> Newest[Shown]:
    return newest(_in(lens, entries, period), shown(lens, form), most)


def _in(lens: Lens, entries: Sequence[Entry], period: PeriodView) -> list[Entry]:
    return [entry for entry in entries if lens.period_of(entry.source) == period]


def _by_period(lens: Lens, entries: Sequence[Entry]) -> tuple[tuple[PeriodView, Newest[Shown]], ...]:
    return tuple((p, found) for p in lens.periods if (found := _newest_of(lens, entries, p, "line", _CLAIMS)).shown)


def _sources(lens: Lens, entries: Sequence[Entry]) -> Newest[tuple[SourceView, int]]:
    """The sources that speak of the country, newest first, with their number of statements on it."""
    counts = Counter(entry.source.id for entry in entries)
    named = sorted((lens.corpus.sources[i] for i in counts), key=lens.age, reverse=True)
    return Newest(tuple((lens.source(s), counts[s.id]) for s in named[:SHOWN]), max(len(named) - SHOWN, 0))
