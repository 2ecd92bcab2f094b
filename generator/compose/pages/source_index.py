"""The index of sources: each in a few lines, with what the list can be filtered by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens, once
from generator.compose.pages.sources import counts_of
from generator.compose.sections.chips import PERIOD, Chip, Values, chips, period_of, values_of
from generator.compose.sections.usage import share_of
from generator.compose.shown import list_page, shown_keys
from generator.compose.site import LaterPage
from generator.compose.views import PageView, Part, Shown, SourceView
from generator.compose.volumes import SOURCES as INDEX
from generator.compose.volumes import filed, titled, volumes
from generator.model import Source
from generator.slug import slug
from generator.verified import Held, interface, language_name


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A source in the index, with the number of statements taken from it by kind."""

    source: SourceView
    summary: Held
    counts: tuple[tuple[str, int], ...]
    used_share: int
    values: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ListData:
    """What the index of sources shows, the newest first."""

    part: Part
    rows: tuple[Shown, ...]
    chips: Mapping[str, tuple[Chip, ...]]


def sources_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The index of sources, with its volumes where there are many."""
    return tuple(_later(lens, part, some) for part, some in listed_sources(lens))


@once
def listed_sources(lens: Lens) -> tuple[tuple[Part, tuple[Source, ...]], ...]:
    """The sources of the index and of its volumes, the newest first on each."""
    return tuple((part, tuple(reversed(some))) for part, some in volumes(lens, INDEX, lens.by_age, filed))


def _later(lens: Lens, part: Part, sources: Sequence[Source]) -> LaterPage:
    title = interface(lens.words, "sources.title")
    rows = tuple(Shown(source.id, shown_keys(lens)[source.id], "", "row") for source in sources)

    def make() -> PageView:
        data = ListData(part, rows, chips(lens, FILTERS, sources, part))
        standfirst = interface(lens.words, "sources.standfirst")
        return PageView(part.path, "sources", titled(title, part), standfirst, INDEX, data)

    return list_page(lens, part, title, INDEX, rows, make)


def row(lens: Lens, source: Source) -> IndexRow:
    """A source as the index shows it."""
    cited = ((passage.start, passage.end) for passage in lens.passages(source.id))
    share = share_of(lens.verified.captures[source.id], cited)
    values = values_of(lens, FILTERS, source)
    return IndexRow(lens.source(source), lens.held(source.summary), counts_of(lens, source), share, values)


def _outlets(lens: Lens, source: Source) -> list[tuple[str, Held]]:
    name = source.container_title or source.publisher
    return [(slug(name), lens.held(name))] if name else []


FILTERS: Mapping[str, Values[Source]] = {
    "outlet": _outlets,
    "author": lambda lens, source: [(one.id or slug(one.name), one.name) for one in lens.authors(source)],
    PERIOD: period_of,
    "language": lambda lens, source: [(source.language, language_name(source.language, lens.language))],
}
"""What sources can be filtered by."""
