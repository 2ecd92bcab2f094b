"""The same thing measured in two periods: values side by side, and a difference only where it means something."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.compose.kinds.fact import RANK, number_of, table_of, unit_of
from generator.compose.lens import Lens, once
from generator.compose.shown import markers
from generator.compose.views import NameView, PeriodView, Shown
from generator.corpus import Entry
from generator.model import Fact
from generator.verified import Held


@dataclass(frozen=True, slots=True)
class FigureSide:
    """A period's fact."""

    value: Held
    unit: Held
    evidence: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A fact of each period. `difference` is signed, or empty where `why_not` says why none is worked out; `href` is
    the page of the table that the second stands in."""

    subject: NameView
    measure: Held
    counterparts: tuple[NameView, ...]
    first: FigureSide
    second: FigureSide
    difference: str
    why_not: str
    href: str


def figures(lens: Lens, first: PeriodView, second: PeriodView) -> tuple[Figure, ...]:
    """Facts of one subject, measure and counterpart that both periods' sources give, the newest of each period."""
    pairs = [(e[first.id], e[second.id]) for e in _measured(lens) if first.id in e and second.id in e]
    return tuple(_figure(lens, one, other) for one, other in pairs)


@once
def _measured(lens: Lens) -> tuple[Mapping[str, Entry], ...]:
    """The newest fact of each period on each thing that more than one of them measures."""
    found: dict[tuple[str, str, tuple[str, ...]], dict[str, Entry]] = {}
    for entry in lens.entries(Fact):
        fact = entry.holds(Fact)
        if period := lens.period_of(entry.source):
            key = (fact.subject, fact.measure.casefold(), tuple(sorted(fact.counterpart)))
            found.setdefault(key, {})[period.id] = entry
    return tuple(of for of in found.values() if len(of) > 1)


def _figure(lens: Lens, one: Entry, other: Entry) -> Figure:
    a, b = one.holds(Fact), other.holds(Fact)
    difference, why_not = "", ""
    if a.value is None or b.value is None:
        why_not = "words"
    elif a.unit != b.unit:
        why_not = "unit"
    elif "ambiguous" in (a.wording, b.wording):
        why_not = "wording"
    elif a.unit == RANK:
        why_not = "rank"
    else:
        difference = _signed(b.value - a.value)
    return Figure(
        lens.named(a.subject),
        lens.held(a.measure),
        tuple(lens.named(name) for name in a.counterpart),
        _side(lens, one),
        _side(lens, other),
        difference,
        why_not,
        table_of(lens, other).page,
    )


def _side(lens: Lens, entry: Entry) -> FigureSide:
    fact = entry.holds(Fact)
    return FigureSide(number_of(lens, fact) or lens.held(fact.text), unit_of(lens, fact), markers(lens, [entry.id]))


def _signed(value: Decimal) -> str:
    return f"{value:+,}".replace("-", "−") if value else "0"
