"""What someone said on a topic in each period, in their own words beside each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.views import NameView, PeriodView, QuotationView


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


def stances(lens: Lens, quotations: Sequence[QuotationView]) -> tuple[Stance, ...]:
    """The topics on which the quotations of two periods or more can be read against each other."""
    found = []
    for topic in lens.topics(lens.corpus.topics):
        on_it = [q for q in quotations if topic.id in {t.id for t in q.topics}]
        sides = tuple(StanceSide(p, tuple(q for q in on_it if q.period == p)) for p in lens.periods)
        if sum(bool(side.quotations) for side in sides) > 1:
            found.append(Stance(topic, sides))
    return tuple(found)
