"""The data files of the site: what the pages show, for machines, at paths that stay."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Literal

from generator import edtf
from generator.compose.exports.format import YEAR, Format, Made, Order
from generator.compose.exports.formats import FORMATS
from generator.compose.exports.package import PACKAGE, descriptor
from generator.compose.lens import Lens
from generator.compose.shown import leaf_keys
from generator.compose.site import FileView, ListedFile
from generator.compose.values import Ours
from generator.model import Source
from generator.records import NO_RECORDS, Records, Stage


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
        for path, _ in _sources_by_path(lens, format)
    )


def _told(lens: Lens, format: Format, part: Literal["what", "use"]) -> Ours:
    """What is said of a format, as the language of the interface has it."""
    return Ours(lens.words.instead(getattr(format, part), f"formats.{format.path}.{part}"))


def _made(lens: Lens, records: Records) -> Iterator[Made]:
    sources = lens.corpus.sources
    wanted = [(leaf_keys(lens)[source.id], partial(_rows, lens, source)) for source in sources.values()]
    of_source = dict(zip(sources, records.kept_all(_ROWS, wanted), strict=True))
    for format in FORMATS:
        for path, some in _sources_by_path(lens, format):
            rows = chain.from_iterable(of_source[source.id].get(format.path, ()) for source in some)
            yield Made(format, path, format.join(lens, rows))


def _sources_by_path(lens: Lens, format: Format) -> list[tuple[str, Sequence[Source]]]:
    """The files of a format, each with the sources that give it its rows."""
    sources = lens.by_age if format.order is Order.AGE else tuple(lens.corpus.sources.values())
    if not format.by_year:
        return [(format.path, sources)]
    by_year: dict[str, list[Source]] = defaultdict(list)
    for source in filter(lambda source: lens.corpus.entries_of(source.id), sources):
        by_year[edtf.parse(source.issued).filed[:4] or "undated"].append(source)
    return [(format.path.replace(YEAR, year), some) for year, some in by_year.items()]


def _rows(lens: Lens, source: Source) -> Mapping[str, Sequence[str]]:
    """What a source gives to each format, by its path."""
    rows = {format.path: tuple(format.rows(lens, source)) for format in FORMATS}
    return {path: given for path, given in rows.items() if given}


_ROWS = Stage("exports", _rows)
