"""What the value of a field asserts, and where an id leads: declared beside the field, as data, for one walker each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar, get_args

from pydantic import BaseModel


class Asserts(StrEnum):
    """What a value says of the sources, and so what it is held against."""

    WORDS = "words"
    """The source's words: they stand in its capture."""
    PHRASE = "phrase"
    """A phrase of the source's within what a statement rests on: it stands in its passages as it is written."""
    ABSENT = "absent"
    """Words that are said not to be in the source: its whole capture is searched for them."""
    INSERTED = "inserted"
    """Put into a quotation: it clarifies and does not turn."""
    TRANSLATED = "translated"
    """A quotation in another language: its numbers, names, negations and mood are those of the words."""
    TOLD = "told"
    """Told in our words: names, numbers, dates and quoted runs stand in the evidence, the meaning is not turned."""
    OFFICE = "office"
    """What a source calls someone: told, and in the source's words where it can be."""
    PRINTED = "printed"
    """Of the record: printed at the head or foot of the capture, or its basis says how it is known."""
    DATE = "date"
    """A date: each part that it gives stands in the evidence, or its basis says how it is known."""
    NAME = "name"
    """What someone or something is called: the sources call it so."""
    QUANTITY = "quantity"
    """A number, or what it counts: the evidence gives it with its unit, direction and subject."""
    REASONING = "reasoning"
    """Our own reasoning: quoted runs and numbers stand somewhere in what is cited."""
    FORMER = "former"
    """What stood here and was corrected: the revision that is published holds it."""
    JUDGEMENT = "judgement"
    """A choice of ours from a list: only a reader can hold it."""
    LABEL = "label"
    """What we call things on the pages: quoted runs stand in a source."""
    DONE = "done"
    """A day on which somebody of us did something: it has come."""
    REFERENCE = "reference"
    """An id: `resolve` holds that it leads somewhere."""
    SETTING = "setting"
    """How the build works: nothing is said of a source."""


@dataclass(frozen=True, slots=True)
class To:
    """What an id leads to: an `actor`, a `country`, a `subject` (any of these or a territory), a `topic`, a `period`, a
    `table` of facts, a kind of `change`, a `statement`, or a statement of one kind, by its name."""

    what: str


D = TypeVar("D", Asserts, To)


@cache
def declared(model: type[BaseModel]) -> Mapping[str, Asserts]:
    """What each field of a model asserts, by its name; fields that hold models are not in it."""
    return _declarations(model, Asserts)


@cache
def referring(model: type[BaseModel]) -> Mapping[str, To]:
    """The fields of a model that hold ids of something else, by their names."""
    return _declarations(model, To)


def _declarations(model: type[BaseModel], kind: type[D]) -> dict[str, D]:
    found = {name: _of(kind, field.annotation, *field.metadata) for name, field in model.model_fields.items()}
    return {name: declaration for name, declaration in found.items() if declaration is not None}


def _of(kind: type[D], annotation: object, *metadata: object) -> D | None:
    """The declaration within an annotation, however deep: `Told | None`, `tuple[Told, ...]`."""
    for item in (*metadata, *getattr(annotation, "__metadata__", ())):
        if isinstance(item, kind):
            return item
    found = (_of(kind, argument) for argument in get_args(annotation))
    return next((declaration for declaration in found if declaration is not None), None)
