"""The comparison of any two periods: an editor's reading where there is one, and what the sources say in any case."""

from dataclasses import dataclass
from itertools import combinations

from generator.compose.attention import Attention, attention
from generator.compose.changes import StripGroup, strip
from generator.compose.figures import Figure, figures
from generator.compose.lens import Lens, once
from generator.compose.matrix import Matrix, matrix
from generator.compose.parts import newest, sources_of
from generator.compose.pictures.dumbbell import Dumbbell, dumbbell
from generator.compose.sides import SideView, TopicView, period_reading, side, topic_view, topics_in_order
from generator.compose.statements import quotation_view
from generator.compose.views import (
    EvidenceView,
    NameView,
    Newest,
    PageView,
    PeriodView,
    QuotationView,
    ReadingView,
    SearchView,
    SourceView,
)
from generator.model import Comparison

INDEX = "compare/index.html"


@dataclass(frozen=True, slots=True)
class OnlyView:
    """Something that one period's sources mention and the other's do not."""

    name: NameView
    text: str
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class ComparisonData:
    """What a comparison's page shows."""

    first: PeriodView
    second: PeriodView
    first_sources: Newest[SourceView]
    second_sources: Newest[SourceView]
    read: bool
    headline: str
    standfirst: str
    strip: tuple[StripGroup, ...]
    topics: tuple[TopicView, ...]
    matrix: Matrix
    attention: Attention
    wide: Dumbbell | None
    narrow: Dumbbell | None
    figures: Newest[Figure]
    pairs: tuple[tuple[QuotationView, QuotationView], ...]
    only_first: Newest[OnlyView]
    only_second: Newest[OnlyView]
    not_comparable: tuple[ReadingView, ...]


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A comparison in the index."""

    title: NameView
    headline: str
    read: bool
    strip: tuple[StripGroup, ...]


@dataclass(frozen=True, slots=True)
class AllPeriodsRow:
    """A topic through all periods."""

    topic: NameView
    question: str
    sides: tuple[SideView, ...]


@dataclass(frozen=True, slots=True)
class IndexData:
    """All comparisons, and every topic through all periods."""

    rows: tuple[ComparisonRow, ...]
    topics: tuple[AllPeriodsRow, ...]


def title_of(first: PeriodView, second: PeriodView) -> str:
    return f"{first.label} vs {second.label}"


def comparison_href(first: str, second: str) -> str:
    return f"compare/{first}-vs-{second}.html"


@once
def comparisons(lens: Lens) -> tuple[ComparisonData, ...]:
    """Every pair of periods that have sources, in order."""
    spoken = {period.id for source in lens.corpus.sources.values() if (period := lens.period_of(source))}
    pairs = combinations([period for period in lens.periods if period.id in spoken], 2)
    return tuple(_comparison(lens, first, second) for first, second in pairs)


def comparison_pages(lens: Lens) -> tuple[PageView, ...]:
    """A page for each pair of periods and the index of them all."""
    data = comparisons(lens)
    if not data:
        return ()
    tab = comparison_href(data[0].first.id, data[0].second.id) if len(data) == 1 else INDEX
    pages = [
        PageView(
            comparison_href(d.first.id, d.second.id),
            "comparison",
            title_of(d.first, d.second),
            d.standfirst,
            tab,
            d,
            _search(d),
        )
        for d in data
    ]
    index = IndexData(tuple(_row(d) for d in data), _all_periods(lens))
    return (PageView(INDEX, "comparisons", "Comparisons", "", tab, index), *pages)


def _row(data: ComparisonData) -> ComparisonRow:
    href = comparison_href(data.first.id, data.second.id)
    return ComparisonRow(NameView("", title_of(data.first, data.second), href), data.headline, data.read, data.strip)


def _search(data: ComparisonData) -> tuple[SearchView, ...]:
    href = comparison_href(data.first.id, data.second.id)
    title = title_of(data.first, data.second)
    return tuple(
        SearchView(f"{href}#{t.id}", f"{t.name}, {title}", _topic_words(t), "comparison")
        for t in data.topics
        if t.change is not None
    )


def _topic_words(topic: TopicView) -> str:
    readings = (topic.first.reading, topic.second.reading, topic.driver, topic.watch)
    return " ".join([topic.question, *(reading.text for reading in readings if reading)])


def _comparison(lens: Lens, first: PeriodView, second: PeriodView) -> ComparisonData:
    edited = lens.corpus.comparisons.get(f"{first.id}-vs-{second.id}")
    read = {reading.topic: reading for reading in edited.topics} if edited else {}
    order = [*read, *(topic for topic in topics_in_order(lens) if topic not in read)]
    views = tuple(
        view for topic in order if (view := topic_view(lens, topic, first, second, edited, read.get(topic))) is not None
    )
    href = comparison_href(first.id, second.id)
    spent = attention(lens, first, second)
    changes = [(v.change, NameView(v.id, v.name, f"{href}#{v.id}")) for v in views if v.change is not None]
    return ComparisonData(
        first=first,
        second=second,
        first_sources=sources_of(lens, first),
        second_sources=sources_of(lens, second),
        read=edited is not None,
        headline=(edited.headline or "") if edited else "",
        standfirst=edited.standfirst if edited else "",
        strip=strip(changes),
        topics=views,
        matrix=matrix(lens, (first, second)),
        attention=spent,
        wide=dumbbell(spent.shares, narrow=False),
        narrow=dumbbell(spent.shares, narrow=True),
        figures=newest(figures(lens, first, second), lambda figure: figure),
        pairs=_pairs(lens, edited),
        only_first=newest(_only(lens, edited, first, second), lambda item: item),
        only_second=newest(_only(lens, edited, second, first), lambda item: item),
        not_comparable=tuple(lens.reading(reading) for reading in edited.not_comparable) if edited else (),
    )


def _pairs(lens: Lens, edited: Comparison | None) -> tuple[tuple[QuotationView, QuotationView], ...]:
    if edited is None:
        return ()
    entries = lens.corpus.entries
    return tuple(
        (quotation_view(lens, entries[pair.first]), quotation_view(lens, entries[pair.second])) for pair in edited.pairs
    )


def _only(lens: Lens, edited: Comparison | None, period: PeriodView, other: PeriodView) -> tuple[OnlyView, ...]:
    """What an editor lists, or else every subject that one period's statements are about and the other's are not."""
    if edited is not None:
        return tuple(
            OnlyView(NameView("", item.name), item.text, lens.evidence(item.evidence))
            for item in edited.only
            if item.period == period.id
        )
    about: dict[str, dict[str, list[str]]] = {period.id: {}, other.id: {}}
    for entry in lens.corpus.entries.values():
        of = lens.period_of(entry.source)
        if of is not None and of.id in about:
            for subject in entry.statement.about:
                about[of.id].setdefault(subject, []).append(entry.id)
    return tuple(
        OnlyView(lens.name(subject), "", lens.evidence(statements[:3]))
        for subject, statements in sorted(about[period.id].items())
        if subject not in about[other.id]
    )


def _all_periods(lens: Lens) -> tuple[AllPeriodsRow, ...]:
    rows = []
    for identity in topics_in_order(lens):
        topic = lens.corpus.topics[identity]
        sides = tuple(side(lens, period, identity, period_reading(lens, period, identity)) for period in lens.periods)
        if not all(s.silent for s in sides):
            rows.append(AllPeriodsRow(NameView(identity, topic.name), topic.question, sides))
    return tuple(rows)
