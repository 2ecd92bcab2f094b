"""What the cards and rows of single statements are given: plain values, as in `views`."""

from dataclasses import dataclass

from generator.compose.views import DateView, EvidenceView, NameView, PeriodView, ReaderView, Words
from generator.verified import Held


@dataclass(frozen=True, slots=True)
class QuotationView:
    """A quotation as cards and figures show it."""

    id: str
    href: str
    words: tuple[Words, ...]
    plain: Held
    language: str
    translation: Held | None
    translated_by: Held | None
    speaker: NameView
    role: Held
    context: Held
    addressee: NameView | None
    via: tuple[NameView, ...]
    said: DateView | None
    grade: str
    speaker_checked: bool
    period: PeriodView | None
    evidence: tuple[EvidenceView, ...]
    topics: tuple[NameView, ...]
    about: tuple[NameView, ...]
    note: Held
    source: NameView
    citation: Held
    readers: tuple[ReaderView, ...]


@dataclass(frozen=True, slots=True)
class StatementView:
    """Any statement in our own words, with its evidence. `words` is set where a source's own words are shown."""

    id: str
    kind: str
    text: Held
    words: bool
    holder: NameView | None
    via: tuple[NameView, ...]
    period: PeriodView | None
    evidence: tuple[EvidenceView, ...]
    topics: tuple[NameView, ...]
    about: tuple[NameView, ...]
    note: Held
    readers: tuple[ReaderView, ...]


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number that another source gives for the same thing."""

    value: Held
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class FactView:
    """A row of a table of facts, with its columns. `value` is the number as written; without one `text` has it.

    `otherwise`: what other sources give for the same."""

    id: str
    group: Held
    subject: NameView
    measure: Held
    counterparts: tuple[NameView, ...]
    value: Held
    unit: Held
    text: Held
    as_of: DateView
    wording: str
    readings: tuple[Held, ...]
    note: Held
    period: PeriodView | None
    evidence: tuple[EvidenceView, ...]
    sort_value: str
    columns: tuple[str, ...]
    otherwise: tuple[NumberView, ...] = ()

    @property
    def named(self) -> tuple[NameView, ...]:
        return (self.subject, *self.counterparts)


@dataclass(frozen=True, slots=True)
class EventView:
    """A row of a timeline."""

    id: str
    date: DateView
    text: Held
    period: PeriodView | None
    evidence: tuple[EvidenceView, ...]
    topics: tuple[NameView, ...]
    about: tuple[NameView, ...]
    note: Held


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """What a later source shows of a forecast."""

    state: str
    text: Held
    rationale: Held
    window_note: Held
    period: PeriodView | None
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class ForecastView:
    """A row of the ledger; without `outcomes`, newest first, it is open. `hindsight`: the criteria are younger."""

    statement: StatementView
    forecaster: NameView
    made: DateView
    window: Held
    likelihood: Held
    scale: Held
    condition: Held
    criteria: Held
    criteria_written: DateView
    hindsight: bool
    outcomes: tuple[OutcomeView, ...]
    state: str
