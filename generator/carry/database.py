"""The tables of a site in one SQLite file: ids as foreign keys, lists of ids as tables of their own.

Made of the data files alone. Datasette shows a foreign key by the `name` or `title` of what it leads to.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.carry.tables import MISSHAPEN, NoTablesError, SiteTable, site_tables, unreadable
from generator.disk import read_plain

_TYPES = {"integer": "INTEGER", "number": "REAL", "boolean": "INTEGER"}
_LABELS = ("measure", "text")
_MADE_BY = slice(96, 100)
"""Where a database says by which release of SQLite it was written (sqlite.org/fileformat, 1.3): nothing depends on it,
and another release would make other bytes of the same site."""


def write_database(site: Path, file: Path) -> dict[str, int]:
    """Write the tables of a site into a database; how many rows each has. Raises NoTablesError."""
    if file.exists() and read_plain(file)[:15] != b"SQLite format 3":
        raise NoTablesError(f"{file} is there and is no database; choose another name")
    tables = site_tables(site)
    beside = file.with_name(f".{file.name}.new")
    beside.touch()  # Of a folder that is not there SQLite says no more than that it cannot open a database.
    try:
        rows = _filled(beside, tables)
        os.replace(beside, file)
    except (*MISSHAPEN, sqlite3.Error) as error:
        raise unreadable(site, error) from error
    finally:
        beside.unlink(missing_ok=True)
    return rows


def _filled(file: Path, tables: Iterable[SiteTable]) -> dict[str, int]:
    file.unlink(missing_ok=True)
    base = sqlite3.connect(":memory:")
    rows: dict[str, int] = {}
    for table in tables:
        _create(base, table)
        places = ", ".join("?" * len(table.fields))
        base.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', table.values())
        rows[table.name] = len(table.rows)
        for field in table.fields:
            if to := field.get("references"):
                pairs = list(_pairs(table.rows, field))
                _link(base, table.name, field["name"], to, pairs)
                rows[f"{table.name}_{field['name']}"] = len(pairs)
    base.commit()
    base.execute("VACUUM INTO ?", (str(file),))
    base.close()
    data = bytearray(file.read_bytes())
    data[_MADE_BY] = bytes(4)
    file.write_bytes(data)
    return rows


def _create(base: sqlite3.Connection, table: SiteTable) -> None:
    columns = [f'"{field["name"]}" {_TYPES.get(field["type"], "TEXT")}' for field in table.fields]
    columns[0] += " PRIMARY KEY"
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
