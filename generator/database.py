"""The tables of a site in one SQLite file: ids as foreign keys, lists of ids as tables of their own.

Made of the data files alone: their descriptor says what each column is. Datasette shows a foreign key by the `name`
or `title` of what it leads to.
"""

import csv
import io
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.disk import read_plain
from generator.receipt import unguarded

PACKAGE = "data/datapackage.json"

_TYPES = {"integer": "INTEGER", "number": "REAL", "boolean": "INTEGER"}
_MADE_BY = slice(96, 100)
"""Where a database says by which release of SQLite it was written (sqlite.org/fileformat, 1.3): nothing depends on it,
and another release would make other bytes of the same site."""


class NoTablesError(Exception):
    """The site has no tables that can be read, or something is in the way; the message says what, and what to do."""


def write_database(site: Path, file: Path) -> dict[str, int]:
    """Write the tables of a site into a database; how many rows each has. Raises NoTablesError."""
    if file.exists() and read_plain(file)[:15] != b"SQLite format 3":
        raise NoTablesError(f"{file} is there and is no database; choose another name")
    beside = file.with_name(f".{file.name}.new")
    try:
        rows = _filled(beside, _tables(site))
        os.replace(beside, file)
    except (OSError, ValueError, KeyError, sqlite3.Error) as error:
        raise NoTablesError(f"{site} has no tables that can be read ({error}); build it again") from error
    finally:
        beside.unlink(missing_ok=True)
    return rows


Table = tuple[str, list[Mapping[str, Any]], Mapping[str, str], list[dict[str, str]]]
"""A table's name, its fields, of which table each foreign key is, and its rows."""


def _tables(site: Path) -> list[Table]:
    """The tables, those before others that these lead to."""
    package = json.loads(read_plain(site / PACKAGE))
    found: dict[str, Table] = {}
    for resource in package["resources"]:
        if resource.get("type") == "table":
            schema, name = resource["schema"], resource["path"].removesuffix(".csv")
            if not all(map(str.isidentifier, (name, *(field["name"] for field in schema["fields"])))):
                raise ValueError(f"'{name}' or a column of it has no plain name")
            keys = {k["fields"][0]: k["reference"]["resource"].removesuffix("-csv") for k in schema["foreignKeys"]}
            text = read_plain((site / PACKAGE).parent / resource["path"]).decode("utf-8-sig")
            found[name] = (name, schema["fields"], keys, list(csv.DictReader(io.StringIO(text, newline=""))))
    return list(found.values())


def _filled(file: Path, tables: Iterable[Table]) -> dict[str, int]:
    file.unlink(missing_ok=True)
    base = sqlite3.connect(":memory:")
    rows: dict[str, int] = {}
    for name, fields, keys, lines in tables:
        _create(base, name, fields, keys)
        kinds = {field["name"]: field["type"] for field in fields}
        base.executemany(
            f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(fields))})',
            ([_value(kinds[column], line[column]) for column in kinds] for line in lines),
        )
        rows[name] = len(lines)
        for field in fields:
            if to := field.get("references"):
                pairs = list(_pairs(lines, field))
                _link(base, name, field["name"], to, pairs)
                rows[f"{name}_{field['name']}"] = len(pairs)
    base.commit()
    base.execute("VACUUM INTO ?", (str(file),))
    base.close()
    data = bytearray(file.read_bytes())
    data[_MADE_BY] = bytes(4)
    file.write_bytes(data)
    return rows


def _create(base: sqlite3.Connection, name: str, fields: Iterable[Mapping[str, Any]], keys: Mapping[str, str]) -> None:
    columns = [f'"{field["name"]}" {_TYPES.get(field["type"], "TEXT")}' for field in fields]
    columns[0] += " PRIMARY KEY"
    foreign = [f'FOREIGN KEY ("{column}") REFERENCES "{to}" ("id")' for column, to in keys.items()]
    base.execute(f'CREATE TABLE "{name}" ({", ".join([*columns, *foreign])})')
    for column in keys:
        base.execute(f'CREATE INDEX "{name}_by_{column}" ON "{name}" ("{column}")')


def _link(base: sqlite3.Connection, name: str, column: str, to: str, pairs: Iterable[tuple[str, str]]) -> None:
    """A table of which row has which of the ids in a list."""
    base.execute(
        f'CREATE TABLE "{name}_{column}" ("row" TEXT REFERENCES "{name}" ("id"), "{column}" TEXT REFERENCES "{to}" '
        f'("id"), PRIMARY KEY ("row", "{column}")) WITHOUT ROWID'
    )
    base.executemany(f'INSERT OR IGNORE INTO "{name}_{column}" VALUES (?, ?)', pairs)


def _pairs(lines: Iterable[Mapping[str, str]], field: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for line in lines:
        for identity in filter(None, line[field["name"]].split(f"{field['separator']} ")):
            yield line["id"], identity


def _value(kind: str, cell: str) -> str | int | float | None:
    """A cell as a value: without what keeps a spreadsheet from running it, nothing where it is empty."""
    if not cell:
        return None
    if kind == "boolean":
        return int(cell == "true")
    if kind in _TYPES:
        number = float(cell)
        return int(number) if number.is_integer() else number
    return unguarded(cell)
