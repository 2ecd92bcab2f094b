"""What one source gives to the data files, as lines that only need to be joined.

A source's lines are kept by all that they show, so that a new source costs its own lines.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from generator.compose.exports.annotations import annotations
from generator.compose.exports.bibliography import bibtex, csl, ris
from generator.compose.exports.rows import csv_line, row
from generator.compose.exports.whole import verdict
from generator.compose.keys import source_key
from generator.compose.kinds import kind_of, tables
from generator.compose.kinds.kind import Kind
from generator.compose.lens import Lens
from generator.compose.values import encoded
from generator.corpus import Entry
from generator.model import Source
from generator.records import Records


@dataclass(frozen=True, slots=True)
class Fragment:
    """A source's lines. `rows` and `cells` hold those of each table by its name, as JSON and as CSV."""

    rows: Mapping[str, tuple[str, ...]]
    cells: Mapping[str, tuple[str, ...]]
    annotations: tuple[str, ...]
    verdicts: tuple[str, ...]
    content: str
    csl: str
    bibtex: str
    ris: str


def fragments(lens: Lens, records: Records) -> dict[str, Fragment]:
    """The lines of every source, by its id."""
    sources = lens.corpus.sources.values()
    wanted = [(source_key(lens, source.id), partial(_fragment, lens, source)) for source in sources]
    return {source.id: made for source, made in zip(sources, records.kept_all("exports", wanted), strict=True)}


def _fragment(lens: Lens, source: Source) -> Fragment:
    entries = lens.corpus.entries_of(source.id)
    rows = {table.name: [row(lens, table, e) for e in _of(kind, entries)] for kind, table in tables()}
    return Fragment(
        rows={name: tuple(map(encoded, found)) for name, found in rows.items()},
        cells={table.name: tuple(csv_line(table, r) for r in rows[table.name]) for _, table in tables() if table.csv},
        annotations=tuple(map(encoded, annotations(lens, entries))),
        verdicts=tuple(encoded(verdict(lens, entry)) for entry in entries),
        content=encoded(lens.verified.content(source)),
        csl=encoded(csl(lens, source)),
        bibtex=bibtex(lens, source),
        ris=ris(lens, source),
    )


def _of(kind: Kind, entries: tuple[Entry, ...]) -> list[Entry]:
    return [entry for entry in entries if kind_of(entry) is kind]
