"""Findings that an editor accepts by name: a `review` accepted with its code and a reason no longer blocks."""

from collections.abc import Callable, Iterable, Sequence

from generator.findings import Finding, Place, Severity
from generator.model import Acceptance


def settle(
    acceptances: Sequence[Acceptance], place: Callable[..., Place], findings: Iterable[Finding], statement: str = ""
) -> tuple[list[Finding], tuple[str, ...]]:
    """The findings that stand, and the codes that were accepted.

    `place`: the way to a part of what the acceptances stand in. An acceptance of something that is not there, or of an
    error, is a finding itself.
    """
    standing: list[Finding] = []
    accepted: list[str] = []
    wanted = {acceptance.code for acceptance in acceptances}
    for finding in findings:
        if finding.severity is Severity.REVIEW and finding.code in wanted:
            accepted.append(finding.code)
        else:
            standing.append(finding)
    for index, acceptance in enumerate(acceptances):
        if acceptance.code in accepted:
            continue
        errors = any(f.code == acceptance.code and f.severity is Severity.ERROR for f in standing)
        message = (
            f"{acceptance.code} is an error and cannot be accepted"
            if errors
            else f"{acceptance.code} is accepted here but no longer found"
        )
        hint = "Mend the statement." if errors else "Remove the acceptance."
        at = place("accept", index, "code")
        standing.append(Finding("A001", Severity.ERROR, at, message, hint, statement=statement))
    return standing, tuple(dict.fromkeys(accepted))
