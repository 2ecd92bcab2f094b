"""What a kind of statement is to the site: its line of text, its table, its page, and what it counts for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator import edtf
from generator.compose.lens import Lens
from generator.compose.values import Json, Ours
from generator.corpus import Entry
from generator.model import Statement
from generator.model.base import Typed
from generator.verified import NOTHING, Held

Line = tuple[Held, bool]
"""A statement in a line, and whether the line is the source's own words."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its Table Schema type (frictionlessdata.io) and what is in it.

    Without a `value` it holds the field of its name.
    """

    name: str
    type: str
    description: Ours
    value: Callable[[Lens, Entry], Json] | None = None


def column(name: str, type: str, description: str, value: Callable[[Lens, Entry], Json] | None = None) -> Column:
    return Column(name, type, Ours(description), value)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of statements of one kind; `csv` says whether there is a file of that as well."""

    name: str
    description: Ours
    csv: bool
    columns: tuple[Column, ...]


def table(name: str, description: str, *own: Column, csv: bool = False) -> Table:
    """A table with its own columns between the id and those of every table."""
    return Table(name, Ours(description), csv, (_ID, *own, *_SHARED))


_ID = column("id", "string", "stable id")
_SHARED = (
    column("source", "string", "id of the source, as in sources.json"),
    column("exact", "string", "the words of the source, as captured; parts joined by […]"),
    column("start", "integer", "where the first passage begins: code points of the captured text, from 0"),
    column("end", "integer", "where the last passage ends: the first code point after it"),
    column("spans", "array", "each passage as [start, end], in order"),
    column("passage", "string", "path of the passage on this site"),
    column("grade", "string", "how the words match: verbatim, typographic, elided or translated"),
    column("period", "string", "the period of the source"),
    column("topics", "array", "ids of topics"),
    column("about", "array", "ids of countries, territories and actors"),
    column("note", "string", "the editors' note"),
)


def _issued(lens: Lens, entry: Entry) -> edtf.Edtf:
    return edtf.parse(entry.source.issued)


@dataclass(frozen=True, slots=True)
class ListPage:
    """The page that lists all statements of a kind: its path, with what the ids on it begin, and the date that puts it
    in order, that of the source where nothing else is said."""

    path: str
    mark: str
    date: Callable[[Lens, Entry], edtf.Edtf] = _issued


def _own_text(lens: Lens, entry: Entry) -> Line:
    text: Typed | None = getattr(entry.statement, "text", None)
    if text is None:
        raise TypeError(f"a {entry.statement.kind} has no text of its own")
    return lens.held(text), False


def _nothing(lens: Lens, entry: Entry) -> Held:
    return NOTHING


def _of_itself(lens: Lens, entry: Entry) -> Iterable[str | bytes]:
    return ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of statement as the site shows it.

    `line`: a statement in one line; `use`: the same on its source's page, where that differs; `how`: what it rests on
    where it has no passage of its own. `holder`: the field with who holds it. `rank`: where it stands behind a topic's
    side, small first; None where it is not what a source says of a topic. `held`: it is what someone holds. `listed`:
    the page of an actor whom it is about lists it. `quoted`: it is someone's own words. `others`: what of other
    sources its views show, as parts of a key.
    """

    of: type[Statement]
    table: Table | None = None
    page: ListPage | None = None
    line: Callable[[Lens, Entry], Line] = _own_text
    use: Callable[[Lens, Entry], Line] | None = None
    how: Callable[[Lens, Entry], Held] = _nothing
    holder: str = ""
    rank: int | None = None
    held: bool = False
    listed: bool = False
    quoted: bool = False
    others: Callable[[Lens, Entry], Iterable[str | bytes]] = _of_itself

    @property
    def name(self) -> str:
        return self.of.kind
