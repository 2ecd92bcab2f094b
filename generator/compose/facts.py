"""The facts table, grouped as the editors group it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.chips import Chip, chips
from generator.compose.keys import key_of
from generator.compose.kinds import statement_text
from generator.compose.kinds.fact import FACT
from generator.compose.lens import Lens
from generator.compose.parts import listed, path_of
from generator.compose.site import LaterPage
from generator.compose.statements import fact_view
from generator.compose.views import FactView, PageView, Part, SearchView
from generator.corpus import Entry
from generator.verified import NOTHING, Held

PATH = path_of(FACT)


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts under one heading."""

    name: Held
    rows: tuple[FactView, ...]


@dataclass(frozen=True, slots=True)
class FactsData:
    """What the facts page shows."""

    part: Part
    title: Held
    standfirst: Held
    groups: tuple[FactGroup, ...]
    countries: tuple[Chip, ...]
    periods: tuple[Chip, ...]
    wordings: tuple[Chip, ...]
    count: int
    numbers: int


def facts_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all facts, in parts where there are many."""
    title = lens.held(lens.corpus.briefing.facts.facts_heading)
    return tuple(
        LaterPage(part.path, title, PATH, key_of(lens, part, entries), partial(_page, lens, part, entries))
        for part, entries in listed(lens, FACT)
    )


def _page(lens: Lens, part: Part, entries: Sequence[Entry]) -> PageView:
    settings = lens.corpus.briefing.facts
    standfirst = lens.held(settings.facts_standfirst)
    rows = tuple(fact_view(lens, entry) for entry in entries)
    data = FactsData(
        part=part,
        title=lens.held(settings.facts_title),
        standfirst=standfirst,
        groups=grouped(rows),
        countries=chips((n.id, n.name) for row in rows for n in row.named if n.id in lens.corpus.countries),
        periods=chips((row.period.id, row.period.label) for row in rows if row.period),
        wordings=chips((row.wording, NOTHING) for row in rows),
        count=len(rows),
        numbers=sum(bool(row.value) for row in rows),
    )
    search = tuple(
        SearchView(f"{part.path}#f-{entry.id}", statement_text(lens, entry)[0], lens.held(entry.statement.note), "fact")
        for entry in entries
    )
    return PageView(part.path, "facts", lens.held(settings.facts_heading), standfirst, PATH, data, search)


def grouped(rows: Iterable[FactView]) -> tuple[FactGroup, ...]:
    """Rows by group, each group where its first row stands."""
    groups: dict[Held, list[FactView]] = {}
    for row in rows:
        groups.setdefault(row.group, []).append(row)
    return tuple(FactGroup(name, tuple(members)) for name, members in groups.items())
