"""The data files of the site: what the pages show, for machines, at paths that stay."""

from collections.abc import Iterable
from functools import partial
from itertools import chain

from generator.compose.exports.annotations import ANNOTATIONS
from generator.compose.exports.bibliography import SOURCES
from generator.compose.exports.export import Export, File, Order, Pieces
from generator.compose.exports.feed import FEED
from generator.compose.exports.package import package
from generator.compose.exports.rows import tables_of
from generator.compose.exports.whole import BRIEFING, VERIFICATION
from generator.compose.kinds import tables
from generator.compose.lens import Lens
from generator.compose.shown import leaf_keys
from generator.compose.site import FileView
from generator.model import Source
from generator.records import NO_RECORDS, Records, Stage

_DATA: tuple[Export, ...] = (
    *(tables_of(kind, table) for kind, table in tables()),
    SOURCES,
    ANNOTATIONS,
    VERIFICATION,
    BRIEFING,
)
EXPORTS: tuple[Export, ...] = (*_DATA, package([file for export in _DATA for file in export.files]), FEED)
"""In the order in which the about page lists their files. A new one is an entry here."""

FILES = tuple(file for export in EXPORTS for file in export.files)


def export_files(lens: Lens, records: Records = NO_RECORDS) -> tuple[FileView, ...]:
    """All data files."""
    sources = lens.corpus.sources
    wanted = [(leaf_keys(lens)[source.id], partial(_pieces, lens, source)) for source in sources.values()]
    of_source = dict(zip(sources, records.kept_all(_PIECES, wanted), strict=True))
    orders = {
        Order.GIVEN: tuple(of_source),
        Order.AGE: tuple(source.id for source in lens.by_age),
        Order.ID: tuple(sorted(of_source)),
    }

    def all_pieces(file: File) -> Iterable[str]:
        return chain.from_iterable(of_source[source].get(file.name, ()) for source in orders[file.order])

    return tuple(FileView(file.path, file.whole(lens, all_pieces(file))) for file in FILES)


def listed_files() -> tuple[tuple[str, str], ...]:
    """The path of each file that is listed, and what is in it."""
    return tuple((file.path, file.what) for file in FILES if file.what)


def _pieces(lens: Lens, source: Source) -> Pieces:
    return {name: tuple(lines) for export in EXPORTS for name, lines in export.pieces(lens, source).items()}


_PIECES = Stage("exports", _pieces)
