"""The forecast ledger: what was foreseen, and what later sources show of it."""

from collections import Counter
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.statements import forecast_view
from generator.compose.views import ForecastView, PageView, SearchView

PATH = "forecasts.html"
_ORDER = ("happened", "partly", "did-not", "condition-not-met", "unresolvable", "not-due", "open")


@dataclass(frozen=True, slots=True)
class LedgerData:
    """What the ledger shows: the oldest forecast first, and how many are in each state."""

    forecasts: tuple[ForecastView, ...]
    states: tuple[tuple[str, int], ...]


def forecasts_page(lens: Lens) -> PageView:
    """The page of all forecasts."""
    forecasts = tuple(forecast_view(lens, entry) for entry in lens.entries("forecast"))
    counts = Counter(forecast.state for forecast in forecasts)
    states = tuple((state, counts[state]) for state in _ORDER if counts[state])
    search = tuple(SearchView(f"{PATH}#f-{f.statement.id}", _title(f), _words(f), "forecast") for f in forecasts)
    return PageView(PATH, "forecasts", "Forecasts", "", PATH, LedgerData(forecasts, states), search)


def _title(forecast: ForecastView) -> str:
    period = forecast.statement.period
    return ", ".join(filter(None, ["Forecast", forecast.forecaster.name, period.label if period else ""]))


def _words(forecast: ForecastView) -> str:
    outcomes = [part for outcome in forecast.outcomes for part in (outcome.text, outcome.rationale)]
    return " ".join([forecast.statement.text, forecast.condition, *outcomes])
