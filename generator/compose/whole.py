"""What the controls of lists look at: of a list that is cut the values of all its entries, in one script, to filter and
to sort by; of every list its entries as rows, a script for each volume, to be taken along as a table.

A volume's part of each is made of its own entries and kept, so that a source more makes one. `assets/whole.js` and
`assets/lists.js` read them: a page that was opened from a disk may load a script and no table.
"""

import json
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from generator.compose.exports.tables import Row, cell, source_row, statement_row
from generator.compose.kinds import event, fact, forecast, quotation
from generator.compose.kinds.kind import Kind
from generator.compose.lens import Lens
from generator.compose.pages import facts, forecasts, quotes, source_index, timeline
from generator.compose.sections.chips import Values
from generator.compose.shown import leaf_keys
from generator.compose.views import Part
from generator.compose.volumes import listed
from generator.corpus import Entry
from generator.model import Source
from generator.page import Asset
from generator.records import NO_RECORDS, Records, Stage, digest

T = TypeVar("T", Entry, Source)
V = TypeVar("V", bound=Hashable)

Column = tuple[list[str], list[str], list[int | list[int]]]
"""Values, their labels, and of each entry the places of its values among them: the place itself where it has one."""

_LEFT_OUT = ("exact", "spans")
"""What only the whole table has: the words of the source a second time, and where they stand in the captured file."""


@dataclass(frozen=True, slots=True)
class _List(Generic[T]):
    """A list: its pages, what it can be filtered and sorted by, an entry as a row of a table, and its source and id."""

    pages: Sequence[tuple[Part, Sequence[T]]]
    filters: Mapping[str, Values[T]]
    row: Callable[[T], Row]
    origin: Callable[[T], tuple[str, str]]
    keys: Mapping[str, Values[T]]


_UNSORTED: Mapping[str, Values[Entry]] = {}


def whole_lists(lens: Lens, records: Records = NO_RECORDS) -> Iterator[Asset]:
    """The scripts of all lists."""
    lists = [[(_key(lens, of, *page), of, *page) for page in of.pages if page[0].rows] for of in _all(lens)]
    every = [volume for own in lists for volume in own]
    taken = records.later_all(_TAKEN, [(key, partial(_taken, of, some)) for key, of, _, some in every])
    rows = records.later_all(_ROWS, [(key, partial(_row, lens, of, part, some)) for key, of, part, some in every])
    for (key, _, part, _), script in zip(every, taken, strict=True):
        yield Asset(part.rows, partial(_encoded, script), digest("taken", key))
    by_key = {key: row for (key, *_), row in zip(every, rows, strict=True)}
    for own in lists:
        if own and own[0][2].script:
            keys = [key for key, *_ in own]
            yield Asset(own[0][2].script, partial(_whole, [by_key[key] for key in keys]), digest("list", *keys))


def _all(lens: Lens) -> Iterator[_List[Any]]:
    of_kind = partial(_of_kind, lens)
    yield of_kind(quotation.QUOTATION, quotation.PATH, quotes.FILTERS)
    for table in lens.corpus.briefing.tables:
        yield of_kind(fact.FACT, table.page, facts.FILTERS, facts.sorted_by(table))
    yield of_kind(event.EVENT, event.PATH, timeline.FILTERS)
    yield of_kind(forecast.FORECAST, forecast.PATH, forecasts.FILTERS)
    yield _List(
        source_index.listed_sources(lens),
        source_index.FILTERS,
        partial(source_row, lens),
        lambda source: (source.id, ""),
        {},
    )


def _of_kind(
    lens: Lens,
    kind: Kind,
    path: str,
    filters: Mapping[str, Values[Entry]],
    keys: Mapping[str, Values[Entry]] = _UNSORTED,
) -> _List[Entry]:
    columns = [column for column in kind.table.columns if column.name not in _LEFT_OUT] if kind.table else []
    return _List(
        listed(lens, kind, path),
        filters,
        lambda entry: statement_row(lens, entry, columns),
        lambda entry: (entry.source.id, entry.id),
        keys,
    )


def _encoded(script: Callable[[], str]) -> bytes:
    return script().encode()


def _whole(rows: Sequence[Callable[[], str]]) -> bytes:
    lines = ",\n".join(row() for row in rows)
    return f"__briefing_list(\n{lines}\n)\n".encode()


def _key(lens: Lens, of: _List[T], part: Part, entries: Sequence[T]) -> bytes:
    leaves = leaf_keys(lens)
    own = (one for source, identity in map(of.origin, entries) for one in (leaves[source], identity))
    return digest(lens.corpus.context, part.path, part.label, " ".join(of.keys), *own)


def _row(lens: Lens, of: _List[T], part: Part, entries: Sequence[T]) -> str:
    """A volume: its file's name, what it is called, and columns of its entries' values, to filter and to sort by."""

    def columns(some: Mapping[str, Values[T]]) -> dict[str, Column]:
        return {name: _column([tuple(dict.fromkeys(get(lens, one))) for one in entries]) for name, get in some.items()}

    return _script((part.path.rpartition("/")[2], part.label, columns(of.filters), columns(of.keys)))


def _taken(of: _List[T], entries: Sequence[T]) -> str:
    """The entries of a page as a table: by column its cells, ready for CSV, each written once, and their places."""
    rows = [{name: cell(value) for name, value in of.row(entry).items()} for entry in entries]
    cells = {name: _coded([(row[name],) for row in rows]) for name in rows[0]}
    return f"__briefing_rows({_script(cells)})\n"


_ROWS = Stage("lists", _row)
_TAKEN = Stage("taken", _taken)


def _column(rows: Sequence[Sequence[tuple[str, str]]]) -> Column:
    """The values of entries, each written once.

    >>> _column([[("no", "Norway")], [("no", "Norway"), ("is", "Iceland")], []])
    (['no', 'is'], ['Norway', 'Iceland'], [0, [0, 1], []])
    """
    values, places = _coded(rows)
    return [value for value, _ in values], [label for _, label in values], places


def _coded(rows: Sequence[Sequence[V]]) -> tuple[list[V], list[int | list[int]]]:
    places = {one: place for place, one in enumerate(dict.fromkeys(one for row in rows for one in row))}
    column = [[places[one] for one in row] for row in rows]
    return list(places), [p[0] if len(p) == 1 else p for p in column]


def _script(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # A line separator is a line end to old readers of JavaScript, though not to JSON.
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
