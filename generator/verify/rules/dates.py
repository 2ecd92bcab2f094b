"""T: a date is as certain as its source; what is not printed says how it is known."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator import edtf
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source
from generator.verified import Anchor, CaptureText, ParagraphKind
from generator.verify.case import Case
from generator.verify.evidence import Evidence
from generator.verify.telling.dates import date_held
from generator.verify.text.apparatus import apparatus

_AROUND: tuple[ParagraphKind, ...] = ("heading", "byline", "furniture", "note")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_PRINTED = re.compile(r"\bprinted\b", re.I)


def stated(case: Case) -> Iterator[Finding]:
    """The dates of a statement: each part that they give is printed, or their basis says whence it is known."""
    statement = case.entry.statement
    for field, date, basis in statement.dates():
        if field not in statement.apart:
            yield from _stated(case, field, date, basis)


def _stated(case: Case, field: str, date: str, basis: str | None) -> Iterator[Finding]:
    told = case.evidence
    near = replace(told, sentences=(*told.sentences, *told.paragraphs), dates=(case.entry.source.issued,))
    as_printed = basis is None or _PRINTED.search(basis) is not None
    certain = edtf.parse(date).certain and "X" not in date
    for issue in date_held(date, near):
        year = issue.code == "E003"
        if (year and certain) or as_printed:
            message = f"{issue.message} of this date: '{date}'"
            worked_out = f"mark it as worked out ('{date.rstrip('?~')}?') and say in '{field}-basis' how it is known"
            hint = f"Take in the words that give the date, give it only as far as they do, or {worked_out}."
            yield case.finding("T001" if year else "T003", (field,), message, hint, *issue.details)


def accessed(corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Nobody looked at a source before it came out."""
    if source.accessed and edtf.parse(source.accessed).last_day < edtf.parse(source.issued).first_day:
        message = f"it was looked at on {source.accessed}, and came out on {source.issued}"
        place = corpus.document("sources", source.id).place("accessed")
        yield Finding("T006", Severity.ERROR, place, message, "Give the day on which you looked at it.")


def inferred_issue(
    corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """A source's date is printed around its text, or says how it is known; so does one that is uncertain."""
    document = corpus.document("sources", source.id)
    if source.issued_basis:
        if edtf.parse(source.issued).certain:
            for issue in date_held(source.issued, Evidence((capture.text,))):
                message = f"nothing in the capture prints the date '{source.issued}': {issue.message}"
                hint = f"Mark it as worked out ('{source.issued}~' or '{source.issued}?')."
                yield Finding("T004", Severity.ERROR, document.place("issued"), message, hint)
        return
    hint = "Add 'issued-basis' with the steps that lead to the date, each with its evidence."
    if not edtf.parse(source.issued).certain:
        message = f"the date '{source.issued}' is not certain, and nothing says how it is known"
        yield Finding("T002", Severity.ERROR, document.place("issued"), message, hint)
        return
    lines = apparatus(capture, _AROUND)
    for issue in date_held(source.issued, Evidence(lines)):
        message = f"the capture does not print the date '{source.issued}' around its text: {issue.message}"
        only = f"Give it only as far as it is printed. {hint}"
        yield Finding("T004", Severity.ERROR, document.place("issued"), message, only)


def period_labels(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """A year in a period's label is one that the period covers."""
    document = corpus.document("briefing", "briefing")
    for index, period in enumerate(corpus.briefing.periods):
        covers = edtf.parse(period.covers)
        for year in map(int, _YEAR.findall(period.label)):
            if not covers.first_day.year <= year <= covers.last_day.year:
                message = f"the label '{period.label}' names {year}, and the period covers {period.covers}"
                hint = "Correct the label or what the period covers."
                yield Finding("T005", Severity.ERROR, document.place("periods", index, "label"), message, hint)
