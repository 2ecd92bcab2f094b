"""What a rule is given: one statement, anchored, with everything that a rule may look at."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.captured import CaptureText
from generator.corpus import Corpus, Entry
from generator.findings import Finding, Place, Severity
from generator.verify import SourceText, Span
from generator.verify.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Case:
    """A statement whose passages are found; `headings`: those of its capture."""

    corpus: Corpus
    entry: Entry
    capture: CaptureText
    source: SourceText
    spans: tuple[Span, ...]
    evidence: Evidence
    headings: tuple[str, ...] = ()

    @property
    def passages(self) -> tuple[str, ...]:
        """The words of the passages, as captured, without page headers and the like inside them."""
        return tuple(self.source.text[span.start : span.end] for span in self.spans)

    def finding(
        self,
        code: str,
        path: tuple[str | int, ...],
        message: str,
        hint: str,
        *details: tuple[str, str],
        severity: Severity = Severity.ERROR,
    ) -> Finding:
        place: Place = self.entry.place(*path)
        return Finding(code, severity, place, message, hint, details, self.entry.id)


Findings = Iterator[Finding]
