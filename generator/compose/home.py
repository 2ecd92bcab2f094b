"""The home page: the question, the answer with its evidence, what changed, in whose words, and how it is known."""

from dataclasses import dataclass

from generator.compose.changes import StripGroup
from generator.compose.comparison import changes, pairs
from generator.compose.kinds.forecast import WAITING, forecast_state
from generator.compose.lens import Lens
from generator.compose.pictures.relations import RelationsPicture, relation_pictures
from generator.compose.readers import readers_of
from generator.compose.relations import PeriodRelations, relations
from generator.compose.shown import reading, shown
from generator.compose.views import (
    NameView,
    Newest,
    PageView,
    PeriodView,
    ReaderView,
    ReadingView,
    SearchView,
    Shown,
    SourceView,
)
from generator.compose.volumes import sources_of
from generator.corpus import Entry
from generator.model import Forecast, Quotation
from generator.verified import Held, joined, worded

PATH = "index.html"
_FEATURED, _FORECASTS, _NEWEST = 3, 3, 5


@dataclass(frozen=True, slots=True)
class HomeData:
    """What the home page shows."""

    kicker: Held
    answer: tuple[ReadingView, ...]
    readers: tuple[ReaderView, ...]
    scope: Held
    periods: tuple[tuple[PeriodView, Newest[SourceView]], ...]
    comparison: NameView | None
    strip: tuple[StripGroup, ...]
    topics: int
    relations: tuple[PeriodRelations, ...]
    pictures: tuple[RelationsPicture, ...]
    featured: tuple[Shown, ...]
    forecasts: tuple[Shown, ...]
    sources: tuple[SourceView, ...]


def home_page(lens: Lens) -> PageView:
    """The briefing on one page. The strip is that of the newest comparison, one that an editor has read if there is."""
    briefing = lens.corpus.briefing
    newest = max(pairs(lens), key=lambda p: (bool(p.edited), p.second.letter, p.first.letter), default=None)
    strip = changes(lens, newest) if newest else ()
    tied = relations(lens)
    data = HomeData(
        kicker=lens.held(briefing.kicker),
        answer=tuple(reading(lens, each) for each in briefing.answer),
        readers=readers_of(lens, briefing.approved),
        scope=lens.held(briefing.scope),
        periods=tuple((period, sources_of(lens, period)) for period in lens.periods),
        comparison=NameView("", newest.title, newest.href) if newest else None,
        strip=strip,
        topics=sum(len(group.topics) for group in strip),
        relations=tied,
        pictures=relation_pictures(tied),
        featured=_featured(lens),
        forecasts=_forecasts(lens),
        sources=tuple(lens.source(source) for source in lens.by_age[: -_NEWEST - 1 : -1]),
    )
    question, answer = lens.held(briefing.question), joined(" ", (each.text for each in data.answer))
    search = (SearchView(PATH, question, worded("{} {}", answer, data.scope), "briefing"),)
    return PageView(PATH, "home", question, answer, PATH, data, search)


def _featured(lens: Lens) -> tuple[Shown, ...]:
    """The quotations that the editors chose, or else the first of each source, newest source first."""
    entries = lens.corpus.entries
    if chosen := lens.corpus.briefing.featured:
        return tuple(shown(lens, "quote")(entries[identity]) for identity in chosen)
    first: dict[str, Entry] = {}
    for entry in lens.entries(Quotation):
        first.setdefault(entry.source.id, entry)
    return tuple(map(shown(lens, "quote"), list(first.values())[: -_FEATURED - 1 : -1]))


def _forecasts(lens: Lens) -> tuple[Shown, ...]:
    """Graded ones first, then open ones; the ledger has them all."""
    entries = lens.entries(Forecast)
    graded = [e for e in entries if forecast_state(lens, e) not in WAITING]
    waiting = [e for e in entries if forecast_state(lens, e) in WAITING]
    kept = [*graded[: _FORECASTS - 1], *waiting[:1]] if graded and waiting else entries[:_FORECASTS]
    return tuple(map(shown(lens, "forecast"), kept))
