"""Where a subject or an actor stands towards others, period by period."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.lens import Lens, once
from generator.compose.shown import shown
from generator.compose.views import NameView, Newest, PeriodView, Shown
from generator.compose.volumes import alike, latest
from generator.corpus import Entry
from generator.model import Claim

_POSITIONS, _ROOM = 12, 80
"""Claims of a period on a position, and of a page: the rest is in the search and in the data."""


@dataclass(frozen=True, slots=True)
class PositionSide:
    """What a period's sources say of a position: what one's own people say (`own`), and how others see it (`told`).
    Nothing said is silence."""

    period: PeriodView
    own: Newest[Shown]
    told: Newest[Shown]


@dataclass(frozen=True, slots=True)
class PositionsView:
    """A position towards another, period by period."""

    towards: NameView
    sides: tuple[PositionSide, ...]


def positions(lens: Lens, subject: str) -> tuple[PositionsView, ...]:
    """All positions of one, in the order in which they first occur."""
    found = {
        towards: [(period, *_voices(lens, subject, of_period(lens, entries, period))) for period in lens.periods]
        for towards, entries in _positions(lens).get(subject, {}).items()
    }
    counts = (len(claims) for sides in found.values() for _, *voices in sides for claims in voices)
    most = alike(counts, _POSITIONS, _ROOM)
    some = partial(latest, make=shown(lens, "position"), most=most)
    return tuple(
        PositionsView(
            lens.name(towards), tuple(PositionSide(period, some(own), some(told)) for period, own, told in sides)
        )
        for towards, sides in found.items()
    )


def _voices(lens: Lens, subject: str, entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """What one's own people claim, and what others do."""
    own = [entry for entry in entries if _speaks_for(lens, subject, entry)]
    return own, [entry for entry in entries if entry not in own]


def _speaks_for(lens: Lens, subject: str, entry: Entry) -> bool:
    """Whether who holds a claim is one's own, or is it, and neither wrote the source nor is an outlet of it."""
    holder = lens.corpus.actors[entry.holds(Claim).holder]
    outside = holder.id in entry.source.author_ids or holder.kind in ("outlet", "news-agency")
    return subject in (holder.id, *holder.belongs_to) and not outside


@once
def _positions(lens: Lens) -> dict[str, dict[str, list[Entry]]]:
    """The claims that state a position: by whose it is, and towards whom."""
    found: dict[str, dict[str, list[Entry]]] = {}
    for entry in lens.entries(Claim):
        if position := entry.holds(Claim).position:
            found.setdefault(position.of, {}).setdefault(position.towards, []).append(entry)
    return found


def of_period(lens: Lens, entries: Sequence[Entry], period: PeriodView) -> list[Entry]:
    """Those of some statements that are of a period."""
    return [entry for entry in entries if lens.period_of(entry.source) == period]
