"""What the declarations that hold for an element do to its words."""

import re
from dataclasses import dataclass, field

from generator.capture.html.css.declared import Declared

INLINE = frozenset({"inline", "contents"})
_UNDER_THE_STYLE = "hidden by the page’s style"
_PIXELS = re.compile(r"^-(\d+(?:\.\d+)?)(px|em|rem|vw|vh|%)?$")
_MOVED = re.compile(r"^([-+]?(?:\d+|\d*\.\d+))(em|ex|%|px|pt)$")
_FAR = {"em": 0.25, "ex": 0.5, "%": 20, "px": 4, "pt": 3}
"""From how much on a line's words are raised or lowered, and not set right by a hair."""
_AMOUNT = re.compile(r"(?:calc\(\s*)?([-+]?(?:\d+\.?\d*|\.\d+))([a-z]*|%)(?:\s*\))?")
_NONE_LEFT = re.compile(r"scale(?:3d|x|y)?\(\s*0*\.?0*\s*[,)]|matrix\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0")
_AWAY = re.compile(r"translate(?:3d|x|y)?\(\s*(-[^,)%]+)(?:,\s*(-[^,)%]+))?")
_FADED = re.compile(r"opacity\(\s*0*\.?0*%?\s*\)")
_NO_CIRCLE = re.compile(r"(?:circle|ellipse)\(\s*0(?:px|%)?\s*[\s)]")
_NO_COLOR = re.compile(
    r"transparent|#[0-9a-f]{3}0|#[0-9a-f]{6}00"
    r"|(?:rgb|hsl)a?\((?:[^,]*,){3}\s*0*\.?0*%?\s*\)|[-a-z]+\(.*/\s*(?:0*\.?0*%?|none)\s*\)"
)
"""Without any colour: what an old function has fourth, and what stands behind the stroke of any (CSS Color 4), is 0."""
_HEIGHTS = ("height", "max-height", "block-size", "max-block-size")
_WIDTHS = ("width", "max-width", "inline-size", "max-inline-size")
_KEEPING_OPEN = ("min-height", "min-block-size", "padding", "padding-top", "padding-bottom", "padding-block")


@dataclass(slots=True)
class Style:
    """The declarations that hold for an element, for what is printed before and after it, and for a list's marker."""

    own: Declared = field(default_factory=dict)
    before: Declared = field(default_factory=dict)
    after: Declared = field(default_factory=dict)
    marker: Declared = field(default_factory=dict)

    @property
    def display(self) -> str | None:
        """The element's display as a browser works it out: what floats or stands apart is a block."""
        given = self.own.get("display")
        apart = self.own.get("float", "none") != "none" or self.own.get("position") in {"absolute", "fixed"}
        return "block" if apart and given not in {"none", "contents"} else given

    @property
    def script(self) -> str:
        """Whether the element's words are raised ("sup") or lowered ("sub") in their line."""
        given = self.own.get("font-variant-position", self.own.get("vertical-align", ""))
        if self.display not in {None, "inline"}:
            return ""
        if (moved := _MOVED.match(given)) and abs(float(moved[1])) >= _FAR[moved[2]]:
            return "sub" if float(moved[1]) < 0 else "sup"
        return {"super": "sup", "sub": "sub"}.get(given, "")

    @property
    def tiny(self) -> bool | None:
        """Whether the letters of its words have no size; None where that is as around it."""
        amount = _AMOUNT.fullmatch(self.own.get("font-size", ""))
        if amount is None:
            return False if self.own.get("font-size", "smaller") not in {"smaller", "larger"} else None
        size = abs(float(amount[1]))
        if size == 0 or (amount[2] == "px" and size < 1):
            return True
        return None if amount[2] in {"em", "ex", "ch", "%"} else False

    @property
    def clear(self) -> bool | None:
        """Whether its words have no colour, nor a picture or a shadow in its place; None where that is as around it."""
        color = self.own.get("-webkit-text-fill-color", self.own.get("color", ""))
        if not color or color == "currentcolor":
            return None
        drawn = self.own.get("text-shadow", "none") != "none" or "text" in (
            self.own.get("background-clip"),
            self.own.get("-webkit-background-clip"),
        )
        return _NO_COLOR.fullmatch(color) is not None and not drawn

    @property
    def visible(self) -> bool | None:
        """Whether its words are seen; None where that is as around it."""
        visibility = self.own.get("visibility", "inherit")
        return None if visibility == "inherit" else visibility == "visible"

    def hides(self, block: bool) -> str | None:
        """Why a reader does not see the element at all, if so. `block`: whether it is one where no style says so."""
        own = self.own
        if own.get("display") == "none" or own.get("content-visibility") == "hidden":
            return _UNDER_THE_STYLE
        if is_none(own.get("opacity", "")) or _FADED.search(own.get("filter", "")):
            return _UNDER_THE_STYLE
        if own.get("position") in {"absolute", "fixed"} and (
            any(_far(own.get(side, "")) for side in ("left", "top", "right", "bottom"))
            or re.sub(r"[\s,px]", "", own.get("clip", "")) in {"rect(0000)", "rect(1111)"}
        ):
            return "set outside the screen"
        if own.get("clip-path", "").replace(" ", "") in {"inset(50%)", "inset(100%)"}:
            return _UNDER_THE_STYLE
        is_box = block if self.display is None else self.display not in INLINE
        if is_box and (_NO_CIRCLE.match(own.get("clip-path", "")) or self._has_no_room()):
            return _UNDER_THE_STYLE
        if is_box and any(_far(side or "") for side in (*self._moved(), own.get("text-indent"))):
            return "set outside the screen"
        return None

    def _has_no_room(self) -> bool:
        """Whether the element is drawn with no size, or cut off where it has none."""
        own = self.own
        if is_none(own.get("scale", "").split(" ")[0]) or _NONE_LEFT.search(own.get("transform", "")):
            return True
        overflow = own.get("overflow", "").split()
        cut = {"hidden", "clip"} & {*overflow, own.get("overflow-x"), own.get("overflow-y")}
        if not cut or (self.display or "").startswith("table"):
            return False
        if any(not is_none(own.get(name, "0").split(" ")[0]) for name in _KEEPING_OPEN):
            return False
        heights, widths = ([own.get(name, "") for name in names] for names in (_HEIGHTS, _WIDTHS))
        if any(map(is_none, heights)) or any(map(is_none, widths)):
            return True
        return bool({"1px"} & set(heights) and {"1px"} & set(widths))

    def _moved(self) -> tuple[str | None, ...]:
        """How far to the left and up the element is moved from its place."""
        found = _AWAY.search(self.own.get("transform", ""))
        sides = tuple(side for side in self.own.get("translate", "").split()[:2] if not side.endswith("%"))
        return (*(found.groups() if found else ()), *sides)


def is_none(amount: str) -> bool:
    """Whether a length, a share or a number is zero."""
    found = _AMOUNT.fullmatch(amount)
    return found is not None and float(found[1]) == 0


def _far(length: str) -> bool:
    found = _PIXELS.match(length.strip())
    return found is not None and float(found[1]) >= (90 if found[2] in {"em", "rem", "vw", "vh", "%"} else 900)
