"""People and organisations: who speaks, is cited or is named, with their roles by date."""

from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.stance import Stance, stances
from generator.compose.statements import forecast_view, quotation_view, statement_view
from generator.compose.views import (
    EvidenceView,
    ForecastView,
    NameView,
    PageView,
    QuotationView,
    SearchView,
    SourceView,
    StatementView,
)
from generator.model import Actor, Role

INDEX = "people/index.html"


@dataclass(frozen=True, slots=True)
class RoleView:
    """What a source calls an actor."""

    title: str
    source: SourceView
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class ActorData:
    """What an actor's page shows."""

    kind: str
    country: NameView | None
    aliases: tuple[str, ...]
    note: str
    author_of: tuple[SourceView, ...]
    roles: tuple[RoleView, ...]
    members: tuple[NameView, ...]
    quotations: tuple[QuotationView, ...]
    stances: tuple[Stance, ...]
    claims: tuple[StatementView, ...]
    forecasts: tuple[ForecastView, ...]
    carried: tuple[StatementView, ...]
    named: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor in the index; `words` counts quotations, `claims` what is reported of them."""

    name: NameView
    kind: str
    country: NameView | None
    role: str
    words: int
    claims: int


@dataclass(frozen=True, slots=True)
class IndexData:
    """People first, then everyone else by kind."""

    people: tuple[ActorRow, ...]
    organisations: tuple[ActorRow, ...]


def actor_pages(lens: Lens) -> tuple[PageView, ...]:
    """The index and a page for every actor."""
    actors = sorted(lens.corpus.actors.values(), key=lambda a: a.name)
    pages = tuple(_page(lens, actor) for actor in actors)
    rows = tuple(_row(lens, actor) for actor in actors)
    data = IndexData(
        tuple(r for r in rows if r.kind == "person"),
        tuple(sorted((r for r in rows if r.kind != "person"), key=lambda r: (-(r.words + r.claims), r.name.name))),
    )
    return (PageView(INDEX, "people", "People and organisations", "", INDEX, data), *pages)


def _row(lens: Lens, actor: Actor) -> ActorRow:
    roles = _roles(lens, actor)
    return ActorRow(
        lens.name(actor.id),
        actor.kind,
        lens.name(actor.country) if actor.country else None,
        roles[-1].title if roles else (actor.note or ""),
        len(lens.where("quotation", "speaker", actor.id)),
        len(lens.where("claim", "holder", actor.id)),
    )


def _roles(lens: Lens, actor: Actor) -> tuple[RoleView, ...]:
    return tuple(
        RoleView(e.statement.title, lens.source(e.source), lens.evidence([e.id]))
        for e in lens.where("role", "actor", actor.id)
        if isinstance(e.statement, Role)
    )


def _page(lens: Lens, actor: Actor) -> PageView:
    identity = actor.id
    quotations = tuple(quotation_view(lens, e) for e in lens.where("quotation", "speaker", identity))
    carried = (*lens.where("quotation", "via", identity), *lens.where("claim", "via", identity))
    data = ActorData(
        kind=actor.kind,
        country=lens.name(actor.country) if actor.country else None,
        aliases=actor.aliases,
        note=actor.note or "",
        author_of=tuple(lens.source(s) for s in lens.corpus.sources.values() if identity in s.author_ids),
        roles=_roles(lens, actor),
        members=lens.names(actor.members),
        quotations=quotations,
        stances=stances(lens, quotations),
        claims=tuple(statement_view(lens, e) for e in lens.where("claim", "holder", identity)),
        forecasts=tuple(forecast_view(lens, e) for e in lens.where("forecast", "forecaster", identity)),
        carried=tuple(statement_view(lens, e) for e in carried),
        named=tuple(
            statement_view(lens, e) for kind in ("claim", "event", "fact") for e in lens.where(kind, "about", identity)
        ),
    )
    href = lens.subject_href(identity)
    assert href is not None
    text = " ".join([*(role.title for role in data.roles), *actor.aliases, data.note])
    search = (SearchView(href, actor.name, text, actor.kind),)
    return PageView(href, "actor", actor.name, "", INDEX, data, search)
