"""What a briefing is about, as data: its kinds of subject. Countries are one that needs no more than its name."""

from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, model_validator

from generator.model.asserts import Asserts
from generator.model.base import Id, Label, Model, Typed

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
    "sources actors topics comparisons territories people organisations assets data search seeds drafts".split()
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


def _each_once(kinds: tuple[Kind, ...]) -> tuple[Kind, ...]:
    if len({kind.id for kind in kinds}) < len(kinds):
        raise ValueError("two kinds of subject have one id")
    return kinds


AnyKind = Annotated[Kind, BeforeValidator(_known_kind, json_schema_input_type=Literal["countries"] | Kind)]
Kinds = Annotated[tuple[AnyKind, ...], AfterValidator(_each_once)]
BY_DEFAULT = (Kind(id=COUNTRIES, name=Typed("country"), plural=Typed("countries"), map=True),)
