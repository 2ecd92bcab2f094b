"""The counters of a page: numbers of lists and those that a style sheet prints (CSS Lists 3, Generated Content 3).

An element's counters are those of its parent and of the siblings before it; what it resets counts for its own siblings
and for all inside it.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import tinycss2
from lxml import etree

from generator.capture.ordinals import written

T = TypeVar("T", int, None)
WORD = re.compile(r"[^\W_]")
"""A letter or a figure: what is printed without one says nothing."""
_WHOLE = re.compile(r"\s*[+-]?[0-9]{1,9}\s*")
LIST_ITEM = "list-item"
"""The counter that every list has (CSS Lists 3, 4.5)."""
_TOLD = ("counter-reset", "counter-increment", "counter-set")


class Counters:
    """The values of all counters at one place of a page, which is gone through in its order."""

    def __init__(self) -> None:
        self._values: dict[str, list[list[int]]] = {}
        """Of each name the depth and the value of every counter that holds here, from the outermost."""
        self._begun: list[tuple[int, str]] = []

    def enter(self, declared: dict[str, str], depth: int) -> None:
        """An element begins, so deep in the page: it resets, raises and sets counters, in this order."""
        for told, fresh in zip(_TOLD, (0, 1, 0), strict=True):
            for name, value in _pairs(declared.get(told, ""), fresh):
                if told == "counter-reset":
                    self.reset(name, value, depth)
                else:
                    self.put(name, value + (self._last(name) if told == "counter-increment" else 0), depth)

    def leave(self, depth: int) -> None:
        """An element so deep in the page is over: what its children have reset counts no more."""
        while self._begun and self._begun[-1][0] > depth:
            self._values[self._begun.pop()[1]].pop()

    def reset(self, name: str, value: int, depth: int) -> None:
        """A new counter, in place of one that an element beside this one has reset."""
        scopes = self._values.setdefault(name, [])
        if scopes and scopes[-1][0] == depth:
            scopes[-1][1] = value
        else:
            scopes.append([depth, value])
            self._begun.append((depth, name))

    def put(self, name: str, value: int, depth: int) -> None:
        """Another value for the counter that holds here; one that nobody has reset begins here."""
        if scopes := self._values.get(name):
            scopes[-1][1] = value
        else:
            self.reset(name, value, depth)

    def all(self, name: str) -> list[int]:
        """The values of a counter that is reset inside itself, from the outermost; one that is nowhere reset is 0."""
        return [value for _, value in self._values.get(name, [])] or [0]

    def _last(self, name: str) -> int:
        return self.all(name)[-1]


def _pairs(told: str, otherwise: int) -> Iterator[tuple[str, int]]:
    """Names of counters, each with the number behind it."""
    words = told.split()
    for word, after in zip(words, [*words[1:], ""], strict=False):
        if whole(word, None) is None and word != "none":
            yield word, whole(after, otherwise)


def whole(text: str | None, otherwise: T) -> int | T:
    """The number that a text is, or `otherwise` where it is none or too large to count with."""
    return int(text) if text and _WHOLE.fullmatch(text) else otherwise


def printed(content: str, element: etree._Element, counters: Counters) -> tuple[str, str]:
    """What `content` prints beside an element, and what of it is not counted: words of the sheet and of attributes."""
    said: list[str] = []
    words: list[str] = []
    for token in tinycss2.parse_component_value_list(content):
        if token.type == "literal" and token.value == "/":
            break  # What follows is for those who do not see it.
        if token.type in {"string", "function"}:
            said.append(token.value if token.type == "string" else _worked_out(token, element, counters))
            words += said[-1:] if token.type == "string" or token.lower_name == "attr" else ()
    return "".join(said), "".join(words)


def _worked_out(function: Any, element: etree._Element, counters: Counters) -> str:
    """`counter(name, style)`, `counters(name, between, style)` and `attr(name)`; nothing of another one."""
    given = [one for one in function.arguments if one.type in {"ident", "string"}]
    name, rest = given[0].value if given else "", [one.value for one in given[1:]]
    match function.lower_name:
        case "attr":
            return element.get(name) or ""
        case "counter":
            return _styled(counters.all(name)[-1:], "", rest)
        case "counters" if rest:
            return _styled(counters.all(name), rest[0], rest[1:])
    return ""


def _styled(values: Iterable[int], between: str, styles: list[str]) -> str:
    return between.join(written(value, styles[0] if styles else "decimal") for value in values)
