"""Statements as rows of tables: one row a statement, one column a thing that pages show of it."""

import csv
import io
from collections.abc import Iterable
from decimal import Decimal
from functools import partial

from generator.compose.exports.export import Export, File, Order, Pieces
from generator.compose.kinds import kind_of
from generator.compose.kinds.kind import Column, Kind, Table
from generator.compose.lens import Lens
from generator.compose.lines import captured_words
from generator.compose.values import Json, Lines, Ours, code, encoded, json_text
from generator.corpus import Entry
from generator.model import Source
from generator.model.asserts import Asserts, declared
from generator.model.base import Typed

_CODES = frozenset((Asserts.REFERENCE, Asserts.DATE, Asserts.JUDGEMENT, Asserts.SETTING))

_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a formula begins with, in full width as well, or stands before one."""

Row = dict[str, Json]

BYTE_ORDER_MARK = "\ufeff"
"""What a CSV file begins with: without it spreadsheets take UTF-8 for an old code page, and names for gibberish."""


def tables_of(kind: Kind, table: Table) -> Export:
    """The table of a kind as JSON, and as CSV where it has that."""
    json = File(f"data/{table.name}.json", "application/json", _json, table.description, Order.AGE)
    csv = File(
        f"data/{table.name}.csv", "text/csv", partial(_csv_file, table), table.description, Order.AGE, table.columns
    )
    return Export((json, csv) if table.csv else (json,), partial(_pieces, kind, table))


def _pieces(kind: Kind, table: Table, lens: Lens, source: Source) -> Pieces:
    rows = [row(lens, table, entry) for entry in lens.corpus.entries_of(source.id) if kind_of(entry) is kind]
    lines = {f"{table.name}.json": [encoded(row) for row in rows]}
    return lines | {f"{table.name}.csv": [csv_line(table, row) for row in rows]} if table.csv else lines


def _json(lens: Lens, pieces: Iterable[str]) -> str:
    return json_text(Lines(pieces))


def _csv_file(table: Table, lens: Lens, pieces: Iterable[str]) -> str:
    return "".join([BYTE_ORDER_MARK, csv_head(table), *pieces])


def row(lens: Lens, table: Table, entry: Entry) -> Row:
    """A statement as a row of the table of its kind: every column of the table in its order."""
    shared = _shared(lens, entry)
    return {c.name: shared[c.name] if c.name in shared else _own(lens, entry, c) for c in table.columns}


def _own(lens: Lens, entry: Entry, column: Column) -> Json:
    if column.value:
        return column.value(lens, entry)
    coded = declared(type(entry.statement))[column.name] in _CODES
    return _value(lens, getattr(entry.statement, column.name), coded)


def _value(lens: Lens, value: Decimal | Typed | tuple[Typed, ...] | None, coded: bool) -> Json:
    """What a field holds: words that were held, or codes."""
    if isinstance(value, tuple):
        return tuple(_value(lens, item, coded) for item in value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if value is None:
        return None
    return code(value) if coded else lens.held(value)


def _shared(lens: Lens, entry: Entry) -> dict[str, Json]:
    anchor = lens.verified.anchors[entry.id]
    period = lens.period_of(entry.source)
    return {
        "id": code(entry.id),
        "source": code(entry.source.id),
        "exact": captured_words(lens, entry, trimmed=False),
        "start": min((start for start, _ in anchor.spans), default=None),
        "end": max((end for _, end in anchor.spans), default=None),
        "spans": anchor.spans,
        "passage": code(lens.statement_href(entry.id)),
        "grade": code(anchor.grade),
        "period": period.label if period else None,
    }


def csv_head(table: Table) -> str:
    """The heading row of a table."""
    return _csv(column.name for column in table.columns)


def csv_line(table: Table, values: Row) -> str:
    """A row as CSV (RFC 4180). Lists are written with `; ` between their items.

    A text that a spreadsheet would take for a formula gets an apostrophe in front of it (OWASP, CSV injection), and so
    does the first text of a list.
    """
    return _csv(cell(values[column.name]) for column in table.columns)


def _csv(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()


def cell(value: Json) -> str:
    """A value as it stands in a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        value = Ours("; ".join("-".join(map(str, item)) if isinstance(item, tuple) else str(item) for item in value))
    if isinstance(value, str) and value[:1] in _FORMULA:
        return f"'{value}"
    return str(value)
