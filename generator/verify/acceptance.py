"""Findings that an editor accepts by name: a `review` accepted with its code and a reason no longer blocks."""

from collections.abc import Callable, Iterable, Sequence

from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Acceptance, Vouched

STAMPED = frozenset({"A003", "D005", "D006"})
"""What only reading settles: a stamp, and no acceptance."""


def settle(
    acceptances: Sequence[Acceptance], place: Callable[..., Place], findings: Iterable[Finding], statement: str = ""
) -> tuple[list[Finding], tuple[str, ...]]:
    """The findings that stand, and the codes that were accepted.

    `place`: the way to a part of what the acceptances stand in. An acceptance of something that is not there, or of an
    error, is a finding itself.
    """
    standing: list[Finding] = []
    accepted: list[str] = []
    wanted = {acceptance.code for acceptance in acceptances} - STAMPED
    for finding in findings:
        if finding.severity is Severity.REVIEW and finding.code in wanted:
            accepted.append(finding.code)
        else:
            standing.append(finding)
    there = {finding.code: finding.severity for finding in standing}
    for index, acceptance in enumerate(acceptances):
        if acceptance.code in accepted:
            continue
        if acceptance.code in STAMPED and acceptance.code in there:
            message = f"{acceptance.code} is settled by a stamp"
            hint = "Run `briefing accept`, and remove the acceptance."
        elif there.get(acceptance.code) is Severity.ERROR:
            message, hint = f"{acceptance.code} is an error and cannot be accepted", "Mend what is found."
        else:
            message, hint = f"{acceptance.code} is accepted here but no longer found", "Remove the acceptance."
        at = place("accept", index, "code")
        standing.append(Finding("A001", Severity.ERROR, at, message, hint, statement=statement))
    return standing, tuple(dict.fromkeys(accepted))


def settle_files(corpus: Corpus, findings: Iterable[Finding]) -> list[Finding]:
    """The same for what was found in a file beside its statements: `accept` at the head of the file settles it."""
    findings = list(findings)
    for document in corpus.documents.values():
        model, file = document.model, document.raw.file
        if not isinstance(model, Vouched) or not model.accept:
            continue
        own = [finding for finding in findings if finding.place.file == file and not finding.statement]
        apart = [finding for finding in findings if finding.place.file != file or finding.statement]
        standing, _ = settle(model.accept, document.place, own)
        findings = [*apart, *standing]
    return findings
