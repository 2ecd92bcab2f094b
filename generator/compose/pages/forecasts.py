"""The forecast ledger: what was foreseen, and what later sources show of it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.kinds.forecast import FORECAST, PATH, forecast_state
from generator.compose.lens import Lens
from generator.compose.sections.chips import Chip, Values, by_word, chips, named, period, topics, values_of
from generator.compose.shown import list_page, shown
from generator.compose.site import LaterPage
from generator.compose.statement_views import ForecastView
from generator.compose.statements import forecast_view
from generator.compose.views import PageView, Part, SearchView, Shown
from generator.compose.volumes import card_href, listed, titled
from generator.corpus import Entry
from generator.model import Forecast
from generator.slug import slug
from generator.verified import NOTHING, Held, interface, joined, worded

_ORDER = ("happened", "partly", "did-not", "condition-not-met", "unresolvable", "not-due", "open")


@dataclass(frozen=True, slots=True)
class LedgerData:
    """What the ledger shows: the newest forecast first, and on their own page how many are in each state."""

    part: Part
    forecasts: tuple[Shown, ...]
    states: tuple[tuple[str, int], ...]
    chips: Mapping[str, tuple[Chip, ...]]


@dataclass(frozen=True, slots=True)
class Prediction:
    """A forecast with the values that the filters ask for."""

    forecast: ForecastView
    values: Mapping[str, tuple[str, ...]]


def forecasts_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all forecasts, which counts the states of all, with its volumes where there are many."""
    counts = Counter(forecast_state(lens, entry) for entry in lens.entries(FORECAST.of))
    states = tuple((state, counts[state]) for state in _ORDER if counts[state])
    return tuple(_later(lens, part, some, () if part.label else states) for part, some in listed(lens, FORECAST, PATH))


def _later(lens: Lens, part: Part, some: Sequence[Entry], states: tuple[tuple[str, int], ...]) -> LaterPage:
    make = partial(_page, lens, part, some, states)
    return list_page(
        lens, part, interface(lens.words, "forecasts.title"), PATH, map(shown(lens, "prediction"), some), make, states
    )


def _page(lens: Lens, part: Part, entries: Sequence[Entry], states: tuple[tuple[str, int], ...]) -> PageView:
    known = {"state": {value: label for state, _ in states for value, label in by_word(lens, "common.state", state)}}
    offered = chips(lens, FILTERS, entries, part, known)
    data = LedgerData(part, tuple(map(shown(lens, "prediction"), entries)), states, offered)
    title, standfirst = (interface(lens.words, f"forecasts.{word}") for word in ("title", "standfirst"))
    return PageView(part.path, "forecasts", titled(title, part), standfirst, PATH, data)


def prediction(lens: Lens, entry: Entry) -> Prediction:
    """A forecast as the ledger shows it."""
    return Prediction(forecast_view(lens, entry), values_of(lens, FILTERS, entry))


def _likelihood(lens: Lens, entry: Entry) -> Iterable[tuple[str, Held]]:
    likelihood = entry.holds(Forecast).likelihood
    return [(slug(likelihood.phrase), worded("“{}”", lens.held(likelihood.phrase)))] if likelihood else []


def found(lens: Lens, entry: Entry) -> SearchView:
    """A forecast as search finds it, with what became of it."""
    forecast = forecast_view(lens, entry)
    return SearchView(card_href(lens, entry) or "", _title(lens, forecast), _words(forecast), "forecast")


def _title(lens: Lens, forecast: ForecastView) -> Held:
    period = forecast.statement.period
    return joined(
        ", ",
        filter(
            None,
            (
                interface(lens.words, "kinds.forecast.name"),
                forecast.forecaster.name,
                period.label if period else NOTHING,
            ),
        ),
    )


def _words(forecast: ForecastView) -> Held:
    outcomes = [part for outcome in forecast.outcomes for part in (outcome.text, outcome.rationale)]
    return joined(" ", [forecast.statement.text, forecast.condition, *outcomes])


FILTERS: Mapping[str, Values[Entry]] = {
    "forecaster": lambda lens, entry: named(lens, [entry.holds(Forecast).forecaster]),
    "topic": topics,
    "year": period,
    "likelihood": _likelihood,
    "state": lambda lens, entry: by_word(lens, "common.state", forecast_state(lens, entry)),
}
"""What forecasts can be filtered by."""
