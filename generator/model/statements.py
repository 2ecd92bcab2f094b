"""The kinds of statement that a briefing takes from a source, each anchored to exact passages of it."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.model.asserts import Asserts
from generator.model.base import (
    Absent,
    ActorId,
    ActorIds,
    AnySelector,
    Counterparts,
    Date,
    Done,
    Evidence,
    ForecastId,
    Inserted,
    Label,
    Language,
    Measured,
    Model,
    NamedList,
    Office,
    Phrase,
    Readings,
    Reasoning,
    Selector,
    Setting,
    SubjectName,
    TableId,
    Told,
    Translated,
    Typed,
    Words,
)
from generator.model.statement import Anchored, Statement
from generator.model.ties import Position, Relation

OutcomeState = Literal["open", "not-due", "happened", "partly", "did-not", "condition-not-met", "unresolvable"]


class Insertion(Model):
    """Words of the editor inside a quotation, kept apart from the speaker's by square brackets.

    They are shown after part number `after` (0: before the first), or in place of the one word that `for` names: with
    `{for: We, text: They}` readers see "[They] will sign".
    """

    text: Inserted
    after: Annotated[int | None, Asserts.SETTING] = Field(default=None, ge=0)
    for_: Words | None = None

    @model_validator(mode="after")
    def _one_place(self) -> "Insertion":
        if (self.after is None) == (self.for_ is None):
            raise ValueError("an insertion has either 'after' (the number of a part) or 'for' (the word it stands for)")
        return self


class Translation(Model):
    """The quotation in the briefing's language; the words in the source's language are what is verified."""

    text: Translated
    language: Language
    by: Setting


class Quotation(Statement):
    """schema.org Quotation: someone's own words.

    Either `exact` (one run of words) or `parts` (an elision: several runs in the source's order). `via` is the
    chain of outlets through whom the words reached the source, nearest to the speaker first.
    """

    kind = "quotation"
    apart = frozenset({"speaker"})

    exact: Words | None = None
    prefix: Annotated[str, Asserts.WORDS] = ""
    suffix: Annotated[str, Asserts.WORDS] = ""
    parts: tuple[AnySelector, ...] = ()
    insertions: tuple[Insertion, ...] = ()
    speaker: ActorId
    via: ActorIds = ()
    said: Date | None = None
    said_basis: Reasoning | None = None
    addressee: ActorId | None = None
    context: Reasoning | None = None
    translation: Translation | None = None

    @model_validator(mode="after")
    def _one_form(self) -> "Quotation":
        if (self.exact is None) == (not self.parts):
            raise ValueError("a quotation has either 'exact' or 'parts'")
        if self.parts and (self.prefix or self.suffix):
            raise ValueError("in a quotation with 'parts', 'prefix' and 'suffix' belong to a part")
        if any((insertion.after or 0) > len(self.selectors) for insertion in self.insertions):
            raise ValueError("an insertion comes after a part that is not there")
        return self

    @property
    def selectors(self) -> tuple[Selector, ...]:
        if self.exact is not None:
            return (Selector(exact=self.exact, prefix=self.prefix, suffix=self.suffix),)
        return self.parts

    @property
    def ordered(self) -> bool:
        return True


class Claim(Anchored):
    """schema.org Claim: what a source says someone holds, in our own words. We never rate its truth.

    `holder` is who asserts it; `via` the chain through whom it reached the source. `inferred` lists names and
    numbers that the claim's wording adds to its evidence by the editor's inference. A claim that something is not
    mentioned has no passage: it lists the terms under `absence`, and the whole capture is searched for them.
    """

    kind = "claim"

    evidence: Evidence = ()
    absence: Absent = ()

    text: Told
    holder: ActorId
    via: ActorIds = ()
    position: Position | None = None
    relation: Relation | None = None
    inferred: NamedList = ()

    @property
    def of_whole_text(self) -> bool:
        return bool(self.absence)

    @model_validator(mode="after")
    def _rests_on_something(self) -> "Claim":
        if bool(self.evidence) == bool(self.absence):
            raise ValueError("a claim has either 'evidence' or, where it says that nothing is there, 'absence'")
        return self


class Fact(Anchored):
    """One measured or stated thing. A number goes into `value` (with `unit`), anything else into `text`.

    `as-of` is the date for which the source gives it. Ambiguous wording is kept: `wording` says so and
    `readings` lists what it can mean. A fact that is worked out from others has a `formula` over their ids
    (`exports-2021 - imports-2021`) in place of evidence. `inferred` lists names that the passage leaves to be
    understood.
    """

    kind = "fact"
    apart = frozenset({"subject", "counterpart", "as-of"})

    evidence: Evidence = ()
    formula: Annotated[Typed, Field(min_length=1), Asserts.REFERENCE] | None = None

    table: TableId | None = None
    group: Label
    subject: SubjectName
    measure: Measured
    counterpart: Counterparts = ()
    value: Annotated[Decimal | None, Asserts.QUANTITY] = None
    unit: Measured | None = None
    text: Told | None = None
    as_of: Date
    as_of_basis: Reasoning | None = None
    wording: Annotated[Literal["clear", "ambiguous", "reported"], Asserts.JUDGEMENT] = "clear"
    readings: Readings = ()
    inferred: NamedList = ()

    @model_validator(mode="after")
    def _whole(self) -> "Fact":
        if (self.value is None) == (self.text is None):
            raise ValueError("a fact has either 'value' (a number) or 'text' (anything else)")
        if (self.value is None) != (self.unit is None):
            raise ValueError("'value' and 'unit' go together")
        if bool(self.evidence) == bool(self.formula):
            raise ValueError("a fact has either 'evidence' or, where it is worked out from others, a 'formula'")
        if self.formula and self.value is None:
            raise ValueError("what a 'formula' gives is a number: it goes into 'value' and 'unit'")
        if (self.wording == "ambiguous") != bool(self.readings):
            raise ValueError("ambiguous wording needs 'readings', and 'readings' only go with ambiguous wording")
        return self

    @property
    def of_what(self) -> tuple[str, ...]:
        """What its number is of: facts that have this in common, and not the number, disagree."""
        return (self.subject, self.measure.casefold(), *sorted(self.counterpart), self.unit or "", self.as_of)


class Likelihood(Model):
    """The forecaster's own phrase; `low` and `high` (per cent) only by a scale that is named."""

    phrase: Phrase
    scale: Label | None = None
    low: Annotated[int | None, Asserts.JUDGEMENT] = Field(default=None, ge=0, le=100)
    high: Annotated[int | None, Asserts.JUDGEMENT] = Field(default=None, ge=0, le=100)

    @model_validator(mode="after")
    def _by_scale(self) -> "Likelihood":
        if {self.low is None, self.high is None} != {self.scale is None}:
            raise ValueError("'low' and 'high' go with the 'scale' that they are read from")
        return self


class Forecast(Anchored):
    """A claim about the future. Without `text` the page shows the forecaster's own words from the evidence."""

    kind = "forecast"
    apart = frozenset({"window"})

    text: Told | None = None
    forecaster: ActorId
    made: Date | None = None
    window: Date | None = None
    window_phrase: Phrase | None = None
    likelihood: Likelihood | None = None
    condition: Told | None = None
    criteria: Reasoning
    criteria_written: Done


class Outcome(Anchored):
    """What this source shows of a forecast made in an earlier one.

    `window-note` says why something outside the time that the forecast speaks of grades it all the same.
    """

    kind = "outcome"

    forecast: ForecastId
    state: Annotated[OutcomeState, Asserts.JUDGEMENT]
    text: Told
    rationale: Reasoning
    window_note: Reasoning | None = None


class Event(Anchored):
    """A dated happening; the date is as certain as the source makes it."""

    kind = "event"

    text: Told
    date: Date
    date_basis: Reasoning


class Role(Anchored):
    """What a source calls an actor, as of that source's date."""

    kind = "role"

    actor: ActorId
    title: Office


class Dating(Anchored):
    """One step of the reasoning that dates a source."""

    kind = "dating"

    text: Reasoning
