"""Statements as rows of tables: one row a statement, one column a thing that pages show of it."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.statements import captured_words, forecast_view, quotation_view, role_of, statement_text
from generator.corpus import Entry
from generator.model import Claim, Event, Fact, Forecast, Outcome, Quotation

Value = str | int | float | bool | None | list[str] | list[list[int]]
Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its Table Schema type (frictionlessdata.io) and what is in it."""

    name: str
    type: str
    description: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of statements of one kind."""

    name: str
    kind: str
    description: str
    csv: bool
    columns: tuple[Column, ...]


def _columns(*rows: tuple[str, str, str]) -> tuple[Column, ...]:
    return tuple(Column(*row) for row in rows)


_ANCHOR = (
    ("source", "string", "id of the source, as in sources.json"),
    ("exact", "string", "the words of the source, as captured; parts joined by […]"),
    ("start", "integer", "where the first passage begins: code points of the captured text, from 0"),
    ("end", "integer", "where the last passage ends: the first code point after it"),
    ("spans", "array", "each passage as [start, end], in order"),
    ("passage", "string", "path of the passage on this site"),
    ("grade", "string", "how the words match: verbatim, typographic, elided or translated"),
)
_SUBJECTS = (
    ("period", "string", "the period of the source"),
    ("topics", "array", "ids of topics"),
    ("about", "array", "ids of countries, territories and actors"),
    ("note", "string", "the editors' note"),
)

TABLES = (
    Table(
        "quotations",
        "quotation",
        "Every quotation with its speaker, the chain through which it reached its source, and its passage",
        True,
        _columns(
            ("id", "string", "stable id"),
            ("text", "string", "the quotation as pages show it; an editor's insertion stands in square brackets"),
            ("speaker", "string", "id of the speaker"),
            ("speaker_name", "string", "name of the speaker"),
            ("speaker_role", "string", "what the source calls the speaker"),
            ("speaker_checked", "boolean", "whether the machine found the speaker named with the words"),
            (
                "via",
                "array",
                "ids of the outlets through which the words reached the source, nearest the speaker first",
            ),
            ("addressee", "string", "id of the person addressed"),
            ("said", "string", "when it was said (EDTF)"),
            ("said_basis", "string", "how that is known"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
    Table(
        "facts",
        "fact",
        "Everything measured or stated as a fact, with ambiguous wording kept and marked",
        True,
        _columns(
            ("id", "string", "stable id"),
            ("group", "string", "heading in the table"),
            ("subject", "string", "id or name of what it is about"),
            ("measure", "string", "what is measured or stated"),
            ("counterpart", "array", "ids or names of the other side"),
            ("value", "number", "the number, where there is one"),
            ("unit", "string", "its unit"),
            ("as_of", "string", "the date for which it is given (EDTF)"),
            ("as_of_basis", "string", "how that date is known"),
            ("text", "string", "what is stated, where there is no number"),
            ("wording", "string", "clear, ambiguous or reported"),
            ("readings", "array", "what ambiguous wording can mean"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
    Table(
        "claims",
        "claim",
        "What sources say that someone holds, in the editors' words",
        False,
        _columns(
            ("id", "string", "stable id"),
            ("text", "string", "the claim, in the editors' words"),
            ("holder", "string", "id of who asserts it"),
            ("via", "array", "ids of those through whom it reached the source"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
    Table(
        "forecasts",
        "forecast",
        "What was foreseen, and what later sources show of it",
        True,
        _columns(
            ("id", "string", "stable id"),
            ("text", "string", "the forecast"),
            ("forecaster", "string", "id of the forecaster"),
            ("made", "string", "when it was made (EDTF)"),
            ("window", "string", "for when it holds"),
            ("likelihood", "string", "the forecaster's phrase"),
            ("condition", "string", "on what it depends"),
            ("criteria", "string", "by what it is judged"),
            ("criteria_written", "string", "when the criteria were written (EDTF)"),
            ("state", "string", "open, not-due, happened, partly, did-not, condition-not-met or unresolvable"),
            ("outcomes", "array", "ids of the outcomes that say so"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
    Table(
        "outcomes",
        "outcome",
        "What a later source shows of a forecast",
        False,
        _columns(
            ("id", "string", "stable id"),
            ("forecast", "string", "id of the forecast"),
            ("state", "string", "how the editors grade it by this source"),
            ("text", "string", "what the source shows"),
            ("rationale", "string", "why it is graded so"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
    Table(
        "events",
        "event",
        "Dated happenings, as certain as their sources make them",
        False,
        _columns(
            ("id", "string", "stable id"),
            ("text", "string", "what happened, in the editors' words"),
            ("date", "string", "when (EDTF)"),
            ("date_basis", "string", "how the date is known"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
)


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
        "start": min(start for start, _ in anchor.spans),
        "end": max(end for _, end in anchor.spans),
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
        "wording": fact.wording,
        "readings": list(fact.readings),
    }


def _claim(lens: Lens, entry: Entry) -> dict[str, Value]:
    claim = entry.statement
    assert isinstance(claim, Claim)
    return {"text": claim.text, "holder": claim.holder, "via": list(claim.via)}


def _forecast(lens: Lens, entry: Entry) -> dict[str, Value]:
    forecast, view = entry.statement, forecast_view(lens, entry)
    assert isinstance(forecast, Forecast)
    outcomes = [e.id for e in lens.entries("outcome") if getattr(e.statement, "forecast", None) == entry.id]
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
    """JSON as this site writes it: readable, UTF-8, with a line end."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


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
