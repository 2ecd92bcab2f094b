"""Statements as rows of tables: one row a statement, one column a thing that pages show of it."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence

from generator.compose.exports.tables import Table
from generator.compose.lens import Lens
from generator.compose.lines import captured_words, statement_text
from generator.compose.statements import forecast_view, quotation_view, role_of
from generator.corpus import Entry
from generator.model import Claim, Event, Fact, Forecast, Outcome, Quotation

Value = str | int | float | bool | None | Sequence[str] | list[list[int]]
Row = Mapping[str, Value]

BYTE_ORDER_MARK = "\ufeff"
"""What a CSV file begins with: without it spreadsheets take UTF-8 for an old code page, and names for gibberish."""


def row(lens: Lens, table: Table, entry: Entry) -> Row:
    """A statement as a row of the table of its kind: every column of the table in its order."""
    values = {**_OWN[table.kind](lens, entry), **_shared(lens, entry)}
    return {column.name: values[column.name] for column in table.columns}


def _shared(lens: Lens, entry: Entry) -> dict[str, Value]:
    statement, anchor = entry.statement, lens.verified.anchors[entry.id]
    period = lens.period_of(entry.source)
    return {
        "id": entry.id,
        "source": entry.source.id,
        "exact": captured_words(lens, entry, trimmed=False),
        "start": min((start for start, _ in anchor.spans), default=None),
        "end": max((end for _, end in anchor.spans), default=None),
        "spans": [list(span) for span in anchor.spans],
        "passage": lens.statement_href(entry.id),
        "grade": anchor.grade,
        "period": period.label if period else None,
        "topics": list(statement.topics),
        "about": list(statement.about),
        "note": statement.note,
    }


def _quotation(lens: Lens, entry: Entry) -> dict[str, Value]:
    quotation, view = entry.statement, quotation_view(lens, entry)
    assert isinstance(quotation, Quotation)
    return {
        "text": view.plain,
        "speaker": quotation.speaker,
        "speaker_name": view.speaker.name,
        "speaker_role": role_of(lens, quotation.speaker, entry) or None,
        "speaker_checked": view.speaker_checked,
        "via": list(quotation.via),
        "addressee": quotation.addressee,
        "said": quotation.said,
        "said_basis": quotation.said_basis,
    }


def _fact(lens: Lens, entry: Entry) -> dict[str, Value]:
    fact = entry.statement
    assert isinstance(fact, Fact)
    whole = fact.value is not None and fact.value == fact.value.to_integral_value()
    number = None if fact.value is None else int(fact.value) if whole else float(fact.value)
    return {
        "group": fact.group,
        "subject": fact.subject,
        "measure": fact.measure,
        "counterpart": list(fact.counterpart),
        "value": number,
        "unit": fact.unit,
        "as_of": fact.as_of,
        "as_of_basis": fact.as_of_basis,
        "text": fact.text,
        "formula": fact.formula,
        "wording": fact.wording,
        "readings": list(fact.readings),
    }


def _claim(lens: Lens, entry: Entry) -> dict[str, Value]:
    claim = entry.statement
    assert isinstance(claim, Claim)
    return {"text": claim.text, "holder": claim.holder, "via": list(claim.via), "absence": list(claim.absence)}


def _forecast(lens: Lens, entry: Entry) -> dict[str, Value]:
    forecast, view = entry.statement, forecast_view(lens, entry)
    assert isinstance(forecast, Forecast)
    outcomes = [e.id for e in lens.where("outcome", "forecast", entry.id)]
    return {
        "text": view.statement.text,
        "forecaster": forecast.forecaster,
        "made": forecast.made or entry.source.issued,
        "window": forecast.window_phrase or forecast.window,
        "likelihood": view.likelihood or None,
        "condition": forecast.condition,
        "criteria": forecast.criteria,
        "criteria_written": forecast.criteria_written,
        "state": view.state,
        "outcomes": outcomes,
    }


def _outcome(lens: Lens, entry: Entry) -> dict[str, Value]:
    outcome = entry.statement
    assert isinstance(outcome, Outcome)
    return {
        "forecast": outcome.forecast,
        "state": outcome.state,
        "text": outcome.text,
        "rationale": outcome.rationale,
        "window_note": outcome.window_note,
    }


def _event(lens: Lens, entry: Entry) -> dict[str, Value]:
    event = entry.statement
    assert isinstance(event, Event)
    return {"text": statement_text(lens, entry)[0], "date": event.date, "date_basis": event.date_basis}


_OWN: Mapping[str, Callable[[Lens, Entry], dict[str, Value]]] = {
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


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join("-".join(map(str, item)) if isinstance(item, list) else item for item in value)
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return str(value)
