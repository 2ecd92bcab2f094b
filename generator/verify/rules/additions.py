"""Q: what an editor adds to a quotation, insertions and translations, says what its words say."""

from collections.abc import Iterator, Mapping, Set

from generator.findings import Finding, Severity
from generator.model import Quotation
from generator.verify import Issue
from generator.verify.case import Case
from generator.verify.cutting.insertions import insertion_issues
from generator.verify.cutting.translation import translation_issues
from generator.verify.evidence import Evidence
from generator.verify.telling.names.in_other_letters import CALLED_OTHERWISE
from generator.verify.telling.names.named import territories_in
from generator.verify.telling.strange import strange_words_held


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
    told_in, ours = quotation.translation.language, case.corpus.briefing.language
    known = [subject.names for subject in case.corpus.subjects.values()]
    issues = translation_issues(
        " ".join(case.passages),
        quotation.translation.text,
        case.entry.source.language,
        told_in,
        known,
        _local(case, case.entry.source.language),
        None if told_in.partition("-")[0] == ours.partition("-")[0] else _local(case, told_in, CALLED_OTHERWISE),
    )
    beside = Evidence(tuple(case.passages), language=case.entry.source.language, told_in=told_in)
    strange = strange_words_held(quotation.translation.text, beside)
    yield from (_finding(case, ("translation", "text"), issue) for issue in (*issues, *strange))


def _local(case: Case, language: str, but: Set[str] = frozenset()) -> Mapping[str, str]:
    """How a language calls the countries of the briefing, by their names in it; `but`: codes in capitals to leave."""
    territories = territories_in(language)
    codes = {
        identity: territories.get(identity.upper()) for identity in case.corpus.countries if identity.upper() not in but
    }
    return {case.corpus.subjects[identity].name: name for identity, name in codes.items() if name}


def _finding(case: Case, path: tuple[str | int, ...], issue: Issue) -> Finding:
    severity = Severity(issue.severity)
    return case.finding(issue.code, path, issue.message, issue.hint, *issue.details, severity=severity)
