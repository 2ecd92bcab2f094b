"""Statements as pages show them: quotations, claims, facts, forecasts, events."""

from bisect import bisect_left

from generator import edtf
from generator.compose.lens import Lens, once
from generator.compose.lines import number_of, plain, statement_text, words_of
from generator.compose.magnitude import magnitude
from generator.compose.parts import card_href
from generator.compose.readers import readers_of
from generator.compose.views import (
    DateView,
    EventView,
    FactView,
    ForecastView,
    OutcomeView,
    QuotationView,
    StatementView,
)
from generator.corpus import Entry
from generator.model import Claim, Event, Fact, Forecast, Outcome, Quotation, Role
from generator.model.statements import Likelihood
from generator.verified import NOTHING, Held, joined, worded

WAITING = ("open", "not-due")
"""The states of a forecast that no source has graded."""


@once
def quotation_view(lens: Lens, entry: Entry) -> QuotationView:
    """A quotation; its words are those of the captured text, never retyped."""
    quotation = entry.statement
    assert isinstance(quotation, Quotation)
    anchor = lens.verified.anchors[entry.id]
    words = words_of(lens, entry, quotation)
    line = plain(words)
    said = lens.date(quotation.said, lens.held(quotation.said_basis), "?" in quotation.said) if quotation.said else None
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
        grade="author" if quotation.speaker in entry.source.author_ids else anchor.grade,
        speaker_checked=anchor.speaker_checked is not False,
        period=lens.period_of(entry.source),
        evidence=lens.evidence([entry.id]),
        topics=lens.topics(quotation.topics),
        about=lens.names(quotation.about),
        note=lens.held(quotation.note),
        source=lens.outlet(entry.source),
        citation=_citation(lens, entry, line),
        readers=readers_of(lens, quotation.approved),
    )


def _citation(lens: Lens, entry: Entry, line: Held) -> Held:
    quotation = entry.statement
    assert isinstance(quotation, Quotation)
    source = lens.source(entry.source)
    chain = joined("", (worded(", via {}", via.name) for via in lens.names(quotation.via)))
    record = (source.byline, worded("“{}”", source.title), source.container, source.issued.words)
    where = joined(", ", filter(None, record))
    passages = joined(", ", (passage.spoken for passage in lens.passages_behind(entry.id)))
    speaker = lens.name(quotation.speaker).name
    return worded("“{}” ({}{}). In: {}, {}.", line, speaker, chain, where, passages)


def role_of(lens: Lens, actor: str, entry: Entry) -> Held:
    """What the entry's source calls the actor, or else the last source before it that calls them anything."""
    roles = lens.where("role", "actor", actor)
    own = bisect_left(roles, lens.age(entry.source), key=lambda role: lens.age(role.source))
    if own == len(roles) or roles[own].source is not entry.source:
        own -= 1
    statement = roles[own].statement if own >= 0 else None
    return lens.held(statement.title) if isinstance(statement, Role) else NOTHING


def newest_role(lens: Lens, actor: str) -> Held:
    """What the newest source that gives an actor a role calls them, by its first word on it."""
    roles = lens.where("role", "actor", actor)
    last = [role.statement for role in roles if role.source is roles[-1].source]
    return lens.held(last[0].title) if last and isinstance(last[0], Role) else NOTHING


@once
def statement_view(lens: Lens, entry: Entry) -> StatementView:
    """Any statement as one line of text with its evidence."""
    statement = entry.statement
    text, words = statement_text(lens, entry)
    holder = via = None
    if isinstance(statement, Claim):
        holder, via = lens.name(statement.holder), statement.via
    if isinstance(statement, Forecast):
        holder = lens.name(statement.forecaster)
    return StatementView(
        id=entry.id,
        kind=statement.kind,
        text=text,
        words=words,
        holder=holder,
        via=lens.names(via or ()),
        period=lens.period_of(entry.source),
        evidence=lens.evidence([entry.id]),
        topics=lens.topics(statement.topics),
        about=lens.names(statement.about),
        note=lens.held(statement.note),
        readers=readers_of(lens, statement.approved),
    )


@once
def fact_view(lens: Lens, entry: Entry) -> FactView:
    """A row of the facts table."""
    fact = entry.statement
    assert isinstance(fact, Fact)
    return FactView(
        id=entry.id,
        group=lens.held(fact.group),
        subject=lens.named(fact.subject),
        measure=lens.held(fact.measure),
        counterparts=tuple(lens.named(name) for name in fact.counterpart),
        value=number_of(fact),
        unit=lens.held(fact.unit),
        text=lens.held(fact.text),
        as_of=lens.date(fact.as_of, lens.held(fact.as_of_basis), bool(fact.as_of_basis)),
        wording=fact.wording,
        readings=tuple(map(lens.held, fact.readings)),
        note=lens.held(fact.note),
        period=lens.period_of(entry.source),
        evidence=lens.evidence([entry.id]),
        sort_value=f"{magnitude(fact.value, fact.unit or ''):f}" if fact.value is not None else "",
    )


@once
def event_view(lens: Lens, entry: Entry) -> EventView:
    """A row of a timeline."""
    event = entry.statement
    assert isinstance(event, Event)
    return EventView(
        id=entry.id,
        date=_event_date(lens, event),
        text=lens.held(event.text),
        period=lens.period_of(entry.source),
        evidence=lens.evidence([entry.id]),
        topics=lens.topics(event.topics),
        about=lens.names(event.about),
        note=lens.held(event.note),
    )


def _event_date(lens: Lens, event: Event) -> DateView:
    return lens.date(event.date, lens.held(event.date_basis), "?" in event.date or "%" in event.date)


@once
def forecast_view(lens: Lens, entry: Entry) -> ForecastView:
    """A row of the ledger. The latest source that grades the forecast decides its state."""
    forecast = entry.statement
    assert isinstance(forecast, Forecast)
    outcomes = tuple(
        OutcomeView(
            outcome.statement.state,
            lens.held(outcome.statement.text),
            lens.held(outcome.statement.rationale),
            lens.held(outcome.statement.window_note),
            lens.period_of(outcome.source),
            lens.evidence([outcome.id]),
        )
        for outcome in lens.where("outcome", "forecast", entry.id)
        if isinstance(outcome.statement, Outcome)
    )
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


def _scale(lens: Lens, likelihood: Likelihood) -> Held:
    """What a scale makes of the phrase, in per cent; nothing where none is named."""
    if likelihood.low is None or likelihood.high is None:
        return NOTHING
    return worded("{}–{} %, {}", likelihood.low, likelihood.high, lens.held(likelihood.scale))


def forecast_state(lens: Lens, entry: Entry) -> str:
    """What the latest source to grade a forecast says. Ungraded, it is open, or not due while its window lasts."""
    forecast = entry.statement
    assert isinstance(forecast, Forecast)
    outcomes = [outcome.statement for outcome in lens.where("outcome", "forecast", entry.id)]
    if outcomes and isinstance(outcomes[-1], Outcome):
        return outcomes[-1].state
    due = edtf.parse(forecast.window).last_day if forecast.window else None
    return "not-due" if due and due > lens.today else "open"
