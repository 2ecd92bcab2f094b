"""Relations between subjects as the sources of each period describe them."""

from dataclasses import dataclass

from generator.compose.lens import Lens, once
from generator.compose.shown import markers
from generator.compose.views import NameView, PeriodView, Shown
from generator.corpus import Entry
from generator.model import Claim
from generator.verified import Held


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
    """All relations of a period, in the order of the sources."""

    period: PeriodView
    relations: tuple[RelationView, ...]


def relations(lens: Lens, subject: str | None = None) -> tuple[PeriodRelations, ...]:
    """The relations of every period, of all subjects or of one; nothing where no period has any."""
    result = []
    for period in lens.periods:
        found = [
            RelationView(
                lens.name(claim.relation.from_),
                lens.name(claim.relation.to),
                claim.relation.kind,
                lens.held(claim.relation.label),
                lens.name(claim.holder),
                markers(lens, [entry.id]),
            )
            for entry in _tying(lens)
            if (claim := entry.holds(Claim)).relation is not None
            and lens.period_of(entry.source) == period
            and subject in (None, claim.relation.from_, claim.relation.to)
        ]
        result.append(PeriodRelations(period, tuple(found)))
    return tuple(result) if any(r.relations for r in result) else ()


@once
def _tying(lens: Lens) -> tuple[Entry, ...]:
    """The claims that say how two subjects stand to each other."""
    return tuple(entry for entry in lens.entries(Claim) if entry.holds(Claim).relation is not None)
