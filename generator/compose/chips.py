"""What a list can be filtered by: each value with the number of entries that have it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.corpus import Entry
from generator.verified import Held, interface

Values = Callable[[Lens, Entry], Iterable[tuple[str, Held]]]
"""The values of an entry, each with its label. Entries with the same value have the same label for it."""

PERIOD = "year"
"""The filter whose values stand in the order of time."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A value that entries can be filtered by."""

    value: str
    label: Held
    count: int


def chips(lens: Lens, filters: Mapping[str, Values], entries: Sequence[Entry]) -> Mapping[str, tuple[Chip, ...]]:
    """By filter the values of some entries, the commonest first, periods in the order of time."""
    ages = {period.id: age for age, period in enumerate(lens.periods)}
    found = {}
    for name, of in filters.items():
        counts = Counter(one for entry in entries for one in dict.fromkeys(of(lens, entry)))
        made = (Chip(value, label, n) for (value, label), n in counts.items())
        if name == PERIOD:
            found[name] = tuple(sorted(made, key=lambda chip: ages[chip.value]))
        else:
            found[name] = tuple(sorted(made, key=lambda chip: (-chip.count, chip.value, chip.label)))
    return found


def period(lens: Lens, entry: Entry) -> Iterable[tuple[str, Held]]:
    """The period of an entry's source."""
    its = lens.period_of(entry.source)
    return [(its.id, its.label)] if its else []


def topics(lens: Lens, entry: Entry) -> Iterable[tuple[str, Held]]:
    """The topics of an entry."""
    return [(topic.id, topic.name) for topic in lens.topics(entry.statement.topics)]


def named(lens: Lens, identities: Iterable[str]) -> Iterable[tuple[str, Held]]:
    """Subjects or actors by their names."""
    return [(identity, lens.name(identity).name) for identity in identities]


def by_word(lens: Lens, words: str, value: str) -> Iterable[tuple[str, Held]]:
    """A value of a closed list, for which the interface has a word."""
    return [(value, interface(lens.words, f"{words}.{value}"))]
