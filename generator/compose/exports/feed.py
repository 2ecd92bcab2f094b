"""An Atom feed (RFC 4287) of the sources, newest first.

Links are absolute where the address of the site is known: many readers leave relative ones as they are, or empty."""

import re
from collections.abc import Iterable
from datetime import date
from xml.etree import ElementTree

from generator import edtf
from generator.compose.exports.statements import urn
from generator.compose.lens import Lens
from generator.compose.values import Code, code
from generator.model import Source
from generator.verified import Held, joined

# Readers of feeds ask for what is new; the index of sources has them all.
_ENTRIES = 50
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ATOM = "http://www.w3.org/2005/Atom"


def feed(lens: Lens, rows: Iterable[str]) -> str:
    """The feed. A source is dated by when it was captured, or else by when it was issued; that it was published on a
    day is said only where that day is known."""
    briefing = lens.corpus.briefing
    sources = sorted(lens.corpus.sources.values(), key=lambda s: (_day(s), s.id), reverse=True)[:_ENTRIES]
    root = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": lens.language})
    identity = code(urn(lens))
    _add(root, "id", identity)
    _add(root, "title", lens.held(briefing.title))
    _add(root, "subtitle", lens.held(briefing.question))
    ElementTree.SubElement(root, "link", {"rel": "alternate", "href": f"{lens.address}index.html"})
    ElementTree.SubElement(root, "link", {"rel": "self", "href": f"{lens.address}feed.xml"})
    _add(root, "updated", _instant(max(map(_day, sources))) if sources else _instant(date(1970, 1, 1)))
    _add(ElementTree.SubElement(root, "author"), "name", joined(", ", map(lens.held, briefing.editors)))
    for source in sources:
        entry = ElementTree.SubElement(root, "entry")
        _add(entry, "id", code(f"{identity}:{source.id}"))
        _add(entry, "title", lens.held(source.title))
        href = f"{lens.address}{lens.source_href(source.id)}"
        ElementTree.SubElement(entry, "link", {"rel": "alternate", "href": href})
        _add(entry, "updated", _instant(_day(source)))
        if _is_a_day(source):
            _add(entry, "published", _instant(edtf.parse(source.issued).first_day))
        # The summary is the editors': as its author a reader would take the source's for one who wrote it.
        for name in source.author:
            _add(ElementTree.SubElement(entry, "contributor"), "name", lens.held(name.full))
        _add(entry, "summary", lens.held(source.summary))
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _add(parent: ElementTree.Element, tag: str, text: Held | Code) -> None:
    ElementTree.SubElement(parent, tag).text = xml_text(text)


def xml_text(text: str) -> str:
    """A text with U+FFFD in place of what no XML may hold (XML 1.0, 2.2)."""
    return _NO_XML.sub("\ufffd", text)


def _is_a_day(source: Source) -> bool:
    """Whether a source is dated to a day, without doubt."""
    issued = edtf.parse(source.issued)
    return bool(issued.is_plain and issued.start and issued.start.day)


def _day(source: Source) -> date:
    return edtf.parse(source.accessed or source.issued).first_day


def _instant(day: date) -> Code:
    return code(f"{day.isoformat()}T00:00:00Z")
