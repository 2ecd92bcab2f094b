"""Where a subject or an actor stands towards others, period by period."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens, once
from generator.compose.shown import shown
from generator.compose.views import NameView, Newest, PeriodView, Shown
from generator.compose.volumes import newest
from generator.corpus import Entry
from generator.model import Claim

_POSITIONS = 12
"""Claims of a period on a position: the rest is in the search and in the data."""


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
    return tuple(
        PositionsView(
            lens.name(towards),
            tuple(_side(lens, subject, entries, period) for period in lens.periods),
        )
        for towards, entries in _positions(lens).get(subject, {}).items()
    )


def _side(lens: Lens, subject: str, entries: Sequence[Entry], period: PeriodView) -> PositionSide:
    own = [entry for entry in entries if _speaks_for(lens, subject, entry)]
    told = [entry for entry in entries if entry not in own]
    return PositionSide(period, *(newest_in(lens, some, period, "position", _POSITIONS) for some in (own, told)))


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


def newest_in(lens: Lens, entries: Sequence[Entry], period: PeriodView, form: str, most: int) -> Newest[Shown]:
    """The newest of some statements that are of a period, in one of their forms."""
    return newest(of_period(lens, entries, period), shown(lens, form), most)


def of_period(lens: Lens, entries: Sequence[Entry], period: PeriodView) -> list[Entry]:
    """Those of some statements that are of a period."""
    return [entry for entry in entries if lens.period_of(entry.source) == period]
