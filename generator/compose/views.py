"""What templates are given: plain values, every text still unescaped, every link a path from the site's root. Words of
an editor or of a source are `Held`; the rest is ids, paths and words of closed lists."""

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from generator.compose.values import Linked
from generator.verified import NOTHING, Held

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Newest(Generic[T]):
    """The newest of a list that may be long: those shown, and how many older ones are left out."""

    shown: tuple[T, ...]
    left: int = 0


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A period: its label and its place in order as a letter, which is all that the style sheet knows."""

    id: str
    label: Held
    letter: str


class Shown(NamedTuple):
    """Something that is kept with its source as text: a form of one of its statements, or of the source itself ("").

    `key` stands for all that the text is made of. In a template it is a mark, in whose place the text comes."""

    source: str
    key: bytes
    id: str
    form: str

    def __html__(self) -> str:
        return f"<shown {self.source} {self.id} {self.form}>"


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A marker that leads to a passage: `Nam ¶3a`, spelled out in `spoken`."""

    href: str
    label: Held
    spoken: Held
    period: PeriodView | None


@dataclass(frozen=True, slots=True)
class DateView:
    """A date in words; `basis` says how it is known, `inferred` that it is not printed in the source, `ours` that the
    basis is the editors' own dating. `sort_value` is the first day that it allows."""

    edtf: str
    machine: str
    sort_value: str
    words: Held
    short: Held
    inferred: bool
    basis: Held
    ours: bool = False


@dataclass(frozen=True, slots=True)
class NameView:
    """A name and, where the site has a page for it, the way there."""

    id: str
    name: Held
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A page of a list. `label` is the time that a volume covers; the list's own page has none, and leads to all of
    them (`volumes`), newest first, where the list is too long for one page. `whole` is the way back to it."""

    path: str
    label: Held = NOTHING
    count: int = 0
    older: str | None = None
    newer: str | None = None
    volumes: tuple[NameView, ...] = ()
    whole: str | None = None


@dataclass(frozen=True, slots=True)
class ReaderView:
    """Someone who has read a statement against its passage, or a file against its sources, and the day."""

    by: Held
    date: DateView


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a quotation: the speaker's `words`, an `elision`, an `opening` (the source's sentence goes on beyond
    the quotation) or an editor's `insertion`. `joined`: no space stands before it."""

    kind: str
    text: Held
    joined: bool = False


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
class ReadingView:
    """An editor's prose (Markdown) with the passages that it rests on, and by whose word (`voices`) these stand."""

    text: Held
    evidence: tuple[EvidenceView | Shown, ...] = ()
    voices: tuple[NameView, ...] = ()


@dataclass(frozen=True, slots=True)
class FactView:
    """A row of a table of facts, with its columns. `value` is the number as written; without one `text` has it."""

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
    """A row of the ledger; without `outcomes` the forecast is open. `hindsight` says that the criteria are younger."""

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


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as other pages name it."""

    id: str
    href: str
    title: Held
    byline: Held
    container: Held
    issued: DateView
    period: PeriodView | None


@dataclass(frozen=True, slots=True)
class SearchView:
    """One thing to find."""

    location: str
    title: Held
    text: Held
    kind: str


@dataclass(frozen=True, slots=True)
class PageView:
    """A page before it is text: template `kind`, `data` as `page` in it; `linked` is what it says to machines."""

    path: str
    kind: str
    title: Held
    description: Held
    tab: str
    data: object
    search: tuple[SearchView, ...] = ()
    linked: Linked | None = None
