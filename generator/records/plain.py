"""Values as plain data: each type has a form, which writes its values as JSON and reads them back.

What is read is built by the type that is expected, and by nothing that the data say: so that reading runs no code but
our own. A value that would come back as another one is not written at all. A part of a value that is asked for less
often than the rest (`Later`) stands behind it, as data of its own, and is read when it is asked for.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Generic, Literal, NamedTuple, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Turn = Callable[[Any], Any]


class Later(Generic[T]):
    """A part of a value that is read when it is first asked for."""

    __slots__ = ("_made", "_read")

    def __init__(self, made: T | None, read: Callable[[], T] | None = None) -> None:
        self._made, self._read = made, read

    @property
    def once(self) -> T:
        """The part, read for whoever asks and not held here: it takes ten times the room that its data do."""
        return self._made if self._read is None else self._read()  # type: ignore[return-value]

    @property
    def now(self) -> T:
        """The part itself."""
        if self._read is not None:
            self._made, self._read = self._read(), None
        return self._made  # type: ignore[return-value]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Later) and self.now == other.now

    def __hash__(self) -> int:
        return hash(self.now)


class Form(NamedTuple):
    """How the values of a type become JSON and come back. `read` is None where they are JSON as they are."""

    write: Turn
    read: Turn | None


_behind: ContextVar[bytes] = ContextVar("behind")
"""What stands behind the data that are being read, for each thread that reads some."""


def written(value: object, of: Any) -> bytes:
    """A value of the type `of` as data. Raises TypeError for any other."""
    tree = form_of(of).write(value)
    behind: list[bytes] = []

    def placed(part: bytes) -> tuple[int, int]:
        start = sum(map(len, behind))
        behind.append(part)
        return start, start + len(part)

    # No other value is left as bytes, and JSON has no line break but between its parts.
    text = json.dumps(tree, ensure_ascii=False, separators=(",", ":"), default=placed)
    head = text.encode("utf-8", "surrogatepass")
    return b"\n".join((head, b"".join(behind))) if behind else head


def read(data: bytes, of: Any) -> Any:
    """The value of the type `of` that was written."""
    head, _, behind = data.partition(b"\n")
    tree = json.loads(head.decode("utf-8", "surrogatepass"))
    turn = form_of(of).read
    if turn is None:
        return tree
    before = _behind.set(behind)
    try:
        return turn(tree)
    finally:
        _behind.reset(before)


def _later(of: Any) -> Form:
    def read_later(place: list[int]) -> Later[Any]:
        part = _behind.get()[slice(*place)]
        return Later(None, lambda: read(part, of))

    return Form(lambda value: written(_only(Later)(value).now, of), read_later)


@cache
def form_of(of: Any) -> Form:
    """The form of a type. Raises TypeError for one that has none."""
    if isinstance(of, NewType):
        return form_of(of.__supertype__)
    if of in (str, int, float, bool, NoneType):
        return Form(_only(of), None)
    if of is bytes:
        return Form(_turned(bytes, lambda data: b64encode(data).decode()), b64decode)
    if of is date:
        return Form(_turned(date, date.isoformat), date.fromisoformat)
    if of is Path:
        return Form(_turned(type(Path()), str), Path)
    if of in (object, Any):
        return Form(_tree, None)
    if isinstance(of, type) and issubclass(of, Enum):
        return Form(_turned(of, lambda member: member.value), of)
    if isinstance(of, type) and (is_dataclass(of) or hasattr(of, "_fields")):
        return _record(of)
    return _generic(get_origin(of), get_args(of), of)


def _generic(origin: Any, args: tuple[Any, ...], of: Any) -> Form:
    if origin is Literal:
        kinds: set[Any] = {type(arg) for arg in args}
        if len(kinds) == 1:
            return form_of(kinds.pop())
    elif origin is Later:
        return _later(args[0])
    elif origin in (Union, UnionType) and len(args) == 2 and NoneType in args:
        return _optional(form_of(next(arg for arg in args if arg is not NoneType)))
    elif origin is tuple and args[-1:] != (...,):
        return _pieces(tuple, args, tuple, lambda value: value)
    elif origin in (tuple, list, frozenset, set):
        return _several((origin,), origin, form_of(args[0]))
    elif origin is Sequence:
        return _several((tuple, list), tuple, form_of(args[0]))
    elif origin in (dict, Mapping):
        return _mapping(form_of(args[0]), form_of(args[1]), args[0])
    raise TypeError(f"{of} has no form as plain data")


def _wrong(value: object, *kinds: type) -> TypeError:
    expected = " or ".join(kind.__name__ for kind in kinds)
    return TypeError(f"a {type(value).__name__} would not come back as itself where a {expected} is expected")


def _only(kind: type) -> Turn:
    """Values that are JSON themselves. A subclass is refused: only its base would come back."""

    def write(value: Any) -> Any:
        if type(value) is not kind:
            raise _wrong(value, kind)
        return value

    return write


def _turned(kind: type, turn: Turn) -> Turn:
    only = _only(kind)
    return lambda value: turn(only(value))


def _tree(value: Any) -> Any:
    """A tree of lists and of mappings with text for keys, whose leaves are JSON themselves."""
    if type(value) is list:
        return [_tree(item) for item in value]
    if type(value) is dict and all(type(key) is str for key in value):
        return {key: _tree(item) for key, item in value.items()}
    if value is None or type(value) in (str, int, float, bool):
        return value
    raise _wrong(value, str, int, float, bool, list, dict)


def _optional(form: Form) -> Form:
    write, read = form
    back = None if read is None else lambda tree: None if tree is None else read(tree)
    return Form(lambda value: None if value is None else write(value), back)


def _record(of: Any) -> Form:
    hints = get_type_hints(of)
    if hasattr(of, "_fields"):
        return _pieces(of, [hints[name] for name in of._fields], of._make, lambda value: value)
    names = [field.name for field in fields(of)]
    return _pieces(
        of, [hints[name] for name in names], lambda row: of(*row), lambda value: [getattr(value, n) for n in names]
    )


def _pieces(kind: type, types: Sequence[Any], make: Turn, parts: Turn) -> Form:
    """So many values side by side, each of its own type."""
    forms = [form_of(one) for one in types]
    writers, readers = [form.write for form in forms], [form.read for form in forms]

    def write(value: Any) -> Any:
        if type(value) is not kind:
            raise _wrong(value, kind)
        return [write(part) for write, part in zip(writers, parts(value), strict=True)]

    def read(tree: Any) -> Any:
        return make([part if read is None else read(part) for read, part in zip(readers, tree, strict=True)])

    return Form(write, make if not any(readers) else read)


def _several(kinds: tuple[Any, ...], make: Turn, form: Form) -> Form:
    """Values of one type, however many. A set is written in order, so that the same one is the same data."""
    write_one, read_one = form

    def write(value: Any) -> Any:
        if type(value) not in kinds:
            raise _wrong(value, *kinds)
        tree = [write_one(item) for item in value]
        return sorted(tree) if make in (set, frozenset) else tree

    if read_one is None:
        return Form(write, None if make is list else make)
    return Form(write, lambda tree: make([read_one(item) for item in tree]))


def _mapping(keys: Form, values: Form, key: Any) -> Form:
    """A mapping in its order: with text for keys as it is, else as its items."""
    named = key is str or (isinstance(key, NewType) and key.__supertype__ is str)
    write_key, read_key = keys
    write_value, read_value = values

    def write(value: Any) -> Any:
        if type(value) is not dict:
            raise _wrong(value, dict)
        pairs = [(write_key(one), write_value(other)) for one, other in value.items()]
        return dict(pairs) if named else pairs

    def read(tree: Any) -> Any:
        pairs = tree.items() if named else tree
        return {
            one if read_key is None else read_key(one): other if read_value is None else read_value(other)
            for one, other in pairs
        }

    return Form(write, None if named and read_value is None else read)
