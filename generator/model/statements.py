"""The kinds of statement that a briefing takes from a source, each anchored to exact passages of it."""

from abc import abstractmethod
from decimal import Decimal
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from generator.model.approval import Acceptance, Approval
from generator.model.base import AnySelector, Date, Evidence, Id, Ids, Model, Selector, Text, Texts

RelationKind = Literal["cooperative", "supply", "hostile", "weak", "reported"]
OutcomeState = Literal["open", "not-due", "happened", "partly", "did-not", "condition-not-met", "unresolvable"]


class Statement(Model):
    """What all statements have: an id, what they are about, and findings accepted by name."""

    kind: ClassVar[str]

    id: Id
    topics: Ids = ()
    about: Ids = ()
    note: Text | None = None
    accept: tuple[Acceptance, ...] = ()
    approved: Approval | None = None

    @property
    @abstractmethod
    def selectors(self) -> tuple[Selector, ...]:
        """The passages that the statement rests on."""

    @property
    def ordered(self) -> bool:
        """Whether the passages are one sequence of words with parts left out."""
        return False


class Anchored(Statement):
    """A statement in our own words, with the passages that say so."""

    evidence: Evidence = Field(min_length=1)

    @property
    def selectors(self) -> tuple[Selector, ...]:
        return self.evidence


class Insertion(Model):
    """Words of the editor inside a quotation, kept apart from the speaker's: shown after part number `after`."""

    after: int = Field(ge=1)
    text: Text


class Translation(Model):
    """The quotation in the briefing's language; the words in the source's language are what is verified."""

    text: Text
    language: str
    by: Text


class Quotation(Statement):
    """schema.org Quotation: someone's own words.

    Either `exact` (one run of words) or `parts` (an elision: several runs in the source's order). `via` is the
    chain of outlets through whom the words reached the source, nearest to the speaker first.
    """

    kind = "quotation"

    exact: Text | None = None
    prefix: str = ""
    suffix: str = ""
    parts: tuple[AnySelector, ...] = ()
    insertions: tuple[Insertion, ...] = ()
    speaker: Id
    via: Ids = ()
    said: Date | None = None
    said_basis: Text | None = None
    addressee: Id | None = None
    context: Text | None = None
    translation: Translation | None = None

    @model_validator(mode="after")
    def _one_form(self) -> "Quotation":
        if (self.exact is None) == (not self.parts):
            raise ValueError("a quotation has either 'exact' or 'parts'")
        if self.parts and (self.prefix or self.suffix):
            raise ValueError("in a quotation with 'parts', 'prefix' and 'suffix' belong to a part")
        if any(insertion.after > len(self.selectors) for insertion in self.insertions):
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


class Position(Model):
    """Whose position a claim states, and towards whom: how profiles set periods side by side."""

    of: Id
    towards: Id


class Relation(Model):
    """A tie between two subjects as a source describes it; `label` is two or three words for the drawing."""

    from_: Id
    to: Id
    kind: RelationKind
    label: Text


class Claim(Anchored):
    """schema.org Claim: what a source says someone holds, in our own words. We never rate its truth.

    `holder` is who asserts it; `via` the chain through whom it reached the source. `inferred` lists names and
    numbers that the claim's wording adds to its evidence by the editor's inference. A claim that something is not
    mentioned has no passage: it lists the terms under `absence`, and the whole capture is searched for them.
    """

    kind = "claim"

    evidence: Evidence = ()
    absence: Texts = ()

    text: Text
    holder: Id
    via: Ids = ()
    position: Position | None = None
    relation: Relation | None = None
    inferred: Texts = ()

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

    evidence: Evidence = ()
    formula: Text | None = None

    group: Text
    subject: Text
    measure: Text
    counterpart: Texts = ()
    value: Decimal | None = None
    unit: Text | None = None
    text: Text | None = None
    as_of: Date
    as_of_basis: Text | None = None
    wording: Literal["clear", "ambiguous", "reported"] = "clear"
    readings: Texts = ()
    inferred: Texts = ()

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


class Likelihood(Model):
    """The forecaster's own phrase; `low` and `high` (per cent) only by a scale that is named."""

    phrase: Text
    scale: Text | None = None
    low: int | None = Field(default=None, ge=0, le=100)
    high: int | None = Field(default=None, ge=0, le=100)

    @model_validator(mode="after")
    def _by_scale(self) -> "Likelihood":
        if {self.low is None, self.high is None} != {self.scale is None}:
            raise ValueError("'low' and 'high' go with the 'scale' that they are read from")
        return self


class Forecast(Anchored):
    """A claim about the future. Without `text` the page shows the forecaster's own words from the evidence."""

    kind = "forecast"

    text: Text | None = None
    forecaster: Id
    made: Date | None = None
    window: Date | None = None
    window_phrase: Text | None = None
    likelihood: Likelihood | None = None
    condition: Text | None = None
    criteria: Text
    criteria_written: Date


class Outcome(Anchored):
    """What this source shows of a forecast made in an earlier one."""

    kind = "outcome"

    forecast: Id
    state: OutcomeState
    text: Text
    rationale: Text


class Event(Anchored):
    """A dated happening; the date is as certain as the source makes it."""

    kind = "event"

    text: Text
    date: Date
    date_basis: Text


class Role(Anchored):
    """What a source calls an actor, as of that source's date."""

    kind = "role"

    actor: Id
    title: Text


class Dating(Anchored):
    """One step of the reasoning that dates a source."""

    kind = "dating"

    text: Text
