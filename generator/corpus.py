"""The whole of a briefing's content, resolved: ids unique, references known. Made by `resolve`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from generator import edtf
from generator.findings import Place
from generator.model import (
    Actor,
    Briefing,
    Comparison,
    Country,
    Kind,
    Period,
    Profiled,
    Source,
    Statement,
    Territory,
    Topic,
)
from generator.records import digest
from generator.validate import Document

S = TypeVar("S", bound=Statement)


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A statement with the source that it is taken from and the way back to its place in the file.

    Each is itself alone: ids are unique, so no two need be compared by what they say.
    """

    source: Source
    statement: Statement
    document: Document
    key: str
    index: int
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", self.statement.id)

    def holds(self, kind: type[S]) -> S:
        """The statement, as one of this kind."""
        if not isinstance(self.statement, kind):
            raise TypeError(f"'{self.id}' is no {kind.kind}")
        return self.statement

    def place(self, *path: str | int, key: bool = False) -> Place:
        return self.document.place(self.key, self.index, *path, key=key)


@dataclass(frozen=True, slots=True)
class Called:
    """What a statement can be about, whatever its kind, which is its folder: an id, a name and every form the name is
    found in."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


@dataclass(frozen=True)
class Corpus:
    """Content whose references hold. Nothing in it has been held against a source yet."""

    briefing: Briefing
    sources: Mapping[str, Source]
    profiled: Mapping[str, Profiled]
    """The subjects of the kinds that the briefing declares."""
    territories: Mapping[str, Territory]
    actors: Mapping[str, Actor]
    topics: Mapping[str, Topic]
    comparisons: Mapping[str, Comparison]
    subjects: Mapping[str, Called]
    """These, territories and actors."""
    entries: Mapping[str, Entry]
    periods: tuple[Period, ...]
    documents: Mapping[tuple[str, str], Document]
    unread: frozenset[str] = frozenset()
    """Files and folders that could not be read: what they hold is not known to be missing."""
    withheld: frozenset[str] = frozenset()
    """Statements that refer to something that is not there: they are in no list, and what cites them is not judged."""

    unresolved: bool = False
    """Whether anything refers to what is not there: what the corpus as a whole holds is then not known."""

    @property
    def sources_unread(self) -> bool:
        """Whether a source could not be read: what statements there are is then not known."""
        return any(f"{file}/".startswith(("content/sources/", "drafts/")) for file in self.unread)

    @property
    def partial(self) -> bool:
        """Whether anything could not be read or refers to what is not there: what is not found is then not known."""
        return bool(self.unread or self.unresolved)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        return self.briefing.subjects

    @cached_property
    def countries(self) -> Mapping[str, Country]:
        return {identity: model for identity, model in self.profiled.items() if isinstance(model, Country)}

    def of_kind(self, kind: Kind) -> tuple[Profiled, ...]:
        """The subjects of a kind, in the order of their files."""
        return tuple(one for one in self.profiled.values() if (kind.id, one.id) in self.documents)

    def may_be_there(self, folder: str, name: str) -> bool:
        """Whether a file may be there after all, for it or its folder could not be read."""
        return folder in self.unread or f"{folder}/{name}" in self.unread

    def aliases_in(self, source: Source, identity: str) -> tuple[str, ...]:
        """The aliases of a subject, with those that one source alone gives it."""
        own = (form for called in source.names if called.id == identity for form in called.forms)
        return (*self.subjects[identity].aliases, *own)

    def period_of(self, source: Source) -> Period | None:
        """The period that covers the source's date."""
        issued = edtf.parse(source.issued)
        return next((p for p in self.periods if edtf.parse(p.covers).contains(issued)), None)

    @cached_property
    def _by_source(self) -> Mapping[str, tuple[Entry, ...]]:
        found: dict[str, list[Entry]] = {}
        for entry in self.entries.values():
            found.setdefault(entry.source.id, []).append(entry)
        return {source: tuple(entries) for source, entries in found.items()}

    def entries_of(self, source_id: str) -> tuple[Entry, ...]:
        return self._by_source.get(source_id, ())

    def alone(self, source: Source) -> "Corpus":
        """The corpus with a single source: all that may be looked at where a source is verified by itself."""
        own = {entry.id: entry for entry in self.entries_of(source.id)}
        return replace(self, sources={source.id: source}, entries=own)

    @cached_property
    def context(self) -> bytes:
        """A digest of everything but the sources: the files beside them, and the periods."""
        files = (
            f"{kind}/{name} {d.raw.digest.hex()}" for (kind, name), d in self.documents.items() if kind != "sources"
        )
        return digest(*sorted(files), *sorted(self.unread), *(f"{p.id} {p.label} {p.covers}" for p in self.periods))

    def document(self, kind: str, identity: str) -> Document:
        return self.documents[kind, identity]
