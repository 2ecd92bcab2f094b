"""Findings that an editor accepts by name: a `review` accepted with its code and a reason no longer blocks."""

from collections.abc import Iterable

from generator.corpus import Entry
from generator.findings import Finding, Severity


def settle(entry: Entry, findings: Iterable[Finding]) -> tuple[list[Finding], tuple[str, ...]]:
    """The findings that stand, and the codes that were accepted.

    An acceptance of something that is not there, or of an error, is a finding itself.
    """
    standing: list[Finding] = []
    accepted: list[str] = []
    wanted = {acceptance.code for acceptance in entry.statement.accept}
    for finding in findings:
        if finding.severity is Severity.REVIEW and finding.code in wanted:
            accepted.append(finding.code)
        else:
            standing.append(finding)
    for index, acceptance in enumerate(entry.statement.accept):
        if acceptance.code in accepted:
            continue
        errors = any(f.code == acceptance.code and f.severity is Severity.ERROR for f in standing)
        message = (
            f"{acceptance.code} is an error and cannot be accepted"
            if errors
            else f"{acceptance.code} is accepted here but no longer found"
        )
        hint = "Mend the statement." if errors else "Remove the acceptance."
        place = entry.place("accept", index, "code")
        standing.append(Finding("A001", Severity.ERROR, place, message, hint, statement=entry.id))
    return standing, tuple(dict.fromkeys(accepted))
