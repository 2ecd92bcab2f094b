"""The data files of the site: what the pages show, for machines, at paths that stay."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Literal

from generator.compose.exports.format import YEAR, Format, Made
from generator.compose.exports.formats import FORMATS
from generator.compose.exports.package import PACKAGE, descriptor
from generator.compose.lens import Lens
from generator.compose.shown import leaf_keys
from generator.compose.site import FileView, ListedFile
from generator.compose.values import Ours
from generator.compose.volumes import shelves
from generator.model import Source
from generator.records import NO_RECORDS, Records, Stage, digest


def export_files(lens: Lens, records: Records = NO_RECORDS) -> tuple[FileView, ...]:
    """All data files."""
    made = tuple(_made(lens, records))
    package = FileView(PACKAGE, descriptor(lens, made))
    return (*(FileView(file.path, file.text) for file in made), package)


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
    given = tuple(records.kept_all(_ROWS, wanted))
    for format in FORMATS:
        for path, numbers in _volumes_by_path(lens, format).items():
            rows = chain.from_iterable(given[number].get(format.path, ()) for number in numbers)
            yield Made(format, path, format.join(lens, rows))


def _volumes_by_path(lens: Lens, format: Format) -> Mapping[str, Sequence[int]]:
    """The files of a format, each with the volumes of sources that give it its rows."""
    if not format.by_year:
        return {format.path: range(len(shelves(lens)))}
    found: dict[str, list[int]] = defaultdict(list)
    for number, (name, sources) in enumerate(shelves(lens)):
        if any(lens.corpus.entries_of(source.id) for source in sources):
            found[format.path.replace(YEAR, name[:4] or "undated")].append(number)
    return found


def _rows(lens: Lens, sources: Sequence[Source]) -> Mapping[str, Sequence[str]]:
    """What the sources of a volume give to each format, by its path, one after the other."""
    rows = {f.path: tuple(row for source in sources for row in f.rows(lens, source)) for f in FORMATS}
    return {path: given for path, given in rows.items() if given}


_ROWS = Stage("exports", _rows)
