"""A source: its bibliographic record, its capture, and everything that the briefing takes from it."""

from functools import cache, cached_property
from itertools import pairwise, zip_longest
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field, field_validator, model_validator

from generator import edtf
from generator.model.approval import Vouched
from generator.model.asserts import Asserts
from generator.model.base import (
    ID_PATTERN,
    ActorId,
    AnySelector,
    Date,
    Done,
    Former,
    Id,
    Label,
    Language,
    Model,
    NamedList,
    Printed,
    Reasoning,
    Setting,
    Told,
    Typed,
    WebAddress,
)
from generator.model.statement import Statement
from generator.model.statements import (
    Claim,
    Dating,
    Event,
    Fact,
    Forecast,
    Outcome,
    Quotation,
    Role,
)

SourceType = Literal[
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

    family: Printed | None = None
    given: Printed | None = None
    literal: Printed | None = None
    id: ActorId | None = None

    @model_validator(mode="after")
    def _one_form(self) -> "Name":
        if (self.family is None) == (self.literal is None):
            raise ValueError("a name has either 'family' (and 'given') or 'literal'")
        return self

    @property
    def short(self) -> Typed:
        return self.family or self.literal or Typed("")

    @property
    def full(self) -> Typed:
        return self.literal or Typed(" ".join(filter(None, [self.given, self.family])))


class SourceName(Model):
    """What this source calls an actor: names that count as aliases here alone ("Kim", where only one is meant)."""

    id: ActorId
    forms: NamedList


class Region(Model):
    """A stretch of a capture that is not running text.

    It goes from the first character of `from` to the last of `to`; without `from` it starts at the capture's
    beginning, without `to` it ends at the capture's end. `furniture` (buttons, menus, forms) cannot be quoted.
    """

    kind: Annotated[RegionKind, Asserts.JUDGEMENT]
    what: Label
    from_: AnySelector | None = None
    to: AnySelector | None = None


class Original(Model):
    """The document that a capture's text was made of, byte for byte in `seeds/`, and what made the text."""

    file: Setting
    sha256: Annotated[str, Asserts.SETTING] = Field(pattern=r"^[0-9a-f]{64}$")
    media_type: Setting
    extractor: Setting


class Page(Model):
    """Where a page of the document begins in the capture's text (code points, from 0), and what it is called."""

    start: Annotated[int, Asserts.SETTING] = Field(ge=0)
    label: Setting


def _numbered(value: object) -> object:
    """Pages that are called by their number may be written as the places where they begin."""
    if not isinstance(value, list | tuple):
        return value
    return [{"start": one, "label": str(n)} if isinstance(one, int | str) else one for n, one in enumerate(value, 1)]


Pages = Annotated[tuple[Page, ...], BeforeValidator(_numbered, json_schema_input_type=list[int | Page])]


class Capture(Model):
    """The source as it was caught: a text in `seeds/`, held to its SHA-256, and the document that it was made of."""

    file: Setting
    sha256: Annotated[str, Asserts.SETTING] = Field(pattern=r"^[0-9a-f]{64}$")
    media_type: Annotated[Literal["text/plain"], Asserts.SETTING] = "text/plain"
    original: Original | None = None
    regions: tuple[Region, ...] = ()
    pages: Pages = ()

    @field_validator("pages")
    @classmethod
    def _in_order(cls, pages: tuple[Page, ...]) -> tuple[Page, ...]:
        if any(one.start >= other.start for one, other in pairwise(pages)):
            raise ValueError("each page begins behind the one before it")
        return pages

    def pages_of(self, start: int, end: int) -> tuple[Typed, ...]:
        """What the page is called on which a stretch of the text stands, or the first and the last one."""
        on = [page for page, after in zip_longest(self.pages, self.pages[1:])
              if page.start < end and (after is None or start < after.start)]  # fmt: skip
        return (on[0].label, on[-1].label)[: len(on)] if on else ()


class Rights(Model):
    """What of the source may be shown; what is not set here comes from the settings in `briefing.yml`."""

    statement: Label
    passage_words: Annotated[int | None, Asserts.SETTING] = Field(default=None, gt=0)
    share: Annotated[float | None, Asserts.SETTING] = Field(default=None, gt=0, le=1)
    whole_text: Annotated[bool, Asserts.SETTING] = False


class Correction(Model):
    """A line of the corrections log: what of a published statement, or of the source's record, was changed, and why.

    `of` is its id, also where it is withdrawn; `was` what stood, by the keys of its fields: `briefing diff` prints it.
    """

    of: Annotated[str, Asserts.FORMER] = Field(pattern=ID_PATTERN)
    date: Done
    was: dict[str, Former] = Field(min_length=1)
    reason: Reasoning


class Source(Vouched):
    """One source: a CSL-JSON record (citationstyles.org), its capture and the statements taken from it."""

    id: Id
    type: Annotated[SourceType, Asserts.JUDGEMENT]
    title: Printed
    title_basis: Reasoning | None = None
    title_short: Printed | None = None
    author: tuple[Name, ...] = ()
    author_basis: Reasoning | None = None
    issued: Date
    issued_basis: tuple[Dating, ...] = ()
    accessed: Done | None = None
    container_title: Printed | None = None
    container_basis: Reasoning | None = None
    publisher: Printed | None = None
    publisher_basis: Reasoning | None = None
    URL: WebAddress | None = Field(default=None, alias="URL")
    language: Language
    label: Printed | None = None
    capture: Capture
    rights: Rights
    summary: Told
    corrections: tuple[Correction, ...] = ()
    names: tuple[SourceName, ...] = ()
    roles: tuple[Role, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    claims: tuple[Claim, ...] = ()
    facts: tuple[Fact, ...] = ()
    forecasts: tuple[Forecast, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    events: tuple[Event, ...] = ()

    @cached_property
    def dated(self) -> edtf.Edtf:
        """When it was issued."""
        return edtf.parse(self.issued)

    @cached_property
    def author_ids(self) -> tuple[str, ...]:
        return tuple(name.id for name in self.author if name.id)

    @property
    def short_name(self) -> Typed:
        """What evidence markers call the source."""
        return self.label or (self.author[0].short if self.author else self.container_title or self.title)

    def statements(self) -> tuple[tuple[str, int, Statement], ...]:
        """Each statement with the key of its list and its index there: the way to it in the file."""
        return tuple(
            (key, index, item) for name, key, _ in lists(type(self)) for index, item in enumerate(getattr(self, name))
        )


@cache
def lists(model: type[Source]) -> tuple[tuple[str, str, type[Statement]], ...]:
    """The fields of a source that hold statements of one kind: name, key in the file, and the kind."""
    return tuple(
        (name, field.alias or name, inner)
        for name, field in model.model_fields.items()
        for inner in get_args(field.annotation)
        if isinstance(inner, type) and issubclass(inner, Statement)
    )
