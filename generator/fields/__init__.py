"""What each key of each content file is, with an example: data beside the models, read where documentation is made."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from generator.model import Model

_FOLDER = Path(__file__).parent


class Described(NamedTuple):
    """`says` is a sentence for an editor; `example` a value, its leaves text, as a content file is read."""

    says: str
    example: object


@cache
def _all() -> Mapping[str, Mapping[str, list[object]]]:
    files = (path for path in sorted(_FOLDER.glob("*.yml")) if path.stem != "questions")
    return {name: keys for path in files for name, keys in yaml.load(path.read_text("utf-8"), yaml.BaseLoader).items()}


def own(model: type[Model]) -> Mapping[str, Described]:
    """The keys that a model brings, in the order of its file."""
    return {key: Described(str(given[0]), given[1]) for key, given in _all().get(model.__name__, {}).items()}


def described(model: type[Model]) -> Mapping[str, Described]:
    """All keys of a model, those that it has from others included."""
    known: dict[str, Described] = {}
    for one in reversed(model.__mro__):
        if issubclass(one, Model):
            known |= own(one)
    return known


@cache
def questions() -> tuple[Mapping[str, object], ...]:
    """What an editor asks, in that order: `asks`, `says`, `models`, and an `example` of YAML; `list` is the key of a
    source's list that it is an item of, or `file` the content file that it is."""
    return tuple(yaml.load((_FOLDER / "questions.yml").read_text("utf-8"), yaml.BaseLoader))
