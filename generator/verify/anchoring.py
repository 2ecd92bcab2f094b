"""Statements to passages: calls the engine with what the corpus knows, and turns its issues into findings."""

from collections.abc import Sequence

from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Quotation, Selector
from generator.verified import Anchor
from generator.verify import Issue, SourceText, Span, TextQuoteSelector, find_passage, verify_quotation


def anchor_statement(corpus: Corpus, entry: Entry, source: SourceText) -> tuple[Anchor | None, list[Finding]]:
    """Where the statement stands in its source, or None where it is not found."""
    if isinstance(entry.statement, Quotation):
        return _quotation(corpus, entry, entry.statement, source)
    return _evidence(entry, source)


def _quotation(
    corpus: Corpus, entry: Entry, quotation: Quotation, source: SourceText
) -> tuple[Anchor | None, list[Finding]]:
    speaker = corpus.subjects.get(quotation.speaker)
    aliases = corpus.aliases_in(entry.source, speaker.id) if speaker else ()
    actor = corpus.actors.get(quotation.speaker)
    via = [corpus.subjects[i].names for i in quotation.via if i in corpus.subjects]
    verdict = verify_quotation(
        source,
        [_w3c(selector) for selector in quotation.selectors],
        speaker=speaker.name if speaker else None,
        aliases=[*aliases, *_members(corpus, entry, quotation.speaker)],
        others=_others(corpus, entry, quotation),
        author=quotation.speaker in entry.source.author_ids,
        body=actor is not None and not actor.is_person,
        bodies=[actor.name for actor in corpus.actors.values() if not actor.is_person],
        via=via,
        translated=quotation.translation is not None,
    )
    path = ("exact",) if quotation.exact is not None else ("parts",)
    findings = [_finding(entry, path, issue, source) for issue in verdict.findings]
    if not verdict.spans:
        return None, findings
    spans = tuple((span.start, span.end) for span in verdict.spans)
    grade = str(verdict.grade) if verdict.grade else "verbatim"
    return Anchor(spans, grade, verdict.speaker_checked), findings


def _members(corpus: Corpus, entry: Entry, actor: str) -> list[str]:
    """The names of those who speak for an actor, and of the country whose government it is."""
    found = corpus.actors.get(actor)
    if found is None:
        return []
    names = [
        name
        for member in found.members
        for name in (corpus.subjects[member].name, *corpus.aliases_in(entry.source, member))
    ]
    if found.kind == "government" and found.country and found.country in corpus.subjects:
        names += corpus.subjects[found.country].names
    return names


def _others(corpus: Corpus, entry: Entry, quotation: Quotation) -> dict[str, Sequence[str]]:
    """The names of everyone else who could be speaking: actors other than the speaker and the speaker's own."""
    own = {quotation.speaker, *entry.source.author_ids}
    if speaker := corpus.actors.get(quotation.speaker):
        own |= set(speaker.members)
    return {
        subject.name: corpus.aliases_in(entry.source, subject.id)
        for subject in corpus.subjects.values()
        if subject.kind == "actor" and subject.id not in own
    }


def _evidence(entry: Entry, source: SourceText) -> tuple[Anchor | None, list[Finding]]:
    spans: list[Span] = []
    findings: list[Finding] = []
    grades: list[str] = []
    for index, selector in enumerate(entry.statement.selectors):
        verdict = find_passage(source, _w3c(selector))
        findings.extend(_finding(entry, ("evidence", index), issue, source) for issue in verdict.findings)
        spans.extend(verdict.spans)
        grades.append(str(verdict.grade) if verdict.grade else "verbatim")
    if len(spans) < len(entry.statement.selectors):
        return None, findings
    grade = next((g for g in grades if g != "verbatim"), "verbatim")
    return Anchor(tuple((span.start, span.end) for span in spans), grade), findings


def _w3c(selector: Selector) -> TextQuoteSelector:
    return TextQuoteSelector(selector.exact, selector.prefix, selector.suffix)


def _finding(entry: Entry, path: tuple[str | int, ...], issue: Issue, source: SourceText) -> Finding:
    message = f"{issue.message} (source '{entry.source.id}')"
    severity = Severity(issue.severity)
    return Finding(issue.code, severity, entry.place(*path), message, issue.hint, issue.details, entry.id)
