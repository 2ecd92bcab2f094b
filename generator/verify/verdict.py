"""What the engine answers: spans, a grade, and issues in words that an editor can act on."""

from dataclasses import dataclass
from enum import StrEnum

from generator.verify.text.selectors import Span


class Grade(StrEnum):
    """How the words match: letter for letter, but for typography, with marked gaps, or as a translation."""

    VERBATIM = "verbatim"
    TYPOGRAPHIC = "typographic"
    ELIDED = "elided"
    TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing that is wrong (`error`), that a person must look at (`review`), or worth knowing (`note`)."""

    code: str
    severity: str
    message: str
    hint: str = ""
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one passage or quotation.

    `spans` are half-open code points of the captured text, one a part, in the order of the selectors; empty
    where it is not found. `text` is what the source says there, parts joined by " … ". `speaker_checked`: True,
    False (nothing near the words says who speaks), or None (nobody was asked about). `open` says of each span whether
    it begins, and whether it ends, inside a sentence of the source (see `around.open_ends`).
    """

    spans: tuple[Span, ...]
    grade: Grade | None
    findings: tuple[Issue, ...] = ()
    speaker_checked: bool | None = None
    text: str = ""
    open: tuple[tuple[bool, bool], ...] = ()

    @property
    def refused(self) -> bool:
        """Whether the words must not be published."""
        return not self.spans or any(issue.severity == "error" for issue in self.findings)

    @property
    def flagged(self) -> bool:
        """Whether a person must look before they are."""
        return not self.refused and any(issue.severity == "review" for issue in self.findings)

    @property
    def accepted(self) -> bool:
        """Whether they can be published as they are."""
        return not self.refused and not self.flagged
