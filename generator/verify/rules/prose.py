"""V: the words of the site are our own. A run of a source's words outside quotation marks is a finding."""

from collections.abc import Iterator, Mapping

from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Comparison, Country, Fact, Reading, Statement, Territory
from generator.validate import Document
from generator.verified import Anchor, CaptureText
from generator.verify import SourceText, prepare, read_numbers, shared_runs
from generator.verify.case import Case

RUN = 8
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
    passages = [captures[corpus.entries[i].source.id].text[start:end] for i in known for start, end in anchors[i].spans]
    dates = [corpus.entries[i].source.issued for i in known]
    held = {q.value for words in (*passages, *dates) for q in read_numbers(words)}
    statements = (corpus.entries[i].statement for i in known)
    held |= {fact.value for fact in statements if isinstance(fact, Fact) and fact.value is not None}
    held |= {q.value for period in corpus.periods for q in read_numbers(period.label)}
    for quantity in read_numbers(text):
        if any(c.isdigit() for c in text[quantity.span.start : quantity.span.end]) and quantity.value not in held:
            message = f"the number {quantity.value} is in no passage that this text cites"
            hint = "Cite a statement whose passage gives the number, correct it, or leave it out."
            yield Finding("N010", Severity.ERROR, document.place(*path), message, hint)


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
