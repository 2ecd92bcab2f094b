"""What a kind of statement is to the site: its line of text, its table, its page, and what it counts for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator import edtf
from generator.compose.lens import Lens
from generator.compose.lines import captured_words
from generator.compose.values import Json, Ours, code
from generator.corpus import Entry
from generator.model import Statement
from generator.model.base import Typed
from generator.verified import NOTHING, Held, joined

Line = tuple[Held, bool]
"""A statement in a line, and whether the line is the source's own words."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its Table Schema type (frictionlessdata.io), "list" for several or "edtf" for a date, and
    what is in it.

    Without a `value` it holds the field of its name. `to` names the table of which it holds ids.
    """

    name: str
    type: str
    description: Ours
    value: Callable[[Lens, Entry], Json] | None = None
    to: str = ""


def column(
    name: str, type: str, description: str, value: Callable[[Lens, Entry], Json] | None = None, to: str = ""
) -> Column:
    return Column(name, type, Ours(description), value, to)


def name_column(of: str, description: str) -> Column:
    """The name, or the names, of those whose ids a column of the same statement holds."""

    def names(lens: Lens, entry: Entry) -> Json:
        held: Typed | tuple[Typed, ...] = getattr(entry.statement, of)
        return (
            joined("; ", (lens.named(one).name for one in held)) if isinstance(held, tuple) else lens.named(held).name
        )

    return column(f"{of}_name", "string", description, names)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of statements of one kind."""

    name: str
    description: Ours
    columns: tuple[Column, ...]


def table(name: str, description: str, *own: Column) -> Table:
    """A table with its own columns between the id and those of every table."""
    return Table(name, Ours(description), (ID, *own, *_SHARED))


def _title(lens: Lens, entry: Entry) -> Json:
    return lens.held(entry.source.title)


def _outlet(lens: Lens, entry: Entry) -> Json:
    return lens.held(entry.source.container_title or entry.source.publisher)


def _address(lens: Lens, entry: Entry) -> Json:
    return lens.held(entry.source.URL)


def _dated(lens: Lens, entry: Entry) -> Json:
    return code(entry.source.issued)


def _exact(lens: Lens, entry: Entry) -> Json:
    return captured_words(lens, entry, trimmed=False)


def _spans(lens: Lens, entry: Entry) -> Json:
    return tuple(code(f"{start}-{end}") for start, end in lens.verified.anchors[entry.id].spans)


def _locators(lens: Lens, entry: Entry) -> Json:
    return tuple(passage.spoken for passage in lens.passages_behind(entry.id))


def _passage(lens: Lens, entry: Entry) -> Json:
    return code(lens.statement_href(entry.id))


def _grade(lens: Lens, entry: Entry) -> Json:
    return code(lens.verified.anchors[entry.id].grade)


def _period(lens: Lens, entry: Entry) -> Json:
    period = lens.period_of(entry.source)
    return period.label if period else None


ID = column("id", "string", "stable id")
_SHARED = (
    column("source", "string", "id of the source", lambda lens, entry: code(entry.source.id), to="sources"),
    column("source_title", "string", "title of the source", _title),
    column("outlet", "string", "where the source appeared", _outlet),
    column("issued", "edtf", "date of the source (EDTF)", _dated),
    column("url", "string", "address of the source", _address),
    column("exact", "string", "the words of the source, as captured; parts joined by […]", _exact),
    column("spans", "list", "each passage from its first code point of the captured text, from 0, to the last", _spans),
    column("locator", "list", "where each passage stands: its page, or its paragraph", _locators),
    column("passage", "string", "path of the passage on this site", _passage),
    column("grade", "string", "how the words match: verbatim, typographic, elided or translated", _grade),
    column("period", "string", "the period of the source", _period),
    column("topics", "list", "ids of topics", to="topics"),
    column("about", "list", "ids of what it is about: subjects of any kind, and actors", to="subjects"),
    column("note", "string", "the editors' note"),
)


def issued(entry: Entry) -> edtf.Edtf:
    """The date of a statement's source."""
    return entry.source.dated


@dataclass(frozen=True, slots=True)
class ListPage:
    """The page that lists all statements of a kind: its path, with what the ids on it begin, and the date that puts it
    in order, that of the source where nothing else is said. A kind may have several: `path` tells on which an entry
    stands. A page has one in `share` of the entries that others have: rows of a table do not fold as cards do."""

    path: Callable[[Lens, Entry], str]
    mark: str
    date: Callable[[Entry], edtf.Edtf] = issued
    share: int = 1


def at(path: str) -> Callable[[Lens, Entry], str]:
    """The one page of a kind that has no more."""
    return lambda lens, entry: path


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
    side, small first; None where it is not what a source says of a topic. `held`: it is what someone holds. `quoted`:
    it is someone's own words. `others`: what of other sources its views show, as parts of a key.
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
    quoted: bool = False
    others: Callable[[Lens, Entry], Iterable[str | bytes]] = _of_itself

    @property
    def name(self) -> str:
        return self.of.kind
