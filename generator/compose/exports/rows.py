"""Statements as rows of tables: one row a statement, one column a thing that pages show of it."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence

from generator.compose.exports.tables import Table
from generator.compose.lens import Lens
from generator.compose.statements import captured_words, forecast_view, quotation_view, role_of, statement_text
from generator.corpus import Entry
from generator.model import Claim, Event, Fact, Forecast, Outcome, Quotation

Value = str | int | float | bool | None | list[str] | list[list[int]]
Row = Mapping[str, Value]

_ENCODED = json.JSONEncoder(ensure_ascii=False).encode


def rows_of(lens: Lens, table: Table) -> tuple[Row, ...]:
    """The rows of a table, oldest source first; every column of the table in its order."""
    rows = []
    for entry in lens.entries(table.kind):
        values = {**_OWN[table.kind](lens, entry), **_shared(lens, entry)}
        rows.append({column.name: values[column.name] for column in table.columns})
    return tuple(rows)


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


def json_text(data: object) -> str:
    """JSON as this site writes it: UTF-8, one record a line, so that a change of one is a change of one line."""
    return _lines(data, "") + "\n"


def _lines(data: object, margin: str) -> str:
    if isinstance(data, list) and data and not isinstance(data[0], str):
        rows = f",\n{margin} ".join(_ENCODED(item) for item in data)
        return f"[\n{margin} {rows}\n{margin}]"
    if isinstance(data, dict) and margin == "":
        members = ",\n ".join(f"{_ENCODED(key)}: {_lines(value, ' ')}" for key, value in data.items())
        return f"{{\n {members}\n}}"
    return _ENCODED(data)


def csv_text(table: Table, rows: Sequence[Row]) -> str:
    """CSV (RFC 4180) with a heading row. Lists are written with `; ` between their items.

    A text that a spreadsheet would take for a formula gets an apostrophe in front of it (OWASP, CSV injection).
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in rows:
        writer.writerow([_cell(row[column.name]) for column in table.columns])
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
