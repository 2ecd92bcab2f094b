"""What a list can be filtered by: each value with the number of items that have it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.corpus import Entry
from generator.verified import Held


@dataclass(frozen=True, slots=True)
class Chip:
    """A value that items can be filtered by. Without a `label` the template has the word for it."""

    value: str
    label: Held
    count: int


def chips(values: Iterable[tuple[str, Held]]) -> tuple[Chip, ...]:
    """Values (with their labels) counted, the commonest first."""
    counts = Counter(values)
    return tuple(Chip(value, label, n) for (value, label), n in sorted(counts.items(), key=lambda c: (-c[1], c[0])))


def period_chips(lens: Lens, entries: Sequence[Entry]) -> tuple[Chip, ...]:
    """The periods of some entries, in the order of time."""
    counts = Counter(lens.period_of(entry.source) for entry in entries)
    return tuple(Chip(period.id, period.label, counts[period]) for period in lens.periods if counts[period])
