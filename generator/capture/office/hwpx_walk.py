"""The walk over a section of a Hangul document: each text node is used as it shows, or left out by a name."""

import re
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass

from lxml import etree

from generator.capture.formulas import set_off
from generator.capture.nodes import texts
from generator.capture.office.hwpx_numbers import Numbers, said
from generator.capture.reading import CannotReadError, Reading

_INSTEAD = "Save it as another kind of document and add that"
_OUT = {
    "header": "head or foot of the page",
    "footer": "head or foot of the page",
    "hiddenComment": "hidden comment",
    "fieldBegin": "code of a field",
    "parameters": "code of a field",
    "parameterset": "code of a field",
    "indexmark": "entry of an index",
    "subText": "reading above a word",
    "shapeComment": "description of a drawing",
    "metaTag": "code of a field",
}
_BEHIND = frozenset({"drawText", "caption"})
"""What stands in a place of its own: behind the paragraph that it is tied to."""
_TEXTS = frozenset({"t", "mainText", "script", "text"})
_IN_LINE = frozenset(
    "tab lineBreak nbSpace fwSpace hyphen titleMark markpenBegin markpenEnd insertBegin insertEnd deleteBegin "
    "deleteEnd".split()
)
"""What may stand within a text: a sign, or a mark that is none."""
_PRINTED = {
    "textart": "text",
    "btn": "caption",
    "checkBtn": "caption",
    "radioBtn": "caption",
    "comboBox": "selectedValue",
    "compose": "composeText",
}
"""Elements whose words are in an attribute."""
_UNCOUNTED = "Numbers that the document counts by itself (of pictures, say) are not in the text"
_NOTES = {"footNote": "footnote", "endNote": "endnote"}
_GUIDE = "{*}parameters/{*}stringParam[@name='Direction']"
"""What a field to fill in has in its place as long as nobody has."""
_UNFILLED = "guide of a field that nobody has filled in"
_UNREAD = {"chart": "A chart", "ole": "An object of another program"}
_BREAK = re.compile(r"[␍␊]")
_PRIVATE = range(0xE000, 0xF900)
_SUPPLEMENTS = 0xF0000


@dataclass(frozen=True, slots=True)
class Looks:
    """How the words of a run are shown."""

    script: str = ""
    struck: bool = False


class Walk:
    """Over the sections, in their order, and then over the notes that they have."""

    def __init__(self, reading: Reading, looks: Mapping[str, Looks], numbers: Numbers) -> None:
        self._reading = reading
        self._looks = looks
        self._numbers = numbers
        self._deleted = ""
        self._joined = False
        self._behind: list[etree._Element] = []
        self._notes: list[etree._Element] = []
        self._guides: set[str] = set()

    def section(self, section: etree._Element) -> None:
        self._numbers.outline = next((one.get("outlineShapeIDRef", "") for one in section.iter("{*}secPr")), "")
        self._inside(section, Looks())
        if self._deleted:
            raise CannotReadError("a tracked change of the document has no end. Accept its changes and save it again")
        self._reading.paragraph()

    def notes(self) -> None:
        """The notes that were met, in their order."""
        for note in self._notes:
            self._reading.paragraph()
            with self._reading.stretch("note", f"{_NOTES[local(note)]} {note.get('number', '')}".strip()):
                self._inside(note, Looks())

    def _inside(self, parent: etree._Element, looks: Looks) -> None:
        self._text(parent, parent.text, looks)
        for node in parent:
            if isinstance(node.tag, str):
                self._node(node, looks)
            self._text(parent, node.tail, looks)

    def _node(self, node: etree._Element, looks: Looks) -> None:
        tag, reading = local(node), self._reading
        if why := _OUT.get(tag):
            # A field with paragraphs of its own is a comment beside the text.
            self._guides.update(one.text or "" for one in node.iterfind(_GUIDE))
            why = "comment in the margin" if tag == "fieldBegin" and node.find("{*}subList") is not None else why
            for text in texts(node):
                reading.leave(text, why)
        elif tag in _NOTES and not self._deleted:
            self._notes.append(node)
        elif (tag in _BEHIND or (tag == "tbl" and not _in_line(node))) and not self._deleted:
            self._behind.append(node)
        elif tag == "p":
            self._paragraph(node, looks)
        elif tag == "tbl":
            reading.paragraph()
            self._inside(node, looks)
            reading.paragraph()
        elif tag in {"tc", "tr"}:
            self._inside(node, looks)
            (reading.cell if tag == "tc" else reading.paragraph)()
        elif tag == "run":
            self._run(node)
        elif tag == "switch":
            self._switch(node, looks)
        elif local(node.getparent()) == "t" and tag not in _IN_LINE:
            raise CannotReadError(f"the document has a sign in its words that is not known ({tag}). {_INSTEAD}")
        else:
            self._sign(node, tag)
            self._inside(node, looks)
            if tag == "equation":
                reading.space()

    def _paragraph(self, node: etree._Element, looks: Looks) -> None:
        self._reading.numbered(self._numbers.next(node.get("paraPrIDRef", "")))
        around, self._behind, self._joined = self._behind, [], False
        self._inside(node, looks)
        if self._deleted or self._joined:
            self._reading.note("A tracked change joins paragraphs; the text has them joined")
        elif not _ends_cell(node):
            self._reading.paragraph()
        while self._behind:
            box = self._behind.pop(0)
            self._reading.paragraph()
            if local(box) == "caption":
                with self._reading.stretch("caption", "caption"):
                    self._inside(box, looks)
            else:
                self._inside(box, looks)
            self._reading.paragraph()
        self._behind = around

    def _run(self, node: etree._Element) -> None:
        looks = self._looks.get(node.get("charPrIDRef", ""), Looks())
        if looks.struck:
            self._reading.open("furniture", "struck out in the document")
        self._inside(node, looks)
        if looks.struck:
            self._reading.close()

    def _switch(self, node: etree._Element, looks: Looks) -> None:
        """The first of the forms of one thing."""
        for at, form in enumerate(node):
            if at:
                for text in texts(form):
                    self._reading.leave(text, "second form of a drawing")
            else:
                self._inside(form, looks)

    def _sign(self, node: etree._Element, tag: str) -> None:
        """What an element shows or does by itself."""
        reading = self._reading
        if tag == "deleteBegin":
            self._deleted = node.get("Id", "-")
        elif tag == "deleteEnd":
            self._deleted = ""
            self._joined = node.get("paraend") == "1"
        if tag.startswith(("delete", "insert")):
            reading.note("The document holds tracked changes; the text has them as if they were accepted")
        elif self._deleted:
            return
        elif tag == "tab":
            reading.cell()
        elif tag == "lineBreak":
            reading.line()
        elif tag in {"nbSpace", "fwSpace", "equation"}:
            reading.space()
        elif tag == "hyphen":
            reading.add("-", "hyphen of the word processor")
        elif tag in _PRINTED and (words := " ".join(_BREAK.sub(" ", node.get(_PRINTED[tag], "")).split())):
            # Signs set over each other, or in a circle, are one sign: 7 in a circle behind 12 is not 127.
            reading.add(f"({words})" if tag == "compose" else words, "words of a drawing")
        elif tag == "autoNum" and node.get("numType") not in {"FOOTNOTE", "ENDNOTE"}:
            self._number(node)
        elif tag in _UNREAD:
            reading.note(f"{_UNREAD[tag]} stands in the document, and its words are not in the text")
        if tag == "equation":
            reading.note("Formulas stand in the text as the word processor writes them (1 over 2)")

    def _number(self, node: etree._Element) -> None:
        form = node.find("{*}autoNumFormat")
        before, kind, after = (
            "" if form is None else form.get(key, "") for key in ("prefixChar", "type", "suffixChar")
        )
        number = said(kind or "DIGIT", int(counted)) if (counted := node.get("num", "")).isdecimal() else ""
        if number:
            self._reading.add(f"{before}{number}{after}", "number that the document counts")
        else:
            self._reading.note(_UNCOUNTED)

    def _text(self, around: etree._Element, raw: str | None, looks: Looks) -> None:
        if not raw:
            return
        if self._deleted:
            self._reading.leave(raw, "deleted by a tracked change")
        elif local(around) in _TEXTS:
            if any(ord(sign) in _PRIVATE or ord(sign) >= _SUPPLEMENTS for sign in raw):
                self._reading.note("Signs that only a font of the word processor has stand in the text as they are")
            with self._reading.stretch("furniture", _UNFILLED) if raw in self._guides else nullcontext():
                self._reading.use(raw, shown=set_off(raw, looks.script))
        elif raw.strip():
            raise CannotReadError(
                f"the document holds words in an element that is not known ({local(around)}: “{raw.strip()[:40]}”). "
                f"{_INSTEAD}"
            )


def _in_line(table: etree._Element) -> bool:
    """Whether a table has its place in a line as a letter has, and does not float beside its paragraph."""
    place = table.find("{*}pos")
    return place is None or place.get("treatAsChar") != "0"


def _ends_cell(node: etree._Element) -> bool:
    """Whether a paragraph is the last of a cell, which the next cell follows on the same row."""
    inside = node.getparent()
    around = None if inside is None else inside.getparent()
    return inside is not None and around is not None and local(around) == "tc" and inside[-1] is node


def local(node: etree._Element | None) -> str:
    """An element's name without its namespace, which differs by the year of the standard."""
    return "" if node is None else etree.QName(node).localname
