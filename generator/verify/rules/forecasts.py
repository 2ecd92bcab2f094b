"""F: a forecast is graded by a later source only, and by what happened in its time."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from generator import edtf
from generator.captured import CaptureText
from generator.corpus import Corpus, Entry
from generator.edtf import Edtf
from generator.findings import Finding, Severity
from generator.model import Forecast, Outcome
from generator.verified import Anchor
from generator.verify.case import Case
from generator.verify.telling.times.calendar_words import read_dates
from generator.verify.telling.times.durations import lengths

_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d]|[.,]\d)")
_DOUBTFUL = re.compile(r"\b(?:un|im)\w*(?:likely|probable)|\bnot (?:likely|probable)|doubt|remote|little chance", re.I)
_LIKELY = re.compile(r"\b(?:likely|probabl[ey]|almost certain\w*|bound to|surely|certain\w*)\b", re.I)
_A_YEAR = 366
_SLACK = 31
"""Days by which the end of a length of time may be rounded."""
_SEASON = re.compile(r"\b(?:spring|summer|autumn|fall|winter)\b", re.I)
_SOON = (
    (_A_YEAR, re.compile(r"\b(?:soon|shortly|imminent\w*|today|tonight|tomorrow|(?:near|short)[- ]term)\b", re.I)),
    (2 * _A_YEAR, re.compile(r"\b(?:for (?:a while|now|the time being|some time)|near future)\b", re.I)),
    (5 * _A_YEAR, re.compile(r"\b(?:foreseeable|on the horizon|medium[- ]term)\b", re.I)),
    (30 * _A_YEAR, re.compile(r"\b(?:long[- ]term|in our lifetimes?)\b", re.I)),
)
"""Days that words without a number can mean at most."""
_GRADED = frozenset({"happened", "partly", "did-not"})
"""The states that say how a forecast came out; the others say that or why it has not."""


def likelihood(case: Case) -> Iterator[Finding]:
    """A range that is read from a scale lies on the side of the phrase: nothing unlikely is above one half."""
    forecast = case.entry.statement
    given = forecast.likelihood if isinstance(forecast, Forecast) else None
    if given is None or given.low is None or given.high is None:
        return
    low, high = given.low, given.high
    doubtful = _DOUBTFUL.search(given.phrase) is not None
    likely = not doubtful and _LIKELY.search(given.phrase) is not None
    if low > high or (doubtful and high > 60) or (likely and low < 40):
        message = f"{low} to {high} per cent is no reading of '{given.phrase}'"
        hint = "Read the range from the scale that is named, or leave it out."
        yield case.finding("F003", ("likelihood",), message, hint)


def criteria(case: Case) -> Iterator[Finding]:
    """Nobody wrote criteria for a forecast before it was made."""
    forecast = case.entry.statement
    if isinstance(forecast, Forecast):
        made = edtf.parse(forecast.made or case.entry.source.issued)
        if edtf.parse(forecast.criteria_written).last_day < made.first_day:
            message = f"the criteria are dated {forecast.criteria_written}, the forecast {made.text}"
            yield case.finding("T006", ("criteria-written",), message, "Give the day on which they were written.")


def window(case: Case) -> Iterator[Finding]:
    """The time that a forecast is graded for begins when it was made and ends when its words say, or is open."""
    forecast = case.entry.statement
    if not isinstance(forecast, Forecast) or forecast.window is None:
        return
    value, made = edtf.parse(forecast.window), edtf.parse(forecast.made or case.entry.source.issued)
    words = "\n".join((forecast.window_phrase or "", *case.evidence.sentences))
    english = case.evidence.language.partition("-")[0] == "en"
    last = _last_day(words, made.last_day)
    if value.first_day < made.first_day.replace(month=1, day=1) and value.start:
        message = f"the window '{value.text}' begins before the forecast was made ({made.text})"
    elif value.end and last and value.last_day > last:
        message = f"the window '{value.text}' ends later than its words say"
    elif value.end and not last and english:
        message = f"no words of the forecast say that its window is '{value.text}'"
    else:
        return
    hint = "Take in the words that say until when, leave the window out, or accept the finding by name."
    yield case.finding("F004", ("window",), message, hint, severity=Severity.REVIEW)


def _last_day(words: str, made: date) -> date | None:
    """The last day that some words can mean, told from the day of a forecast; None where they mean none."""
    years = [one.year + (9 if one.decade else 0) for one in read_dates(words) if one.year]
    ends = [date(year, 12, 31) for year in years if year >= made.year]
    away = [length.high for length in lengths(words)] + [days for days, told in _SOON if told.search(words)]
    if any(one.month or one.weekday is not None for one in read_dates(words)) or _SEASON.search(words):
        away.append(_A_YEAR)
    ends += [date.fromordinal(min(made.toordinal() + days + _SLACK, date.max.toordinal())) for days in away]
    return max(ends, default=None)


def outcomes(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Each outcome comes from a source that is later than the forecast, and is one of the time that it speaks of."""
    for entry in corpus.entries.values():
        outcome = entry.statement
        if not isinstance(outcome, Outcome) or outcome.forecast not in corpus.entries:
            continue
        graded = corpus.entries[outcome.forecast]
        forecast = graded.statement
        if not isinstance(forecast, Forecast):
            continue
        made = edtf.parse(forecast.made or graded.source.issued)
        if edtf.parse(entry.source.issued).first_day <= made.last_day:
            message = f"the outcome of '{outcome.forecast}' comes from a source that is not later than the forecast"
            hint = f"The forecast was made {made.text}; take the outcome from a later source."
            details = (("forecast", made.text), ("outcome", entry.source.issued))
            yield Finding("F001", Severity.ERROR, entry.place("forecast"), message, hint, details, entry.id)
        elif entry.id in anchors and entry.source.id in captures:
            words = [captures[entry.source.id].text[start:end] for start, end in anchors[entry.id].spans]
            yield from _in_time(entry, outcome, forecast, " ".join(words))


def _in_time(entry: Entry, outcome: Outcome, forecast: Forecast, words: str) -> Iterator[Finding]:
    """An outcome lies in the forecast's window by its source's date or a year in its evidence, or says why not."""
    if forecast.window is None or outcome.state not in _GRADED or outcome.window_note:
        return
    window = edtf.parse(forecast.window)
    dates = [entry.source.issued, *(match[0] for match in _YEAR.finditer(words))]
    if not any(_meet(edtf.parse(date), window) for date in dates):
        of = ", ".join(dict.fromkeys(dates))
        message = f"the forecast '{outcome.forecast}' is for {window.text}, this outcome is of {of}"
        hint = "Cite what the source says of that time, or say in 'window-note' why it counts all the same."
        yield Finding("F002", Severity.ERROR, entry.place("forecast"), message, hint, statement=entry.id)


def _meet(one: Edtf, other: Edtf) -> bool:
    return one.first_day <= other.last_day and other.first_day <= one.last_day
