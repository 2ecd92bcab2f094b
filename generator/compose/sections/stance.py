"""What someone said on a topic in each period, in their own words beside each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.shown import shown
from generator.compose.views import NameView, PeriodView, Shown
from generator.compose.volumes import alike, latest
from generator.corpus import Entry

_SHOWN, _ROOM = 3, 40
"""Quotations of a period on a topic, and of a page."""


@dataclass(frozen=True, slots=True)
class StanceSide:
    """One period's quotations on a topic; none is silence."""

    period: PeriodView
    quotations: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Stance:
    """A topic on which there are words of at least two periods."""

    topic: NameView
    sides: tuple[StanceSide, ...]


def stances(lens: Lens, quotations: Sequence[Entry]) -> tuple[Stance, ...]:
    """The topics on which the quotations of two periods or more can be read against each other: the newest of each,
    newest first."""
    said: dict[tuple[str, PeriodView | None], list[Entry]] = {}
    for entry in quotations:
        for topic in entry.statement.topics:
            said.setdefault((topic, lens.period_of(entry.source)), []).append(entry)
    found = []
    most = alike(map(len, said.values()), _SHOWN, _ROOM)
    for name in lens.topics(lens.corpus.topics):
        of = {period: said.get((name.id, period), []) for period in lens.periods}
        if sum(map(bool, of.values())) > 1:
            sides = (StanceSide(period, latest(some, shown(lens, "quote"), most).shown) for period, some in of.items())
            found.append(Stance(name, tuple(sides)))
    return tuple(found)
