"""What the filters of a list look at that is cut into volumes: the values of all its entries, in one script.

The script has a row for each volume. A row is made of the volume's own entries and kept, so that a source more makes
one. `assets/whole.js` reads them.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from generator.compose import facts, quotes, timeline
from generator.compose.chips import Values
from generator.compose.kinds import event, fact, quotation
from generator.compose.kinds.kind import Kind
from generator.compose.lens import Lens
from generator.compose.shown import leaf_keys
from generator.compose.site import FileView
from generator.compose.views import Part
from generator.compose.volumes import listed
from generator.corpus import Entry
from generator.records import NO_RECORDS, Records, Stage, digest

Column = tuple[list[str], list[str], list[int | list[int]]]
"""Values, their labels, and of each entry the places of its values among them: the place itself where it has one."""


def whole_lists(lens: Lens, records: Records = NO_RECORDS) -> Iterator[FileView]:
    """The script of each list that can be filtered and is cut."""
    lists: list[tuple[Kind, str, Mapping[str, Values], Mapping[str, Values]]] = [
        (quotation.QUOTATION, quotation.PATH, quotes.FILTERS, {}),
        *((fact.FACT, table.page, facts.FILTERS, facts.sorted_by(table)) for table in lens.corpus.briefing.tables),
        (event.EVENT, event.PATH, timeline.FILTERS, {}),
    ]
    for kind, path, filters, keys in lists:
        volumes = [(part, some) for part, some in listed(lens, kind, path) if part.whole]
        wanted = [
            (_key(lens, part, some, keys), partial(_row, lens, part, some, filters, keys)) for part, some in volumes
        ]
        if wanted:
            rows = ",\n".join(records.kept_all(_ROWS, wanted))
            yield FileView(volumes[0][0].script, f"__briefing_list(\n{rows}\n)\n")


def _key(lens: Lens, part: Part, entries: Iterable[Entry], keys: Iterable[str]) -> bytes:
    leaves = leaf_keys(lens)
    own = (of for entry in entries for of in (leaves[entry.source.id], entry.id))
    return digest(lens.corpus.context, part.path, part.label, " ".join(keys), *own)


def _row(
    lens: Lens, part: Part, entries: Sequence[Entry], filters: Mapping[str, Values], keys: Mapping[str, Values]
) -> str:
    """A volume: its file's name, what it is called, and columns of its entries' values, to filter and to sort by."""
    columns = [
        {name: _column([tuple(dict.fromkeys(of(lens, entry))) for entry in entries]) for name, of in some.items()}
        for some in (filters, keys)
    ]
    row = (part.path.rpartition("/")[2], part.label, *columns)
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    # A line separator is a line end to old readers of JavaScript, though not to JSON.
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


_ROWS = Stage("lists", _row)


def _column(rows: Sequence[Sequence[tuple[str, str]]]) -> Column:
    """The values of entries, each written once.

    >>> _column([[("no", "Norway")], [("no", "Norway"), ("is", "Iceland")], []])
    (['no', 'is'], ['Norway', 'Iceland'], [0, [0, 1], []])
    """
    places = {one: place for place, one in enumerate(dict.fromkeys(one for row in rows for one in row))}
    column = [[places[one] for one in row] for row in rows]
    return [v for v, _ in places], [label for _, label in places], [p[0] if len(p) == 1 else p for p in column]
