"""People and organisations: who speaks, is cited or is named, with their roles by date."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.keys import key_of, key_of_all, naming
from generator.compose.kinds import ranked
from generator.compose.kinds.role import newest_role
from generator.compose.lens import Lens
from generator.compose.parts import SHOWN_ALONE, newest
from generator.compose.readers import readers_of
from generator.compose.site import LaterPage
from generator.compose.stance import Stance, stances
from generator.compose.statements import forecast_view, quotation_view, statement_view
from generator.compose.views import (
    EvidenceView,
    ForecastView,
    NameView,
    Newest,
    PageView,
    QuotationView,
    ReaderView,
    SearchView,
    SourceView,
    StatementView,
)
from generator.corpus import Entry
from generator.model import Actor, Claim, Forecast, Quotation, Role
from generator.verified import NOTHING, Held, joined, worded

INDEX = "people/index.html"
_TITLE = worded("People and organisations")


@dataclass(frozen=True, slots=True)
class RoleView:
    """What a source calls an actor."""

    title: Held
    source: SourceView
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class ActorData:
    """What an actor's page shows."""

    kind: str
    country: NameView | None
    aliases: tuple[Held, ...]
    note: Held
    readers: tuple[ReaderView, ...]
    author_of: Newest[SourceView]
    roles: Newest[RoleView]
    members: tuple[NameView, ...]
    quotations: Newest[QuotationView]
    stances: tuple[Stance, ...]
    claims: Newest[StatementView]
    forecasts: Newest[ForecastView]
    carried: Newest[StatementView]
    named: Newest[StatementView]


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
    """People first, then everyone else by kind."""

    people: tuple[ActorRow, ...]
    organisations: tuple[ActorRow, ...]


def actor_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The index and a page for every actor."""
    actors = sorted(lens.corpus.actors.values(), key=lambda a: a.name)
    index = LaterPage(INDEX, _TITLE, INDEX, key_of_all(lens), partial(_index, lens, actors))
    return (index, *(_later(lens, actor) for actor in actors))


def _later(lens: Lens, actor: Actor) -> LaterPage:
    key = key_of(lens, actor.id, *naming(lens, [actor.id]))
    return LaterPage(_href(lens, actor), lens.verified.name(actor.id), INDEX, key, partial(_page, lens, actor))


def _href(lens: Lens, actor: Actor) -> str:
    href = lens.subject_href(actor.id)
    assert href is not None
    return href


def _index(lens: Lens, actors: Sequence[Actor]) -> PageView:
    rows = tuple(_row(lens, actor) for actor in actors)
    data = IndexData(
        tuple(r for r in rows if r.kind == "person"),
        tuple(sorted((r for r in rows if r.kind != "person"), key=lambda r: (-(r.words + r.claims), r.name.name))),
    )
    return PageView(INDEX, "people", _TITLE, NOTHING, INDEX, data)


def _row(lens: Lens, actor: Actor) -> ActorRow:
    return ActorRow(
        lens.name(actor.id),
        actor.kind,
        lens.name(actor.country) if actor.country else None,
        newest_role(lens, actor.id) or lens.held(actor.note),
        len(lens.where(Quotation, "speaker", actor.id)),
        len(lens.where(Claim, "holder", actor.id)),
    )


def _role(lens: Lens, entry: Entry) -> RoleView:
    return RoleView(lens.held(entry.holds(Role).title), lens.source(entry.source), lens.evidence([entry.id]))


def _page(lens: Lens, actor: Actor) -> PageView:
    identity = actor.id
    quotations = lens.where(Quotation, "speaker", identity)
    authored = [s for s in lens.corpus.sources.values() if identity in s.author_ids]
    carried = (*lens.where(Quotation, "via", identity), *lens.where(Claim, "via", identity))
    named = [entry for kind in ranked() if kind.listed for entry in lens.where(kind.of, "about", identity)]
    data = ActorData(
        kind=actor.kind,
        country=lens.name(actor.country) if actor.country else None,
        aliases=tuple(map(lens.held, actor.aliases)),
        note=lens.held(actor.note),
        readers=readers_of(lens, actor.approved),
        author_of=newest(authored, lens.source),
        roles=newest(lens.where(Role, "actor", identity), lambda e: _role(lens, e), SHOWN_ALONE),
        members=lens.names(actor.members),
        quotations=newest(quotations, lambda e: quotation_view(lens, e)),
        stances=stances(lens, quotations),
        claims=newest(lens.where(Claim, "holder", identity), lambda e: statement_view(lens, e), SHOWN_ALONE),
        forecasts=newest(lens.where(Forecast, "forecaster", identity), lambda e: forecast_view(lens, e)),
        carried=newest(carried, lambda e: statement_view(lens, e), SHOWN_ALONE),
        named=newest(named, lambda e: statement_view(lens, e), SHOWN_ALONE),
    )
    href = _href(lens, actor)
    name = lens.verified.name(identity)
    text = joined(" ", [*(role.title for role in data.roles.shown), *data.aliases, data.note])
    search = (SearchView(href, name, text, actor.kind),)
    return PageView(href, "actor", name, NOTHING, INDEX, data, search)
