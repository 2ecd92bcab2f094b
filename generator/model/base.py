"""What every model of a content file shares: frozen, strict about keys, hyphens in YAML."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints

from generator import edtf

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Model(BaseModel):
    """A part of a content file. Unknown keys are faults; a key is written with hyphens in YAML."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=lambda name: name.rstrip("_").replace("_", "-"),
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
    )


def as_list(value: object) -> object:
    """One item may be written without a list around it."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return value
    return value if value is None else [value]


def _as_selector(value: object) -> object:
    return {"exact": value} if isinstance(value, str) else value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Date = Annotated[str, AfterValidator(edtf.checked)]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]


class Selector(Model):
    """W3C Web Annotation `TextQuoteSelector`: the exact words, and what stands around them where it is needed."""

    exact: Text
    prefix: str = ""
    suffix: str = ""


AnySelector = Annotated[Selector, BeforeValidator(_as_selector, json_schema_input_type=str | Selector)]


Ids = Annotated[
    tuple[Id, ...],
    BeforeValidator(as_list, json_schema_input_type=str | list[str]),
]
Evidence = Annotated[
    tuple[AnySelector, ...],
    BeforeValidator(as_list, json_schema_input_type=str | Selector | list[str | Selector]),
]
Texts = Annotated[
    tuple[Text, ...],
    BeforeValidator(as_list, json_schema_input_type=str | list[str]),
]


class Reading(Model):
    """An editor's sentence or paragraph (Markdown), resting on statements of the sources, named by id."""

    text: Text
    evidence: Ids
