"""How much the sources of each period say, by topic and country: counted statements, never judged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.views import NameView, PeriodView
from generator.model import Fact


@dataclass(frozen=True, slots=True)
class Cell:
    """Statements on a topic that concern a country, one count a period."""

    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A topic: all its statements, and those that concern each country."""

    topic: NameView
    all: Cell
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Topics by countries; only what occurs has a row or a column."""

    periods: tuple[PeriodView, ...]
    countries: tuple[NameView, ...]
    rows: tuple[MatrixRow, ...]


def matrix(lens: Lens, periods: Sequence[PeriodView]) -> Matrix:
    """Counts every statement but roles and the steps that date a source. A statement may count in several cells."""
    counts: Counter[tuple[str, str, str]] = Counter()
    totals: Counter[tuple[str, str]] = Counter()
    for entry in lens.corpus.entries.values():
        statement, period = entry.statement, lens.period_of(entry.source)
        if period not in periods or period is None or statement.kind in ("dating", "role"):
            continue
        named = (statement.subject, *statement.counterpart) if isinstance(statement, Fact) else ()
        countries = {s for s in (*statement.about, *named) if s in lens.corpus.countries}
        for topic in statement.topics:
            totals[topic, period.id] += 1
            for country in countries:
                counts[topic, country, period.id] += 1
    concerned = {country for _, country, _ in counts}
    weight = {c: sum(n for (_, country, _), n in counts.items() if country == c) for c in concerned}
    columns = sorted(concerned, key=lambda c: (-weight[c], c))
    topics = sorted(lens.corpus.topics.values(), key=lambda t: (t.order, t.id))
    rows = tuple(
        MatrixRow(
            NameView(topic.id, topic.name),
            Cell(tuple(totals[topic.id, p.id] for p in periods)),
            tuple(Cell(tuple(counts[topic.id, c, p.id] for p in periods)) for c in columns),
        )
        for topic in topics
        if any(totals[topic.id, p.id] for p in periods)
    )
    return Matrix(tuple(periods), lens.names(columns), rows)
