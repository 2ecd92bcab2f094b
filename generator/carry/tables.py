"""The tables of a built site, read back from its data files: their descriptor says what each column is."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.carry.ends import files_of, read_from
from generator.disk import read_plain
from generator.receipt import unguarded

PACKAGE = "data/datapackage.json"

NUMBERS = frozenset(("integer", "number"))

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class SiteTable:
    """A table: its name, what is in it, its fields (Table Schema), of which table each foreign key is, and its rows by
    column, as they stand in the file."""

    name: str
    what: str
    fields: tuple[Mapping[str, Any], ...]
    keys: Mapping[str, str]
    rows: tuple[Mapping[str, str], ...]

    def values(self) -> Iterator[tuple[Value, ...]]:
        """Each row as values, in the order of the fields."""
        kinds = [(field["name"], field["type"]) for field in self.fields]
        return (tuple(value_of(kind, row[name]) for name, kind in kinds) for row in self.rows)


def site_tables(site: Path) -> tuple[SiteTable, ...]:
    """The tables of a site, those before others that these lead to. Raises CarryError."""
    files_of(site)
    with read_from(site):
        return tuple(_read(site))


def _read(site: Path) -> Iterable[SiteTable]:
    package = json.loads(read_plain(site / PACKAGE))
    for resource in package["resources"]:
        if resource.get("type") == "table":
            schema, name = resource["schema"], resource["path"].removesuffix(".csv")
            if not all(map(str.isidentifier, (name, *(field["name"] for field in schema["fields"])))):
                raise ValueError(f"'{name}' or a column of it has no plain name")
            keys = {k["fields"][0]: k["reference"]["resource"].removesuffix("-csv") for k in schema["foreignKeys"]}
            text = read_plain((site / PACKAGE).parent / resource["path"]).decode("utf-8-sig")
            head, *cells = csv.reader(io.StringIO(text, newline=""))
            if any(len(row) != len(schema["fields"]) for row in (head, *cells)):
                raise ValueError(f"'{name}.csv' has other columns than {PACKAGE} says")
            rows = tuple(dict(zip(head, row, strict=True)) for row in cells)
            yield SiteTable(name, resource.get("description", ""), tuple(schema["fields"]), keys, rows)


def value_of(kind: str, cell: str) -> Value:
    """A cell as a value: without what keeps a spreadsheet from running it, nothing where it is empty."""
    if not cell:
        return None
    if kind == "boolean":
        return cell == "true"
    if kind in NUMBERS:
        number = float(cell)
        return int(number) if number.is_integer() else number
    return unguarded(cell)
