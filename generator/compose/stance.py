"""What someone said on a topic in each period, in their own words beside each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.statements import quotation_view
from generator.compose.views import NameView, PeriodView, QuotationView
from generator.corpus import Entry

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class StanceSide:
    """One period's quotations on a topic; none is silence."""

    period: PeriodView
    quotations: tuple[QuotationView, ...]


@dataclass(frozen=True, slots=True)
class Stance:
    """A topic on which there are words of at least two periods."""

    topic: NameView
    sides: tuple[StanceSide, ...]


def stances(lens: Lens, quotations: Sequence[Entry]) -> tuple[Stance, ...]:
    """The topics on which the quotations of two periods or more can be read against each other: the newest of each."""
    found = []
    for topic in lens.topics(lens.corpus.topics):
        on_it = [entry for entry in quotations if topic.id in entry.statement.topics]
        of = {p: [e for e in on_it if lens.period_of(e.source) == p][-_SHOWN:] for p in lens.periods}
        sides = tuple(StanceSide(p, tuple(quotation_view(lens, e) for e in entries)) for p, entries in of.items())
        if sum(bool(side.quotations) for side in sides) > 1:
            found.append(Stance(topic, sides))
    return tuple(found)
