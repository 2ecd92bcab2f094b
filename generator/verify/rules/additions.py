"""Q: what an editor adds to a quotation, insertions and translations, says what its words say."""

from collections.abc import Iterator, Mapping

from generator.findings import Finding, Severity
from generator.model import Quotation
from generator.verify import Issue
from generator.verify.case import Case
from generator.verify.cutting.insertions import insertion_issues
from generator.verify.cutting.translation import translation_issues
from generator.verify.telling.names.named import territories_in


def insertions(case: Case) -> Iterator[Finding]:
    """An insertion clarifies: it holds nothing that turns the words, and nothing that the source does not say there."""
    quotation = case.entry.statement
    if not isinstance(quotation, Quotation):
        return
    for index, insertion in enumerate(quotation.insertions):
        key = "for" if insertion.for_ else "text"
        issues = insertion_issues(insertion.text, insertion.for_, case.passages, "\n".join(case.evidence.paragraphs))
        yield from (_finding(case, ("insertions", index, key), issue) for issue in issues)


def translation(case: Case) -> Iterator[Finding]:
    """A translation is one, and gives the numbers, names, negation and mood of the words."""
    quotation = case.entry.statement
    if not isinstance(quotation, Quotation) or quotation.translation is None:
        return
    known = [subject.names for subject in case.corpus.subjects.values()]
    issues = translation_issues(
        " ".join(case.passages),
        quotation.translation.text,
        case.entry.source.language,
        quotation.translation.language,
        known,
        _local(case),
    )
    yield from (_finding(case, ("translation", "text"), issue) for issue in issues)


def _local(case: Case) -> Mapping[str, str]:
    """How the source's language calls the countries of the briefing, by their names in it."""
    territories = territories_in(case.entry.source.language)
    codes = {identity: territories.get(identity.upper()) for identity in case.corpus.countries}
    return {case.corpus.subjects[identity].name: name for identity, name in codes.items() if name}


def _finding(case: Case, path: tuple[str | int, ...], issue: Issue) -> Finding:
    severity = Severity(issue.severity)
    return case.finding(issue.code, path, issue.message, issue.hint, *issue.details, severity=severity)
