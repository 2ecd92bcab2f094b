"""An Atom feed (RFC 4287) of what is new to readers, newest first: sources, statements that came to them, corrections.

Links are absolute where the address of the site is known: many readers leave relative ones as they are, or empty."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from xml.etree import ElementTree

from generator import edtf
from generator.compose.exports.statements import urn
from generator.compose.kinds import statement_text
from generator.compose.lens import Lens
from generator.compose.pages.corrections import PATH, correction_views, withdrawn_view
from generator.compose.pages.news import Gone, Item, news
from generator.compose.values import Code, code
from generator.model import Source
from generator.verified import Held, interface, joined

# Readers of feeds ask for what is new; the page of it has all.
_ENTRIES = 50
_TOLD = 10
"""So many statements that came to a source are told in its entry."""
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ATOM = "http://www.w3.org/2005/Atom"


def feed(lens: Lens, rows: Iterable[str]) -> str:
    """The feed. An entry is dated by the day on which readers could read it; that a source was published on a day is
    said only where that day is known."""
    briefing = lens.corpus.briefing
    items = news(lens)[: -_ENTRIES - 1 : -1]
    root = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": lens.language})
    _add(root, "id", code(urn(lens)))
    _add(root, "title", lens.held(briefing.title))
    _add(root, "subtitle", lens.held(briefing.question))
    ElementTree.SubElement(root, "link", {"rel": "alternate", "href": f"{lens.address}index.html"})
    ElementTree.SubElement(root, "link", {"rel": "self", "href": f"{lens.address}feed.xml"})
    _add(root, "updated", _instant(items[0].day if items else date(1970, 1, 1)))
    _add(ElementTree.SubElement(root, "author"), "name", joined(", ", map(lens.held, briefing.editors)))
    for item in items:
        entry = ElementTree.SubElement(root, "entry")
        if isinstance(item, Gone):
            _withdrawn(lens, entry, item)
        elif item.correction:
            _corrected(lens, entry, item)
        elif item.added:
            _came(lens, entry, item)
        else:
            _source(lens, entry, item.source)
        _add(entry, "updated", _instant(item.day))
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _source(lens: Lens, entry: ElementTree.Element, source: Source) -> None:
    _head(lens, entry, [source.id], lens.held(source.title), lens.source_href(source.id))
    if _is_a_day(source):
        _add(entry, "published", _instant(edtf.parse(source.issued).first_day))
    # The summary is the editors': as its author a reader would take the source's for one who wrote it.
    for author in lens.authors(source):
        _add(ElementTree.SubElement(entry, "contributor"), "name", author.name)
    _add(entry, "summary", lens.held(source.summary))


def _came(lens: Lens, entry: ElementTree.Element, item: Item) -> None:
    """Statements that came to a source."""
    source = item.source
    title = interface(lens.words, "new.feed.added", count=len(item.added), title=lens.held(source.title))
    first = lens.statement_href(item.added[0].id)
    _head(lens, entry, [source.id, "added", item.day.isoformat()], title, first)
    lines = (statement_text(lens, one)[0] for one in item.added[:_TOLD])
    _add(entry, "summary", joined("\n", lines))


def _corrected(lens: Lens, entry: ElementTree.Element, item: Item) -> None:
    assert item.correction
    source, number = item.source, item.correction[0]
    view = correction_views(lens, source)[number]
    title = interface(lens.words, "new.feed.corrected", title=lens.held(source.title))
    identity = (view.of.id, "corrected", str(item.correction[1].date), str(number + 1))
    _head(lens, entry, identity, title, f"{lens.source_href(source.id)}#{view.id}")
    told = (interface(lens.words, "new.feed.stood", stood=f.stood, stands=f.stands) for f in view.fields if f.stands)
    _add(entry, "summary", joined("\n", (view.of.name, *told, view.reason)))


def _withdrawn(lens: Lens, entry: ElementTree.Element, item: Gone) -> None:
    view = withdrawn_view(lens, item.withdrawal)
    title = interface(lens.words, "new.feed.withdrawn", title=view.title)
    _head(lens, entry, [item.withdrawal.source, "withdrawn", str(item.withdrawal.date)], title, f"{PATH}#{view.id}")
    _add(entry, "summary", view.reason)


def _head(lens: Lens, entry: ElementTree.Element, identity: Sequence[str], title: Held, href: str) -> None:
    _add(entry, "id", code(urn(lens, *identity)))
    _add(entry, "title", title)
    ElementTree.SubElement(entry, "link", {"rel": "alternate", "href": f"{lens.address}{href}"})


def _add(parent: ElementTree.Element, tag: str, text: Held | Code) -> None:
    ElementTree.SubElement(parent, tag).text = xml_text(text)


def xml_text(text: str) -> str:
    """A text with U+FFFD in place of what no XML may hold (XML 1.0, 2.2)."""
    return _NO_XML.sub("\ufffd", text)


def _is_a_day(source: Source) -> bool:
    """Whether a source is dated to a day, without doubt."""
    issued = edtf.parse(source.issued)
    return bool(issued.is_plain and issued.start and issued.start.day)


def _instant(day: date) -> Code:
    return code(f"{day.isoformat()}T00:00:00Z")
