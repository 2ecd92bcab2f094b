"""The walk over a page: each text node, in the page's order, is used as a reader sees it or left out by a name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from lxml import etree

from generator.capture.formulas import PLAIN, SIGN
from generator.capture.html import elements
from generator.capture.html.counters import LIST_ITEM, WORD, Counters, printed
from generator.capture.html.css.declared import Declared
from generator.capture.html.css.sheets import Styles
from generator.capture.html.css.style import INLINE, Style
from generator.capture.html.formulas import part
from generator.capture.html.frames import FRAMES
from generator.capture.html.lists import begun, counted, is_item, marker, marks_of
from generator.capture.html.main import Furniture
from generator.capture.html.shadow import is_tree
from generator.capture.nodes import texts_with_tags, words_of
from generator.capture.reading import CELL, LINE, PARAGRAPH, SPACE, Reading

_QUOTES = (("“", "”"), ("‘", "’"))
_OPENING, _CLOSING = "open-quote", "close-quote"
_RAISABLE = re.compile(r"\s*[0-9+\-−=()n]*[0-9n][0-9+\-−=()n]*\s*")
_LOWERABLE = re.compile(r"\s*[0-9+\-−=()]*[0-9][0-9+\-−=()]*\s*")
_PARTING = re.compile(r"^\s|\s$|^[,;:|/·•>»›–—]$")
"""Printed signs that part the words around them; an arrow or a picture behind a link does not."""
_SCRIPTS = {"sup": "sup", "sub": "sub"}
_FLEX = frozenset({"flex", "inline-flex", "grid", "inline-grid"})
_APART = frozenset({"inline-block", "inline-flex", "inline-grid", "inline-table"})


@dataclass(slots=True)
class _Place:
    """What holds for the text nodes right inside an element."""

    break_after: str = ""
    shown: bool = True
    tiny: bool = False
    clear: bool = False
    as_set: bool = False
    flex: bool = False
    script: str = ""
    quotes: int = 0
    marks: str = ""
    after: Declared = field(default_factory=dict)
    stretches: int = 0
    closing: str = ""

    @property
    def visible(self) -> bool:
        """What is inherited, and what an element inside may have otherwise."""
        return self.shown and not self.tiny and not self.clear

    def within(self, style: Style) -> "_Place":
        """A place inside this one, as far as its words are seen."""
        return _Place(
            shown=self.shown if style.visible is None else style.visible,
            tiny=self.tiny if style.tiny is None else style.tiny,
            clear=self.clear if style.clear is None else style.clear,
        )


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
        self._counters = Counters()
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
                    self._leave(node)
                if node is not root and node.tail:
                    self._text(node.tail)

    def _enter(self, node: etree._Element, style: Style) -> None:
        outer, reading, tag = self._places[-1], self._reading, str(node.tag)
        formula = part(node) if tag.startswith("m") else PLAIN
        place = replace(
            outer.within(style),
            as_set=_as_set(tag, style, outer.as_set),
            flex=style.own.get("display") in _FLEX,
            script=formula.script or _SCRIPTS.get(tag) or (tag not in elements.CELLS and style.script) or outer.script,
            quotes=outer.quotes,
            after=style.after,
            closing=formula.after,
        )
        if tag in FRAMES:
            # Of what is around it a page inside takes over nothing but that it is seen.
            place = _Place(shown=place.shown)
        before, place.break_after = (SPACE, SPACE) if formula.apart else _breaks(node, style, outer)
        self._break(before)
        for kind, what in self._furniture.of(node):
            reading.open(kind, what)
            place.stretches += 1
        depth = len(self._places)
        self._counters.enter(counted(node, style), depth)
        if (before_all := begun(node)) is not None:
            self._counters.reset(LIST_ITEM, before_all, depth + 1)
        place.marks = marks_of(node, style, outer.marks)
        if is_item(node, style) and place.visible:
            reading.numbered(marker(node, style, place.marks, self._counters))
        if tag == "q" and style.own.get("quotes") != "none":
            opening, closing = _QUOTES[place.quotes % 2]
            place.quotes += 1
            if style.before.get("content", _OPENING) == _OPENING:
                reading.add(opening, "quotation mark")
            if style.after.get("content", _CLOSING) == _CLOSING:
                place.closing = closing
        if formula.before:
            reading.add(formula.before, SIGN)
        self._printed(node, style.before, place)
        self._places.append(place)
        if node.text:
            self._text(node.text)
        if tag == "br":
            reading.line()

    def _leave(self, node: etree._Element) -> None:
        place = self._places.pop()
        self._printed(node, place.after, place)
        self._counters.leave(len(self._places))
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

    def _printed(self, node: etree._Element, declared: Declared, place: _Place) -> None:
        """What a style sheet prints; signs alone (bullets, arrows, marks) say nothing."""
        style = Style(declared)
        if declared.get("content", "none") in {"none", "normal"} or declared.get("display") == "none":
            return
        self._counters.enter(declared, len(self._places) + 1)
        said, words = printed(declared["content"], node, self._counters)
        if not place.within(style).visible or style.hides(block=False):
            return
        if not WORD.search(said):
            if _PARTING.search(said):
                self._reading.space()
            return
        if WORD.search(words):
            self._reading.note(f"The page’s style sheet prints words that stand nowhere in its text: “{words.strip()}”")
        self._reading.add(said, "words of a style sheet")

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
    if tag in elements.HIDDEN and not (tag in FRAMES and any(map(is_tree, node))):
        return elements.HIDDEN[tag]
    if "hidden" in node.attrib and node.get("hidden") != "until-found" and display is None:
        return "hidden by its attribute"
    if "popover" in node.attrib and display is None:
        return "hidden until it is asked for"
    if tag == "dialog" and "open" not in node.attrib and display is None:
        return "dialogue that is not open"
    return style.hides(block=tag in elements.BLOCK or tag in elements.BOXES)


def _types(node: etree._Element) -> list[str]:
    """What an element of a book is (EPUB's structural types, DPUB-ARIA's roles)."""
    roles = (role.removeprefix("doc-") for role in node.get("role", "").split())
    return [*node.get("epub-type", "").split(), *roles]


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
    if display in INLINE and not outer.flex:
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
