"""Texts of ours that somebody has read, to be read again: each beside what is new and bears on it; pure."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from operator import itemgetter

from generator.corpus import Corpus, Entry
from generator.findings import Finding
from generator.model import Source, Vouched
from generator.resolve.references import references
from generator.validate import Document
from generator.verify.approval import speaks_of
from generator.verify.rules.overtaken import Path, called, cited, miscounted, overtaken, topics_of
from generator.verify.telling.prose import prose_of
from generator.verify.telling.sets import SetWord
from generator.verify.text.sentences import sentences

CODES = frozenset({"A002", "A003", "D005", "D006"})
"""What is found of a file in which something is to be read again."""
_OF_ALL = frozenset({"A002", "A003"})
"""What is found of a file of which all is to be read."""
_TOPIC, _PERSON, _FEWEST = 4, 2, 4
"""How much weigh a topic and a person that a text and a statement share, where a word and a subject weigh 1; and with
how much something is said to bear on a text."""
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 6
_COMMON = 0.1
"""A word that more than this share of all statements have says nothing about what bears on what."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement of a new source: what it says, who speaks, and where it stands."""

    id: str
    source: str
    says: str
    who: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a file at `path`. `due`: what is new may make it untrue. `counts` are how many sources
    there are of which some of its words count others, and `affected` the sentences of those words, each in pieces of
    which every second one is such words."""

    path: Path
    value: str
    due: bool
    counts: tuple[int, ...]
    affected: tuple[tuple[str, ...], ...]
    bears: tuple[Saying, ...]

    @property
    def name(self) -> str:
        return called(self.path)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that is to be read again, with the sources of which its last reader did not know."""

    file: str
    text: str
    findings: tuple[Finding, ...]
    others: tuple[Finding, ...]
    new: tuple[str, ...]
    texts: tuple[Text, ...]
    also: tuple[Saying, ...]
    """What is new and is seen to bear on none of those that are due."""

    @property
    def due(self) -> tuple[Text, ...]:
        return tuple(one for one in self.texts if one.due)

    @property
    def others_stand(self) -> tuple[Text, ...]:
        return tuple(one for one in self.texts if not one.due)


def again(corpus: Corpus, findings: Iterable[Finding]) -> Iterator[Reading]:
    """The files of our own words that are to be read again; those of sources have their own page."""
    of_file: dict[str, list[Finding]] = {}
    for one in findings:
        of_file.setdefault(one.place.file, []).append(one)
    refers = {
        identity: frozenset(reference.id for reference in references(corpus.document("sources", identity)))
        for identity in corpus.sources
    }
    for document in corpus.documents.values():
        found = of_file.get(document.raw.file, [])
        due = tuple(one for one in found if one.code in CODES)
        if due and isinstance(document.model, Vouched) and not isinstance(document.model, Source):
            others = tuple(one for one in found if one.code not in CODES)
            yield _reading(corpus, refers, document, document.model, due, others)


def _reading(
    corpus: Corpus,
    refers: Mapping[str, frozenset[str]],
    document: Document,
    model: Vouched,
    found: tuple[Finding, ...],
    others: tuple[Finding, ...],
) -> Reading:
    known = frozenset(source for stamp in model.approved for source in stamp.sources)
    now = speaks_of(corpus, refers, document)
    new = tuple(sorted(now - known)) if model.approved else ()
    entries = [entry for entry in corpus.entries.values() if entry.source.id in new]
    spread = Counter(stem for entry in corpus.entries.values() for stem in _stems(_says(entry)))
    common = frozenset(stem for stem, number in spread.items() if number > _COMMON * len(corpus.entries))
    counted: dict[Path, list[tuple[SetWord, int]]] = {}
    for path, said, number in miscounted(corpus, refers, document, model):
        counted.setdefault(path, []).append((said, number))
    prose = tuple(prose_of(model))
    whole = any(one.code in _OF_ALL for one in found) or bool(model.approved and known - now)
    touched = {path for path, _ in prose} if whole else {*counted, *overtaken(corpus, refers, document, model, new)}
    weigh = {path: _weigher(corpus, document, path, value, common) for path, value in prose if path in touched}
    beside: dict[Path | None, list[tuple[int, Saying]]] = {}
    for entry in entries:
        # Each stands once, beside the text on which it bears most; what bears most on a text stands first there.
        best = max(weigh, key=lambda path: weigh[path](entry), default=None)
        heavy = weigh[best](entry) if best else 0
        beside.setdefault(best if heavy >= _FEWEST else None, []).append((-heavy, _saying(corpus, entry)))
    texts = tuple(
        Text(
            path,
            value,
            path in touched,
            tuple(dict.fromkeys(number for _, number in counted.get(path, ()))),
            tuple(_affected(value, [said for said, _ in counted.get(path, ())])),
            _sorted(beside.get(path, ())),
        )
        for path, value in prose
    )
    return Reading(document.raw.file, document.raw.text, found, others, new, texts, _sorted(beside.get(None, ())))


def _sorted(found: Iterable[tuple[int, Saying]]) -> tuple[Saying, ...]:
    return tuple(one for _, one in sorted(found, key=itemgetter(0)))


def _affected(text: str, words: Sequence[SetWord]) -> Iterator[tuple[str, ...]]:
    """The sentences in which some words stand, each parted at them."""
    for sentence in sentences(text, 0, len(text)):
        inside = [(one.at, one.at + len(one.words)) for one in words if sentence.start <= one.at < sentence.end]
        places = [sentence.start, *(place for run in inside for place in run), sentence.end]
        if inside:
            yield tuple(text[start:end] for start, end in pairwise(places))


def _weigher(
    corpus: Corpus, document: Document, path: Path, value: str, common: frozenset[str]
) -> Callable[[Entry], int]:
    """How much a statement bears on a text: by topic, by who speaks, by whom and of what they are."""
    rests = cited(corpus, document, path)
    topics = topics_of(corpus, document, path)
    people = {who for one in rests for _, who in one.statement.named("actor")}
    about = {subject for one in rests for subject in one.statement.about}
    words = _stems(" ".join((value, *(_says(one) for one in rests)))) - common

    def weight(entry: Entry) -> int:
        own = entry.statement
        return (
            _TOPIC * len(topics & {*own.topics})
            + _PERSON * len(people & {who for _, who in own.named("actor")})
            + len(about & {*own.about})
            + len(words & _stems(_says(entry)))
        )

    return weight


def _saying(corpus: Corpus, entry: Entry) -> Saying:
    who = (corpus.actors[one].name for _, one in entry.statement.named("actor") if one in corpus.actors)
    return Saying(entry.id, entry.source.id, _says(entry), tuple(dict.fromkeys(who)))


def _says(entry: Entry) -> str:
    told = entry.statement.given("text")
    return str(told) if told else " … ".join(str(one.exact) for one in entry.statement.selectors)


@cache
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM].lower() for word in _WORD.findall(text))
