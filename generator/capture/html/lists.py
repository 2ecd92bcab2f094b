"""The numbers that a browser puts before items of a list (HTML, "The ol element"; CSS Lists 3), as Chromium does."""

from lxml import etree

from generator.capture.html.counters import LIST_ITEM, WORD, Counters, printed, whole
from generator.capture.html.css.declared import Declared
from generator.capture.html.css.style import Style
from generator.capture.ordinals import Number, written

_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_MARKS = ("'", '"')
_UNSAID = frozenset({"", "inherit", "unset", "revert"})
_SIGNS = frozenset("none disc circle square disclosure-open disclosure-closed initial".split())
"""What stands before an item and is no number."""
_BEHIND = {"korean": ", ", "cjk": "、", "simp": "、", "trad": "、", "japanese": "、"}
"""What follows a number, by how the name of its style begins; else a full stop."""


def is_item(node: etree._Element, style: Style) -> bool:
    """Whether an element is an item of a list, which is counted: one that is shown in another way is none."""
    return node.tag == "li" and style.own.get("display", LIST_ITEM) == LIST_ITEM


def begun(node: etree._Element) -> int | None:
    """The number before the first of a list, or None where no list begins.

    Browsers number a list by itself: one right inside another ends with its element, and not with its siblings, as
    the scope of a counter does.
    """
    if node.tag not in _LISTS:
        return None
    step = _step(node)
    return whole(node.get("start"), 1 if step > 0 else sum(one.tag == "li" for one in node)) - step


def counted(node: etree._Element, style: Style) -> Declared:
    """What an element does to the counters, by its style and as an item of a list."""
    own = {name: value for name, value in style.own.items() if name.startswith("counter-")}
    if is_item(node, style):
        outer = next((one for one in node.iterancestors() if one.tag in _LISTS), None)
        step = 1 if outer is None else _step(outer)
        own["counter-increment"] = f"{LIST_ITEM} {step} {own.get('counter-increment', '')}"
        if (value := whole(node.get("value"), None)) is not None:
            own["counter-set"] = f"{LIST_ITEM} {value} {own.get('counter-set', '')}"
    return own


def _step(node: etree._Element) -> int:
    return -1 if node.tag == "ol" and "reversed" in node.attrib else 1


def marks_of(node: etree._Element, style: Style, around: str) -> str:
    """Which marks the items in an element get: a counter style, or a text in quotation marks."""
    if style.own.get("list-style-image", "none") != "none":
        return "none"
    given = style.own.get("list-style-type", "")
    given = given if given.startswith(_MARKS) else given.lower()
    if given not in _UNSAID:
        return given
    if node.tag in {"ol", "li"} and (kind := _TYPES.get(node.get("type", ""))):
        return kind
    return {"ol": "decimal", "ul": "disc", "menu": "disc", "dir": "disc"}.get(str(node.tag), around)


def marker(node: etree._Element, style: Style, marks: str, counters: Counters) -> Number:
    """What stands before an item; signs alone (bullets, arrows, dashes) say nothing."""
    content = style.marker.get("content", "normal")
    if content != "normal" or marks.startswith(_MARKS):
        said = printed(marks if content == "normal" else content, node, counters)[0]
        return Number(said.strip() if WORD.search(said) else "")
    if marks in _SIGNS:
        return Number()
    number = written(counters.all(LIST_ITEM)[-1], marks)
    return Number(number + _BEHIND.get(marks.partition("-")[0], ".")) if number else Number(unknown=marks)
