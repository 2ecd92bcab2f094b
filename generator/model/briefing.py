"""The briefing as a whole, and an editor's comparison of two periods."""

import re
from typing import Annotated, Literal

from babel import Locale, UnknownLocaleError
from pydantic import AfterValidator, Field

from generator.model.approval import Vouched
from generator.model.asserts import Asserts
from generator.model.base import (
    ID_PATTERN,
    ChangeId,
    Day,
    Done,
    ForecastIds,
    Former,
    Id,
    Label,
    Language,
    Model,
    PeriodId,
    QuotationId,
    QuotationIds,
    Reading,
    Reasoning,
    Setting,
    StatementIds,
    Told,
    TopicId,
    Typed,
)
from generator.model.kinds import BY_DEFAULT, SHAPES, SILENT, TABLES_BY_DEFAULT, Changes, Kinds, Tables


class Period(Model):
    """A span of time whose sources are read together."""

    id: Id
    label: Label
    covers: Day


class Settings(Model):
    """How much of a source is shown: words of context on either side, words a passage, share of its main text.

    `always_words`: so many words may be shown whatever the share, up to four fifths of the text; without that, nothing
    could be cited of short news.

    `approvals` says what somebody must have stamped before it is published: nothing, what is told in our own words
    (every statement but a quotation, and every file of readings), or quotations as well.
    """

    context_words: Annotated[int, Asserts.SETTING] = Field(default=9, ge=0)
    passage_words: Annotated[int, Asserts.SETTING] = Field(default=60, gt=0)
    share: Annotated[float, Asserts.SETTING] = Field(default=0.5, gt=0, le=1)
    always_words: Annotated[int, Asserts.SETTING] = Field(default=200, ge=0)
    approvals: Annotated[Literal["none", "told", "all"], Asserts.SETTING] = "none"


def _reachable(address: Typed) -> Typed:
    if not re.fullmatch(r"(https://|mailto:)[^\s?#]+", address):
        raise ValueError("expected https://… or mailto:…, without anything behind ? or #")
    return address


def _of_cldr(language: str) -> str:
    try:
        Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        raise ValueError(
            f"'{language}' is no language whose numbers and plurals are known: expected one of CLDR"
        ) from None
    return language


class Withdrawal(Model):
    """A source that was published and is taken back: the id that it had, what it was called, when and why it went."""

    source: Annotated[str, Asserts.FORMER] = Field(pattern=ID_PATTERN)
    title: Former
    date: Done
    reason: Reasoning


class Briefing(Vouched):
    """`content/briefing.yml`: title, question, answer, scope, periods, settings; what kinds of subject, tables of
    facts and kinds of change there are."""

    title: Label
    kicker: Told
    question: Told
    answer: tuple[Reading, ...] = Field(min_length=1)
    scope: Told
    language: Annotated[Language, AfterValidator(_of_cldr)] = "en"
    editors: tuple[Setting, ...] = Field(min_length=1)
    contact: Setting | None = None
    challenge: Annotated[Setting, AfterValidator(_reachable)] | None = None
    """Where a reader challenges a passage: the page of a form (`https://…/issues/new`), or `mailto:` and an address."""
    periods: tuple[Period, ...] = ()
    subjects: Kinds = BY_DEFAULT
    tables: Tables = TABLES_BY_DEFAULT
    changes: Changes = ()
    featured: QuotationIds = ()
    headline_forecasts: ForecastIds = ()
    withdrawn: tuple[Withdrawal, ...] = ()
    settings: Settings = Settings()

    @property
    def change_ids(self) -> tuple[str, ...]:
        """The kinds of change that a comparison may name."""
        return (*(tuple(change.id for change in self.changes) or SHAPES), SILENT)


class Side(Model):
    """What the sources of one period say on a topic, in the editor's words, with the statements that say so."""

    text: Told
    evidence: StatementIds = ()


class Comparison(Vouched):
    """`content/comparisons/<a>-vs-<b>.yml`: the editor's reading of what changed between two periods."""

    id: Id
    first: PeriodId
    second: PeriodId
    standfirst: Told
    headline: Told | None = None
    topics: tuple["TopicReading", ...] = Field(min_length=1)
    pairs: tuple["Pair", ...] = ()
    only: tuple["OnlyIn", ...] = ()
    not_comparable: tuple[Reading, ...] = ()


class TopicReading(Model):
    """One topic compared. A period without `first` or `second` is silent: its kind is then `not-mentioned`."""

    topic: TopicId
    change: ChangeId
    weight: Annotated[Literal["major", "minor"], Asserts.JUDGEMENT] = "major"
    first: Reading | None = None
    second: Reading | None = None
    driver: Side | None = None
    watch: Side | None = None


class Pair(Model):
    """Two quotations, one of each period, that read against each other."""

    first: QuotationId
    second: QuotationId


class OnlyIn(Model):
    """Something that the sources of one period mention and those of the other do not."""

    period: PeriodId
    name: Told
    text: Told
    evidence: StatementIds


Comparison.model_rebuild()
