"""Tables in CSV: of statements, one row each, and of what their ids name."""

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from generator.compose.kinds import kind_of
from generator.compose.kinds.kind import ID, Column, Kind, Table, column
from generator.compose.lens import Lens
from generator.compose.pages.corrections import correction_views
from generator.compose.subjects import kind_of_subject, subject_href
from generator.compose.values import Json, code, number
from generator.corpus import Entry
from generator.model import Source
from generator.model.asserts import Asserts, declared
from generator.model.base import Typed

_CODES = frozenset((Asserts.REFERENCE, Asserts.DATE, Asserts.JUDGEMENT, Asserts.SETTING))

_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a formula begins with, in full width as well, or stands before one."""
_SEPARATED = re.compile(
    r"(?<![,;\s\"])(?:(?![,;\t\r\n])[\s\"])*+[,;\t\r\n][,;\s\"]*+(?='*+[=+\-@\uff1d\uff0b\uff0d\uff20])"
)
"""What stands in a text before the sign of a formula where somebody splits it who does not know how it is quoted."""

BYTE_ORDER_MARK = "\ufeff"
"""What a CSV file begins with: without it spreadsheets take UTF-8 for an old code page, and names for gibberish."""

Row = dict[str, Json]

SOURCES = (
    ID,
    column("title", "string", "the title, as printed"),
    column("type", "string", "what it is, by the types of CSL"),
    column("authors", "list", "who wrote it"),
    column("outlet", "string", "where it appeared"),
    column("publisher", "string", "who published it"),
    column("issued", "edtf", "its date (EDTF): ~ is about, ? is uncertain"),
    column("inferred", "boolean", "whether the date is inferred, and not printed"),
    column("url", "string", "its address"),
    column("language", "string", "its language (BCP 47)"),
    column("period", "string", "the period that it belongs to"),
    column("summary", "string", "what it says, in the editors' words"),
    column("page", "string", "path of its page on this site"),
)
SUBJECTS = (
    ID,
    column("name", "string", "what it is called here"),
    column("kind", "string", "kind of subject, territory, person or kind of body"),
    column("page", "string", "path of its page on this site"),
)
TOPICS = (
    ID,
    column("name", "string", "what it is called"),
    column("question", "string", "what is asked of it"),
)
CORRECTIONS = (
    ID,
    column("statement", "string", "id of the statement, also where it is withdrawn, or of the source"),
    column("source", "string", "id of the source", to="sources"),
    column("date", "edtf", "when it was corrected (EDTF)"),
    column("part", "string", "what of it: words, number, speaker or date"),
    column("stood", "string", "what stood"),
    column("stands", "string", "what was put in its place; nothing where it was withdrawn"),
    column("reason", "string", "why"),
)


def statement_rows(kind: Kind, table: Table) -> Callable[[Lens, Source], Iterable[str]]:
    """The rows that a source gives to the table of a kind."""

    def rows(lens: Lens, source: Source) -> Iterable[str]:
        own = (entry for entry in lens.corpus.entries_of(source.id) if kind_of(entry) is kind)
        return (line(table.columns, statement_row(lens, entry, table.columns)) for entry in own)

    return rows


def statement_row(lens: Lens, entry: Entry, columns: Iterable[Column]) -> Row:
    """A statement by columns of its table."""
    return {column.name: _value(lens, entry, column) for column in columns}


def source_rows(lens: Lens, source: Source) -> Iterable[str]:
    """A source as a line of its table."""
    return [line(SOURCES, source_row(lens, source))]


def source_row(lens: Lens, source: Source) -> Row:
    """A source by the columns of its table."""
    period = lens.period_of(source)
    return {
        "id": code(source.id),
        "title": lens.held(source.title),
        "type": code(source.type),
        "authors": tuple(author.name for author in lens.authors(source)),
        "outlet": lens.held(source.container_title),
        "publisher": lens.held(source.publisher),
        "issued": code(source.issued),
        "inferred": bool(source.issued_basis),
        "url": lens.held(source.URL),
        "language": code(source.language),
        "period": period.label if period else None,
        "summary": lens.held(source.summary),
        "page": code(lens.source_href(source.id)),
    }


def correction_rows(lens: Lens, source: Source) -> Iterable[str]:
    """A source's corrections, a row for each field."""
    for view in correction_views(lens, source):
        for place, field in enumerate(view.fields, start=1):
            row: Row = {
                "id": code(f"{view.id}-{place}"),
                "statement": code(view.of.id),
                "source": code(source.id),
                "date": code(view.date.edtf),
                "part": code(field.kind),
                "stood": field.stood,
                "stands": field.stands,
                "reason": view.reason,
            }
            yield line(CORRECTIONS, row)


def subjects(lens: Lens, rows: Iterable[str]) -> str:
    """Whom and what statements are about, speak or hold."""

    def row(identity: str) -> Row:
        actor = lens.corpus.actors.get(identity)
        page = subject_href(lens.corpus, identity)
        return {
            "id": code(identity),
            "name": lens.verified.name(identity),
            "kind": code(actor.kind) if actor else kind_of_subject(lens.verified, identity),
            "page": code(page) if page else None,
        }

    return csv_file(SUBJECTS)(lens, (line(SUBJECTS, row(identity)) for identity in lens.corpus.subjects))


def topics(lens: Lens, rows: Iterable[str]) -> str:
    """What the briefing compares."""
    some = lens.corpus.topics.values()
    told: Iterable[Row] = (
        {"id": code(t.id), "name": lens.held(t.name), "question": lens.held(t.question)} for t in some
    )
    return csv_file(TOPICS)(lens, (line(TOPICS, row) for row in told))


def csv_file(columns: Sequence[Column]) -> Callable[[Lens, Iterable[str]], str]:
    """A table in CSV (RFC 4180) of rows that are lines already."""

    def joined_lines(lens: Lens, rows: Iterable[str]) -> str:
        return "".join([BYTE_ORDER_MARK, heading(columns), *rows])

    return joined_lines


def _value(lens: Lens, entry: Entry, column: Column) -> Json:
    """What a column shows of a statement."""
    if column.value:
        return column.value(lens, entry)
    coded = declared(type(entry.statement))[column.name] in _CODES
    return _field(lens, getattr(entry.statement, column.name), coded)


def _field(lens: Lens, value: Decimal | Typed | tuple[Typed, ...] | None, coded: bool) -> Json:
    """What a field holds: words that were held, or codes."""
    if isinstance(value, tuple):
        return tuple(_field(lens, item, coded) for item in value)
    if isinstance(value, Decimal):
        return number(value)
    if value is None:
        return None
    return code(value) if coded else lens.held(value)


def heading(columns: Sequence[Column]) -> str:
    """The heading row of a table."""
    return line(columns, {column.name: code(column.name) for column in columns})


def line(columns: Sequence[Column], row: Row) -> str:
    """A row as a line of CSV."""
    return ",".join(cell(row[column.name]) for column in columns) + "\r\n"


def cell(value: Json) -> str:
    """A value as it stands in a cell. A list is written with `; ` between its items.

    Every text is in quotation marks: in a file without any, DuckDB takes an apostrophe for one and runs rows together.

    A text that a spreadsheet would take for a formula gets an apostrophe in front of it (OWASP, CSV injection), and so
    does one that only has such apostrophes before it, so that one may always be taken away. So does what stands behind
    a comma, semicolon, tab or line break: a program that splits at another sign than ours begins a cell there.
    """
    if value is None or value == "" or value == ():
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    guard = "'" if text.lstrip("'")[:1] in _FORMULA else ""
    text = _SEPARATED.sub(r"\g<0>'", text)
    return f'"{guard}{text.replace(chr(34), chr(34) * 2)}"'
