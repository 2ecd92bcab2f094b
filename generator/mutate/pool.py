"""What a briefing itself offers to forge it with: the names, units, titles and words of its other places."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.corpus import Called, Corpus
from generator.model import Fact, Source
from generator.model.asserts import Asserts
from generator.verify.assertions import Assertion, assertions

_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Pool:
    """All assertions of a briefing in the order of its files, and where to find others of the same kind."""

    corpus: Corpus
    asserted: tuple[Assertion, ...]
    by_field: Mapping[tuple[str, str], tuple[Assertion, ...]]
    words: Mapping[str, tuple[str, ...]]
    """The words of four letters and more of each source's passages, in order, each once; under "" those of all."""
    of_source: Mapping[str, str]
    """The source that a file is, by the file's name."""

    def alike(self, assertion: Assertion) -> tuple[Assertion, ...]:
        """The other assertions of the same field of the same kind of owner, that say something else."""
        found = self.by_field[type(assertion.owner).__name__, assertion.field]
        return tuple(other for other in found if other.text != assertion.text)

    def source(self, assertion: Assertion) -> str:
        """The id of the source that an assertion is taken from; "" where it is in another file."""
        return self.of_source.get(assertion.document.raw.file, "")

    def named(self, text: str) -> Iterator[tuple[Called, str]]:
        """The subjects whose names stand in a text, each with the first form of it that does."""
        for subject in self.corpus.subjects.values():
            forms = sorted((form for form in subject.names if form), key=len, reverse=True)
            form = next((f for f in forms if re.search(rf"(?<!\w){re.escape(f)}(?!\w)", text)), None)
            if form:
                yield subject, form

    def tied(self, one: str, other: str) -> bool:
        """Whether an actor speaks for another, or is of the same people: then either may be meant."""
        actors = self.corpus.actors
        first, second = actors.get(one), actors.get(other)
        if first is None or second is None or one == other:
            return True
        return one in second.members or other in first.members


def pool(corpus: Corpus) -> Pool:
    """The pool of a corpus whose check is clean."""
    asserted = tuple(_all(corpus))
    by_field: dict[tuple[str, str], list[Assertion]] = {}
    words: dict[str, dict[str, None]] = {"": {}}
    files = {corpus.document("sources", source).raw.file: source for source in corpus.sources}
    for assertion in asserted:
        by_field.setdefault((type(assertion.owner).__name__, assertion.field), []).append(assertion)
        if assertion.asserts is Asserts.WORDS and assertion.entry is not None:
            for word in _WORD.findall(assertion.text):
                words.setdefault(files[assertion.document.raw.file], {})[word] = None
                words[""][word] = None
    return Pool(
        corpus,
        asserted,
        {key: tuple(found) for key, found in by_field.items()},
        {source: tuple(found) for source, found in words.items()},
        files,
    )


def _all(corpus: Corpus) -> Iterable[Assertion]:
    for document in sorted(corpus.documents.values(), key=lambda document: document.raw.file):
        model = document.model
        yield from assertions(document, corpus.entries_of(model.id) if isinstance(model, Source) else ())


def is_worked_out(assertion: Assertion) -> bool:
    """Whether a fact is made of others: what it rests on has no passage."""
    return isinstance(assertion.owner, Fact) and assertion.owner.formula is not None
