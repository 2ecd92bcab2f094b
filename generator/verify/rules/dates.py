"""T: a date is as certain as its source; what is not printed says how it is known."""

import datetime
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from babel import Locale

from generator import edtf
from generator.captured import CaptureText, ParagraphKind
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source
from generator.verified import Anchor
from generator.verify.case import Case
from generator.verify.evidence import Evidence
from generator.verify.telling.times.calendar_words import read_dates
from generator.verify.telling.times.dates import date_held
from generator.verify.telling.times.durations import lengths
from generator.verify.telling.times.led_to import led_astray, told_of_earlier
from generator.verify.text.apparatus import apparatus, says_printed

_AROUND: tuple[ParagraphKind, ...] = ("heading", "byline", "furniture", "note")
_DAYS = 366


_LEANING = frozenset({"T003", "N014"})
"""Rules that let a date of a statement be that of its source."""


def without_what_follows(found: Iterable[Finding], of_source: Iterable[Finding]) -> Iterator[Finding]:
    """A statement's findings, but for those that a date of issue which nothing prints draws after it: who mistypes it
    is told so, and not of each right date below it."""
    mistaken = any(finding.code == "T004" for finding in of_source)
    return (finding for finding in found if not (mistaken and finding.code in _LEANING))


def stated(case: Case) -> Iterator[Finding]:
    """The dates of a statement: each part that they give is printed, or their basis says whence it is known."""
    statement = case.entry.statement
    for field, date, basis in statement.dates():
        if field not in statement.apart or (basis is not None and says_printed(basis)):
            yield from _stated(case, field, date, basis)
        elif basis is not None:
            yield from _worked_out(case, field, date, basis)
        if basis and (other := _other_weekday(date, basis, case.corpus.briefing.language)):
            message = f"'{date}' is no {other}, of which '{field}-basis' speaks"
            yield case.finding("T003", (field,), message, "Correct the date, or the day of the week.")


def _stated(case: Case, field: str, date: str, basis: str | None) -> Iterator[Finding]:
    told = case.evidence
    near = replace(told, sentences=(*told.sentences, *told.paragraphs), dates=(case.entry.source.issued,))
    as_printed = basis is None or says_printed(basis)
    certain = edtf.parse(date).certain and "X" not in date
    for issue in date_held(date, near):
        year = issue.code == "E003"
        if (year and certain) or as_printed:
            message = f"{issue.message} of this date: '{date}'"
            worked_out = f"mark it as worked out ('{date.rstrip('?~')}?') and say in '{field}-basis' how it is known"
            hint = f"Take in the words that give the date, give it only as far as they do, or {worked_out}."
            yield case.finding("T001" if year else "T003", (field,), message, hint, *issue.details)
            return
    if basis is not None and not as_printed:
        yield from _worked_out(case, field, date, basis)


def _worked_out(case: Case, field: str, date: str, basis: str) -> Iterator[Finding]:
    """A date that is ours contradicts nothing that is printed: it is not after its source (an error), and its year is
    of the time of the source, printed somewhere in it, or as long before as a length beside the passage says (else for
    review, as is another month than the passage prints, another date than its basis leads to, and a number of another
    year than its source's where nothing beside it speaks of an earlier time)."""
    value, issued = edtf.parse(date), edtf.parse(case.entry.source.issued)
    passages = "\n".join(case.passages)
    near = "\n".join((*case.evidence.sentences, *case.evidence.paragraphs))
    printed = [(one.year, one.decade) for one in read_dates(case.capture.text) if one.year]
    years = {year for first, decade in printed for year in range(first, first + (10 if decade else 1))}
    last = value.end or value.start
    if value.first_day > issued.last_day and not any(value.first_day.year <= year for year in years):
        message = f"the date '{date}' is after {issued.text}, when its source came out"
        yield case.finding("T007", (field,), message, "Correct the date, or cite the words that print it.")
        return
    months = {one.month for one in read_dates(passages) if one.month}
    english = case.evidence.language.partition("-")[0] == "en"
    if english and not _year_known(value, issued, years, near):
        message = f"nothing in the source leads to the year of '{date}'"
    elif last and last.month and months and last.month not in (*months, issued.last_day.month):
        message = f"the passage prints another month than '{date}'"
    elif english and (fault := led_astray(value, issued, basis, near)):
        message = fault
    elif (
        english and field == "as-of" and last and last.year != str(issued.first_day.year) and not told_of_earlier(near)
    ):
        message = f"nothing beside the words speaks of '{date}' or of any time before their source"
    else:
        return
    hint = "Correct the date, give it only as far as the source leads, or accept the finding by name with your reason."
    yield case.finding("T008", (field,), message, hint, severity=Severity.REVIEW)


def _other_weekday(date: str, basis: str, language: str) -> str:
    """The day of the week that a basis gives alone, where the date is a day and not that one; or ""."""
    value = edtf.parse(date)
    if value.first_day != value.last_day:
        return ""
    days = Locale.parse(language, sep="-").days["format"]["wide"]
    named = [index for index, name in days.items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", basis, re.I)]
    return str(days[named[0]]) if len(named) == 1 and named[0] != value.first_day.weekday() else ""


def _year_known(value: edtf.Edtf, issued: edtf.Edtf, years: Collection[int], near: str) -> bool:
    """Whether a date is about when its source came out, in a printed year, or as long ago as is said beside it (in
    English: other languages count their years in words that nobody has listed)."""
    first, last = value.first_day.year if value.start else 0, value.last_day.year
    if value.end is None or (value.last_day - issued.last_day).days >= -_DAYS:
        return True
    if any(first <= year <= last or last in (year - 1, year + 1) for year in years):
        return True
    away = [(issued.first_day.year - year) * _DAYS for year in {first, last} if year]
    return any(
        length.low * 0.75 - _DAYS <= one <= length.high * 1.25 + _DAYS for length in lengths(near) for one in away
    )


def accessed(corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Nobody looked at a source before it came out."""
    if source.accessed and edtf.parse(source.accessed).last_day < edtf.parse(source.issued).first_day:
        message = f"it was looked at on {source.accessed}, and came out on {source.issued}"
        place = corpus.document("sources", source.id).place("accessed")
        yield Finding("T006", Severity.ERROR, place, message, "Give the day on which you looked at it.")


def _unlike_the_calendar(step: str, source: Source, text: str) -> str:
    """What is wrong with the days of a step that dates a source, or "": none of them is printed in its text or its own
    day (others are worked out from one that is), or a weekday is another in the one year that is named alone."""
    told = tuple(read_dates(step))
    days = {(one.month, one.day) for one in told if one.month and one.day}
    issued = edtf.parse(source.issued).last_day
    known = {(one.month, one.day) for one in read_dates(text)} | {(issued.month, issued.day)}
    weekdays = {one.weekday for one in told if one.weekday is not None}
    years = {one.year for one in told if one.year and not one.month and not one.decade}
    if len(days) == len(years) == 1:
        day = "{:04}-{:02}-{:02}".format(*years, *min(days))
        try:
            weekday = datetime.date.fromisoformat(day).weekday()
        except ValueError:
            return f"{day} is no day of the calendar"
        if len(weekdays) == 1 and weekday not in weekdays:
            return f"{day} is another day of the week"
    return "the source prints no such day as this step tells" if days and days.isdisjoint(known) else ""


def inferred_issue(
    corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """A source's date is printed around its text, or says how it is known; so does one that is uncertain.

    What its steps lead to is printed somewhere in the text, or given by the name of the captured file.
    """
    document = corpus.document("sources", source.id)
    for index, step in enumerate(source.issued_basis):
        if fault := _unlike_the_calendar(step.text, source, capture.text):
            hint = "Correct the step, or accept the finding by name with your reason."
            yield Finding("T003", Severity.REVIEW, document.place("issued-basis", index, "text"), fault, hint)
    if source.issued_basis:
        if edtf.parse(source.issued).certain:
            name = source.capture.file.replace("_", " ")
            for issue in date_held(source.issued, Evidence((capture.text, name))):
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
        only = f"Correct it, or give it only as far as it is printed. If it is worked out, {hint[0].lower()}{hint[1:]}"
        yield Finding("T004", Severity.ERROR, document.place("issued"), message, only)
