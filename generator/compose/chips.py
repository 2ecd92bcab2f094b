"""What a list can be filtered by: each value with the number of items that have it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

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
