"""What data files are made of: held words, codes, numbers, and lists and objects of these."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NewType

from generator.verified import Held

Code = NewType("Code", str)
"""An id, a date, a path, an address or a word of a closed list: one run of characters without a space."""

Ours = NewType("Ours", str)
"""What the tables of this package say of their columns and files."""


class Lines(tuple[str, ...]):
    """The items of a JSON array, encoded already."""

    __slots__ = ()


Json = Held | Code | Ours | bool | int | float | None | Lines | tuple["Json", ...] | dict[str, "Json"]
"""Lists are tuples here: a `str` counts as a sequence of such, and would be let in."""

Linked = Mapping[str, Json]
"""What a page says to machines (JSON-LD)."""

_SPACE = re.compile(r"\s")
_encode = json.JSONEncoder(ensure_ascii=False).encode


def code(value: str) -> Code:
    """A code, or a `ValueError` for words: those are held."""
    if _SPACE.search(value):
        raise ValueError(f"{value!r} is no code")
    return Code(value)


def number(value: Decimal) -> int | float:
    """A number as JSON has it."""
    return int(value) if value == value.to_integral_value() else float(value)


def codes(values: tuple[str, ...]) -> tuple[Code, ...]:
    return tuple(map(code, values))


def encoded(data: Json) -> str:
    """JSON on one line."""
    return _encode(data)


def json_text(data: Json) -> str:
    """JSON as this site writes it: UTF-8, one record a line, so that a change of one is a change of one line."""
    return _written(data, "") + "\n"


def _written(data: Json, margin: str) -> str:
    if isinstance(data, tuple) and data and not isinstance(data, Lines) and not isinstance(data[0], str):
        data = Lines(map(encoded, data))
    if isinstance(data, Lines):
        rows = f",\n{margin} ".join(data)
        return f"[\n{margin} {rows}\n{margin}]" if data else "[]"
    if isinstance(data, dict) and margin == "":
        members = ",\n ".join(f"{encoded(Code(key))}: {_written(value, ' ')}" for key, value in data.items())
        return f"{{\n {members}\n}}"
    return encoded(data)
