"""Declarations of a rule that decide what is seen: shorthands taken apart, what no browser knows left out."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import tinycss2

Declared = dict[str, str]
"""Values by property. An empty one is as if nothing had been declared."""

_TOLD = frozenset(
    "display visibility content white-space float position left top right bottom clip clip-path opacity font-size"
    " text-indent overflow overflow-x overflow-y height width max-height max-width block-size inline-size"
    " max-block-size max-inline-size min-height min-block-size padding padding-top padding-bottom padding-block"
    " content-visibility vertical-align transform scale translate filter color -webkit-text-fill-color text-shadow"
    " background-clip -webkit-background-clip quotes"
    " font-variant-position list-style-type list-style-image counter-reset counter-increment counter-set"
    " animation-name animation-fill-mode animation-direction animation-iteration-count animation-play-state".split()
)
_AS_WRITTEN = frozenset("content list-style-type counter-reset counter-increment counter-set animation-name".split())
"""Values whose letters count as they stand."""
_INHERITED = frozenset(
    "visibility white-space font-size text-indent color -webkit-text-fill-color text-shadow quotes list-style-type"
    " list-style-image font-variant-position".split()
)
_INITIAL = {
    "display": "inline",
    "visibility": "visible",
    "white-space": "normal",
    "font-size": "medium",
    "color": "canvastext",
    "content": "normal",
    "opacity": "1",
    "position": "static",
    "float": "none",
}
_KNOWN = {
    "display": frozenset(
        "block inline run-in flow flow-root table flex grid ruby math list-item contents none inline-block inline-table"
        " inline-flex inline-grid table-row-group table-header-group table-footer-group table-row table-cell"
        " table-column-group table-column table-caption ruby-base ruby-text ruby-base-container ruby-text-container"
        " -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex".split()
    ),
    "visibility": frozenset("visible hidden collapse".split()),
    "position": frozenset("static relative absolute fixed sticky -webkit-sticky".split()),
    "float": frozenset("none left right inline-start inline-end".split()),
    "content-visibility": frozenset("visible hidden auto".split()),
}
"""The words of properties that know no others: a declaration with another one is not taken, and an older one holds."""
_MOVING = {
    "animation-fill-mode": ("none", "forwards", "backwards", "both"),
    "animation-direction": ("normal", "reverse", "alternate", "alternate-reverse"),
    "animation-iteration-count": ("1", "infinite"),
    "animation-play-state": ("running", "paused"),
    "animation-timing-function": ("ease", "linear", "ease-in", "ease-out", "ease-in-out", "step-start", "step-end"),
}
"""The words of `animation` that are no name, by what they are of; first what holds where none is said."""
_WIDE = frozenset("initial inherit unset revert revert-layer".split())
_SIZE = re.compile(r"(?:^|\s)(-?[\d.]+[a-z]*%?|(?:xx?-|x{3}-)?(?:small|large)|medium|smaller|larger)(?=[\s/]|$)")
_VARIABLE = re.compile(r"var\(\s*(--[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)")
_STEPS = 50
"""Variables of a value that are put in, at most: one may name itself, or others without end."""


def is_valid(name: str, value: str) -> bool:
    """Whether a browser takes a value; of properties that do not matter here any is."""
    return value in _WIDE or name not in _KNOWN or set(value.split()) <= _KNOWN[name]


def declared(content: Iterable[object]) -> tuple[Declared, Declared]:
    """The declarations that can hide or print words: plain ones, and those with `!important`."""
    plain: Declared = {}
    important: Declared = {}
    for one in content:
        if isinstance(one, tinycss2.ast.Declaration):
            told = important if one.important else plain
            name = one.name if one.name.startswith("--") else one.lower_name
            told |= _taken(name.replace("-webkit-animation", "animation"), one.value)
    return plain, important


def put_in(given: Declared, variables: Callable[[], Mapping[str, str]]) -> Declared:
    """Declarations with the values of their variables; what names one that is not there, is not declared."""
    whole = {name: value for name, value in given.items() if name[:2] != "--"}
    for name, value in tuple(whole.items()):
        if "var(" in value:
            del whole[name]
            if known := _filled(value, variables()):
                whole |= _taken(name, tinycss2.parse_component_value_list(known))
    return {name: value for name, value in whole.items() if value}


def _filled(value: str, variables: Mapping[str, str]) -> str:
    """A value with each `var()` as what it stands for; empty where one stands for nothing, or for itself."""
    for _ in range(_STEPS):
        if "var(" not in value:
            return value
        value = _VARIABLE.sub(lambda one: variables.get(one[1], one[2] or "").strip(), value, count=1)
    return ""


def of_list(value: Iterable[Any]) -> Declared:
    """`list-style` as what it stands for: which marks, and whether a picture is in their place."""
    told = [one for one in value if one.type not in {"whitespace", "comment"}]
    picture = any(one.type in {"url", "function"} for one in told)
    kinds = [one.serialize() for one in told if one.type in {"ident", "string"}]
    kinds = [kind for kind in kinds if kind not in {"inside", "outside"}]
    return {
        "list-style-image": "url()" if picture else "none",
        "list-style-type": "none" if "none" in kinds else next(iter(kinds), "disc"),
    }


def of_animation(value: str, tokens: Iterable[Any]) -> Declared:
    """`animation` as what decides how it ends: lists of names and of what is said of each."""
    each: list[dict[str, str]] = [{}]
    for one in tokens:
        if one == ",":
            each.append({})
        elif one.type == "number":
            each[-1]["animation-iteration-count"] = one.representation
        elif one.type in {"ident", "string"}:
            small = one.lower_value if one.type == "ident" else ""
            free = (part for part, words in _MOVING.items() if small in words and part not in each[-1])
            part = next(free, "animation-name")
            each[-1][part] = one.value if part == "animation-name" else small
    initial = {"animation-name": "none", **{part: words[0] for part, words in _MOVING.items()}}
    return {
        part: "" if value in _WIDE else ",".join(one.get(part, first) for one in each)
        for part, first in initial.items()
    }


def _taken(name: str, tokens: list[Any]) -> Declared:
    """What a declaration says, by the properties that are told of."""
    value = str(tinycss2.serialize(tokens)).strip()
    if name.startswith("--"):
        return {name: value}
    if name not in _AS_WRITTEN:
        value = value.lower()
    if "var(" in value:
        return {name: value} if name in _TOLD or name in _SHORT else {}
    if name in _SHORT:
        return _SHORT[name](value, tokens)
    if name not in _TOLD or not is_valid(name, value):
        return {}
    return {name: _wide(name, value) if value in _WIDE else value}


def _wide(name: str, keyword: str) -> str:
    """What a keyword that every property knows comes to: an initial value, or as if nothing were declared."""
    begins = keyword == "initial" or (keyword == "unset" and name not in _INHERITED)
    return _INITIAL.get(name, "") if begins else ""


def _all(value: str, _: list[Any]) -> Declared:
    return {name: _wide(name, value) for name in _TOLD} if value in _WIDE else {}


def _font(value: str, _: list[Any]) -> Declared:
    size = _SIZE.search(value)
    return {"font-size": size[1]} if size else {}


def _inset(value: str, _: list[Any]) -> Declared:
    sides = value.split()
    around = (*sides, *sides[:2], *sides[1:2])[:4] if len(sides) != 1 else sides * 4
    return dict(zip(("top", "right", "bottom", "left"), around, strict=False))


_SHORT: Mapping[str, Callable[[str, list[Any]], Declared]] = {
    "all": _all,
    "animation": of_animation,
    "font": _font,
    "inset": _inset,
    "list-style": lambda _, tokens: of_list(tokens),
}
