"""How composing looks at a verified corpus: names, links, evidence markers and dates, each made in one place."""

import datetime
from collections.abc import Callable, Hashable, Iterable
from functools import cached_property, wraps
from itertools import chain
from typing import Concatenate, ParamSpec, TypeVar

from generator.compose.dates import date_view
from generator.compose.grouping import grouped, subjects_of, values_of
from generator.compose.passages import Passage, passages_of
from generator.compose.subjects import subject_href
from generator.compose.views import DateView, EvidenceView, NameView, PeriodView, SourceView
from generator.corpus import Entry
from generator.history import NO_HISTORY, History
from generator.model import Fact, Source, Statement
from generator.model.base import Typed
from generator.verified import NOTHING, Held, VerifiedCorpus, interface, joined, worded
from generator.verify.numerals.facts.formula import operands
from generator.words import Catalogue

P = ParamSpec("P")
T = TypeVar("T")


def once(make: Callable[Concatenate["Lens", P], T]) -> Callable[Concatenate["Lens", P], T]:
    """Make each view once for a lens, however many pages show it. What it is made of must be hashable."""

    @wraps(make)
    def kept(lens: "Lens", /, *args: P.args, **kwargs: P.kwargs) -> T:
        key: Hashable = (make, args, *kwargs.items())
        try:
            return lens.made[key]  # type: ignore[return-value]
        except KeyError:
            made = lens.made[key] = make(lens, *args, **kwargs)
            return made

    return kept


class Lens:
    """A verified corpus with the ways that pages refer to its parts. Only what it keeps of its own work changes."""

    def __init__(
        self,
        verified: VerifiedCorpus,
        words: Catalogue,
        today: datetime.date = datetime.date.min,
        address: str = "",
        history: History = NO_HISTORY,
    ) -> None:
        self.verified, self.words, self.today, self.address, self.history = verified, words, today, address, history
        self.corpus = verified.corpus
        self.language = verified.corpus.briefing.language
        self.held = verified.held
        self.made: dict[Hashable, object] = {}

    @cached_property
    def periods(self) -> tuple[PeriodView, ...]:
        return tuple(PeriodView(p.id, self.held(p.label), chr(ord("a") + i)) for i, p in enumerate(self.corpus.periods))

    def period(self, identity: str) -> PeriodView:
        return next(period for period in self.periods if period.id == identity)

    @cached_property
    def _period_of_source(self) -> dict[str, PeriodView | None]:
        found = ((source.id, self.corpus.period_of(source)) for source in self.corpus.sources.values())
        return {identity: self.period(period.id) if period else None for identity, period in found}

    def period_of(self, source: Source) -> PeriodView | None:
        return self._period_of_source[source.id]

    # Links

    def source_href(self, identity: str) -> str:
        return f"sources/{identity}.html"

    def statement_href(self, identity: str) -> str:
        """The passage of a statement on its source's page."""
        return f"{self.source_href(self.corpus.entries[identity].source.id)}#{identity}"

    def file_key(self, source: str) -> bytes:
        """What stands for a source's file alone; it names its capture's hash."""
        return self.corpus.document("sources", source).raw.digest

    # Names

    @once
    def name(self, identity: str) -> NameView:
        """A subject by id."""
        return NameView(identity, self.verified.name(identity), subject_href(self.corpus, identity))

    def named(self, name: Typed) -> NameView:
        """What a fact is about: a subject by its id, or a plain name, which is shown as it is."""
        return self.name(name) if name in self.corpus.subjects else NameView("", self.held(name))

    def names(self, identities: Iterable[str]) -> tuple[NameView, ...]:
        return tuple(self.name(identity) for identity in identities)

    def topic(self, identity: str, href: str | None = None) -> NameView:
        return NameView(identity, self.held(self.corpus.topics[identity].name), href)

    def topics(self, identities: Iterable[str]) -> tuple[NameView, ...]:
        return tuple(self.topic(i) for i in identities)

    def source(self, source: Source) -> SourceView:
        return self._source(source.id)

    @once
    def _source(self, identity: str) -> SourceView:
        source = self.corpus.sources[identity]
        return SourceView(
            id=source.id,
            href=self.source_href(source.id),
            title=self.held(source.title),
            byline=joined(", ", (author.name for author in self.authors(source))),
            container=self.held(source.container_title),
            issued=self.issued(source),
            period=self.period_of(source),
        )

    def authors(self, source: Source) -> tuple[NameView, ...]:
        """Who wrote a source: an actor by their name here, anyone else as the record has it."""
        return tuple(self.name(n.id) if n.id else NameView("", self.held(n.full)) for n in source.author)

    def outlet(self, source: Source) -> NameView:
        """The source as the last link of a chain: where it appeared, or else what it is called."""
        name = source.container_title or source.title_short or source.title
        return NameView(source.id, self.held(name), self.source_href(source.id))

    # Dates

    @once
    def date(self, text: str, basis: Held = NOTHING, inferred: bool = False) -> DateView:
        return date_view(text, self.language, self.words, basis, inferred)

    def issued(self, source: Source) -> DateView:
        return self.date(source.issued, inferred=bool(source.issued_basis))

    # Evidence

    @once
    def passages(self, source: str) -> tuple[Passage, ...]:
        """The passages of a source that anything rests on, in the order of its text."""
        return passages_of(self.verified, source, self.words)

    @once
    def _by_span(self, source: str) -> dict[tuple[int, int], Passage]:
        return {(passage.start, passage.end): passage for passage in self.passages(source)}

    def passages_behind(self, identity: str) -> tuple[Passage, ...]:
        """What a statement rests on, in the order of its selectors."""
        by_span = self._by_span(self.corpus.entries[identity].source.id)
        return tuple(by_span[span] for span in self.verified.anchors[identity].spans)

    def evidence(self, identities: Iterable[str]) -> tuple[EvidenceView, ...]:
        """The markers of the statements' passages, each passage once, in the order given.

        What is worked out leads to the passages of what it is worked out from; what is absent, to its whole source.
        """
        markers: dict[tuple[str, int, int], EvidenceView] = {}
        for identity in (root for given in identities for root in self.roots(given)):
            source = self.corpus.entries[identity].source
            period = self.period_of(source)
            name = self.held(source.short_name)
            passages = self.passages_behind(identity)
            if not passages:
                href = self.statement_href(identity)
                label = interface(self.words, "common.whole", name=name)
                spoken = interface(self.words, "common.whole-spoken")
                markers.setdefault((source.id, -1, len(markers)), EvidenceView(href, label, spoken, period))
            for part, passage in enumerate(passages):
                anchor = identity if part == 0 else f"{identity}-part-{part + 1}"
                markers.setdefault(
                    (source.id, passage.start, passage.end),
                    EvidenceView(
                        href=f"{self.source_href(source.id)}#{anchor}",
                        label=worded("{} {}", name, passage.label),
                        spoken=passage.spoken,
                        period=period,
                        place=passage.label,
                        words=self.verified.words(source.id, passage.start, passage.end),
                    ),
                )
        return tuple(markers.values())

    def roots(self, identity: str) -> tuple[str, ...]:
        """The statement itself, or the facts that its formula names."""
        statement = self.corpus.entries[identity].statement
        if not isinstance(statement, Fact) or not statement.formula:
            return (identity,)
        used = [operand for operand in operands(statement.formula) if operand in self.corpus.entries]
        return tuple(root for operand in used for root in self.roots(operand))

    # What concerns a subject

    def entries(self, kind: type[Statement]) -> tuple[Entry, ...]:
        """All statements of a kind, oldest source first, each source's in the order of its file."""
        return self._by_kind.get(kind.kind, ())

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Entry, ...]]:
        return grouped(self._places, lambda entry: (entry.statement.kind,))

    def where(self, kind: type[Statement], field: str, value: str) -> tuple[Entry, ...]:
        """The statements of a kind of which a field is `value`, or holds it among others; oldest source first."""
        return self._index(kind, field).get(value, ())

    @once
    def _index(self, kind: type[Statement], field: str) -> dict[str, tuple[Entry, ...]]:
        return grouped(self.entries(kind), lambda entry: values_of(entry, field))

    def age(self, source: Source) -> tuple[tuple[int, int], str]:
        """What puts sources in the order of time, those of one date in that of their ids."""
        return self._ages[source.id]

    def order(self, entry: Entry) -> int:
        """What puts statements in the order of their sources, and of their files."""
        return self._places[entry]

    @cached_property
    def _places(self) -> dict[Entry, int]:
        """All statements, put in order once: what is picked from them stays in it."""
        of = (sorted(self.corpus.entries_of(s.id), key=lambda entry: entry.index) for s in self.by_age)
        return {entry: place for place, entry in enumerate(chain.from_iterable(of))}

    @cached_property
    def by_age(self) -> tuple[Source, ...]:
        """All sources, oldest first, in the order of their statements in `entries`."""
        return tuple(sorted(self.corpus.sources.values(), key=self.age))

    @cached_property
    def _ages(self) -> dict[str, tuple[tuple[int, int], str]]:
        return {s.id: (s.dated.order, s.id) for s in self.corpus.sources.values()}

    @cached_property
    def _concerning(self) -> dict[str, tuple[Entry, ...]]:
        return grouped(self.corpus.entries.values(), subjects_of)

    def concerning(self, subject: str) -> tuple[Entry, ...]:
        """The statements that are about a subject and the facts that name it, source by source."""
        return self._concerning.get(subject, ())

    @once
    def concerning_of(self, subject: str, kind: type[Statement]) -> tuple[Entry, ...]:
        """Those of one kind, oldest source first."""
        return tuple(sorted((e for e in self.concerning(subject) if e.statement.kind == kind.kind), key=self.order))

    @once
    def _on_topic(self, period: PeriodView) -> dict[str, tuple[Entry, ...]]:
        of = map(self.corpus.entries_of, (source.id for source in self.sources_of(period)))
        return grouped(chain.from_iterable(of), lambda entry: entry.statement.topics)

    @once
    def on_topic(self, topic: str, period: PeriodView) -> tuple[Entry, ...]:
        """A period's statements on a topic, oldest source first."""
        return tuple(sorted(self._on_topic(period).get(topic, ()), key=self.order))

    @cached_property
    def _by_period(self) -> dict[str, list[Source]]:
        found: dict[str, list[Source]] = {}
        for source in self.corpus.sources.values():
            if period := self.period_of(source):
                found.setdefault(period.id, []).append(source)
        return found

    def sources_of(self, period: PeriodView) -> tuple[Source, ...]:
        """The sources that a period covers."""
        return tuple(self._by_period.get(period.id, ()))
