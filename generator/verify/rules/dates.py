"""T: a date is as certain as its source; what is worked out says so."""

import re
from collections.abc import Iterator, Mapping

from generator import edtf
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Event, Source
from generator.verified import Anchor, CaptureText
from generator.verify.case import Case

_YEAR = re.compile(r"\d{4}")


def event_year(case: Case) -> Iterator[Finding]:
    """An event whose date is given as certain has its year in its evidence."""
    event = case.entry.statement
    if not isinstance(event, Event) or not edtf.parse(event.date).certain or "X" in event.date:
        return
    words = " ".join(case.passages)
    missing = [year for year in _YEAR.findall(event.date) if year not in words]
    if missing:
        message = f"the year {missing[0]} is not in the evidence of this event"
        hint = f"Mark the date as worked out ('{event.date}?'), or take in the words that give the year."
        yield case.finding("T001", ("date",), message, hint, ("evidence", words))


def inferred_issue(
    corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """A source whose date is uncertain or approximate says how it is dated."""
    if not edtf.parse(source.issued).certain and not source.issued_basis:
        place = corpus.document("sources", source.id).place("issued")
        message = f"the date '{source.issued}' is not certain, and nothing says how it is known"
        hint = "Add 'issued-basis' with the steps that lead to the date, each with its evidence."
        yield Finding("T002", Severity.ERROR, place, message, hint)
