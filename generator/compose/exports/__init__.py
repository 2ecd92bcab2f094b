"""The data files of the site: what the pages show, for machines, at paths that stay."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256
from itertools import chain
from typing import Literal

from generator.compose.exports.format import YEAR, Format, Made
from generator.compose.exports.formats import FORMATS
from generator.compose.exports.package import PACKAGE, descriptor
from generator.compose.lens import Lens
from generator.compose.shown import leaf_keys
from generator.compose.site import ListedFile
from generator.compose.values import Ours
from generator.compose.volumes import shelves
from generator.model import Source
from generator.page import Asset
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.records.plain import Later

Rows = Mapping[str, Later[tuple[str, ...]]]


def export_files(lens: Lens, records: Records = NO_RECORDS) -> tuple[Asset, ...]:
    """All data files."""
    made = tuple(_made(lens, records))
    package = Asset(PACKAGE, descriptor(lens, made).encode())
    return (*(file.asset for file in made), package)


def listed_files(lens: Lens) -> tuple[ListedFile, ...]:
    """Each data file for readers: its path, what it is, what is in it and what it is good for."""
    return tuple(
        ListedFile(path, format.name, format.media, _told(lens, format, "what"), _told(lens, format, "use"))
        for format in FORMATS
        for path in _volumes_by_path(lens, format)
    )


def _told(lens: Lens, format: Format, part: Literal["what", "use"]) -> Ours:
    """What is said of a format, as the language of the interface has it."""
    return Ours(lens.words.instead(getattr(format, part), f"formats.{format.path}.{part}"))


def _made(lens: Lens, records: Records) -> Iterator[Made]:
    keys = leaf_keys(lens)
    wanted = [
        (digest(*(keys[source.id] for source in sources)), partial(_rows, lens, sources))
        for _, sources in shelves(lens)
    ]
    given = records.later_all(_ROWS, wanted)
    now = {number: read() for number, read in enumerate(given)}
    for format in FORMATS:
        for path, numbers in _volumes_by_path(lens, format).items():
            if format.by_year:
                # Most years are as they were: of those the size and the hash are asked for, and no row.
                make = partial(_file, lens, format, [given[number] for number in numbers])
                key = digest(path, lens.corpus.context, lens.address, *(wanted[number][0] for number in numbers))
                yield Made(format, Asset(path, make, key), *records.kept(_SEALS, key, lambda: _seal(make())))  # noqa: B023  called at once
            else:
                data = _file(lens, format, [partial(now.__getitem__, number) for number in numbers])
                yield Made(format, Asset(path, data), *_seal(data))


def _file(lens: Lens, format: Format, given: Sequence[Callable[[], Rows]]) -> bytes:
    some = (rows[format.path].once for read in given if format.path in (rows := read()))
    return format.join(lens, chain.from_iterable(some)).encode()


def _seal(data: bytes) -> tuple[int, str]:
    """How many bytes there are, and their SHA-256."""
    return len(data), sha256(data).hexdigest()


def _volumes_by_path(lens: Lens, format: Format) -> Mapping[str, Sequence[int]]:
    """The files of a format, each with the volumes of sources that give it its rows."""
    if not format.by_year:
        return {format.path: range(len(shelves(lens)))}
    found: dict[str, list[int]] = defaultdict(list)
    for number, (name, sources) in enumerate(shelves(lens)):
        if any(lens.corpus.entries_of(source.id) for source in sources):
            found[format.path.replace(YEAR, name[:4] or "undated")].append(number)
    return found


def _rows(lens: Lens, sources: Sequence[Source]) -> Rows:
    """What the sources of a volume give to each format, by its path, one after the other."""
    rows = {f.path: tuple(row for source in sources for row in f.rows(lens, source)) for f in FORMATS}
    return {path: Later(given) for path, given in rows.items() if given}


_ROWS, _SEALS = Stage("exports", _rows), Stage("seals", _seal)
