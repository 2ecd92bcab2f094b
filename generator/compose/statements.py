"""Statements as pages show them: quotations, claims, facts, forecasts, events."""

from generator import edtf
from generator.compose.kinds import holder_of, statement_text
from generator.compose.kinds.fact import number_of, otherwise, table_of, unit_of
from generator.compose.kinds.forecast import forecast_state
from generator.compose.kinds.quotation import when_said
from generator.compose.kinds.role import role_of
from generator.compose.lens import Lens, once
from generator.compose.lines import plain, words_of
from generator.compose.magnitude import magnitude
from generator.compose.sections.readers import readers_of
from generator.compose.statement_views import (
    EventView,
    FactView,
    ForecastView,
    NumberView,
    OutcomeView,
    QuotationView,
    StatementView,
)
from generator.compose.views import DateView
from generator.compose.volumes import card_href
from generator.corpus import Entry
from generator.model import Event, Fact, Forecast, Outcome, Quotation
from generator.model.statements import Likelihood
from generator.verified import NOTHING, Held, interface, joined, worded

_SPOKEN = frozenset(("broadcast", "interview", "speech"))
"""Types of CSL whose author speaks."""


@once
def quotation_view(lens: Lens, entry: Entry) -> QuotationView:
    """A quotation; its words are those of the captured text, never retyped."""
    quotation = entry.holds(Quotation)
    words = words_of(lens, entry, quotation)
    line = plain(words)
    when = when_said(entry)
    said = lens.date(when, lens.held(quotation.said_basis), "?" in when) if when else None
    return QuotationView(
        id=entry.id,
        href=card_href(lens, entry) or "",
        words=words,
        plain=line,
        language=entry.source.language,
        translation=lens.held(quotation.translation.text) if quotation.translation else None,
        translated_by=lens.held(quotation.translation.by) if quotation.translation else None,
        speaker=lens.name(quotation.speaker),
        role=role_of(lens, quotation.speaker, entry),
        context=lens.held(quotation.context),
        addressee=lens.name(quotation.addressee) if quotation.addressee else None,
        via=lens.names(quotation.via),
        said=said,
        grade=grade_of(lens, entry),
        speaker_checked=lens.verified.anchors[entry.id].speaker_checked is not False,
        period=lens.period_of(entry.source),
        evidence=lens.evidence([entry.id]),
        topics=lens.topics(quotation.topics),
        about=lens.names(quotation.about),
        note=lens.held(quotation.note),
        source=lens.outlet(entry.source),
        citation=_citation(lens, entry, line, said),
        readers=readers_of(lens, quotation.approved),
    )


def grade_of(lens: Lens, entry: Entry) -> str:
    """How a quotation's words match, or that they are the writer's own, or of one who speaks."""
    if entry.holds(Quotation).speaker not in entry.source.author_ids:
        return lens.verified.anchors[entry.id].grade
    return "spoken" if entry.source.type in _SPOKEN else "author"


def _citation(lens: Lens, entry: Entry, line: Held, said: DateView | None) -> Held:
    """The words with who said them and when, through whom, and where they stand; what is inferred says so."""
    quotation = entry.holds(Quotation)
    source = lens.source(entry.source)
    chain = joined("", (interface(lens.words, "cite.via", name=via.name) for via in lens.names(quotation.via)))
    dated = source.issued.told
    record = (source.byline, worded("“{}”", source.title), source.container, dated)
    where = joined(", ", filter(None, record))
    passages = joined(", ", (passage.spoken for passage in lens.passages_behind(entry.id)))
    speaker = lens.name(quotation.speaker).name
    when = interface(lens.words, "cite.said", date=said.told) if said else NOTHING
    return interface(
        lens.words, "cite.quotation", words=line, by=joined("", (speaker, chain, when)), source=where, passages=passages
    )


@once
def statement_view(lens: Lens, entry: Entry) -> StatementView:
    """Any statement as one line of text with its evidence."""
    statement = entry.statement
    text, words = statement_text(lens, entry)
    holder = next(iter(holder_of(lens, entry)), None)
    return StatementView(
        id=entry.id,
        kind=statement.kind,
        text=text,
        words=words,
        holder=holder,
        via=lens.names(getattr(statement, "via", ()) if holder else ()),
        period=lens.period_of(entry.source),
        evidence=lens.evidence([entry.id]),
        topics=lens.topics(statement.topics),
        about=lens.names(statement.about),
        note=lens.held(statement.note),
        readers=readers_of(lens, statement.approved),
    )


@once
def fact_view(lens: Lens, entry: Entry) -> FactView:
    """A row of a table of facts."""
    fact = entry.holds(Fact)
    # How a source is dated is told on its page, and not with every fact of that date.
    basis = None if fact.as_of == entry.source.issued else fact.as_of_basis
    return FactView(
        id=entry.id,
        group=lens.held(fact.group),
        subject=lens.named(fact.subject),
        measure=lens.held(fact.measure),
        counterparts=tuple(lens.named(name) for name in fact.counterpart),
        value=number_of(lens, fact),
        unit=unit_of(lens, fact),
        text=lens.held(fact.text),
        as_of=lens.date(fact.as_of, lens.held(basis), bool(fact.as_of_basis)),
        wording=fact.wording,
        readings=tuple(map(lens.held, fact.readings)),
        note=lens.held(fact.note),
        period=lens.period_of(entry.source),
        evidence=lens.evidence([entry.id]),
        sort_value=sort_value(fact),
        columns=table_of(lens, entry).columns,
        otherwise=tuple(
            NumberView(number_of(lens, other.holds(Fact)), lens.evidence([other.id]))
            for other in otherwise(lens, entry)
        ),
    )


def sort_value(fact: Fact) -> str:
    """A fact's number in full, whatever its unit; nothing where it has none."""
    return f"{magnitude(fact.value, fact.unit or ''):f}" if fact.value is not None else ""


@once
def event_view(lens: Lens, entry: Entry) -> EventView:
    """A row of a timeline."""
    event = entry.holds(Event)
    return EventView(
        id=entry.id,
        date=event_date(lens, event),
        text=lens.held(event.text),
        period=lens.period_of(entry.source),
        evidence=lens.evidence([entry.id]),
        topics=lens.topics(event.topics),
        about=lens.names(event.about),
        note=lens.held(event.note),
    )


def event_date(lens: Lens, event: Event) -> DateView:
    """When something happened, as certain as its source makes it."""
    return lens.date(event.date, lens.held(event.date_basis), "?" in event.date or "%" in event.date)


@once
def forecast_view(lens: Lens, entry: Entry) -> ForecastView:
    """A row of the ledger. The latest source that grades the forecast decides its state."""
    forecast = entry.holds(Forecast)
    outcomes = tuple(_outcome_view(lens, outcome) for outcome in reversed(lens.where(Outcome, "forecast", entry.id)))
    made = lens.date(forecast.made) if forecast.made else lens.issued(entry.source)
    window = lens.held(forecast.window_phrase) or (lens.date(forecast.window).words if forecast.window else NOTHING)
    likelihood = forecast.likelihood
    return ForecastView(
        statement=statement_view(lens, entry),
        forecaster=lens.name(forecast.forecaster),
        made=made,
        window=window,
        likelihood=lens.held(likelihood.phrase if likelihood else None),
        scale=_scale(lens, likelihood) if likelihood else NOTHING,
        condition=lens.held(forecast.condition),
        criteria=lens.held(forecast.criteria),
        criteria_written=lens.date(forecast.criteria_written),
        hindsight=edtf.parse(forecast.criteria_written).first_day > edtf.parse(made.edtf).first_day,
        outcomes=outcomes,
        state=forecast_state(lens, entry),
    )


def _outcome_view(lens: Lens, entry: Entry) -> OutcomeView:
    outcome = entry.holds(Outcome)
    return OutcomeView(
        outcome.state,
        lens.held(outcome.text),
        lens.held(outcome.rationale),
        lens.held(outcome.window_note),
        lens.period_of(entry.source),
        lens.evidence([entry.id]),
    )


def _scale(lens: Lens, likelihood: Likelihood) -> Held:
    """What a scale makes of the phrase, in per cent; nothing where none is named."""
    if likelihood.low is None or likelihood.high is None:
        return NOTHING
    return worded("{}–{} %, {}", likelihood.low, likelihood.high, lens.held(likelihood.scale))
