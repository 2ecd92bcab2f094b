"""The same thing measured in two periods: values side by side, and a difference only where it means something."""

from dataclasses import dataclass
from decimal import Decimal

from generator.compose.lens import Lens
from generator.compose.statements import fact_view
from generator.compose.views import FactView, PeriodView
from generator.corpus import Entry
from generator.model import Fact


@dataclass(frozen=True, slots=True)
class Figure:
    """A fact of each period. `difference` is signed, or empty where `why_not` says why none is worked out."""

    first: FactView
    second: FactView
    difference: str
    why_not: str


def figures(lens: Lens, first: PeriodView, second: PeriodView) -> tuple[Figure, ...]:
    """Facts of one subject, measure and counterpart that both periods' sources give, the newest of each period."""
    found: dict[tuple[str, str, tuple[str, ...]], dict[str, Entry]] = {}
    for entry in lens.entries(Fact):
        fact, period = entry.holds(Fact), lens.period_of(entry.source)
        if period in (first, second) and period is not None:
            key = (fact.subject, fact.measure.casefold(), tuple(sorted(fact.counterpart)))
            found.setdefault(key, {})[period.id] = entry
    pairs = [(e[first.id], e[second.id]) for e in found.values() if len(e) == 2]
    return tuple(_figure(lens, one, other) for one, other in pairs)


def _figure(lens: Lens, one: Entry, other: Entry) -> Figure:
    a, b = one.holds(Fact), other.holds(Fact)
    difference, why_not = "", ""
    if a.value is None or b.value is None:
        why_not = "words"
    elif a.unit != b.unit:
        why_not = "unit"
    elif "ambiguous" in (a.wording, b.wording):
        why_not = "wording"
    elif a.unit == "rank":
        why_not = "rank"
    else:
        difference = _signed(b.value - a.value)
    return Figure(fact_view(lens, one), fact_view(lens, other), difference, why_not)


def _signed(value: Decimal) -> str:
    return f"{value:+,}".replace("-", "−") if value else "0"
