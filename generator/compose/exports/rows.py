"""Statements as rows of tables: one row a statement, one column a thing that pages show of it."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping

from generator.compose.exports.tables import Table
from generator.compose.exports.values import Code, Json, code, codes
from generator.compose.lens import Lens
from generator.compose.lines import captured_words, statement_text
from generator.compose.statements import forecast_view, quotation_view, role_of
from generator.corpus import Entry
from generator.model import Claim, Event, Fact, Forecast, Outcome, Quotation
from generator.model.base import Typed
from generator.verified import Held

Row = dict[str, Json]

BYTE_ORDER_MARK = "\ufeff"
"""What a CSV file begins with: without it spreadsheets take UTF-8 for an old code page, and names for gibberish."""


def row(lens: Lens, table: Table, entry: Entry) -> Row:
    """A statement as a row of the table of its kind: every column of the table in its order."""
    values = {**_OWN[table.kind](lens, entry), **_shared(lens, entry)}
    return {column.name: values[column.name] for column in table.columns}


def _shared(lens: Lens, entry: Entry) -> dict[str, Json]:
    statement, anchor = entry.statement, lens.verified.anchors[entry.id]
    period = lens.period_of(entry.source)
    return {
        "id": code(entry.id),
        "source": code(entry.source.id),
        "exact": captured_words(lens, entry, trimmed=False),
        "start": min((start for start, _ in anchor.spans), default=None),
        "end": max((end for _, end in anchor.spans), default=None),
        "spans": anchor.spans,
        "passage": code(lens.statement_href(entry.id)),
        "grade": code(anchor.grade),
        "period": period.label if period else None,
        "topics": codes(statement.topics),
        "about": codes(statement.about),
        "note": _told(lens, statement.note),
    }


def _told(lens: Lens, words: Typed | None) -> Held | None:
    return lens.held(words) or None


def _code(value: str | None) -> Code | None:
    return code(value) if value is not None else None


def _quotation(lens: Lens, entry: Entry) -> dict[str, Json]:
    quotation, view = entry.statement, quotation_view(lens, entry)
    assert isinstance(quotation, Quotation)
    return {
        "text": view.plain,
        "speaker": code(quotation.speaker),
        "speaker_name": view.speaker.name,
        "speaker_role": role_of(lens, quotation.speaker, entry) or None,
        "speaker_checked": view.speaker_checked,
        "via": codes(quotation.via),
        "addressee": _code(quotation.addressee),
        "said": _code(quotation.said),
        "said_basis": _told(lens, quotation.said_basis),
    }


def _fact(lens: Lens, entry: Entry) -> dict[str, Json]:
    fact = entry.statement
    assert isinstance(fact, Fact)
    whole = fact.value is not None and fact.value == fact.value.to_integral_value()
    number = None if fact.value is None else int(fact.value) if whole else float(fact.value)
    return {
        "group": lens.held(fact.group),
        "subject": lens.held(fact.subject),
        "measure": lens.held(fact.measure),
        "counterpart": tuple(map(lens.held, fact.counterpart)),
        "value": number,
        "unit": _told(lens, fact.unit),
        "as_of": code(fact.as_of),
        "as_of_basis": _told(lens, fact.as_of_basis),
        "text": _told(lens, fact.text),
        "formula": _told(lens, fact.formula),
        "wording": code(fact.wording),
        "readings": tuple(map(lens.held, fact.readings)),
    }


def _claim(lens: Lens, entry: Entry) -> dict[str, Json]:
    claim = entry.statement
    assert isinstance(claim, Claim)
    return {
        "text": lens.held(claim.text),
        "holder": code(claim.holder),
        "via": codes(claim.via),
        "absence": tuple(map(lens.held, claim.absence)),
    }


def _forecast(lens: Lens, entry: Entry) -> dict[str, Json]:
    forecast, view = entry.statement, forecast_view(lens, entry)
    assert isinstance(forecast, Forecast)
    outcomes = tuple(code(e.id) for e in lens.where("outcome", "forecast", entry.id))
    return {
        "text": view.statement.text,
        "forecaster": code(forecast.forecaster),
        "made": code(forecast.made or entry.source.issued),
        "window": _told(lens, forecast.window_phrase) or _code(forecast.window),
        "likelihood": view.likelihood or None,
        "condition": _told(lens, forecast.condition),
        "criteria": lens.held(forecast.criteria),
        "criteria_written": code(forecast.criteria_written),
        "state": code(view.state),
        "outcomes": outcomes,
    }


def _outcome(lens: Lens, entry: Entry) -> dict[str, Json]:
    outcome = entry.statement
    assert isinstance(outcome, Outcome)
    return {
        "forecast": code(outcome.forecast),
        "state": code(outcome.state),
        "text": lens.held(outcome.text),
        "rationale": lens.held(outcome.rationale),
        "window_note": _told(lens, outcome.window_note),
    }


def _event(lens: Lens, entry: Entry) -> dict[str, Json]:
    event = entry.statement
    assert isinstance(event, Event)
    return {"text": statement_text(lens, entry)[0], "date": code(event.date), "date_basis": lens.held(event.date_basis)}


_OWN: Mapping[str, Callable[[Lens, Entry], dict[str, Json]]] = {
    "quotation": _quotation,
    "fact": _fact,
    "claim": _claim,
    "forecast": _forecast,
    "outcome": _outcome,
    "event": _event,
}


def csv_head(table: Table) -> str:
    """The heading row of a table."""
    return _csv(column.name for column in table.columns)


def csv_line(table: Table, values: Row) -> str:
    """A row as CSV (RFC 4180). Lists are written with `; ` between their items.

    A text that a spreadsheet would take for a formula gets an apostrophe in front of it (OWASP, CSV injection).
    """
    return _csv(_cell(values[column.name]) for column in table.columns)


def _csv(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()


def _cell(value: Json) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "; ".join("-".join(map(str, item)) if isinstance(item, tuple) else str(item) for item in value)
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return str(value)
