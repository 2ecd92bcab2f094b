"""The home page: the question, the answer with its evidence, what changed, in whose words, and how it is known."""

from dataclasses import dataclass

from generator.compose.changes import StripGroup
from generator.compose.comparison import comparison_href, comparisons, title_of
from generator.compose.lens import Lens
from generator.compose.parts import sources_of
from generator.compose.pictures.relations import RelationsPicture, relation_pictures
from generator.compose.relations import PeriodRelations, relations
from generator.compose.statements import forecast_view, quotation_view
from generator.compose.views import (
    ForecastView,
    NameView,
    Newest,
    PageView,
    PeriodView,
    QuotationView,
    ReadingView,
    SearchView,
    SourceView,
)
from generator.corpus import Entry
from generator.model import Forecast

PATH = "index.html"
_FEATURED, _FORECASTS, _NEWEST = 3, 3, 5


@dataclass(frozen=True, slots=True)
class HomeData:
    """What the home page shows."""

    kicker: str
    answer: tuple[ReadingView, ...]
    scope: str
    periods: tuple[tuple[PeriodView, Newest[SourceView]], ...]
    comparison: NameView | None
    strip: tuple[StripGroup, ...]
    topics: int
    relations: tuple[PeriodRelations, ...]
    pictures: tuple[RelationsPicture, ...]
    featured: tuple[QuotationView, ...]
    forecasts: tuple[ForecastView, ...]
    sources: tuple[SourceView, ...]


def home_page(lens: Lens) -> PageView:
    """The briefing on one page. The strip is that of the newest comparison, one that an editor has read if there is."""
    briefing = lens.corpus.briefing
    newest = max(comparisons(lens), key=lambda d: (d.read, d.second.letter, d.first.letter), default=None)
    by_age = sorted(lens.corpus.sources.values(), key=lambda s: (s.issued, s.id), reverse=True)
    tied = relations(lens)
    data = HomeData(
        kicker=briefing.kicker,
        answer=tuple(lens.reading(reading) for reading in briefing.answer),
        scope=briefing.scope,
        periods=tuple((period, sources_of(lens, period)) for period in lens.periods),
        comparison=NameView(
            "", title_of(newest.first, newest.second), comparison_href(newest.first.id, newest.second.id)
        )
        if newest
        else None,
        strip=newest.strip if newest else (),
        topics=len([t for t in newest.topics if t.change]) if newest else 0,
        relations=tied,
        pictures=relation_pictures(tied),
        featured=_featured(lens),
        forecasts=_forecasts(lens),
        sources=tuple(lens.source(source) for source in by_age[:_NEWEST]),
    )
    answer = " ".join(reading.text for reading in data.answer)
    search = (SearchView(PATH, briefing.question, f"{answer} {briefing.scope}", "briefing"),)
    return PageView(PATH, "home", briefing.question, answer, PATH, data, search)


def _featured(lens: Lens) -> tuple[QuotationView, ...]:
    """The quotations that the editors chose, or else the first of each source, newest source first."""
    entries = lens.corpus.entries
    if chosen := lens.corpus.briefing.featured:
        return tuple(quotation_view(lens, entries[identity]) for identity in chosen)
    first: dict[str, Entry] = {}
    for entry in lens.entries("quotation"):
        first.setdefault(entry.source.id, entry)
    return tuple(quotation_view(lens, entry) for entry in list(first.values())[: -_FEATURED - 1 : -1])


def _forecasts(lens: Lens) -> tuple[ForecastView, ...]:
    """Graded ones first, then open ones; the ledger has them all."""
    views = [forecast_view(lens, entry) for entry in lens.entries("forecast") if isinstance(entry.statement, Forecast)]
    graded = [v for v in views if v.state not in ("open", "not-due")]
    waiting = [v for v in views if v.state in ("open", "not-due")]
    kept = [*graded[: _FORECASTS - 1], *waiting[:1]] if graded and waiting else views[:_FORECASTS]
    return tuple(kept)
