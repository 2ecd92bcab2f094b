"""Findings for people: what was found, where, what was expected and the one next step."""

from collections.abc import Iterable

from generator.findings import Counts, Finding, Severity

_LONGEST = 1000
"""Characters of a detail: the evidence of what is said of a record is all of its text."""


def as_text(findings: Iterable[Finding]) -> str:
    """Each finding as a paragraph, as a compiler would print it."""
    return "\n\n".join(_paragraph(finding) for finding in findings)


def _paragraph(finding: Finding) -> str:
    lines = [f"{finding.place}: {finding.code} {finding.severity}: {finding.message}"]
    width = max((len(label) for label, _ in finding.details), default=0) + 1
    lines += [f"    {label + ':':<{width}} {_one_line(text)}" for label, text in finding.details]
    if finding.hint:
        lines.append(f"    hint: {finding.hint}")
    return "\n".join(lines)


def _one_line(text: str) -> str:
    """A line for a detail, whatever lines a source has: their breaks are shown as `/`, a long one is cut."""
    line = " / ".join(line.strip() for line in text.splitlines() if line.strip())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"


def summary(findings: Iterable[Finding], counts: Counts) -> str:
    """The closing lines: what was checked, and what was found."""
    by_severity = dict.fromkeys(Severity, 0)
    for finding in findings:
        by_severity[finding.severity] += 1
    checked = (
        f"{counts.statements} statements declared, {counts.verified} verified, {counts.waived} waived, "
        f"{counts.unverifiable} unverifiable ({counts.found} of {counts.passages} passages found)"
    )
    faults = ", ".join(
        f"{count} {name}{'' if count == 1 else 's'}"
        for name, count in (
            ("error", by_severity[Severity.ERROR]),
            ("review", by_severity[Severity.REVIEW]),
            ("note", by_severity[Severity.NOTE]),
        )
        if count
    )
    ours = f"{counts.told} things said in our own words, {counts.read} read by somebody against what they rest on"
    return f"{checked}\n{ours}\n{faults or 'nothing found'}"


def how_to_accept(findings: Iterable[Finding]) -> str:
    """What to write to accept a finding by name, for the first one of which a hint says that it may be; or ""."""
    for finding in findings:
        if finding.severity is Severity.REVIEW and "accept the finding by name" in finding.hint:
            where = f"in '{finding.statement}', indented as its other lines" if finding.statement else "at the head"
            return (
                f"To accept a finding by name, write ({where}, {finding.place.file}):\n"
                f"    accept: [{{code: {finding.code}, by: Your name, reason: Why it may stand.}}]"
            )
    return ""
