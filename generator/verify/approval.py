"""Stamps: the hash of what is said, and of the words that it rests on."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence

from generator.corpus import Corpus
from generator.model import Briefing, Comparison, Profiled, Source, Statement, Vouched
from generator.resolve.references import references
from generator.validate import Document
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText

_LENGTH = 16
_NOT_SAID = {"accept", "approved", "corrections", "settings"}


def says(said: Statement | Vouched) -> str:
    """The stamp of everything that a statement, or a file beside its statements, says.

    The order of keys in the file does not matter, nor do settings and who accepted what.
    """
    apart = {key.replace("-", "_") for key, _, _ in said.statements()} if isinstance(said, Source) else set()
    data = said.model_dump(mode="json", exclude=_NOT_SAID | apart, exclude_defaults=True)
    return _stamp(json.dumps(data, ensure_ascii=False, sort_keys=True))


def rests_on(source: SourceText, spans: Iterable[Span]) -> str:
    """The stamp of the sentences that the passages stand in, line breaks and spaces apart.

    Who read a passage has read the sentence around it: a limit or a denial there is part of what was vouched for.
    """
    sentences = dict.fromkeys(
        source.text[min(span.start, source.sentence(span.start).start) : max(span.end, source.sentence(last).end)]
        for span in spans
        for last in (max(span.start, span.end - 1),)
    )
    return _stamp("\n".join(" ".join(sentence.split()) for sentence in sentences))


def speaks_of(corpus: Corpus, refers: Mapping[str, frozenset[str]], document: Document) -> frozenset[str]:
    """The ids of the sources that a file of our own words speaks of: what is new among them can make it untrue.

    The briefing speaks of all, a comparison of those of its two periods, a profile of those that refer to its subject
    or to its people, a territory or an actor of those that refer to it, a source of itself; and each of those that it
    cites.
    `refers`: by source, the ids that it refers to.
    """
    cited = frozenset(corpus.entries[r.id].source.id for r in references(document) if r.id in corpus.entries)
    match document.model:
        case Source() as source:
            return frozenset([source.id])
        case Briefing():
            return frozenset(corpus.sources)
        case Comparison() as comparison:
            return frozenset(
                s.id
                for s in corpus.sources.values()
                if (period := corpus.period_of(s)) and period.id in (comparison.first, comparison.second)
            )
        case Profiled() as subject:
            people = {actor.id for actor in corpus.actors.values() if subject.id in actor.belongs_to}
            return cited | _referring(refers, people | {subject.id})
        case _:
            return cited | _referring(refers, {document.raw.stem})


def _referring(refers: Mapping[str, frozenset[str]], wanted: set[str]) -> frozenset[str]:
    return frozenset(source for source, ids in refers.items() if not wanted.isdisjoint(ids))


def readers(corpus: Corpus) -> Mapping[str, Sequence[str]]:
    """Who has read what, by name: each statement by its id, each file of our own words by its path.

    What is missing has been read by nobody. In a verified corpus every stamp holds.
    """
    names = {entry.id: tuple(s.by for s in entry.statement.approved) for entry in corpus.entries.values()}
    for document in corpus.documents.values():
        if isinstance(document.model, Vouched):
            names[document.raw.file] = tuple(stamp.by for stamp in document.model.approved)
    return {key: by for key, by in names.items() if by}


def _stamp(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
