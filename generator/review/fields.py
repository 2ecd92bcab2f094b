"""The values of a statement that are written at the desk, and what is told of each; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.fields import described
from generator.model import Model, Source

KINDS = ("quotations", "claims", "facts", "forecasts", "outcomes", "events", "roles")
_FACTS = ("value", "unit", "counterpart", "as-of-basis", "text")
_BESIDE = {"quotations": ("via", "addressee", "said", "context"), "facts": _FACTS, "forecasts": ("text", "window")}
PEOPLE = frozenset({"speaker", "via", "addressee", "holder", "forecaster", "actor"})
"""Keys of those who are named by their id."""
DATED = "criteria-written"
"""Written by the desk itself, with the criteria."""


@dataclass(frozen=True, slots=True)
class Field:
    """A value that is written at the desk: as it stands in the file, a list as its items with commas between."""

    key: str
    value: str
    needed: bool
    there: bool


def is_plain(value: object) -> bool:
    """Whether a value is one line of text, or several such."""
    several = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
    return not any(isinstance(one, Mapping | list | tuple) for one in several)


def shown(value: object) -> str:
    """A value of a file as the desk shows it."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {shown(one)}" for key, one in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(shown(one) for one in value)
    return str(value)


def required(kind: str) -> tuple[str, ...]:
    """The keys that a statement of a kind must have beside its id and its passages."""
    return tuple(
        field.alias or name
        for name, field in _model(kind).model_fields.items()
        if field.is_required() and name not in {"id", "evidence"}
    )


def asked(kind: str) -> tuple[str, ...]:
    """The keys that a form for a statement of a kind has."""
    keys = dict.fromkeys((*required(kind), *_BESIDE.get(kind, ()), "topics"))
    return tuple(key for key in keys if key != DATED)


def helps(kind: str) -> dict[str, tuple[str, str]]:
    """What each key of a kind of statement is for, and an example of it as one would type it."""
    return {key: (field.says, shown(field.example)) for key, field in described(_model(kind)).items()}


def in_code() -> dict[str, str]:
    """What the fields of a form are for, in English, by the keys that other languages have it under."""
    return {f"desk.helps.{kind}.{key}": helps(kind)[key][0] for kind in KINDS for key in asked(kind)}


def _model(kind: str) -> type[Model]:
    found: type[Model] = Source.model_fields[kind].annotation.__args__[0]  # type: ignore[union-attr]
    return found
