"""verify: every statement against its source. The only maker of a `VerifiedCorpus`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from generator import verified as made
from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Counts, Finding, Place, Severity, blocking
from generator.load import CapturedFile
from generator.model import Source
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.records.plain import Later
from generator.resolve.references import references
from generator.verified import Anchor, Coverage, Tally, VerifiedCorpus
from generator.verify import Span
from generator.verify.acceptance import settle, settle_files
from generator.verify.anchoring import anchor_statement
from generator.verify.assertions import assertions
from generator.verify.capture import changed_captures, changed_originals, is_as_captured, read_capture, unused_captures
from generator.verify.case import Case
from generator.verify.coverage import coverage, ours, summed
from generator.verify.grounds import Grounds
from generator.verify.rules import CORPUS_RULES, SOURCE_RULES, STATEMENT_RULES
from generator.verify.rules.approval import compulsory
from generator.verify.rules.dates import without_what_follows
from generator.verify.rules.own_writings import NO_MARKS, Marks, marks_of, marks_of_prose, own_writings
from generator.verify.rules.record import writers
from generator.verify.rules.same_document import same_document
from generator.verify.rules.site_address import site_address
from generator.verify.rules.standing import readings_stand
from generator.verify.rules.told import told
from generator.verify.text.elsewhere import Elsewhere

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SourceVerdict:
    """What one source and its statements come to, by themselves: what was read, where each statement stands, the
    findings by statement and of the source, the ids that it refers to, what it asserts, and the marks that its capture
    and its prose leave. Without a `capture` nothing could be held against anything."""

    capture: Later[CaptureText] | None
    anchors: Mapping[str, Anchor]
    faults: Mapping[str, tuple[Finding, ...]]
    findings: tuple[Finding, ...]
    refers: Later[frozenset[str]]
    coverage: Coverage
    marks: Marks = NO_MARKS


_VERDICTS = Stage("verify", SourceVerdict)


class Parts(Mapping[str, T]):
    """A part of each source's verdict, read when it is asked for: what did not change is looked at by few."""

    def __init__(self) -> None:
        self.later: dict[str, Later[T]] = {}

    def __getitem__(self, source: str) -> T:
        return self.later[source].now

    def __iter__(self) -> Iterator[str]:
        return iter(self.later)

    def __len__(self) -> int:
        return len(self.later)


def verify(
    corpus: Corpus, files: Mapping[str, CapturedFile], records: Records = NO_RECORDS, address: str = ""
) -> tuple[VerifiedCorpus | None, Mapping[str, Anchor], Counts, tuple[Finding, ...]]:
    """Holds all statements against their sources. `address`: where the site will be, or empty.

    Returns the verified corpus (None where a finding blocks), where each statement stands that was found, what was
    checked, and the findings.
    """
    findings = [] if corpus.sources_unread else [*unused_captures(corpus, files)]
    captures: Parts[CaptureText] = Parts()
    anchors: dict[str, Anchor] = {}
    faults: dict[str, list[Finding]] = {}
    refers: Parts[frozenset[str]] = Parts()
    covered: dict[str, Coverage] = {}
    marked: dict[str, Marks] = {}
    for source, verdict in _verdicts(corpus, files, records):
        findings.extend(verdict.findings)
        if verdict.capture is not None:
            captures.later[source.id] = verdict.capture
        refers.later[source.id] = verdict.refers
        covered[source.id] = verdict.coverage
        marked[source.id] = verdict.marks
        anchors |= verdict.anchors
        faults |= {identity: list(found) for identity, found in verdict.faults.items()}
    for rule in CORPUS_RULES:
        for finding in rule(corpus, captures, anchors):
            faults.get(finding.statement, findings).append(finding)
    grounds = Grounds(corpus, captures, anchors)
    beside = [a for d in corpus.documents.values() if not isinstance(d.model, Source) for a in assertions(d)]
    covered[""] = coverage(beside)
    for assertion in beside:
        findings.extend(told(assertion, grounds))
    findings.extend(own_writings(corpus, captures, marked, marks_of_prose(beside)))
    findings.extend(same_document(corpus, marked))
    findings.extend(compulsory(corpus))
    findings.extend(site_address(corpus, address))
    if not (corpus.sources_unread or corpus.unresolved):
        findings.extend(readings_stand(corpus, refers))
    whole = not (corpus.partial or corpus.entries.keys() - anchors.keys())
    elsewhere = Elsewhere(captures)
    for identity, found in faults.items():
        entry = corpus.entries[identity]
        if identity not in anchors:
            # What a changed capture no longer holds is told with the change.
            missed = elsewhere.told(found, entry.source.id)
            findings.extend(missed if is_as_captured(entry.source, files) else ())
            continue
        if not (found or entry.statement.accept):
            continue
        settled, accepted = settle(entry.statement.accept, entry.place, found, identity, whole)
        findings.extend(settled)
        anchors[identity] = replace(anchors[identity], accepted=accepted)
    findings = settle_files(corpus, findings, whole)
    findings.extend(changed_captures(corpus, files, anchors))
    findings.extend(changed_originals(corpus, files))
    counts = _counts(corpus, anchors, findings, ours(summed(covered.values())))
    if not (corpus.sources_unread or corpus.unresolved or corpus.entries.keys() - anchors.keys()):
        findings.extend(_nothing_checked(counts))
    if blocking(findings):
        return None, anchors, counts, tuple(findings)
    notes = tuple(finding for finding in findings if finding.severity is Severity.NOTE)
    held = VerifiedCorpus(corpus, captures, anchors, counts, notes, covered, made_by=made._TOKEN)
    return held, anchors, counts, tuple(findings)


def _verdicts(
    corpus: Corpus, files: Mapping[str, CapturedFile], records: Records
) -> Iterator[tuple[Source, SourceVerdict]]:
    """Each source's verdict, from the records or anew. Without a capture it holds nothing that is worth keeping."""
    held = []
    for source in corpus.sources.values():
        file = files.get(source.capture.file)
        if file is None:
            yield source, verify_source(corpus, source, None)
        else:
            held.append((source, file))
    wanted = [(_key(corpus, source, file), partial(verify_source, corpus, source, file)) for source, file in held]
    for (source, _), verdict in zip(held, records.kept_all(_VERDICTS, wanted), strict=True):
        yield source, verdict


def _key(corpus: Corpus, source: Source, file: CapturedFile) -> bytes:
    """A source's verdict depends on its file, on its capture and on what is said of countries, actors and periods."""
    document = corpus.document("sources", source.id)
    held = sorted(statement.id for _, _, statement in source.statements() if statement.id in corpus.withheld)
    return digest(source.id, document.raw.digest, file.name, file.sha256, corpus.context, *held)


def verify_source(corpus: Corpus, source: Source, file: CapturedFile | None) -> SourceVerdict:
    """Holds one source's statements against its capture. Looks at no other source."""
    corpus = corpus.alone(source)
    refers = Later(frozenset(reference.id for reference in references(corpus.document("sources", source.id))))
    asserted = tuple(assertions(corpus.document("sources", source.id), corpus.entries.values()))
    findings: list[Finding] = []
    read = read_capture(corpus, source, {file.name: file} if file else {}, findings)
    if read is None:
        return SourceVerdict(None, {}, {}, tuple(findings), refers, coverage(asserted))
    capture, text = read
    anchors: dict[str, Anchor] = {}
    faults: dict[str, list[Finding]] = {}
    authors = writers(corpus, source, capture)
    for entry in corpus.entries.values():
        anchor, faults[entry.id] = anchor_statement(corpus, entry, text, authors)
        if anchor is not None:
            anchors[entry.id] = anchor
    grounds = Grounds(corpus, {source.id: capture}, anchors, {source.id: text})
    headings = tuple(capture.text[p.start : p.end] for p in capture.paragraphs if p.kind == "heading")
    for identity, anchor in anchors.items():
        entry = corpus.entries[identity]
        spans = tuple(Span(start, end) for start, end in anchor.spans)
        case = Case(corpus, entry, capture, text, spans, grounds.passages(entry), headings)
        for rule in STATEMENT_RULES:
            faults[identity].extend(rule(case))
    for source_rule in SOURCE_RULES:
        for finding in source_rule(corpus, source, capture, anchors):
            faults.get(finding.statement, findings).append(finding)
    for assertion in asserted:
        for finding in told(assertion, grounds):
            faults.get(finding.statement, findings).append(finding)
    settled = {identity: tuple(without_what_follows(found, findings)) for identity, found in faults.items()}
    marks = Marks.of(marks_of(text.captured.words), marks_of_prose(asserted))
    return SourceVerdict(Later(capture), anchors, settled, tuple(findings), refers, coverage(asserted), marks)


def _counts(corpus: Corpus, anchors: Mapping[str, Anchor], findings: list[Finding], told: Tally) -> Counts:
    stopped = {f.statement for f in findings if f.statement and f.severity is not Severity.NOTE}
    passages = sum(len(entry.statement.selectors) for entry in corpus.entries.values())
    return Counts(
        statements=len(corpus.entries),
        verified=sum(identity not in stopped for identity in anchors),
        passages=passages,
        found=sum(len(anchor.spans) for anchor in anchors.values()),
        waived=sum(bool(anchor.accepted) for anchor in anchors.values()),
        unverifiable=sum(anchor.speaker_checked is False for anchor in anchors.values()),
        told=told.fields,
        read=told.read,
    )


def _nothing_checked(counts: Counts) -> Iterator[Finding]:
    if counts.found == 0:
        message = "nothing was checked: no statement was found in a source"
        hint = "Add a source with statements to content/sources/ and its document to seeds/."
        yield Finding("X001", Severity.ERROR, Place("content/sources"), message, hint)
