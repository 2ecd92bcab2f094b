"""Whether a rule with a condition holds: on the screen that a page is read on, and in a browser of today.

Media Queries 5, CSS Conditional Rules 5. What is not known is neither true nor false, so that `not` makes it no truer.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

import cssselect2
import tinycss2

from generator.capture.html.css.declared import is_valid

Token = Any
Truth = bool | None

_SCREEN: dict[str, float | str] = {
    "width": 1280,
    "height": 720,
    "device-width": 1280,
    "device-height": 720,
    "aspect-ratio": 1280 / 720,
    "device-aspect-ratio": 1280 / 720,
    "orientation": "landscape",
    "resolution": 1,
    "color": 8,
    "color-index": 0,
    "monochrome": 0,
    "grid": 0,
    "hover": "hover",
    "any-hover": "hover",
    "pointer": "fine",
    "any-pointer": "fine",
    "update": "fast",
    "scripting": "enabled",
    "display-mode": "browser",
    "overflow-block": "scroll",
    "overflow-inline": "scroll",
    "prefers-color-scheme": "light",
    "prefers-reduced-motion": "no-preference",
    "prefers-reduced-transparency": "no-preference",
    "prefers-reduced-data": "no-preference",
    "prefers-contrast": "no-preference",
    "forced-colors": "none",
    "inverted-colors": "none",
}
"""A reader's screen: a wide one, with a mouse, in light colours."""

_COLUMN: dict[str, float | str] = {"width": 700, "inline-size": 700}
"""What a text's column of a page on that screen measures."""

_NOT = frozenset({"no-preference", "none", 0})
"""Values for which a feature that is only named is not there."""
_UNITS = {"px": 1, "em": 16, "rem": 16, "pt": 4 / 3, "cm": 96 / 2.54, "in": 96, "dppx": 1, "x": 1, "dpi": 1 / 96}
_VALUE = re.compile(r"([-+]?(?:\d+\.?\d*|\.\d+))([a-z]*)")
_SUM = re.compile(r"calc\(\s*(\S+)\s+([-+])\s+(\S+?)\s*\)")
_RATIO = re.compile(r"(\d+(?:\.\d+)?)\s*/\s*(\d+(?:\.\d+)?)")
_ORDER = re.compile(r"\s*(<=|>=|<|>|=)\s*")
_ELSEWHERE = ("-ms-", "-moz-", "-o-", "-webkit-touch-callout", "-webkit-overflow-scrolling")
"""Properties of some browsers only."""


def on_screen(media: Iterable[Token] | str) -> bool:
    """Whether a list of media queries, by its tokens or its text, holds on the reader's screen."""
    tokens = tinycss2.parse_component_value_list(media) if isinstance(media, str) else list(media)
    queries = parted(tokens, ",")
    return not any(queries) or any(_truth(query, _of(_SCREEN)) for query in queries)


def in_column(condition: Iterable[Token]) -> bool:
    """Whether a container query holds for a column of text, whatever the container's name."""
    tokens = _solid(condition)
    named = bool(tokens) and tokens[0].type == "ident" and tokens[0].lower_value != "not"
    return bool(_truth(tokens[1:] if named else tokens, _of(_COLUMN)))


def supported(condition: Iterable[Token]) -> bool:
    """Whether a browser of today has what a rule asks for."""
    return bool(_truth(condition, _is_supported))


def _truth(tokens: Iterable[Token], holds: Callable[[list[Token]], Truth]) -> Truth:
    """A condition of `not`, `and`, `or` and brackets, by what `holds` says of each thing asked for."""
    tokens = _solid(tokens)
    words = [token.lower_value if token.type == "ident" else "" for token in tokens]
    if words[:1] == ["only"]:
        return _truth(tokens[1:], holds)
    if words[:1] == ["not"] and (len(tokens) == 2 or words[1]):
        found = _truth(tokens[1:], holds)
        return None if found is None else not found
    for word, decides in (("or", True), ("and", False)):
        if word in words:
            each = [_truth(part, holds) for part in parted(tokens, word)]
            return decides if decides in each else None if None in each else not decides
    if len(tokens) != 1:
        return None
    if tokens[0].type != "() block":
        return holds(tokens)
    inside = _solid(tokens[0].content)
    nested = any(token.type == "() block" for token in inside)
    return _truth(inside, holds) if nested else holds(inside or tokens)


def _of(features: dict[str, float | str]) -> Callable[[list[Token]], Truth]:
    """What holds of a screen or a box with such features."""

    def holds(asked: list[Token]) -> Truth:
        text = str(tinycss2.serialize(asked)).strip().lower()
        if len(asked) == 1 and asked[0].type == "ident":
            if text in features:
                return features[text] not in _NOT
            return text in {"all", "screen"} if text in {"all", "screen", "print", "speech"} else None
        name, colon, value = (part.strip() for part in text.partition(":"))
        if colon:
            order = {"min": ">=", "max": "<="}.get(name[:3], "=") if name[3:4] == "-" else "="
            return _compared(features.get(name if order == "=" else name[4:]), order, _amount(value))
        sides = [part if at % 2 else _amount(part, features) for at, part in enumerate(_ORDER.split(text))]
        steps = [_compared(sides[at], str(sides[at + 1]), sides[at + 2]) for at in range(0, len(sides) - 2, 2)]
        return None if not steps or None in steps else all(steps)

    return holds


def _amount(text: str, features: dict[str, float | str] | None = None) -> float | str | None:
    """A length in pixels, a number, a ratio or a word; the name of a feature for what it is."""
    if features and text in features:
        return features[text]
    if ratio := _RATIO.fullmatch(text):
        return float(ratio[1]) / (float(ratio[2]) or 1)
    if sum_ := _SUM.fullmatch(text):
        return _summed(*sum_.groups())
    if not (found := _VALUE.fullmatch(text)):
        return text if text.replace("-", "").isalpha() else None
    unit = _UNITS.get(found[2]) if found[2] else 1
    return None if unit is None else float(found[1]) * unit


def _summed(one: str, sign: str, other: str) -> float | None:
    """Two lengths of a `calc()` as one."""
    first, second = _amount(one), _amount(other)
    if not isinstance(first, float | int) or not isinstance(second, float | int):
        return None
    return first + second if sign == "+" else first - second


def _compared(one: float | str | None, order: str, other: float | str | None) -> Truth:
    if one is None or other is None:
        return None
    if isinstance(one, str) or isinstance(other, str):
        return one == other if order == "=" else None
    return {"<": one < other, "<=": one <= other, ">": one > other, ">=": one >= other, "=": one == other}[order]


def _is_supported(asked: list[Token]) -> Truth:
    if asked[0].type == "function":
        if asked[0].lower_name != "selector":
            return True
        try:
            cssselect2.compile_selector_list(asked[0].arguments)
        except cssselect2.SelectorError:
            return False
        return True
    name, colon, value = str(tinycss2.serialize(asked)).strip().lower().partition(":")
    return colon != "" and not name.startswith(_ELSEWHERE) and is_valid(name.strip(), value.strip())


def _solid(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.type not in {"whitespace", "comment"}]


def parted(tokens: Iterable[Token], between: str, *, solid: bool = True) -> list[list[Token]]:
    """What stands between words or signs of a kind; without spaces and comments, where it is to be `solid`."""
    parts: list[list[Token]] = [[]]
    for token in _solid(tokens) if solid else tokens:
        if token.type in {"ident", "literal"} and token.value.lower() == between:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts
