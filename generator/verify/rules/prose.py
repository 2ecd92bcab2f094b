"""V: the words of the site are our own. A run of a source's words outside quotation marks is a finding."""

import re
from collections.abc import Iterator, Mapping, Set
from decimal import Decimal

from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Comparison, Country, Fact, Reading, Source, Statement, Territory
from generator.validate import Document
from generator.verified import Anchor, CaptureText
from generator.verify import SourceText, prepare, read_numbers, shared_runs
from generator.verify.case import Case

RUN = 8
_POINTING = re.compile(r"\b(?:the|these|those|of)\s$", re.I)
# Fields that tell what a source says; those that reason about it (dating, criteria) bring in what is not in it.
_TELLING = ("note", "context", "rationale", "condition")
_DATES = ("said", "as_of", "date", "made", "window")
_FIELDS = ("text", "note", "context", "rationale", "criteria", "condition", "measure", "said_basis", "date_basis")


def own_words(case: Case) -> Iterator[Finding]:
    """The fields of a statement that an editor writes repeat no eight words of its source in a row."""
    for field, text in _own_fields(case.entry.statement):
        for run in shared_runs(text, case.source, words=RUN):
            path = (field.replace("_", "-"),)
            yield _copied(case.entry.place(*path), run, case.entry.source.id, case.entry.id)


def _own_fields(statement: Statement) -> Iterator[tuple[str, str]]:
    for field in _FIELDS:
        text = getattr(statement, field, None)
        if isinstance(text, str):
            yield field, text


def _copied(place: Place, run: str, source: str, statement: str = "") -> Finding:
    message = f"{len(run.split())} words in a row are those of the source '{source}'"
    hint = "Say it in your own words, or put the words in quotation marks."
    return Finding("V001", Severity.ERROR, place, message, hint, (("words", run),), statement)


def readings(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Editors' prose beyond the statements: own words, and no number that the statements it cites do not hold."""
    prepared: dict[str, SourceText] = {}
    for document, path, text, cited in _prose(corpus):
        sources = {corpus.entries[i].source.id for i in cited if i in corpus.entries}
        for source in sorted(sources & captures.keys()):
            if source not in prepared:
                prepared[source] = prepare(captures[source].text)
            for run in shared_runs(text, prepared[source], words=RUN):
                yield _copied(document.place(*path), run, source)
        yield from _numbers(corpus, captures, anchors, document, path, text, cited)


def _numbers(
    corpus: Corpus,
    captures: Mapping[str, CaptureText],
    anchors: Mapping[str, Anchor],
    document: Document,
    path: tuple[str | int, ...],
    text: str,
    cited: tuple[str, ...],
) -> Iterator[Finding]:
    known = {i for i in cited if i in anchors}
    if len(known) < len(set(cited)):
        return  # what is not found is told by itself, and could have held the number
    passages = [captures[corpus.entries[i].source.id].text[start:end] for i in known for start, end in anchors[i].spans]
    dates = [corpus.entries[i].source.issued for i in known]
    held = {q.value for words in (*passages, *dates) for q in read_numbers(words)}
    statements = (corpus.entries[i].statement for i in known)
    held |= {fact.value for fact in statements if isinstance(fact, Fact) and fact.value is not None}
    held |= {q.value for period in corpus.periods for q in read_numbers(period.label)}
    for number in _unheld(text, held):
        message = f"the number {number} is in no passage that this text cites"
        hint = "Cite a statement whose passage gives the number, correct it, or leave it out."
        yield Finding("N010", Severity.ERROR, document.place(*path), message, hint)


def _unheld(text: str, held: Set[Decimal]) -> Iterator[Decimal]:
    """The numbers of a text, digits or words, that are not among those given."""
    for quantity in read_numbers(text):
        # "The two", "in the first": words that point at something, not numbers that a source would have to give.
        points = text[quantity.span.start].isalpha() and _POINTING.search(text[: quantity.span.start])
        if quantity.value not in held and not points:
            yield quantity.value


def own_numbers(case: Case) -> Iterator[Finding]:
    """A number in what an editor writes about a statement stands in its source, or in the date of its source."""
    source = case.entry.source
    held: set[Decimal] | None = None
    for field in _TELLING:
        text = getattr(case.entry.statement, field, None)
        if not isinstance(text, str) or not read_numbers(text):
            continue
        if held is None:
            dates = [source.issued, *(getattr(case.entry.statement, key, None) or "" for key in _DATES)]
            held = {q.value for words in (case.capture.text, *dates) for q in read_numbers(words)}
        for number in _unheld(text, held):
            message = f"the number {number} is nowhere in the source"
            hint = "Correct the number, or leave it out."
            yield case.finding("N010", (field,), message, hint)


def summary(corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """A source's summary is the editors' own words, and gives no number that the source does not."""
    place = corpus.document("sources", source.id).place("summary")
    for run in shared_runs(source.summary, prepare(capture.text), words=RUN):
        yield _copied(place, run, source.id)
    held = {q.value for words in (capture.text, source.issued) for q in read_numbers(words)}
    for number in _unheld(source.summary, held):
        message = f"the number {number} is nowhere in the source"
        yield Finding("N010", Severity.ERROR, place, message, "Correct the number, or leave it out.")


def _prose(corpus: Corpus) -> Iterator[tuple[Document, tuple[str | int, ...], str, tuple[str, ...]]]:
    """Every text of an editor outside the statements: where it stands, what it says, what it cites."""
    root = corpus.document("briefing", "briefing")
    for index, reading in enumerate(corpus.briefing.answer):
        yield root, ("answer", index, "text"), reading.text, reading.evidence
    for country in corpus.countries.values():
        yield from _profile(corpus.document("countries", country.id), country)
    for territory in corpus.territories.values():
        yield from _profile(corpus.document("territories", territory.id), territory)
    for comparison in corpus.comparisons.values():
        yield from _comparison(corpus.document("comparisons", comparison.id), comparison)


def _profile(
    document: Document, subject: Country | Territory
) -> Iterator[tuple[Document, tuple[str | int, ...], str, tuple[str, ...]]]:
    parts: list[tuple[tuple[str | int, ...], Reading | None]]
    if isinstance(subject, Territory):
        parts = [(("status-note",), subject.status_note)]
    else:
        parts = [(("role",), subject.role), *((("overview", i), r) for i, r in enumerate(subject.overview))]
    for path, reading in parts:
        if reading:
            yield document, (*path, "text"), reading.text, reading.evidence


def _comparison(
    document: Document, comparison: Comparison
) -> Iterator[tuple[Document, tuple[str | int, ...], str, tuple[str, ...]]]:
    for index, topic in enumerate(comparison.topics):
        for key, part in (
            ("first", topic.first),
            ("second", topic.second),
            ("driver", topic.driver),
            ("watch", topic.watch),
        ):
            if part:
                yield document, ("topics", index, key, "text"), part.text, part.evidence
    for index, only in enumerate(comparison.only):
        yield document, ("only", index, "text"), only.text, only.evidence
    for index, reading in enumerate(comparison.not_comparable):
        yield document, ("not-comparable", index, "text"), reading.text, reading.evidence
