"""Tables of facts, grouped as the editors group them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.chips import Chip, chips, period_chips
from generator.compose.declared import declared, kind_name
from generator.compose.kinds import statement_text
from generator.compose.kinds.fact import FACT, table_of
from generator.compose.lens import Lens
from generator.compose.shown import list_page, shown
from generator.compose.site import LaterPage
from generator.compose.views import PageView, Part, SearchView, Shown
from generator.compose.volumes import card_href, listed, titled
from generator.corpus import Entry
from generator.model import Fact, Table
from generator.verified import NOTHING, Held


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts under one heading."""

    name: Held
    rows: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class FactTable:
    """Facts of one table: its page, what it is called, and what it shows beside their subjects."""

    href: str
    title: Held
    columns: tuple[str, ...]
    groups: tuple[FactGroup, ...]


@dataclass(frozen=True, slots=True)
class FactsData:
    """What the page of a table shows."""

    part: Part
    table: FactTable
    standfirst: Held
    kind: Held
    subjects: tuple[Chip, ...]
    periods: tuple[Chip, ...]
    wordings: tuple[Chip, ...]
    count: int


def facts_pages(lens: Lens) -> Iterator[LaterPage]:
    """The page of each table that has facts, with its volumes where there are many."""
    for table in lens.corpus.briefing.tables:
        title = declared(lens, table.heading)
        for part, some in listed(lens, FACT, table.page):
            make = partial(_page, lens, table, part, some)
            yield list_page(lens, part, title, table.page, map(shown(lens, "fact"), some), make)


def _page(lens: Lens, table: Table, part: Part, entries: Sequence[Entry]) -> PageView:
    standfirst = lens.held(table.standfirst)
    facts = [entry.holds(Fact) for entry in entries]
    named = (name for fact in facts for name in (fact.subject, *fact.counterpart) if name in lens.corpus.profiled)
    data = FactsData(
        part=part,
        table=_table(lens, table, entries),
        standfirst=standfirst,
        kind=kind_name(lens),
        subjects=chips((name, lens.name(name).name) for name in named),
        periods=period_chips(lens, entries),
        wordings=chips((fact.wording, NOTHING) for fact in facts),
        count=len(facts),
    )
    return PageView(part.path, "facts", titled(declared(lens, table.heading), part), standfirst, table.page, data)


def found(lens: Lens, entry: Entry) -> SearchView:
    """A fact as search finds it."""
    return SearchView(
        card_href(lens, entry) or "", statement_text(lens, entry)[0], lens.held(entry.statement.note), "fact"
    )


def tables_of(lens: Lens, entries: Iterable[Entry]) -> tuple[FactTable, ...]:
    """Facts by table, in the order of the tables."""
    of: dict[str, list[Entry]] = {}
    for entry in entries:
        of.setdefault(table_of(lens, entry).id, []).append(entry)
    return tuple(_table(lens, table, of[table.id]) for table in lens.corpus.briefing.tables if table.id in of)


def _table(lens: Lens, table: Table, entries: Iterable[Entry]) -> FactTable:
    """Some facts of a table by group, each group where its first row stands."""
    groups: dict[Held, list[Shown]] = {}
    for entry in entries:
        groups.setdefault(lens.held(entry.holds(Fact).group), []).append(shown(lens, "fact")(entry))
    rows = tuple(FactGroup(name, tuple(members)) for name, members in groups.items())
    return FactTable(table.page, declared(lens, table.title), table.columns, rows)
