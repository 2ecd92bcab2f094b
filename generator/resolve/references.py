"""Which ids a file refers to, and what each must be: told beside the fields of the model."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, get_args

from generator.model import Model
from generator.model.asserts import referring
from generator.model.base import ID_PATTERN
from generator.validate import Document

Path = tuple[str | int, ...]
_ID = re.compile(ID_PATTERN)


class Reference(NamedTuple):
    """An id used at `path`, and what it must name."""

    path: Path
    id: str
    to: str


def references(document: Document) -> Iterator[Reference]:
    """Every id that the file refers to."""
    found: list[Reference] = []
    _within(found, document.model, ())
    return iter(found)


def _within(found: list[Reference], model: Model, path: Path) -> None:
    values = model.__dict__
    for name, key, to in _ways(type(model)):
        if value := values[name]:
            _under(found, value, (*path, key), to)


def _under(found: list[Reference], value: object, path: Path, to: str) -> None:
    if isinstance(value, str):
        # What may be a plain name has a capital letter or a space in it, and is then no id.
        if to and _ID.match(value):
            found.append(Reference(path, value, to))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _under(found, item, (*path, index), to)
    elif isinstance(value, Model):
        _within(found, value, path)


@cache
def _ways(model: type[Model]) -> tuple[tuple[str, str, str], ...]:
    """The fields that hold references, or models that do: name, key in the file, what is referred to (if by itself)."""
    to = {name: declared.what for name, declared in referring(model).items()}
    return tuple(
        (name, field.alias or name, to.get(name, ""))
        for name, field in model.model_fields.items()
        if name in to or any(_ways(inner) for inner in models_of(field.annotation))
    )


def models_of(annotation: object) -> Iterator[type[Model]]:
    """The models that an annotation names, however deep."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for argument in get_args(annotation):
        yield from models_of(argument)
