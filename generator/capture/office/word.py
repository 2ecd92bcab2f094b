"""A Word document (ECMA-376, WordprocessingML): its body as Word shows it, notes behind, changes as accepted."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from generator.capture.formulas import in_a_line, set_off
from generator.capture.nodes import texts
from generator.capture.office import formulas, margins, white
from generator.capture.office.numbering import Numbering
from generator.capture.office.symbols import symbol
from generator.capture.package import Package
from generator.capture.reading import CannotReadError, Reading, Text

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BODY = "word/document.xml"
"""Where the text mostly is; a package may say otherwise."""
_BESIDE = frozenset({"styles", "numbering", "footnotes", "endnotes"})
_OUT = {
    _W + "del": "deleted by a tracked change",
    _W + "moveFrom": "moved away by a tracked change",
    _W + "instrText": "code of a field",
    _W + "delInstrText": "code of a field",
    _W + "delText": "deleted by a tracked change",
    _W + "rt": "reading above a word",
    _MC + "Fallback": "second form of a drawing",
}
_PLACES = frozenset("posOffset align pctWidth pctHeight pctPosHOffset pctPosVOffset".split())
_BOX = _W + "txbxContent"
_OFF = {"0", "false", "off", "none"}


@dataclass(slots=True)
class _Run:
    """How the words of a run are shown."""

    vanish: bool = False
    caps: bool = False
    struck: bool = False
    script: str = ""
    white: bool = False
    filled: bool = False


@dataclass(slots=True)
class _Paragraph:
    boxes: list[etree._Element] = field(default_factory=list)


def read_word(data: bytes) -> Text:
    """Raises CannotReadError where the package is damaged, or holds text in a way that is not known."""
    package = Package(data)
    reading = Reading()
    where = body_of(package)
    body = package.xml(where)
    if body.tag != _W + "document":
        raise CannotReadError("this is no Word document of the common kind (Word: Save as, Word document). Save it so")
    related = ((kind, name) for kind, name in package.related(where).items() if kind in _BESIDE and name in package)
    beside = {kind: package.xml(name) for kind, name in related}
    walk = _Walk(reading, beside.get("styles"), Numbering.of(beside.get("numbering")))
    walk.blocks(body)
    notes = [(beside[kind], kind.removesuffix("s")) for kind in ("footnotes", "endnotes") if kind in beside]
    for part, tag in notes:
        walk.notes(part, tag)
    nodes = [node for part in (body, *(part for part, _ in notes)) for node in texts(part)]
    return reading.finish([*nodes, *margins.leave(package, where, reading)])


def body_of(package: Package) -> str:
    """The name of the part that holds the text."""
    return package.related().get("officeDocument", _BODY)


class _Walk:
    def __init__(self, reading: Reading, styles: etree._Element | None, numbering: Numbering) -> None:
        self._reading = reading
        self._numbering = numbering
        self._styles = {} if styles is None else {one.get(_W + "styleId"): one for one in styles.iter(_W + "style")}

    def notes(self, part: etree._Element, tag: str) -> None:
        for note in part.iter(_W + tag):
            if note.get(_W + "type") in {None, "normal"}:
                self._reading.paragraph()
                with self._reading.stretch("note", f"{tag} {note.get(_W + 'id')}"):
                    self.blocks(note)
            else:
                self._leave(note, "line between text and notes")

    def blocks(self, parent: etree._Element) -> None:
        """Paragraphs and tables, wherever they are wrapped."""
        self._stray(parent)
        for node in parent:
            self._block(node)

    def _block(self, node: etree._Element) -> None:
        if not isinstance(node.tag, str):
            return
        if why := _OUT.get(_W + "del" if node.find(f"{_W}trPr/{_W}del") is not None else node.tag):
            self._leave(node, why)
        elif node.tag == _W + "p":
            self._paragraph(node)
        elif node.tag == _W + "tc":
            self.blocks(node)
            self._reading.cell()
        elif node.tag == _W + "tr":
            self.blocks(node)
            self._reading.paragraph()
        else:
            self.blocks(node)

    def _paragraph(self, node: etree._Element) -> None:
        paragraph = _Paragraph()
        properties = node.find(_W + "pPr")
        style = self._style(properties, "pStyle")
        self._reading.numbered(self._numbering.next(properties, self._chain(style)))
        name = self._name(style)
        heading = name.startswith(("heading", "title", "subtitle"))
        if heading:
            self._reading.open("heading", "title" if name == "title" else "heading")
        elif name == "caption":
            self._reading.open("caption", "caption")
        self._inline(node, self._shown(style, _Run(filled=not white.on_paper(node))), paragraph)
        if heading or name == "caption":
            self._reading.close()
        if properties is not None and properties.find(f"{_W}rPr/{_W}del") is not None:
            self._reading.note("A tracked change joins paragraphs; the text has them joined")
        elif not _ends_cell(node):
            self._reading.paragraph()
        for box in paragraph.boxes:
            self._reading.paragraph()
            self.blocks(box)
            self._reading.paragraph()

    def _inline(self, parent: etree._Element, run: _Run, paragraph: _Paragraph) -> None:
        self._stray(parent)
        for node in parent:
            if isinstance(node.tag, str):
                self._node(node, run, paragraph)

    def _node(self, node: etree._Element, run: _Run, paragraph: _Paragraph) -> None:
        tag, reading = node.tag, self._reading
        if etree.QName(node).localname in _PLACES:
            self._leave(node, "place of a drawing")
        elif why := _OUT.get(tag):
            if tag in {_W + "del", _W + "moveFrom"}:
                reading.note("The document holds tracked changes; the text has them as if they were accepted")
            self._leave(node, why)
        elif tag == _BOX:
            paragraph.boxes.append(node)
        elif tag == _W + "r":
            self._run(node, run, paragraph)
        elif tag in {_W + "t", formulas.M + "t"}:
            self._text(node, run)
        elif tag.startswith(formulas.M):
            formula = formulas.part(node)
            with in_a_line(reading, formula):
                self._inline(node, replace(run, script=formula.script or run.script), paragraph)
        elif tag in {_W + "tab", _W + "ptab"} and not _is_stop(node):
            reading.cell()
        elif tag in {_W + "br", _W + "cr"}:
            reading.line()
        elif tag == _W + "noBreakHyphen":
            reading.add("\u2011", "hyphen of the word processor")
        elif tag == _W + "sym":
            self._symbol(node)
        else:
            if tag in {_W + "ins", _W + "moveTo"}:
                reading.note("The document holds tracked changes; the text has them as if they were accepted")
            self._inline(node, run, paragraph)

    def _run(self, node: etree._Element, around: _Run, paragraph: _Paragraph) -> None:
        run = self._shown(node.find(_W + "rPr"), self._shown(self._style(node.find(_W + "rPr"), "rStyle"), around))
        if run.struck:
            self._reading.open("furniture", "struck out in the document")
        self._inline(node, run, paragraph)
        if run.struck:
            self._reading.close()

    def _text(self, node: etree._Element, run: _Run) -> None:
        raw = node.text or ""
        if run.vanish or (run.white and not run.filled):
            self._reading.leave(raw, "hidden in the document" if run.vanish else "in the colour of the paper")
            return
        kept = raw if node.get(_XML_SPACE) == "preserve" or node.tag == formulas.M + "t" else raw.strip(" \t\r\n")
        kept = set_off(kept.upper() if run.caps else kept, run.script)
        self._reading.use(raw, shown=kept)

    def _symbol(self, node: etree._Element) -> None:
        font, code = node.get(_W + "font", ""), node.get(_W + "char", "")
        sign = symbol(font, code)
        if sign is None:
            raise CannotReadError(
                f"the document has a sign of the font {font} ({code}) that has no letter. Type the sign in the document"
            )
        if sign:
            self._reading.add(sign, "sign of a font")
        else:
            self._reading.note(f"A picture of the font {font} is left out ({code})")

    def _stray(self, parent: etree._Element) -> None:
        """Text where the format has none is never passed over."""
        if parent.tag in {_W + "t", formulas.M + "t"}:
            return
        strays = [parent.text, *(child.tail for child in parent)]
        if stray := next((text for text in strays if text and text.strip()), None):
            raise CannotReadError(
                f"the document holds words in an element that is not known ({etree.QName(parent).localname}: "
                f"“{stray.strip()[:40]}”). Save it as another kind of document and add that"
            )

    def _leave(self, node: etree._Element, why: str) -> None:
        for text in texts(node):
            self._reading.leave(text, why)

    def _style(self, properties: etree._Element | None, tag: str) -> etree._Element | None:
        named = None if properties is None else properties.find(_W + tag)
        return None if named is None else self._styles.get(named.get(_W + "val"))

    def _chain(self, style: etree._Element | None) -> Iterator[etree._Element]:
        """A style and those that it is based on, from the nearest."""
        seen: set[str | None] = set()
        while style is not None and style.get(_W + "styleId") not in seen:
            seen.add(style.get(_W + "styleId"))
            yield style
            based = style.find(_W + "basedOn")
            style = None if based is None else self._styles.get(based.get(_W + "val"))

    def _name(self, style: etree._Element | None) -> str:
        named = None if style is None else style.find(_W + "name")
        return "" if named is None else named.get(_W + "val", "").lower()

    def _shown(self, properties: etree._Element | None, around: _Run) -> _Run:
        """A run's looks: its own, those of its style, those around it."""
        if properties is None:
            return around
        if properties.tag == _W + "style":
            run = around
            for style in reversed(list(self._chain(properties))):
                run = self._shown(style.find(_W + "rPr"), replace(run, filled=white.of_style(style, run.filled)))
            return run
        align = properties.find(_W + "vertAlign")
        script = around.script if align is None else align.get(_W + "val", "")
        return _Run(
            _on(properties, "vanish", around.vanish),
            _on(properties, "caps", around.caps),
            _on(properties, "strike", around.struck) or _on(properties, "dstrike", False),
            script if script in {"superscript", "subscript"} else "",
            white.is_white(properties, around.white),
            around.filled or white.is_filled(properties),
        )


def _on(properties: etree._Element, tag: str, otherwise: bool) -> bool:
    found = properties.find(_W + tag)
    return otherwise if found is None else found.get(_W + "val", "true") not in _OFF


def _is_stop(node: etree._Element) -> bool:
    """Whether a `tab` only says where a paragraph's tab stops are."""
    parent = node.getparent()
    return parent is not None and parent.tag == _W + "tabs"


def _ends_cell(node: etree._Element) -> bool:
    """Whether a paragraph is the last of a cell, which the next cell follows on the same row."""
    parent = node.getparent()
    return parent is not None and parent.tag == _W + "tc" and parent[-1] is node
