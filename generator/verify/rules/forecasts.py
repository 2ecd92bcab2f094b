"""F: a forecast is graded by a later source only."""

from collections.abc import Iterator, Mapping

from generator import edtf
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Forecast, Outcome
from generator.verified import Anchor, CaptureText


def outcomes(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Each outcome comes from a source that is later than the forecast."""
    for entry in corpus.entries.values():
        outcome = entry.statement
        if not isinstance(outcome, Outcome) or outcome.forecast not in corpus.entries:
            continue
        graded = corpus.entries[outcome.forecast]
        forecast = graded.statement
        assert isinstance(forecast, Forecast)
        made = edtf.parse(forecast.made or graded.source.issued)
        if edtf.parse(entry.source.issued).first_day <= made.last_day:
            message = f"the outcome of '{outcome.forecast}' comes from a source that is not later than the forecast"
            hint = f"The forecast was made {made.text}; take the outcome from a later source."
            details = (("forecast", made.text), ("outcome", entry.source.issued))
            yield Finding("F001", Severity.ERROR, entry.place("forecast"), message, hint, details, entry.id)
