"""Pictures with their colours written out: programs that draw them outside a browser know no custom properties."""

import re
from collections.abc import Mapping
from functools import lru_cache

from lxml.html import HtmlElement

_VARIABLE = re.compile(r"var\((--b-[a-z-]+)(?:,\s*var\((--b-[a-z-]+)\))?\)")
_COLOUR = re.compile(r"(--b-[a-z-]+): var\(--b-light, (#[0-9a-fA-F]{3,8})\)")
_ACCENT = "--b-accent"

_CASED = {
    name.lower(): name
    for name in (
        *("viewBox", "preserveAspectRatio", "patternUnits", "patternTransform"),
        *("markerWidth", "markerHeight", "markerUnits", "refX", "refY"),
    )
}
"""Attributes that XML tells apart by capitals and a reader of HTML does not."""

_RULES = {
    "b-land": {"fill": "var(--b-tint)", "stroke": "var(--b-rule)", "stroke-width": ".6"},
    "b-land--named": {"fill": "var(--b-rule)", "stroke": "var(--b-paper)"},
    "b-land--here": {"fill": "var(--b-soft)", "stroke": "var(--b-paper)"},
    "b-land__dot": {"fill": "var(--b-ink)", "stroke": "var(--b-paper)", "stroke-width": "1.5"},
    "b-disputed": {"stroke": "var(--b-ink)", "stroke-width": ".8"},
    "b-link": {"fill": "none", "stroke": "var(--b-accent)"},
    "b-link--warm": {"stroke-width": "4"},
    "b-link--flow": {"stroke-width": "2"},
    "b-link--cold": {"stroke-width": "2.5", "stroke-dasharray": "9 6"},
    "b-link--said": {"stroke-width": "2.5", "stroke-dasharray": "1 6", "stroke-linecap": "round"},
    "b-node": {"fill": "var(--b-paper)", "stroke": "var(--b-ink)", "stroke-width": "1.25"},
    "b-svg-soft": {"fill": "var(--b-soft)"},
    "b-svg-halo": {"font-size": "14.5"},
    "b-node__name": {"font-size": "15", "font-weight": "600"},
}
"""What the style sheets of the site say of the parts of pictures, as attributes."""

_LETTER, _LINE = 8.6, 18.0
"""How wide a letter of a label on a line is and how high the label, in units of the picture."""


def paint(picture: HtmlElement, tokens: str) -> None:
    """Write the colours of a picture into it. `tokens`: the site's style sheet that names them."""
    colours = _colours(tokens)
    for element in picture.iter():
        if not isinstance(element.tag, str):
            continue
        for small in [name for name in element.attrib if name in _CASED]:
            element.set(_CASED[small], element.attrib.pop(small))
        for name in element.get("class", "").split():
            for attribute, value in _RULES.get(name, {}).items():
                element.set(attribute, value)
        period = next((one.get("data-period") for one in _up(element) if one.get("data-period")), "")
        named = colours | {_ACCENT: colours.get(f"--b-period-{period}", colours["--b-ink"])}
        for attribute, value in element.attrib.items():
            if value == "currentColor":
                element.set(attribute, named[_ACCENT])
            elif "var(" in value:
                element.set(attribute, _written(value, named))
        if element.get("text-anchor") == "middle" and "b-svg-halo" in element.get("class", ""):
            _set_off(element, colours["--b-paper"])


def _set_off(label: HtmlElement, paper: str) -> None:
    """Put paper between a label and the line that it stands on: no halo is drawn outside a browser."""
    width = _LETTER * len(label.text_content())
    place = {"x": float(label.get("x")) - width / 2, "y": float(label.get("y")) - 14, "width": width, "height": _LINE}
    behind = label.makeelement("rect", {name: f"{value:.1f}" for name, value in place.items()} | {"fill": paper})
    label.addprevious(behind)


def coloured(css: str, tokens: str) -> str:
    """A style sheet with its colours written out."""
    return _written(css, _colours(tokens))


def _up(element: HtmlElement) -> list[HtmlElement]:
    return [element, *element.iterancestors()]


def _written(text: str, colours: Mapping[str, str]) -> str:
    return _VARIABLE.sub(lambda found: colours.get(found[1]) or colours.get(found[2]) or colours["--b-ink"], text)


@lru_cache(maxsize=1)
def _colours(tokens: str) -> dict[str, str]:
    """The colours of the light scheme."""
    return dict(_COLOUR.findall(tokens))
