"""The tables of the data files: their columns, types and descriptions, as data."""

from dataclasses import dataclass

from generator.compose.exports.values import Ours


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its Table Schema type (frictionlessdata.io) and what is in it."""

    name: str
    type: str
    description: Ours


@dataclass(frozen=True, slots=True)
class Table:
    """A table of statements of one kind."""

    name: str
    kind: str
    description: Ours
    csv: bool
    columns: tuple[Column, ...]


def _columns(*rows: tuple[str, str, str]) -> tuple[Column, ...]:
    return tuple(Column(name, kind, Ours(description)) for name, kind, description in rows)


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
        Ours("Every quotation with its speaker, the chain through which it reached its source, and its passage"),
        True,
        _columns(
            ("id", "string", "stable id"),
            (
                "text",
                "string",
                "the quotation as pages show it: insertions in square brackets, … where the source's sentence goes on",
            ),
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
        Ours("Everything measured or stated as a fact, with ambiguous wording kept and marked"),
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
            ("formula", "string", "how it is worked out from other facts, where it is"),
            ("wording", "string", "clear, ambiguous or reported"),
            ("readings", "array", "what ambiguous wording can mean"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
    Table(
        "claims",
        "claim",
        Ours("What sources say that someone holds, in the editors' words"),
        False,
        _columns(
            ("id", "string", "stable id"),
            ("text", "string", "the claim, in the editors' words"),
            ("holder", "string", "id of who asserts it"),
            ("via", "array", "ids of those through whom it reached the source"),
            ("absence", "array", "terms that stand nowhere in the source, where the claim says so"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
    Table(
        "forecasts",
        "forecast",
        Ours("What was foreseen, and what later sources show of it"),
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
        Ours("What a later source shows of a forecast"),
        False,
        _columns(
            ("id", "string", "stable id"),
            ("forecast", "string", "id of the forecast"),
            ("state", "string", "how the editors grade it by this source"),
            ("text", "string", "what the source shows"),
            ("rationale", "string", "why it is graded so"),
            ("window_note", "string", "why something outside the forecast's time grades it all the same"),
            *_ANCHOR,
            *_SUBJECTS,
        ),
    ),
    Table(
        "events",
        "event",
        Ours("Dated happenings, as certain as their sources make them"),
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
