"""What is asserted, by kind, and what of it somebody has read: what a machine cannot hold, a reader must."""

from collections.abc import Iterable

from generator.model import Vouched
from generator.model.asserts import Asserts
from generator.verified import Coverage, Tally
from generator.verify.assertions import Assertion

OURS = (Asserts.TOLD, Asserts.OFFICE, Asserts.REASONING, Asserts.JUDGEMENT)
"""What is in our own words, or our own choice: a machine holds parts of it, its meaning only a reader."""


def coverage(found: Iterable[Assertion]) -> Coverage:
    """The tallies of some assertions."""
    read_by: dict[Asserts, list[int]] = {}
    for assertion in found:
        read_by.setdefault(assertion.asserts, []).append(_readers(assertion))
    return {
        asserts: Tally(len(readers), sum(n > 0 for n in readers), sum(n > 1 for n in readers))
        for asserts, readers in read_by.items()
    }


def summed(several: Iterable[Coverage]) -> Coverage:
    """The tallies of several files together."""
    total: dict[Asserts, list[int]] = {}
    for one in several:
        for asserts, tally in one.items():
            sums = total.setdefault(asserts, [0, 0, 0])
            sums[0] += tally.fields
            sums[1] += tally.read
            sums[2] += tally.twice
    return {asserts: Tally(*sums) for asserts, sums in total.items()}


def ours(of: Coverage) -> Tally:
    """All that is told in our own words."""
    return sum((of.get(asserts, Tally()) for asserts in OURS), Tally())


def _readers(assertion: Assertion) -> int:
    """How many people have read it: the statement that it is part of, or else its file."""
    if assertion.entry is not None:
        return len(assertion.entry.statement.approved)
    root = assertion.within[0]
    return len(root.approved) if isinstance(root, Vouched) else 0
