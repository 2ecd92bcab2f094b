"""Relations between subjects as the sources of each period describe them."""

from dataclasses import dataclass

from generator.compose.lens import Lens, once
from generator.compose.shown import markers
from generator.compose.views import NameView, PeriodView, Shown
from generator.compose.volumes import alike, newest
from generator.corpus import Entry
from generator.model import Claim, Relation
from generator.verified import Held

_MOST, _ROOM = 30, 60
"""Relations of a period, which its drawing shows as well, and of a page."""


@dataclass(frozen=True, slots=True)
class RelationView:
    """A tie from one subject to another: `kind` is drawn, `label` is written beside it, `holder` says so."""

    from_: NameView
    to: NameView
    kind: str
    label: Held
    holder: NameView
    evidence: tuple[Shown, ...]

    @property
    def directed(self) -> bool:
        """Whether it goes one way, and is drawn with an arrow."""
        return self.kind in ("supply", "reported")


@dataclass(frozen=True, slots=True)
class PeriodRelations:
    """The newest relations of a period, in the order of the sources, and how many older ones are left out."""

    period: PeriodView
    relations: tuple[RelationView, ...]
    left: int = 0


def relations(lens: Lens, subject: str | None = None) -> tuple[PeriodRelations, ...]:
    """The relations of every period, of all subjects or of one; nothing where no period has any."""
    of: dict[PeriodView, list[tuple[Entry, Relation]]] = {period: [] for period in lens.periods}
    for entry, relation in _tying(lens):
        if subject in (None, relation.from_, relation.to) and (period := lens.period_of(entry.source)):
            of[period].append((entry, relation))
    most = alike(map(len, of.values()), _MOST, _ROOM)
    result = []
    for period, found in of.items():
        kept = newest(found, lambda tie: _view(lens, *tie), most)
        result.append(PeriodRelations(period, kept.shown, kept.left))
    return tuple(result) if any(r.relations for r in result) else ()


def _view(lens: Lens, entry: Entry, relation: Relation) -> RelationView:
    return RelationView(
        lens.name(relation.from_),
        lens.name(relation.to),
        relation.kind,
        lens.held(relation.label),
        lens.name(entry.holds(Claim).holder),
        markers(lens, [entry.id]),
    )


@once
def _tying(lens: Lens) -> tuple[tuple[Entry, Relation], ...]:
    """The claims that say how two subjects stand to each other."""
    claims = ((entry, entry.holds(Claim).relation) for entry in lens.entries(Claim))
    return tuple((entry, relation) for entry, relation in claims if relation is not None)
