"""People and organisations: who speaks, is cited or is named, with their roles by date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.compose.kinds import ranked
from generator.compose.kinds.role import newest_role
from generator.compose.lens import Lens, once
from generator.compose.pictures.relations import RelationsPicture, relation_pictures
from generator.compose.sections.positions import PositionsView, positions
from generator.compose.sections.readers import readers_of
from generator.compose.sections.relations import PeriodRelations, relations
from generator.compose.sections.stance import Stance, stances
from generator.compose.shown import reading, shown
from generator.compose.subjects import also_called, subject_href
from generator.compose.views import (
    EvidenceView,
    NameView,
    Newest,
    PageView,
    ReaderView,
    ReadingView,
    SearchView,
    Shown,
    SourceView,
)
from generator.compose.volumes import SHOWN_ALONE, alike, latest, newest_sources
from generator.corpus import Entry
from generator.model import Actor, Claim, Forecast, Quotation, Role, Source
from generator.verified import NOTHING, Held, interface, joined

INDEX = "people/index.html"

_ROOM = 240
"""People and organisations in the index; all of them have pages, and are found by the search."""


@dataclass(frozen=True, slots=True)
class RoleView:
    """What a source calls an actor."""

    title: Held
    source: SourceView
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class ActorData:
    """What an actor's page shows."""

    id: str
    kind: str
    country: NameView | None
    of: tuple[NameView, ...]
    aliases: tuple[Held, ...]
    note: Held
    overview: tuple[ReadingView, ...]
    positions: tuple[PositionsView, ...]
    relations: tuple[PeriodRelations, ...]
    pictures: tuple[RelationsPicture, ...]
    readers: tuple[ReaderView, ...]
    author_of: Newest[SourceView]
    roles: Newest[Shown]
    members: tuple[NameView, ...]
    quotations: Newest[Shown]
    stances: tuple[Stance, ...]
    claims: Newest[Shown]
    forecasts: Newest[Shown]
    carried: Newest[Shown]
    named: Newest[Shown]


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor in the index; `words` counts quotations, `claims` what is reported of them."""

    name: NameView
    kind: str
    country: NameView | None
    role: Held
    words: int
    claims: int


@dataclass(frozen=True, slots=True)
class IndexData:
    """People by their names, then everyone else by what they say; where there are many, those who say most."""

    people: Newest[ActorRow]
    organisations: Newest[ActorRow]


@once
def authored(lens: Lens) -> Mapping[str, Sequence[Source]]:
    """The sources of each actor who wrote any."""
    found: dict[str, list[Source]] = {}
    for source in lens.corpus.sources.values():
        for author in dict.fromkeys(source.author_ids):
            found.setdefault(author, []).append(source)
    return found


def actor_pages(lens: Lens) -> tuple[PageView, ...]:
    """The index and a page for every actor; nothing where there is none."""
    actors = sorted(lens.corpus.actors.values(), key=lambda a: a.name)
    return (*([_index(lens, actors)] if actors else []), *(_page(lens, actor) for actor in actors))


def _href(lens: Lens, actor: Actor) -> str:
    href = subject_href(lens.corpus, actor.id)
    assert href is not None
    return href


def _index(lens: Lens, actors: Sequence[Actor]) -> PageView:
    by_weight = sorted((_row(lens, actor) for actor in actors), key=lambda r: (-(r.words + r.claims), r.name.name))
    people, others = ([r for r in by_weight if (r.kind == "person") == person] for person in (True, False))
    each = alike([len(people), len(others)], _ROOM, _ROOM)
    data = IndexData(
        Newest(tuple(sorted(people[:each], key=lambda r: r.name.name)), max(len(people) - each, 0)),
        Newest(tuple(others[:each]), max(len(others) - each, 0)),
    )
    title, standfirst = (interface(lens.words, f"people.{word}") for word in ("title", "standfirst"))
    return PageView(INDEX, "people", title, standfirst, INDEX, data)


def _row(lens: Lens, actor: Actor) -> ActorRow:
    return ActorRow(
        lens.name(actor.id),
        actor.kind,
        lens.name(actor.country) if actor.country else None,
        newest_role(lens, actor.id) or lens.held(actor.note),
        len(lens.where(Quotation, "speaker", actor.id)),
        len(lens.where(Claim, "holder", actor.id)),
    )


def role_view(lens: Lens, entry: Entry) -> RoleView:
    """A role as a leaf shows it."""
    return RoleView(lens.held(entry.holds(Role).title), lens.source(entry.source), lens.evidence([entry.id]))


def _page(lens: Lens, actor: Actor) -> PageView:
    identity = actor.id
    quotations = lens.where(Quotation, "speaker", identity)
    carried = (*lens.where(Quotation, "via", identity), *lens.where(Claim, "via", identity))
    tied = relations(lens, identity)
    named = [
        entry
        for kind in ranked()
        for entry in lens.where(kind.of, "about", identity)
        if not (kind.holder and getattr(entry.statement, kind.holder) == identity)  # Shown as theirs.
    ]
    data = ActorData(
        id=identity,
        kind=actor.kind,
        country=lens.name(actor.country) if actor.country else None,
        of=lens.names(actor.of),
        aliases=also_called(lens.verified, identity, actor.aliases),
        note=lens.held(actor.note),
        overview=tuple(reading(lens, each) for each in actor.overview),
        positions=positions(lens, identity),
        relations=tied,
        pictures=relation_pictures(tied),
        readers=readers_of(lens, actor.approved),
        author_of=newest_sources(lens, authored(lens).get(identity, ())),
        roles=latest(lens.where(Role, "actor", identity), shown(lens, "role"), SHOWN_ALONE),
        members=lens.names(actor.members),
        quotations=latest(quotations, shown(lens, "quote")),
        stances=stances(lens, quotations),
        claims=latest(lens.where(Claim, "holder", identity), shown(lens, "told"), SHOWN_ALONE),
        forecasts=latest(lens.where(Forecast, "forecaster", identity), shown(lens, "forecast")),
        carried=latest(carried, shown(lens, "line"), SHOWN_ALONE),
        named=latest(named, shown(lens, "line"), SHOWN_ALONE),
    )
    href = _href(lens, actor)
    name = lens.verified.name(identity)
    titles = [lens.held(entry.holds(Role).title) for entry in lens.where(Role, "actor", identity)[-SHOWN_ALONE:]]
    told = [data.note, *(reading.text for reading in data.overview)]
    text = joined(" ", [*titles, *data.aliases, *told])
    search = (SearchView(href, name, text, actor.kind),)
    return PageView(href, "actor", name, next(filter(None, [*told, *titles[::-1]]), NOTHING), INDEX, data, search)
