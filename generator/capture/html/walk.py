"""The walk over a page: each text node, in the page's order, is used as a reader sees it or left out by a name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from generator.capture.formulas import PLAIN, SIGN
from generator.capture.html import elements
from generator.capture.html.formulas import part
from generator.capture.html.main import Furniture
from generator.capture.html.shadow import is_tree
from generator.capture.html.styles import Style, Styles
from generator.capture.nodes import texts_with_tags, words_of
from generator.capture.reading import CELL, LINE, PARAGRAPH, SPACE, Reading

_QUOTES = (("“", "”"), ("‘", "’"))
_RAISABLE = re.compile(r"\s*[0-9+\-−=()n]*[0-9n][0-9+\-−=()n]*\s*")
_LOWERABLE = re.compile(r"\s*[0-9+\-−=()]*[0-9][0-9+\-−=()]*\s*")
_SCRIPTS = {"sup": "sup", "sub": "sub"}
_FLEX = frozenset({"flex", "inline-flex", "grid", "inline-grid"})
_INLINE = frozenset({"inline", "contents"})
_APART = frozenset({"inline-block", "inline-flex", "inline-grid", "inline-table"})


@dataclass(slots=True)
class _Place:
    """What holds for the text nodes right inside an element."""

    break_after: str = ""
    visible: bool = True
    as_set: bool = False
    flex: bool = False
    script: str = ""
    quotes: int = 0
    after: str = ""
    stretches: int = 0
    closing: str = ""


def walk(root: etree._Element, reading: Reading, *, sheets: Iterable[str] = ()) -> None:
    """Writes a page's text nodes into `reading`; `root` is the parsed document, `sheets` are styles beside it."""
    sheets = tuple(sheets)
    styles = Styles(root, sheets)
    if styles.missing > len(sheets):
        reading.note(
            "Style sheets of the page are not in the file: what they hide on the screen stands in the text. Saved as "
            "one file (by SingleFile, say), a page brings them along"
        )
    _Walk(reading, styles, Furniture(root)).over(root)


class _Walk:
    def __init__(self, reading: Reading, styles: Styles, furniture: Furniture) -> None:
        self._reading = reading
        self._styles = styles
        self._furniture = furniture
        self._places = [_Place()]

    def over(self, root: etree._Element) -> None:
        steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        left_out: etree._Element | None = None
        for event, node in steps:
            if event == "start":
                style = self._styles.of(node)
                if why := _unseen(node, style):
                    if node.tag in elements.REPLACED:
                        self._reading.space()
                    for text, tag in texts_with_tags(node):
                        self._reading.leave(text, elements.HIDDEN.get(tag, why))
                    left_out = node
                    steps.skip_subtree()
                else:
                    self._enter(node, style)
            else:
                if event == "end" and node is not left_out:
                    self._leave()
                if node is not root and node.tail:
                    self._text(node.tail)

    def _enter(self, node: etree._Element, style: Style) -> None:
        outer, reading, tag = self._places[-1], self._reading, str(node.tag)
        formula = part(node) if tag.startswith("m") else PLAIN
        place = _Place(
            visible=_visible(style, outer.visible),
            as_set=_as_set(tag, style, outer.as_set),
            flex=style.own.get("display") in _FLEX,
            script=formula.script or _SCRIPTS.get(tag) or (tag not in elements.CELLS and style.script) or outer.script,
            quotes=outer.quotes,
            after=style.after,
            closing=formula.after,
        )
        before, place.break_after = (SPACE, SPACE) if formula.apart else _breaks(node, style, outer)
        self._break(before)
        for kind, what in self._furniture.of(node):
            reading.open(kind, what)
            place.stretches += 1
        if tag == "li" and (number := _number(node)):
            reading.add(f"{number}.", "number of a list")
            reading.space()
        if tag == "q":
            opening, place.closing = _QUOTES[place.quotes % 2]
            place.quotes += 1
            reading.add(opening, "quotation mark")
        if formula.before:
            reading.add(formula.before, SIGN)
        self._printed(style.before)
        self._places.append(place)
        if node.text:
            self._text(node.text)
        if tag == "br":
            reading.line()

    def _leave(self) -> None:
        place = self._places.pop()
        self._printed(place.after)
        if place.closing:
            self._reading.add(place.closing, SIGN if place.closing == ")" else "quotation mark")
        for _ in range(place.stretches):
            self._reading.close()
        self._break(place.break_after)

    def _text(self, raw: str) -> None:
        place = self._places[-1]
        if not place.visible:
            self._reading.leave(raw, "hidden by the page’s style")
        else:
            self._reading.use(raw, shown=_scripted(raw, place.script), as_set=place.as_set)

    def _printed(self, words: str) -> None:
        if words:
            self._reading.add(words, "words of a style sheet")
            self._reading.note(f"The page’s style sheet prints words that stand nowhere in its text: “{words.strip()}”")

    def _break(self, gap: str) -> None:
        if gap == PARAGRAPH:
            self._reading.paragraph()
        elif gap == CELL:
            self._reading.cell()
        elif gap == LINE:
            self._reading.line()
        elif gap:
            self._reading.space()


def _unseen(node: etree._Element, style: Style) -> str | None:
    """Why a reader of the page does not see this element, if so."""
    tag, display = str(node.tag), style.own.get("display")
    if tag in {"html", "body"}:
        # Pages hide themselves whole until their script has run; a reader sees them.
        return None
    if is_tree(node):
        return None
    if why := next((elements.TYPES[one] for one in _types(node) if one in elements.TYPES), None):
        return why
    if tag in elements.HIDDEN:
        return elements.HIDDEN[tag]
    if "hidden" in node.attrib and node.get("hidden") != "until-found" and display is None:
        return "hidden by its attribute"
    if "popover" in node.attrib and display is None:
        return "hidden until it is asked for"
    if tag == "dialog" and "open" not in node.attrib and display is None:
        return "dialogue that is not open"
    return style.hides


def _types(node: etree._Element) -> list[str]:
    """What an element of a book is (EPUB's structural types, DPUB-ARIA's roles)."""
    roles = (role.removeprefix("doc-") for role in node.get("role", "").split())
    return [*node.get("epub-type", "").split(), *roles]


def _visible(style: Style, inherited: bool) -> bool:
    visibility = style.own.get("visibility")
    return inherited if visibility in {None, "inherit"} else visibility == "visible"


def _as_set(tag: str, style: Style, inherited: bool) -> bool:
    given = style.own.get("white-space")
    return given.startswith(("pre", "break-spaces")) if given else inherited or tag in elements.SET


def _breaks(node: etree._Element, style: Style, outer: _Place) -> tuple[str, str]:
    """What stands before and after an element: a paragraph, a cell's gap, a space, or nothing."""
    tag, display = str(node.tag), style.display
    if display == "block" and style.own.get("float", "none") != "none" and _dropped_initial(node):
        return "", ""
    if tag in elements.CELLS and display in {None, "table-cell"}:
        return CELL, CELL
    if display is None:
        return (PARAGRAPH, PARAGRAPH) if outer.flex or tag in elements.BLOCK else _inline(tag)
    if display in _INLINE and not outer.flex:
        return "", ""
    if display == "table-cell":
        return CELL, CELL
    return (" ", " ") if display in _APART and not outer.flex else (PARAGRAPH, PARAGRAPH)


def _inline(tag: str) -> tuple[str, str]:
    return (" ", " ") if tag in elements.BOXES else ("", "")


def _dropped_initial(node: etree._Element) -> bool:
    """A large first letter that floats belongs to the word behind it."""
    word = words_of(node).strip()
    return len(word.strip("“\"‘'«„")) == 1 and word[-1].isalpha() and (node.tail or "")[:1].isalpha()


def _scripted(raw: str, script: str) -> str | None:
    """Raised and lowered figures as such: 10 with a raised 6 is not 106."""
    if script == "superscript" or (script == "sup" and _RAISABLE.fullmatch(raw)):
        return raw.translate(elements.RAISED)
    if script == "subscript" or (script == "sub" and _LOWERABLE.fullmatch(raw)):
        return raw.translate(elements.LOWERED)
    return None


def _number(item: etree._Element) -> str | None:
    """The number that a browser puts before an item of an ordered list."""
    ordered = item.getparent()
    if ordered is None or ordered.tag != "ol":
        return None
    items = [one for one in ordered if one.tag == "li"]
    backwards = "reversed" in ordered.attrib
    at = _whole(ordered.get("start"), len(items) if backwards else 1)
    for one in items:
        at = _whole(one.get("value"), at)
        if one is item:
            return written(at, item.get("type") or ordered.get("type") or "1")
        at += -1 if backwards else 1
    return None


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"\s*[+-]?\d{1,9}\s*", text) else otherwise


def written(number: int, kind: str) -> str:
    if kind in "aA" and number > 0:
        letters = "".join(reversed(list(_letters(number))))
        return letters.upper() if kind == "A" else letters
    if kind in "iI" and 0 < number < 4000:
        roman = _roman(number)
        return roman if kind == "I" else roman.lower()
    return str(number)


def _letters(number: int) -> Iterator[str]:
    while number:
        number, letter = divmod(number - 1, 26)
        yield chr(ord("a") + letter)


def _roman(number: int) -> str:
    steps = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
             (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
    written = ""
    for value, sign in steps:
        times, number = divmod(number, value)
        written += sign * times
    return written
