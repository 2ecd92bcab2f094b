"""The home page: the question, the answer with its evidence, what changed, in whose words, and how it is known."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.compose.kinds.forecast import WAITING, forecast_state
from generator.compose.lens import Lens
from generator.compose.pages.comparison import Pair, changes, pairs
from generator.compose.pages.news import newest_day
from generator.compose.pictures.relations import RelationsPicture, relation_pictures
from generator.compose.sections.changes import ChangeView, StripGroup
from generator.compose.sections.declared import declared
from generator.compose.sections.readers import readers_of
from generator.compose.sections.relations import PeriodRelations, relations
from generator.compose.sections.sides import side
from generator.compose.shown import reading, shown
from generator.compose.subjects import index_of, listed_kinds
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
from generator.compose.volumes import latest, sources_of
from generator.corpus import Entry
from generator.model import Forecast, Quotation
from generator.verified import Held, cut, joined, worded
from generator.verify.text.sentences import sentences

PATH = "index.html"
_FEATURED, _FORECASTS, _NEWEST = 3, 3, 5


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic in a sentence of each period, as an editor has read it; None where a period is silent."""

    topic: NameView
    change: ChangeView
    first: ReadingView | None
    second: ReadingView | None


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
    topics: tuple[TopicRow, ...]
    of: tuple[PeriodView, ...]
    count: int
    relations: tuple[PeriodRelations, ...]
    pictures: tuple[RelationsPicture, ...]
    subjects: NameView | None
    featured: tuple[Shown, ...]
    forecasts: tuple[Shown, ...]
    sources: tuple[SourceView, ...]
    newest: Held


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
        topics=_topics(lens, newest, strip) if newest else (),
        of=(newest.first, newest.second) if newest else (),
        count=sum(len(group.topics) for group in strip),
        relations=tied,
        pictures=relation_pictures(tied),
        subjects=_subjects(lens),
        featured=_featured(lens),
        forecasts=_forecasts(lens),
        sources=tuple(lens.source(source) for source in lens.by_age[: -_NEWEST - 1 : -1]),
        newest=newest_day(lens),
    )
    question, answer = lens.held(briefing.question), joined(" ", (each.text for each in data.answer))
    search = (SearchView(PATH, question, worded("{} {}", answer, data.scope), "briefing"),)
    return PageView(PATH, "home", question, answer, PATH, data, search)


def _topics(lens: Lens, pair: Pair, strip: Sequence[StripGroup]) -> tuple[TopicRow, ...]:
    """The topics that an editor has read, each in the first sentence of either side."""
    read = {topic.topic for topic in pair.edited.topics} if pair.edited else set()

    def told(period: PeriodView, topic: str) -> ReadingView | None:
        reading = side(lens, period, topic, pair.edited).reading
        return replace(reading, text=_first_sentence(reading.text)) if reading else None

    return tuple(
        TopicRow(topic, group.change, told(pair.first, topic.id), told(pair.second, topic.id))
        for group in strip
        for topic in group.topics
        if topic.id in read
    )


def _first_sentence(text: Held) -> Held:
    return cut(text, *sentences(text, 0, len(text))[0])


def _subjects(lens: Lens) -> NameView | None:
    """The index of the first kind that has one."""
    return next(
        (NameView(kind.id, declared(lens, kind.plural), index_of(kind.id)) for kind in listed_kinds(lens.corpus)), None
    )


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
    """Those that the editors chose, or else the newest: graded ones and an open one; the ledger has them all."""
    if chosen := lens.corpus.briefing.headline_forecasts:
        return tuple(shown(lens, "forecast")(lens.corpus.entries[identity]) for identity in chosen)
    all_made = lens.entries(Forecast)
    entries = latest(all_made, lambda entry: entry, len(all_made)).shown
    graded = [e for e in entries if forecast_state(lens, e) not in WAITING]
    waiting = [e for e in entries if forecast_state(lens, e) in WAITING]
    kept = [*graded[: _FORECASTS - 1], *waiting[:1]] if graded and waiting else entries[:_FORECASTS]
    return tuple(map(shown(lens, "forecast"), kept))
