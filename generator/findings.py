"""What a check found, as data: every stage returns findings, none prints or raises them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.unseen import CONTROL, named


class Severity(StrEnum):
    """How much a finding blocks: an error and an unaccepted review stop publication, a note does not."""

    ERROR = "error"
    REVIEW = "review"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in an editor's file. `file` is relative to the project; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: what was found (`message`), where, details line by line, and the one next step (`hint`)."""

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str = ""
    details: tuple[tuple[str, str], ...] = ()
    statement: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a run checked. `waived` counts statements with an accepted finding, `unverifiable` those whose speaker
    the machine could not check; `told` what is said in our own words, `read` what of it somebody has read against what
    it rests on."""

    statements: int
    verified: int
    passages: int
    found: int
    waived: int
    unverifiable: int
    told: int = 0
    read: int = 0


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings sorted by place, then code, each once, as a terminal may be given them."""
    return tuple(sorted(dict.fromkeys(map(_told, findings)), key=lambda f: (f.place, f.code, f.message)))


def _told(finding: Finding) -> Finding:
    """A finding with the code points of controls that the words of a source have in place of them."""
    texts = (finding.message, *(text for _, text in finding.details))
    if not any(map(CONTROL.search, texts)):
        return finding
    details = tuple((label, _spelt(text)) for label, text in finding.details)
    return replace(finding, message=_spelt(finding.message), details=details)


def _spelt(text: str) -> str:
    return CONTROL.sub(lambda match: f"<{named(match[0])}>", text)


def blocking(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that stop publication."""
    return tuple(f for f in findings if f.severity is not Severity.NOTE)
