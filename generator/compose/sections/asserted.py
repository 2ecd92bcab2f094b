"""What the briefing asserts, by kind: how many fields, by which rules they are held, and how many somebody has read."""

from dataclasses import dataclass

from generator.compose.lens import Lens, once
from generator.held_by import HELD_BY
from generator.model.asserts import Asserts
from generator.verified import Tally
from generator.verify.coverage import summed


@dataclass(frozen=True, slots=True)
class AssertedView:
    """One kind of assertion. `rules`: the codes that hold it; none where only a reader can."""

    asserts: str
    fields: int
    rules: tuple[str, ...]
    read: int
    twice: int


@once
def asserted(lens: Lens) -> tuple[AssertedView, ...]:
    """Every kind of assertion that the briefing makes, in the order of the model."""
    total = summed(lens.verified.coverage.values())
    rows = ((asserts, total.get(asserts, Tally())) for asserts in Asserts if asserts in HELD_BY)
    return tuple(AssertedView(a.value, t.fields, HELD_BY[a], t.read, t.twice) for a, t in rows if t.fields)
