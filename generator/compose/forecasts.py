"""The forecast ledger: what was foreseen, and what later sources show of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.keys import key_of
from generator.compose.kinds.forecast import FORECAST, forecast_state
from generator.compose.lens import Lens
from generator.compose.parts import listed, path_of
from generator.compose.site import LaterPage
from generator.compose.statements import forecast_view
from generator.compose.views import ForecastView, PageView, Part, SearchView
from generator.corpus import Entry
from generator.verified import NOTHING, Held, joined, worded

PATH = path_of(FORECAST)
_TITLE = worded("Forecasts")
_ORDER = ("happened", "partly", "did-not", "condition-not-met", "unresolvable", "not-due", "open")


@dataclass(frozen=True, slots=True)
class LedgerData:
    """What the ledger shows: the oldest forecast first, and on their own page how many are in each state."""

    part: Part
    forecasts: tuple[ForecastView, ...]
    states: tuple[tuple[str, int], ...]


def forecasts_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all forecasts, in parts where there are many; the newest counts the states of all."""
    counts = Counter(forecast_state(lens, entry) for entry in lens.entries(FORECAST.of))
    states = tuple((state, counts[state]) for state in _ORDER if counts[state])
    return tuple(
        _later(lens, part, entries, states if part.path == PATH else ()) for part, entries in listed(lens, FORECAST)
    )


def _later(lens: Lens, part: Part, entries: Sequence[Entry], states: tuple[tuple[str, int], ...]) -> LaterPage:
    key = key_of(lens, part, entries, states)
    return LaterPage(part.path, _TITLE, PATH, key, partial(_page, lens, part, entries, states))


def _page(lens: Lens, part: Part, entries: Sequence[Entry], states: tuple[tuple[str, int], ...]) -> PageView:
    forecasts = tuple(forecast_view(lens, entry) for entry in entries)
    search = tuple(SearchView(f"{part.path}#f-{f.statement.id}", _title(f), _words(f), "forecast") for f in forecasts)
    return PageView(part.path, "forecasts", _TITLE, NOTHING, PATH, LedgerData(part, forecasts, states), search)


def _title(forecast: ForecastView) -> Held:
    period = forecast.statement.period
    return joined(
        ", ", filter(None, (worded("Forecast"), forecast.forecaster.name, period.label if period else NOTHING))
    )


def _words(forecast: ForecastView) -> Held:
    outcomes = [part for outcome in forecast.outcomes for part in (outcome.text, outcome.rationale)]
    return joined(" ", [forecast.statement.text, forecast.condition, *outcomes])
