"""Statements to passages: calls the engine with what the corpus knows, and turns its issues into findings."""

from collections.abc import Iterator, Sequence

from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Dating, Fact, Forecast, Quotation, Selector
from generator.model.kinds import ACTORS
from generator.verified import Anchor
from generator.verify import Issue, SourceText, Span, TextQuoteSelector, find_passage, verify_quotation
from generator.verify.cutting.around import around, open_ends
from generator.verify.cutting.corrections import withdrawn
from generator.verify.cutting.cuts import cut_issues
from generator.verify.cutting.denials import Told, evidence_issues
from generator.verify.cutting.gaps import gap_issues
from generator.verify.text.quotemarks import nested


def anchor_statement(
    corpus: Corpus, entry: Entry, source: SourceText, authors: frozenset[str]
) -> tuple[Anchor | None, list[Finding]]:
    """Where the statement stands in its source, or None where it is not found.

    `authors`: the actors whose own words stand outside quotation marks.
    """
    if isinstance(entry.statement, Quotation):
        return _quotation(corpus, entry, entry.statement, source, authors)
    return _evidence(corpus, entry, source)


def _quotation(
    corpus: Corpus, entry: Entry, quotation: Quotation, source: SourceText, authors: frozenset[str]
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
        author=quotation.speaker in authors,
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
    return Anchor(spans, grade, verdict.speaker_checked, open=verdict.open), findings


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
        if subject.kind == ACTORS and subject.id not in own
    }


def _evidence(corpus: Corpus, entry: Entry, source: SourceText) -> tuple[Anchor | None, list[Finding]]:
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
    for index, span in enumerate(spans):
        issues = _left_out(entry, source, spans, span, corpus.briefing.language)
        findings.extend(_finding(entry, ("evidence", index), issue, source) for issue in issues)
    grade = next((g for g in grades if g != "verbatim"), "verbatim")
    opened = tuple(
        open_ends(source, span, around(source, span, next(nested(source.quoted, span), None))) for span in spans
    )
    return Anchor(tuple((span.start, span.end) for span in spans), grade, open=opened), findings


def _left_out(entry: Entry, source: SourceText, spans: list[Span], span: Span, language: str) -> Iterator[Issue]:
    """What is wrong with a passage as evidence. A forecast without text shows it as the forecaster's words: it is then
    a quotation in all but name."""
    statement = entry.statement
    if isinstance(statement, Dating):
        return
    yield from withdrawn(source.text, [span])
    if isinstance(statement, Forecast) and statement.text is None:
        runs = [next(nested(source.quoted, one), None) for one in spans]
        yield from cut_issues(source, span, runs[spans.index(span)], spans)
        if span is spans[0]:
            yield from gap_issues(source, spans, runs)
        return
    yield from evidence_issues(source, span, _told(entry, language))


def _told(entry: Entry, language: str) -> Told:
    statement = entry.statement
    fields = ("text", "title", "measure", "condition", "unit", "note")
    said = [value for field in fields if isinstance(value := statement.given(field), str)]
    if isinstance(statement, Forecast) and statement.likelihood:
        said.append(statement.likelihood.phrase)
    text = " | ".join(said)
    holder = statement.given("holder") or statement.given("forecaster")
    voiced = isinstance(statement, Fact) and statement.wording == "reported"
    return Told(text, language, holder is None or holder in entry.source.author_ids, voiced)


def _w3c(selector: Selector) -> TextQuoteSelector:
    return TextQuoteSelector(selector.exact, selector.prefix, selector.suffix)


def _finding(entry: Entry, path: tuple[str | int, ...], issue: Issue, source: SourceText) -> Finding:
    message = f"{issue.message} (source '{entry.source.id}')"
    severity = Severity(issue.severity)
    return Finding(issue.code, severity, entry.place(*path), message, issue.hint, issue.details, entry.id)
