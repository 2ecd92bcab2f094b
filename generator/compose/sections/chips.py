"""What a list can be filtered by: each value with the number of entries that have it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from generator.compose.lens import Lens
from generator.compose.views import Part
from generator.corpus import Entry
from generator.model import Source
from generator.verified import Held, interface

T = TypeVar("T")

Values = Callable[[Lens, T], Iterable[tuple[str, Held]]]
"""The values of an entry (a statement, or a source), each with its label."""

PERIOD = "year"
"""The filter whose values stand in the order of time."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A value that entries can be filtered by."""

    value: str
    label: Held
    count: int


def chips(
    lens: Lens,
    filters: Mapping[str, Values[T]],
    entries: Sequence[T],
    part: Part,
    known: Mapping[str, Mapping[str, Held]] = MappingProxyType({}),
) -> Mapping[str, tuple[Chip, ...]]:
    """By filter the values of the entries of a page, the commonest first, periods in the order of time.

    Where the list goes on in volumes, of which its own page has the newest alone, there are all periods, and of other
    filters those values of the whole list that are `known`, with their labels.
    """
    ages = {period.id: age for age, period in enumerate(lens.periods)}
    whole = {PERIOD: {period.id: period.label for period in lens.periods}, **known} if part.volumes else {}
    found = {}
    for name, of in filters.items():
        values = [dict(of(lens, entry)) for entry in entries]
        labels = {value: label for one in values for value, label in one.items()} | dict(whole.get(name, {}))
        counts = Counter(value for one in values for value in one)
        made = (Chip(value, label, counts[value]) for value, label in labels.items())
        if name == PERIOD:
            found[name] = tuple(sorted(made, key=lambda chip: ages[chip.value]))
        else:
            found[name] = tuple(sorted(made, key=lambda chip: (-chip.count, chip.value)))
    return found


def values_of(lens: Lens, filters: Mapping[str, Values[T]], of: T) -> Mapping[str, tuple[str, ...]]:
    """By filter the values of one entry."""
    return {name: tuple(value for value, _ in get(lens, of)) for name, get in filters.items()}


def period_of(lens: Lens, source: Source) -> Iterable[tuple[str, Held]]:
    """The period of a source."""
    its = lens.period_of(source)
    return [(its.id, its.label)] if its else []


def period(lens: Lens, entry: Entry) -> Iterable[tuple[str, Held]]:
    """The period of an entry's source."""
    return period_of(lens, entry.source)


def topics(lens: Lens, entry: Entry) -> Iterable[tuple[str, Held]]:
    """The topics of an entry."""
    return [(topic.id, topic.name) for topic in lens.topics(entry.statement.topics)]


def named(lens: Lens, identities: Iterable[str]) -> Iterable[tuple[str, Held]]:
    """Subjects or actors by their names."""
    return [(identity, lens.name(identity).name) for identity in identities]


def by_word(lens: Lens, words: str, value: str) -> Iterable[tuple[str, Held]]:
    """A value of a closed list, for which the interface has a word."""
    return [(value, interface(lens.words, f"{words}.{value}"))]
