"""Texts of ours that somebody has read, to be read again: each beside what is new and bears on it; pure."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from generator.corpus import Corpus, Entry
from generator.findings import Finding
from generator.model import Comparison, Source, Vouched
from generator.resolve.references import references
from generator.validate import Document
from generator.verify.approval import speaks_of
from generator.verify.rules.standing import miscounted
from generator.verify.telling.prose import prose_of

CODES = frozenset({"A002", "A003", "D005", "D006"})
"""What is found of a file that is to be read as a whole."""
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
    """A text of the file at `path`; `miscounted` are words of it that count the sources otherwise than they are now."""

    path: tuple[str | int, ...]
    value: str
    miscounted: tuple[str, ...]
    bears: tuple[Saying, ...]

    @property
    def name(self) -> str:
        return " ".join(str(step + 1) if isinstance(step, int) else step for step in self.path)


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
    """What is new and is seen to bear on none of them."""

    @property
    def touched(self) -> tuple[Text, ...]:
        return tuple(one for one in self.texts if one.bears or one.miscounted)

    @property
    def untouched(self) -> tuple[Text, ...]:
        return tuple(one for one in self.texts if not (one.bears or one.miscounted))


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
    due: tuple[Finding, ...],
    others: tuple[Finding, ...],
) -> Reading:
    known = frozenset(source for stamp in model.approved for source in stamp.sources)
    new = tuple(sorted(speaks_of(corpus, refers, document) - known)) if model.approved else ()
    entries = [entry for entry in corpus.entries.values() if entry.source.id in new]
    spread = Counter(stem for entry in corpus.entries.values() for stem in _stems(_says(entry)))
    common = frozenset(stem for stem, number in spread.items() if number > _COMMON * len(corpus.entries))
    counted: dict[tuple[str | int, ...], list[str]] = {}
    for path, words, number in miscounted(corpus, refers, document, model):
        counted.setdefault(path, []).append(f"“{words}”: there are {number} now")
    prose = tuple(prose_of(model))
    weigh = [_weigher(corpus, document, path, value, common) for path, value in prose]
    beside: dict[int, list[Saying]] = {}
    for entry in entries:
        # Each stands once, beside the text on which it bears most.
        heavy, at = max(((weight(entry), -at) for at, weight in enumerate(weigh)), default=(0, 0))
        beside.setdefault(-at if heavy >= _FEWEST else len(prose), []).append(_saying(corpus, entry))
    texts = tuple(
        Text(path, value, tuple(counted.get(path, ())), tuple(beside.get(at, ())))
        for at, (path, value) in enumerate(prose)
    )
    return Reading(document.raw.file, document.raw.text, due, others, new, texts, tuple(beside.get(len(prose), ())))


def _weigher(
    corpus: Corpus, document: Document, path: tuple[str | int, ...], value: str, common: frozenset[str]
) -> Callable[[Entry], int]:
    """How much a statement bears on a text: by topic, by who speaks, by whom and of what they are."""
    cited = [
        corpus.entries[one.id]
        for one in references(document)
        if one.id in corpus.entries and one.path[:-2] == path[:-1]
    ]
    topics = {topic for one in cited for topic in one.statement.topics} | _topic(document, path)
    people = {who for one in cited for _, who in one.statement.named("actor")}
    about = {subject for one in cited for subject in one.statement.about}
    words = _stems(" ".join((value, *(_says(one) for one in cited)))) - common

    def weight(entry: Entry) -> int:
        own = entry.statement
        return (
            _TOPIC * len(topics & {*own.topics})
            + _PERSON * len(people & {who for _, who in own.named("actor")})
            + len(about & {*own.about})
            + len(words & _stems(_says(entry)))
        )

    return weight


def _topic(document: Document, path: tuple[str | int, ...]) -> set[str]:
    """The topic of a comparison under which a text stands."""
    model = document.model
    if isinstance(model, Comparison) and path[0] == "topics" and isinstance(path[1], int):
        return {model.topics[path[1]].topic}
    return set()


def _saying(corpus: Corpus, entry: Entry) -> Saying:
    who = (corpus.actors[one].name for _, one in entry.statement.named("actor") if one in corpus.actors)
    return Saying(entry.id, entry.source.id, _says(entry), tuple(dict.fromkeys(who)))


def _says(entry: Entry) -> str:
    told = entry.statement.given("text")
    return str(told) if told else " … ".join(str(one.exact) for one in entry.statement.selectors)


@cache
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM].lower() for word in _WORD.findall(text))
