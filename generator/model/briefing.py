"""The briefing as a whole, and an editor's comparison of two periods."""

from typing import Literal

from pydantic import Field

from generator.model.approval import Vouched
from generator.model.base import Date, Id, Ids, Model, Reading, Text

ChangeKind = Literal[
    "up",
    "down",
    "reversed",
    "hardened",
    "softened",
    "continued",
    "new",
    "dropped",
    "not-mentioned",
    "not-comparable",
]


class Period(Model):
    """A span of time whose sources are read together."""

    id: Id
    label: Text
    covers: Date


class Settings(Model):
    """How much of a source is shown: words of context on either side, words a passage, share of its main text.

    `approvals` says what somebody must have stamped before it is published: nothing, what is told in our own words
    (every statement but a quotation, and every file of readings), or quotations as well.
    """

    context_words: int = Field(default=9, ge=0)
    passage_words: int = Field(default=60, gt=0)
    share: float = Field(default=0.5, gt=0, le=1)
    approvals: Literal["none", "told", "all"] = "none"


class Subject(Model):
    """What the facts table is called."""

    facts_title: Text = "Facts"
    facts_heading: Text = "What the sources say, in numbers where they give any"
    facts_standfirst: Text | None = None


class Briefing(Vouched):
    """`content/briefing.yml`: title, question, answer, scope, periods, settings."""

    title: Text
    kicker: Text
    question: Text
    answer: tuple[Reading, ...] = Field(min_length=1)
    scope: Text
    language: str = Field(default="en", pattern=r"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$")
    editors: tuple[Text, ...] = Field(min_length=1)
    contact: Text | None = None
    periods: tuple[Period, ...] = ()
    facts: Subject = Subject()
    featured: Ids = ()
    settings: Settings = Settings()


class Side(Model):
    """What the sources of one period say on a topic, in the editor's words, with the statements that say so."""

    text: Text
    evidence: Ids = ()


class Comparison(Vouched):
    """`content/comparisons/<a>-vs-<b>.yml`: the editor's reading of what changed between two periods."""

    id: Id
    first: Id
    second: Id
    standfirst: Text
    headline: Text | None = None
    topics: tuple["TopicReading", ...] = Field(min_length=1)
    pairs: tuple["Pair", ...] = ()
    only: tuple["OnlyIn", ...] = ()
    not_comparable: tuple[Reading, ...] = ()


class TopicReading(Model):
    """One topic compared. A period without `first` or `second` is silent: its kind is then `not-mentioned`."""

    topic: Id
    change: ChangeKind
    weight: Literal["major", "minor"] = "major"
    first: Reading | None = None
    second: Reading | None = None
    driver: Side | None = None
    watch: Side | None = None


class Pair(Model):
    """Two quotations, one of each period, that read against each other."""

    first: Id
    second: Id


class OnlyIn(Model):
    """Something that the sources of one period mention and those of the other do not."""

    period: Id
    name: Text
    text: Text
    evidence: Ids
