"""How much the sources of each period say, by topic and country: counted statements, never judged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.tallies import Tally
from generator.compose.views import NameView, PeriodView


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


def matrix(lens: Lens, periods: Sequence[tuple[PeriodView, Tally]]) -> Matrix:
    """Topics by the countries that statements on them concern. A statement may count in several cells."""
    tallies = [tally for _, tally in periods]
    weight: Counter[str] = Counter()
    for tally in tallies:
        for (_, country), count in tally.concerned.items():
            weight[country] += count
    columns = sorted(weight, key=lambda country: (-weight[country], country))
    topics = lens.topics(lens.corpus.topics)
    rows = tuple(
        MatrixRow(
            topic,
            Cell(tuple(tally.said.get(topic.id, 0) for tally in tallies)),
            tuple(Cell(tuple(tally.concerned.get((topic.id, c), 0) for tally in tallies)) for c in columns),
        )
        for topic in topics
        if any(topic.id in tally.said for tally in tallies)
    )
    return Matrix(tuple(period for period, _ in periods), lens.names(columns), rows)
