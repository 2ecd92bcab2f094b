"""Where the words of our own stand in the files beside the statements."""

from collections.abc import Iterator
from functools import cache

from generator.model import Model, Statement, Vouched

_TELLING = frozenset({"text", "standfirst", "headline", "scope", "note", "summary"})
"""Fields that tell of the sources, by name. Titles, questions and labels name things and tell nothing."""


def prose_of(told: Model, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text of a file that tells of the sources, and the way to it; those of statements are left out."""
    for name, key in _fields(type(told)):
        value = getattr(told, name)
        if isinstance(value, str):
            if name in _TELLING:
                yield (*path, key), value
        elif isinstance(value, Model):
            yield from prose_of(value, (*path, key))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Model) and not isinstance(item, Statement):
                    yield from prose_of(item, (*path, key, index))


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, str], ...]:
    """The fields of a model by name, with their keys in a file."""
    return tuple((name, field.alias or name) for name, field in model.model_fields.items())


def has_prose(told: Vouched) -> bool:
    """Whether a file tells anything of the sources that somebody could read."""
    own = told.__dict__
    return any(isinstance(own.get(name), str) for name in _TELLING) or next(prose_of(told), None) is not None
