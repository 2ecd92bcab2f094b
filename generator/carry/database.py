"""The tables of a site in one SQLite file: ids as foreign keys, lists of ids as tables of their own, the first and the
last day of each date beside it.

Made of the data files alone. Datasette shows a foreign key by the `name` or `title` of what it leads to. SQLite takes
the year "2022" for a count of days and "2023-12~" for no date, so `said` has `said_first` and `said_last` beside it.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator import edtf
from generator.carry.ends import placed, read_from
from generator.carry.tables import SiteTable, Value, site_tables
from generator.disk import read_plain

_TYPES = {"integer": "INTEGER", "number": "REAL", "boolean": "INTEGER"}
_LABELS = ("measure", "text")
_MADE_BY = slice(96, 100)
"""Where a database says by which release of SQLite it was written (sqlite.org/fileformat, 1.3): nothing depends on it,
and another release would make other bytes of the same site."""


def write_database(site: Path, file: Path) -> dict[str, int]:
    """Write the tables of a site into a database; how many rows each has. Raises CarryError."""
    with placed(file, "database", _is_database) as beside:
        tables = site_tables(site)
        with read_from(site, sqlite3.Error):
            data, rows = _filled(tables)
        beside.write_bytes(data)
    return rows


def _is_database(file: Path) -> bool:
    return read_plain(file)[:15] == b"SQLite format 3"


def _filled(tables: Iterable[SiteTable]) -> tuple[bytes, dict[str, int]]:
    """A database as bytes, and how many rows each of its tables has."""
    base = sqlite3.connect(":memory:")
    rows: dict[str, int] = {}
    for table in tables:
        dates = [at for at, field in enumerate(table.fields) if field.get("rdfType") == edtf.DATATYPE]
        _create(base, table, [table.fields[at]["name"] for at in dates])
        places = ", ".join("?" * (len(table.fields) + 2 * len(dates)))
        values = ((*row, *(day for at in dates for day in _days(row[at]))) for row in table.values())
        base.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', values)
        rows[table.name] = len(table.rows)
        for field in table.fields:
            if to := field.get("references"):
                pairs = list(_pairs(table.rows, field))
                _link(base, table.name, field["name"], to, pairs)
                rows[f"{table.name}_{field['name']}"] = len(pairs)
    base.commit()
    base.execute("VACUUM")
    data = bytearray(base.serialize())
    base.close()
    data[_MADE_BY] = bytes(4)
    return bytes(data), rows


def _days(value: Value) -> tuple[str | None, str | None]:
    """The first and the last day of a date in EDTF, as SQLite reads them; none at an open end."""
    if not isinstance(value, str):
        return None, None
    date = edtf.parse(value)
    first = date.first_day.isoformat() if date.start else None
    return first, date.last_day.isoformat() if date.end else None


def _create(base: sqlite3.Connection, table: SiteTable, dates: Iterable[str]) -> None:
    columns = [f'"{field["name"]}" {_TYPES.get(field["type"], "TEXT")}' for field in table.fields]
    columns[0] += " PRIMARY KEY"
    columns += [f'"{name}_{end}" TEXT' for name in dates for end in ("first", "last")]
    if label := _label(table):
        columns.append(f'"title" TEXT GENERATED ALWAYS AS ("{label}") VIRTUAL')
    foreign = [f'FOREIGN KEY ("{column}") REFERENCES "{to}" ("id")' for column, to in table.keys.items()]
    base.execute(f'CREATE TABLE "{table.name}" ({", ".join([*columns, *foreign])})')
    for column in table.keys:
        base.execute(f'CREATE INDEX "{table.name}_by_{column}" ON "{table.name}" ("{column}")')


def _label(table: SiteTable) -> str | None:
    """The column by which a row is known to readers, in a table that has no name and no title for that."""
    names = [field["name"] for field in table.fields]
    named = any(name in ("name", "title") for name in names)
    return None if named else next((name for name in _LABELS if name in names), None)


def _link(base: sqlite3.Connection, name: str, column: str, to: str, pairs: Iterable[tuple[str, str]]) -> None:
    """A table of which row has which of the ids in a list."""
    base.execute(
        f'CREATE TABLE "{name}_{column}" ("row" TEXT REFERENCES "{name}" ("id"), "{column}" TEXT REFERENCES "{to}" '
        f'("id"), PRIMARY KEY ("row", "{column}")) WITHOUT ROWID'
    )
    base.executemany(f'INSERT OR IGNORE INTO "{name}_{column}" VALUES (?, ?)', pairs)


def _pairs(rows: Iterable[Mapping[str, str]], field: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for row in rows:
        for identity in filter(None, row[field["name"]].split(f"{field['separator']} ")):
            yield row["id"], identity
