"""The comparison of any two periods: an editor's reading where there is one, and what the sources say in any case."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from generator.compose.lens import Lens, once
from generator.compose.pictures.dumbbell import Dumbbell, dumbbell
from generator.compose.sections.attention import Attention, attention
from generator.compose.sections.changes import StripGroup, strip
from generator.compose.sections.figures import Figure, figures
from generator.compose.sections.readers import readers_of
from generator.compose.sections.sides import SideView, TopicView, side, topic_change, topic_views
from generator.compose.sections.tallies import Tally, period_key, tallies
from generator.compose.shown import markers, page, reading, shown, shown_keys
from generator.compose.site import LaterPage
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
from generator.compose.volumes import SHOWN_ALONE, alike, newest, sources_of
from generator.model import Comparison
from generator.records import NO_RECORDS, Records, digest
from generator.resolve.references import references
from generator.verified import NOTHING, Held, interface, joined, worded

INDEX = "compare/index.html"

_IN_SHORT, _ROOM = 4, 100
"""Statements of a period on a topic in the index, and of them all."""


@dataclass(frozen=True, slots=True)
class OnlyView:
    """Something that one period's sources mention and the other's do not."""

    name: NameView
    text: Held
    evidence: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class ComparisonData:
    """What a comparison's page shows."""

    tab: str | None
    sheet: NameView | None
    first: PeriodView
    second: PeriodView
    first_sources: Newest[SourceView]
    second_sources: Newest[SourceView]
    read: bool
    readers: tuple[ReaderView, ...]
    headline: Held
    standfirst: Held
    strip: tuple[StripGroup, ...]
    topics: tuple[TopicView, ...]
    attention: Attention
    wide: Dumbbell | None
    narrow: Dumbbell | None
    figures: Newest[Figure]
    pairs: tuple[tuple[Shown, Shown], ...]
    only_first: Newest[OnlyView]
    only_second: Newest[OnlyView]
    not_comparable: tuple[ReadingView, ...]


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A comparison in the index."""

    title: NameView
    headline: Held
    read: bool
    strip: tuple[StripGroup, ...]


@dataclass(frozen=True, slots=True)
class AllPeriodsRow:
    """A topic through all periods."""

    topic: NameView
    question: Held
    sides: tuple[SideView, ...]


@dataclass(frozen=True, slots=True)
class IndexData:
    """All comparisons, and every topic through all periods."""

    rows: tuple[ComparisonRow, ...]
    topics: tuple[AllPeriodsRow, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two periods that have sources, and what an editor wrote of them, if anything."""

    first: PeriodView
    second: PeriodView
    edited: Comparison | None
    title: Held

    @property
    def href(self) -> str:
        return f"compare/{self.first.id}-vs-{self.second.id}.html"

    @property
    def sheet(self) -> str:
        """Where its sheet for teaching stands; nowhere where no editor has read it."""
        return self.href.replace(".html", "-sheet.html") if self.edited else ""


@once
def pairs(lens: Lens) -> tuple[Pair, ...]:
    """Every pair of periods that have sources, in order."""
    spoken = [period for period in lens.periods if lens.sources_of(period)]
    written = lens.corpus.comparisons
    return tuple(
        Pair(
            a,
            b,
            written.get(f"{a.id}-vs-{b.id}"),
            interface(lens.words, "comparison.name", first=a.label, second=b.label),
        )
        for a, b in combinations(spoken, 2)
    )


def tab_of(lens: Lens) -> str:
    """The page under whose tab comparisons stand: the only one, or their index."""
    found = pairs(lens)
    return found[0].href if len(found) == 1 else INDEX


def changes(lens: Lens, pair: Pair) -> tuple[StripGroup, ...]:
    """The topics of which a change between the two periods is known, by change."""
    found = ((topic_change(lens, t, pair.first, pair.second, pair.edited), t) for t in _topics(lens, pair))
    return strip((change, lens.topic(t, f"{pair.href}#{t}")) for change, t in found if change is not None)


def comparison_pages(lens: Lens, records: Records = NO_RECORDS) -> tuple[LaterPage, ...]:
    """A page for each pair of periods, and an index where there are several."""
    if not (found := pairs(lens)):
        return ()
    tab = tab_of(lens)
    counted = tallies(lens, records)
    # A reading may rest on a statement of any source.
    read = repr(markers(lens, _cited(lens)))
    index = () if tab != INDEX else (page(_index(lens)),)
    return (*index, *(_later(lens, pair, tab, read, counted) for pair in found))


def _cited(lens: Lens) -> tuple[str, ...]:
    """The statements that editors' comparisons rest on or show."""
    documents = (lens.corpus.document("comparisons", identity) for identity in lens.corpus.comparisons)
    found = (reference.id for document in documents for reference in references(document))
    return tuple(identity for identity in found if identity in lens.corpus.entries)


def _later(lens: Lens, pair: Pair, tab: str, read: str, counted: Mapping[str, Tally]) -> LaterPage:
    """A pair's page is made of its two periods."""
    periods = (period_key(lens, period, shown_keys(lens)) for period in (pair.first, pair.second))
    key = digest(lens.corpus.context, tab, read, *periods)
    return LaterPage(pair.href, pair.title, tab, key, partial(_page, lens, pair, tab, counted))


def _page(lens: Lens, pair: Pair, tab: str, counted: Mapping[str, Tally]) -> PageView:
    data = comparison(lens, pair, counted[pair.first.id], counted[pair.second.id], INDEX if tab == INDEX else None)
    told = joined(" ", filter(None, (data.headline, data.standfirst)))
    read = [(f"#{t.id}", worded("{}, {}", t.name, pair.title), _topic_words(t)) for t in data.topics if t.change]
    offered = [("", pair.title, told), *read] if told else read
    search = tuple(SearchView(f"{pair.href}{at}", title, text, "comparison") for at, title, text in offered)
    standfirst = data.standfirst if data.read else interface(lens.words, "comparison.computed")
    return PageView(pair.href, "comparison", pair.title, standfirst, tab, data, search)


def _index(lens: Lens) -> PageView:
    rows = tuple(
        ComparisonRow(
            NameView("", pair.title, pair.href), _headline(lens, pair), bool(pair.edited), changes(lens, pair)
        )
        for pair in pairs(lens)
    )
    title, standfirst = (interface(lens.words, f"comparisons.{word}") for word in ("title", "standfirst"))
    return PageView(INDEX, "comparisons", title, standfirst, INDEX, IndexData(rows, _all_periods(lens)))


def _headline(lens: Lens, pair: Pair) -> Held:
    return lens.held(pair.edited.headline if pair.edited else None)


def _topic_words(topic: TopicView) -> Held:
    readings = (topic.first.reading, topic.second.reading, topic.driver, topic.watch)
    return joined(" ", [topic.question, *(reading.text for reading in readings if reading)])


def _topics(lens: Lens, pair: Pair) -> tuple[str, ...]:
    """All topics by id: those that an editor has compared first, in their order."""
    read = [reading.topic for reading in pair.edited.topics] if pair.edited else []
    return tuple(dict.fromkeys([*read, *lens.corpus.topics]))


def comparison(lens: Lens, pair: Pair, one: Tally, two: Tally, tab: str | None = None) -> ComparisonData:
    """Two periods side by side; `one` and `two` are what was counted of each, `tab` is where others are."""
    first, second, edited = pair.first, pair.second, pair.edited
    spent = attention(lens, first, second, one, two)
    return ComparisonData(
        tab=tab,
        sheet=NameView("", interface(lens.words, "sheet.link"), pair.sheet) if pair.sheet else None,
        first=first,
        second=second,
        first_sources=sources_of(lens, first),
        second_sources=sources_of(lens, second),
        read=edited is not None,
        readers=readers_of(lens, edited.approved) if edited else (),
        headline=_headline(lens, pair),
        standfirst=lens.held(edited.standfirst if edited else None),
        strip=changes(lens, pair),
        topics=topic_views(lens, _topics(lens, pair), first, second, edited),
        attention=spent,
        wide=dumbbell(spent.shares, narrow=False),
        narrow=dumbbell(spent.shares, narrow=True),
        figures=newest(figures(lens, first, second), lambda figure: figure),
        pairs=_pairs(lens, edited),
        only_first=newest(_only(lens, edited, first, one, two), lambda item: item, SHOWN_ALONE),
        only_second=newest(_only(lens, edited, second, two, one), lambda item: item, SHOWN_ALONE),
        not_comparable=tuple(reading(lens, each) for each in edited.not_comparable) if edited else (),
    )


def _pairs(lens: Lens, edited: Comparison | None) -> tuple[tuple[Shown, Shown], ...]:
    if edited is None:
        return ()
    quote, entries = shown(lens, "quote"), lens.corpus.entries
    return tuple((quote(entries[pair.first]), quote(entries[pair.second])) for pair in edited.pairs)


def _only(lens: Lens, edited: Comparison | None, period: PeriodView, own: Tally, other: Tally) -> tuple[OnlyView, ...]:
    """What an editor lists, or else every subject that one period's statements are about and the other's are not."""
    if edited is not None:
        return tuple(
            OnlyView(NameView("", lens.held(item.name)), lens.held(item.text), markers(lens, item.evidence))
            for item in edited.only
            if item.period == period.id
        )
    return tuple(
        OnlyView(lens.name(subject), NOTHING, markers(lens, statements))
        for subject, statements in sorted(own.about.items())
        if subject not in other.about
    )


def _all_periods(lens: Lens) -> tuple[AllPeriodsRow, ...]:
    rows = []
    sides_of_all = len(lens.corpus.topics) * len(lens.periods)
    most = alike([_IN_SHORT] * sides_of_all, _IN_SHORT, _ROOM)
    for topic in lens.corpus.topics.values():
        sides = tuple(side(lens, period, topic.id, most=most) for period in lens.periods)
        if not all(s.silent for s in sides):
            rows.append(AllPeriodsRow(lens.topic(topic.id), lens.held(topic.question), sides))
    return tuple(rows)
