"""Tables of facts, grouped as the editors group them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.kinds import statement_text
from generator.compose.kinds.fact import FACT, table_of
from generator.compose.lens import Lens
from generator.compose.sections.chips import Chip, Values, by_word, chips, named, period
from generator.compose.sections.declared import declared, kind_name
from generator.compose.shown import list_page, shown
from generator.compose.site import LaterPage
from generator.compose.statements import sort_value
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
    heading: Held
    standfirst: Held
    kind: Held
    chips: Mapping[str, tuple[Chip, ...]]
    count: int


def facts_pages(lens: Lens) -> Iterator[LaterPage]:
    """The page of each table that has facts, with its volumes where there are many."""
    for table in lens.corpus.briefing.tables:
        title = declared(lens, table.heading)
        for part, some in listed(lens, FACT, table.page):
            make = partial(_page, lens, table, part, some)
            yield list_page(lens, part, title, table.page, map(shown(lens, "fact"), some), make)


def _page(lens: Lens, table: Table, part: Part, entries: Sequence[Entry]) -> PageView:
    heading, standfirst = declared(lens, table.heading), lens.held(table.standfirst)
    data = FactsData(
        part=part,
        table=_table(lens, table, entries),
        heading=heading,
        standfirst=standfirst,
        kind=kind_name(lens),
        chips=chips(lens, FILTERS, entries, part),
        count=len(entries),
    )
    return PageView(part.path, "facts", titled(heading, part), standfirst, table.page, data)


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


def _subjects(lens: Lens, entry: Entry) -> Iterator[str]:
    fact = entry.holds(Fact)
    return (name for name in (fact.subject, *fact.counterpart) if name in lens.corpus.profiled)


def _key(of: Callable[[Lens, Fact], str]) -> Values[Entry]:
    return lambda lens, entry: [(key, NOTHING)] if (key := of(lens, entry.holds(Fact))) else []


FILTERS: Mapping[str, Values[Entry]] = {
    "subject": lambda lens, entry: named(lens, _subjects(lens, entry)),
    "year": period,
    "wording": lambda lens, entry: by_word(lens, "facts.wording", entry.holds(Fact).wording),
}
"""What facts can be filtered by."""

_KEYS: Mapping[str, Values[Entry]] = {
    "subject": _key(lambda lens, fact: lens.named(fact.subject).name),
    "measure": _key(lambda lens, fact: lens.held(fact.measure)),
    "value": _key(lambda lens, fact: sort_value(fact)),
    "as-of": _key(lambda lens, fact: lens.date(fact.as_of).sort_value),
}


def sorted_by(table: Table) -> Mapping[str, Values[Entry]]:
    """What the rows of a table can be sorted by: the keys that its cells have."""
    return {name: key for name, key in _KEYS.items() if name in ("subject", *table.columns)}
