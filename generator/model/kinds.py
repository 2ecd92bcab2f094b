"""What a briefing declares as data: its kinds of subject, its tables of facts, its kinds of change."""

from typing import Annotated, Literal, TypeVar, get_args

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from generator.model.asserts import Asserts
from generator.model.base import Id, Label, Model, Told, Typed

Part = Literal[
    "overview",
    "positions",
    "relations",
    "facts",
    "quotations",
    "stances",
    "forecasts",
    "timeline",
    "claims",
    "sources",
]
"""What the profile of a subject can have, in this order."""

COUNTRIES = "countries"
TERRITORIES = "territories"
ACTORS = "actors"
TAKEN = frozenset(
    "briefing sources actors topics comparisons territories people organisations "
    "assets data search seeds drafts".split()
)
"""Folders of `content/` and paths of a site that are no kind's own."""


class Kind(Model):
    """A kind of subject: `id` is its folder in `content/` and its path on the site.

    `name` is what one of them is called, `plural` what several are, both as in the middle of a sentence. `sections`:
    what a profile has. `map`: whether pages show where subjects lie, which is known of countries alone.
    """

    id: Id
    name: Label
    plural: Label
    map: Annotated[bool, Asserts.SETTING] = False
    sections: Annotated[tuple[Part, ...], Asserts.SETTING] = get_args(Part)

    @model_validator(mode="after")
    def _fits(self) -> "Kind":
        if self.id in TAKEN:
            raise ValueError(
                f"'{self.id}' is no kind of its own: give it another id, which is its folder and its path; "
                "people and organisations are in content/actors/ already"
            )
        if self.map and not self.coded:
            raise ValueError(f"'map' goes with countries: where {self.plural} lie is not known")
        return self

    @property
    def coded(self) -> bool:
        """Whether the ids are codes of ISO 3166-1, by which names and outlines are known."""
        return self.id == COUNTRIES


def _known_kind(value: object) -> object:
    """Countries need no words of the editor's."""
    if value == COUNTRIES:
        value = {"id": COUNTRIES}
    if isinstance(value, dict) and value.get("id") == COUNTRIES:
        return {"name": "country", "plural": "countries", "map": True, **value}
    return value


Column = Literal["measure", "counterpart", "value", "as-of", "wording", "evidence"]
"""What a table of facts shows beside their subjects, in this order; a value goes with its unit."""


class Table(Model):
    """A table of facts with a page of its own; a fact says in which it stands, or stands in the first.

    `path`: the page, which is called after the id where nothing else is said.
    """

    id: Id
    title: Label
    heading: Label = Typed("What the sources say, in numbers where they give any")
    standfirst: Told | None = None
    path: Annotated[str | None, StringConstraints(pattern=r"^[a-z0-9-]+\.html$"), Asserts.SETTING] = None
    columns: Annotated[tuple[Column, ...], Asserts.SETTING] = get_args(Column)

    @property
    def page(self) -> str:
        return self.path or f"{self.id}.html"


Shape = Literal["up", "down", "reversed", "hardened", "softened", "continued", "new", "dropped", "not-comparable"]
"""How a kind of change is drawn; those that a briefing has where it declares none are called so as well."""

SHAPES: tuple[str, ...] = get_args(Shape)
SILENT = "not-mentioned"
"""The kind of change that every briefing has: one period's sources say nothing."""


class Change(Model):
    """A kind of change between two periods: what pages call it, and how they draw it."""

    id: Id
    words: Label
    shape: Annotated[Shape, Asserts.SETTING]


def _shaped(value: object) -> object:
    """A kind of change that is called as a shape is, is drawn so."""
    if isinstance(value, dict) and value.get("id") in SHAPES:
        return {"shape": value["id"], **value}
    return value


D = TypeVar("D", Kind, Table, Change)


def _each_once(declared: tuple[D, ...]) -> tuple[D, ...]:
    ids = [one.id for one in declared]
    if twice := next((identity for identity in ids if ids.count(identity) > 1), ""):
        raise ValueError(f"'{twice}' is declared twice: give one of them another id")
    return declared


AnyKind = Annotated[Kind, BeforeValidator(_known_kind, json_schema_input_type=Literal["countries"] | Kind)]
Kinds = Annotated[tuple[AnyKind, ...], AfterValidator(_each_once)]
Tables = Annotated[tuple[Table, ...], AfterValidator(_each_once), Field(min_length=1)]
Changes = Annotated[
    tuple[Annotated[Change, BeforeValidator(_shaped, json_schema_input_type=Change)], ...], AfterValidator(_each_once)
]
BY_DEFAULT = (Kind(id=COUNTRIES, name=Typed("country"), plural=Typed("countries"), map=True),)
TABLES_BY_DEFAULT = (Table(id="facts", title=Typed("Facts")),)
