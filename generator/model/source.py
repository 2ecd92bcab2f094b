"""A source: its bibliographic record, its capture, and everything that the briefing takes from it."""

from typing import Literal

from pydantic import Field, model_validator

from generator.model.base import AnySelector, Date, Id, Model, Text, Texts
from generator.model.statements import (
    Claim,
    Dating,
    Event,
    Fact,
    Forecast,
    Outcome,
    Quotation,
    Role,
    Statement,
)

SourceType = Literal[
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "book",
    "broadcast",
    "chapter",
    "document",
    "interview",
    "legislation",
    "post",
    "post-weblog",
    "report",
    "speech",
    "treaty",
    "webpage",
]
RegionKind = Literal["furniture", "heading", "byline", "caption", "note"]


class Name(Model):
    """A CSL name: `family` and `given`, or `literal` for a body; `id` names the actor that it is."""

    family: Text | None = None
    given: Text | None = None
    literal: Text | None = None
    id: Id | None = None

    @model_validator(mode="after")
    def _one_form(self) -> "Name":
        if (self.family is None) == (self.literal is None):
            raise ValueError("a name has either 'family' (and 'given') or 'literal'")
        return self

    @property
    def short(self) -> str:
        return self.family or self.literal or ""

    @property
    def full(self) -> str:
        return self.literal or " ".join(filter(None, [self.given, self.family]))


class SourceName(Model):
    """What this source calls an actor: names that count as aliases here alone ("Kim", where only one is meant)."""

    id: Id
    forms: Texts


class Region(Model):
    """A stretch of a capture that is not running text.

    It goes from the first character of `from` to the last of `to`; without `from` it starts at the capture's
    beginning, without `to` it ends at the capture's end. `furniture` (buttons, menus, forms) cannot be quoted.
    """

    kind: RegionKind
    what: Text
    from_: AnySelector | None = None
    to: AnySelector | None = None


class Capture(Model):
    """The source as it was caught: a file in `seeds/`, held to its SHA-256."""

    file: Text
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    media_type: Literal["text/plain"] = "text/plain"
    regions: tuple[Region, ...] = ()


class Rights(Model):
    """What of the source may be shown; what is not set here comes from the settings in `briefing.yml`."""

    statement: Text
    passage_words: int | None = Field(default=None, gt=0)
    share: float | None = Field(default=None, gt=0, le=1)
    whole_text: bool = False


class Source(Model):
    """One source: a CSL-JSON record (citationstyles.org), its capture and the statements taken from it."""

    id: Id
    type: SourceType
    title: Text
    title_short: Text | None = None
    author: tuple[Name, ...] = ()
    issued: Date
    issued_basis: tuple[Dating, ...] = ()
    accessed: Date | None = None
    container_title: Text | None = None
    container_basis: Text | None = None
    publisher: Text | None = None
    URL: Text | None = Field(default=None, alias="URL")
    language: str = Field(pattern=r"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$")
    label: Text | None = None
    capture: Capture
    rights: Rights
    summary: Text
    names: tuple[SourceName, ...] = ()
    roles: tuple[Role, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    claims: tuple[Claim, ...] = ()
    facts: tuple[Fact, ...] = ()
    forecasts: tuple[Forecast, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def author_ids(self) -> tuple[str, ...]:
        return tuple(name.id for name in self.author if name.id)

    @property
    def short_name(self) -> str:
        """What evidence markers call the source."""
        return self.label or (self.author[0].short if self.author else self.container_title or self.title)

    def statements(self) -> tuple[tuple[str, int, Statement], ...]:
        """Each statement with the key of its list and its index there: the way to it in the file."""
        return tuple((key, index, item) for key, items in self._lists() for index, item in enumerate(items))

    def _lists(self) -> tuple[tuple[str, tuple[Statement, ...]], ...]:
        return (
            ("issued-basis", self.issued_basis),
            ("roles", self.roles),
            ("quotations", self.quotations),
            ("claims", self.claims),
            ("facts", self.facts),
            ("forecasts", self.forecasts),
            ("outcomes", self.outcomes),
            ("events", self.events),
        )
