"""What was foreseen. The latest source that grades it decides its state."""

from collections.abc import Iterator

from generator import edtf
from generator.compose.kinds.kind import Kind, Line, ListPage, at, column, name_column, table
from generator.compose.lens import Lens
from generator.compose.lines import captured_words
from generator.compose.values import Json, code
from generator.corpus import Entry
from generator.model import Forecast, Outcome

WAITING = ("open", "not-due")
"""The states of a forecast that no source has graded."""

PATH = "forecasts.html"


def forecast_state(lens: Lens, entry: Entry) -> str:
    """What the latest source to grade a forecast says. Ungraded, it is open, or not due while its window lasts.

    That it was not due when a source spoke of it does not keep it from falling due.
    """
    window = entry.holds(Forecast).window
    outcomes = _outcomes(lens, entry)
    if outcomes and (window is None or outcomes[-1].holds(Outcome).state != "not-due"):
        return outcomes[-1].holds(Outcome).state
    due = edtf.parse(window).last_day if window else None
    return "not-due" if due and due > lens.today else "open"


def _outcomes(lens: Lens, entry: Entry) -> tuple[Entry, ...]:
    return lens.where(Outcome, "forecast", entry.id)


def _line(lens: Lens, entry: Entry) -> Line:
    text = entry.holds(Forecast).text
    return (lens.held(text), False) if text else (captured_words(lens, entry), True)


def _made(lens: Lens, entry: Entry) -> Json:
    return code(entry.holds(Forecast).made or entry.source.issued)


def _window(lens: Lens, entry: Entry) -> Json:
    forecast = entry.holds(Forecast)
    return lens.held(forecast.window_phrase) or (code(forecast.window) if forecast.window else None)


def _likelihood(lens: Lens, entry: Entry) -> Json:
    likelihood = entry.holds(Forecast).likelihood
    return lens.held(likelihood.phrase) if likelihood else None


def _others(lens: Lens, entry: Entry) -> Iterator[str | bytes]:
    """Its outcomes."""
    yield forecast_state(lens, entry)
    for outcome in _outcomes(lens, entry):
        yield from (outcome.id, lens.file_key(outcome.source.id))


FORECAST = Kind(
    Forecast,
    page=ListPage(at(PATH), "f"),
    line=_line,
    holder="forecaster",
    rank=2,
    held=True,
    others=_others,
    table=table(
        "forecasts",
        "What was foreseen, and what later sources show of it",
        column("text", "string", "the forecast", lambda lens, entry: _line(lens, entry)[0]),
        column("forecaster", "string", "id of the forecaster", to="subjects"),
        name_column("forecaster", "name of the forecaster"),
        column("made", "edtf", "when it was made (EDTF)", _made),
        column("window", "string", "for when it holds", _window),
        column("likelihood", "string", "the forecaster's phrase", _likelihood),
        column("condition", "string", "on what it depends"),
        column("criteria", "string", "by what it is judged"),
        column("criteria_written", "edtf", "when the criteria were written (EDTF)"),
        column(
            "state",
            "string",
            "open, not-due, happened, partly, did-not, condition-not-met or unresolvable",
            lambda lens, entry: code(forecast_state(lens, entry)),
        ),
        column(
            "outcomes",
            "list",
            "ids of the outcomes that say so",
            lambda lens, entry: tuple(code(outcome.id) for outcome in _outcomes(lens, entry)),
            to="outcomes",
        ),
    ),
)
