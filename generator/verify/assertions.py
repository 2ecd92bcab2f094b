"""The one walker: every assertion of every file, with its place and what it cites."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.corpus import Entry
from generator.findings import Place
from generator.model import Model
from generator.model.asserts import Asserts, declared
from generator.resolve.references import models_of
from generator.validate import Document

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Assertion:
    """One value of a content file: what it asserts, where it stands, and what it is to be held against.

    `field`: its key in the file. `within`: the models that hold it, outermost first. `entry`: the statement that it is
    part of, if any.
    """

    document: Document
    path: Path
    field: str
    asserts: Asserts
    value: object
    within: tuple[Model, ...]
    entry: Entry | None = None

    @property
    def text(self) -> str:
        return str(self.value)

    @property
    def owner(self) -> Model:
        """The model that the field belongs to."""
        return self.within[-1]

    @property
    def place(self) -> Place:
        return self.document.place(*self.path)

    @property
    def cites(self) -> tuple[str, ...] | None:
        """The ids that the innermost reading around it names as evidence; None where there is no reading."""
        return next((_cited(model) for model in reversed(self.within) if _is_reading(model)), None)


def assertions(document: Document, entries: Iterable[Entry] = (), only: Asserts | None = None) -> Iterator[Assertion]:
    """Every assertion of a file, in the order of its model. `entries`: the statements of the file, if it has any;
    `only`: the one kind that is asked for."""
    by_place: dict[Path, Entry] = {(entry.key, entry.index): entry for entry in entries}
    found: list[_Leaf] = []
    _leaves(found, document.model, (), (), only)
    for path, field, asserts, value, within in found:
        yield Assertion(document, path, field, asserts, value, within, by_place.get(path[:2]))


def _is_reading(model: Model) -> bool:
    """Whether a model is prose that names statements as its evidence: a reading, a side, a thing in one period."""
    fields = type(model).model_fields
    return "evidence" in fields and "text" in fields and "id" not in fields


def _cited(model: Model) -> tuple[str, ...]:
    cited: tuple[str, ...] = getattr(model, "evidence", ())
    return cited


_Leaf = tuple[Path, str, Asserts, object, tuple[Model, ...]]


def _leaves(
    found: list[_Leaf], model: Model, path: Path, within: tuple[Model, ...], only: Asserts | None = None
) -> None:
    inside, values = (*within, model), model.__dict__
    for name, key, asserts in _fields(type(model), only):
        value = values[name]
        # Most fields are left out of most files.
        if value is not None and value != ():
            _under(found, value, (*path, key), key, asserts, inside, only)


def _under(
    found: list[_Leaf],
    value: object,
    path: Path,
    field: str,
    asserts: Asserts | None,
    within: tuple[Model, ...],
    only: Asserts | None,
) -> None:
    if isinstance(value, Model):
        _leaves(found, value, path, within, only)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _under(found, item, (*path, index), field, asserts, within, only)
    elif isinstance(value, dict):
        for key, item in value.items():
            _under(found, item, (*path, key), field, asserts, within, only)
    elif asserts is not None and (only is None or asserts is only) and value is not None and value != "":
        found.append((path, field, asserts, value, within))


@cache
def _fields(model: type[Model], only: Asserts | None) -> tuple[tuple[str, str, Asserts | None], ...]:
    """Each field's name, its key in a file and what it asserts; of one kind, the fields where that may stand."""
    asserted = declared(model)
    return tuple(
        (name, field.alias or name, asserted.get(name))
        for name, field in model.model_fields.items()
        if only is None or asserted.get(name) is only or any(_fields(one, only) for one in models_of(field.annotation))
    )
