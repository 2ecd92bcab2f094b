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


@dataclass(frozen=True, slots=True, eq=False)
class PeriodView:
    """A period: its label and its place in order as a letter, which is all that the style sheet knows. A lens has one
    of each, so that none need be compared by what it says."""

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
    """A marker that leads to a passage: `Nam ¶3a`, spelled out in `spoken`, or its `place` alone behind another of the
    same source. The passage's `words` are for print; where the whole source is meant there are none, and no place."""

    href: str
    label: Held
    spoken: Held
    period: PeriodView | None
    place: Held = NOTHING
    words: Held = NOTHING


@dataclass(frozen=True, slots=True)
class DateView:
    """A date in words; `basis` says how it is known, `inferred` that it is not printed in the source, `ours` that the
    basis is the editors' own dating, `told` are the words with that in brackets. `sort_value` is the first day that it
    allows."""

    edtf: str
    machine: str
    sort_value: str
    words: Held
    short: Held
    told: Held
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

    @property
    def script(self) -> str:
        """What the filters of a list that is cut load, for all its pages; nothing where it has one."""
        cut = self.volumes or self.whole
        return f"{(self.whole or self.path).removesuffix('.html')}/list.js" if cut else ""

    @property
    def rows(self) -> str:
        """The script with its entries as rows of a table; those of a list that is cut are its volumes'."""
        return "" if self.volumes else f"{self.path.removesuffix('.html')}.rows.js"


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
class ReadingView:
    """An editor's prose (Markdown) with the passages that it rests on, and by whose word (`voices`) these stand."""

    text: Held
    evidence: tuple[EvidenceView | Shown, ...] = ()
    voices: tuple[NameView, ...] = ()


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
