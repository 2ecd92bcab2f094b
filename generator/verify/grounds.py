"""What each assertion rests on: the passages that it cites, and what may be read beside them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeVar, overload

from generator.captured import CaptureText
from generator.corpus import Corpus, Entry
from generator.model import Correction, Fact, Profiled, Source, Statement, Territory
from generator.model.asserts import Asserts
from generator.verified import Anchor
from generator.verify.assertions import Assertion
from generator.verify.evidence import Evidence, Forms
from generator.verify.layout import Layout
from generator.verify.text.source_text import SourceText, prepare

E = TypeVar("E", Evidence, Evidence | None)


class Later(Sequence[str]):
    """Texts that are put together when they are first looked at: most fields that may rest on all never ask."""

    def __init__(self, make: Callable[[], Iterable[str]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> tuple[str, ...]:
        return tuple(self._make())

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...

    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        return self._made[index]

    def __len__(self) -> int:
        return len(self._made)


class Grounds:
    """The evidence of every field of a corpus, or of one source of it. `captures` and `anchors` are what was found;
    `texts` are those of the captures that are made ready to be asked already."""

    def __init__(
        self,
        corpus: Corpus,
        captures: Mapping[str, CaptureText],
        anchors: Mapping[str, Anchor],
        texts: Mapping[str, SourceText] | None = None,
    ) -> None:
        self.corpus = corpus
        self.captures = captures
        self.anchors = anchors
        self.texts = dict(texts or {})
        self._known: dict[object, Evidence | None] = {}
        self._layouts: dict[str, Layout] = {}
        self._records: dict[str, tuple[Forms, ...]] = {}

    def of(self, assertion: Assertion) -> Evidence | None:
        """The evidence of a field; None where what it cites was not found, which is reported by itself."""
        if assertion.entry is not None:
            narrow = assertion.asserts is not Asserts.REASONING
            return self.statement(assertion.entry) if narrow else self.source(assertion.entry.source)
        if any(isinstance(model, Statement) for model in assertion.within):
            return None  # a statement that refers to something that is not there
        if assertion.cites is not None:
            return self._kept(assertion.cites, lambda: self._cited(assertion.cites or (), assertion))
        root = assertion.within[0]
        if isinstance(root, Source):
            whole = self.source(root)
            return (
                self._with_former(whole, assertion.owner)
                if whole and isinstance(assertion.owner, Correction)
                else whole
            )
        return self._kept("all", self._all)

    def texts_of(self, assertion: Assertion) -> Iterator[tuple[str, SourceText]]:
        """The sources that an assertion speaks of, with their texts made ready to be asked."""
        root = assertion.within[0]
        if isinstance(root, Source):
            sources = {root.id}
        else:
            sources = {self.corpus.entries[i].source.id for i in assertion.cites or () if i in self.corpus.entries}
        for identity in sorted(sources & self.captures.keys()):
            if identity not in self.texts:
                self.texts[identity] = prepare(self.captures[identity].text)
            yield identity, self.texts[identity]

    def statement(self, entry: Entry) -> Evidence | None:
        """The passages of a statement. Those of what is not mentioned are its source's whole text."""
        statement = entry.statement
        if entry.id not in self.anchors or entry.source.id not in self.captures:
            return None
        if statement.of_whole_text:
            return self.source(entry.source)
        return self.passages(entry)

    def passages(self, entry: Entry) -> Evidence:
        """What a statement that was found rests on, if it is only a part of its text or nothing."""
        return self._kept(entry.id, lambda: self._statement(entry))

    def source(self, source: Source) -> Evidence | None:
        """All of a source's text."""
        if source.id not in self.captures:
            return None
        return self._kept(("source", source.id), lambda: self._source(source))

    def _with_former(self, whole: Evidence, correction: Correction) -> Evidence:
        """Why something was corrected is told with what stood, which no source need have."""
        stood = tuple(correction.was.values())
        named = (forms for value in stood for forms in self._names(value))
        return replace(whole, told=stood, granted=(*whole.granted, *named))

    def _kept(self, key: object, make: Callable[[], E]) -> E:
        if key not in self._known:
            self._known[key] = make()
        return self._known[key]  # type: ignore[return-value]

    def _statement(self, entry: Entry) -> Evidence:
        capture, layout = self.captures[entry.source.id], self._layout(entry.source.id)
        passages, near, paragraphs = [], [], []
        for start, end in self.anchors[entry.id].spans:
            passages.append(capture.words(start, end))
            sentence, paragraph = layout.around(start, end)
            near.append(sentence)
            paragraphs.append(paragraph)
        return Evidence(
            passages=tuple(passages),
            sentences=tuple(dict.fromkeys(near)),
            paragraphs=tuple(dict.fromkeys(paragraphs)),
            dates=(entry.source.issued, *_dates(entry.statement)),
            known=self._subjects,
            granted=(*self._record(entry.source), *self._voices(entry.statement)),
            language=entry.source.language,
            told_in=self.corpus.briefing.language,
            told=tuple(entry.statement.given("inferred") or ()),
        )

    def _source(self, source: Source) -> Evidence:
        capture = self.captures[source.id]
        text = capture.own(0, len(capture.text))
        dates = [source.issued]
        for entry in self.corpus.entries_of(source.id):
            dates += _dates(entry.statement)
        return Evidence(
            passages=(text,),
            sentences=(text,),
            paragraphs=(text,),
            dates=tuple(dict.fromkeys(dates)),
            known=self._subjects,
            granted=self._record(source),
            language=source.language,
            told_in=self.corpus.briefing.language,
        )

    def _cited(self, ids: tuple[str, ...], assertion: Assertion) -> Evidence | None:
        """What a reading may say: its statements' passages, and what those tell, which is held by itself."""
        entries = [self.corpus.entries[i] for i in ids if i in self.corpus.entries]
        found = [evidence for entry in entries if (evidence := self.statement(entry))]
        if len(found) < len(ids):
            return None
        told = [text for entry in entries for text in _told(self.corpus, entry.statement)]
        periods = [p for entry in entries if (p := self.corpus.period_of(entry.source))]
        return Evidence(
            passages=tuple(passage for evidence in found for passage in evidence.passages),
            sentences=tuple(dict.fromkeys(s for evidence in found for s in evidence.sentences)),
            paragraphs=tuple(dict.fromkeys(p for evidence in found for p in evidence.paragraphs)),
            dates=tuple(dict.fromkeys((*(d for e in found for d in e.dates), *(p.covers for p in periods)))),
            known=self._subjects,
            granted=tuple(dict.fromkeys((*(g for e in found for g in e.granted), *self._shown_with(assertion)))),
            language=next((evidence.language for evidence in found), "en"),
            told_in=self.corpus.briefing.language,
            told=tuple(dict.fromkeys(told)),
        )

    def _all(self) -> Evidence | None:
        """What the briefing as a whole may say of its sources: a title, a scope, a note on an actor. None where one of
        them cannot be read."""
        corpus = self.corpus
        if corpus.sources_unread or corpus.sources.keys() - self.captures.keys():
            return None
        return Evidence(
            passages=Later(lambda: (capture.text for capture in self.captures.values())),
            sentences=Later(lambda: (capture.text for capture in self.captures.values())),
            dates=tuple(
                dict.fromkeys((*(s.issued for s in corpus.sources.values()), *(p.covers for p in corpus.periods)))
            ),
            known=self._subjects,
            granted=(*self._subjects, *dict.fromkeys(r for s in corpus.sources.values() for r in self._record(s))),
            language=corpus.briefing.language,
            told_in=corpus.briefing.language,
        )

    @cached_property
    def _subjects(self) -> tuple[Forms, ...]:
        return tuple(subject.names for subject in self.corpus.subjects.values())

    def _names(self, identity: str | None) -> Iterator[Forms]:
        if subject := self.corpus.subjects.get(identity or ""):
            yield subject.names

    def _layout(self, source: str) -> Layout:
        if source not in self._layouts:
            self._layouts[source] = Layout(self.captures[source])
        return self._layouts[source]

    def _record(self, source: Source) -> tuple[Forms, ...]:
        """Whom a source's record names: its authors and its outlet."""
        if source.id not in self._records:
            self._records[source.id] = self._named_in_record(source)
        return self._records[source.id]

    def _named_in_record(self, source: Source) -> tuple[Forms, ...]:
        authors = [(name.full, name.short) for name in source.author]
        known = [forms for name in source.author for forms in self._names(name.id)]
        titles = (source.title, source.title_short, source.container_title, source.publisher, source.label)
        return (*authors, *known, *((title,) for title in titles if title))

    def _voices(self, statement: Statement) -> Iterator[Forms]:
        """Whom a statement names beside its text: they are held to be named near it by rules of their own."""
        yield from ((name,) for name in statement.given("inferred") or ())
        for _, identity in statement.beside():
            yield from self._names(identity)

    def _shown_with(self, assertion: Assertion) -> Iterator[Forms]:
        """Whom the page of a file is about."""
        root = assertion.within[0]
        if isinstance(root, Profiled | Territory):
            yield from self._names(root.id)


def _dates(statement: Statement) -> Iterator[str]:
    """The dates that a statement gives: each is held by itself."""
    return (date for _, date, _ in statement.dates())


def _told(corpus: Corpus, statement: Statement) -> Iterator[str]:
    """What a statement tells in our words, held by itself: it may be told again where the statement is cited."""
    yield from (text for field in ("text", "title", "context") if (text := statement.given(field)))
    if isinstance(statement, Fact):
        named = [
            corpus.subjects[i].name if i in corpus.subjects else i for i in (statement.subject, *statement.counterpart)
        ]
        value = f"{statement.value:f} {statement.unit}" if statement.value is not None else ""
        yield f"{', '.join(named)}: {statement.measure} {value}"
    for _, identity in statement.named("forecast"):
        if identity in corpus.entries:
            yield from _told(corpus, corpus.entries[identity].statement)
