"""A book in EPUB (W3C EPUB 3.3): its chapters in the order of reading, what is out of that order behind them."""

from collections.abc import Callable, Iterator, Mapping
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from lxml import etree

from generator.capture.dating import day_of
from generator.capture.html import walk
from generator.capture.nodes import texts
from generator.capture.package import Package
from generator.capture.proposal import Proposal, Record
from generator.capture.reading import CannotReadError, Reading, Text

_CONTAINER = "META-INF/container.xml"
_LOCKED = "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "image/svg+xml"})
"""What a chapter may be written in (EPUB 3.3, core media types); a picture of the second kind holds words too."""
_OF_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
"""What fonts are made unusable elsewhere by (EPUB 3.3, font obfuscation; Adobe's older way): no word is locked."""


_DC, _OPF = "http://purl.org/dc/elements/1.1/", "http://www.idpf.org/2007/opf"
_SAID: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "author": ("creator", str),
    "issued": ("date", day_of),
    "publisher": ("publisher", str),
    "language": ("language", str),
}
"""What a package says (EPUB 3.3, package metadata) for a field of the record, and how it is read."""
_OURS = frozenset({None, "aut", "publication"})
"""Kinds of persons and days that are meant: whoever wrote it, the day on which it came out."""


def read_epub(data: bytes) -> Text:
    """Raises CannotReadError where the package is damaged or locked, or a chapter's words do not add up."""
    package = Package(data)
    if _LOCKED in package and _guarded(package.xml(_LOCKED)):
        raise CannotReadError("the book is locked (DRM). Only a book without a lock can be read")
    reading = Reading()
    nodes: list[str] = []
    for name, in_order in _chapters(package, reading):
        root = _plain(package.xml(name))
        reading.paragraph()
        sheets = [_sheet(package, name, link) for link in root.iter("link")]
        if in_order:
            walk(root, reading, sheets=filter(None, sheets))
        else:
            with reading.stretch("note", f"out of the order of reading: {name}"):
                walk(root, reading, sheets=filter(None, sheets))
        nodes += texts(root)
    return reading.finish(nodes)


def described(data: bytes) -> Record:
    """What the package of a book says of it: its authors, day, publisher and language, for what the text does not."""
    package = Package(data)
    _, book = _book(package)
    said: dict[str, list[Proposal]] = {field: [] for field in _SAID}
    roles = {
        (one.get("refines") or "").removeprefix("#"): (one.text or "").strip()
        for one in book.iterfind(".//{*}metadata/{*}meta[@property='role']")
    }
    for field, (element, reads) in _SAID.items():
        for node in book.iterfind(f".//{{*}}metadata/{{{_DC}}}{element}"):
            kind = node.get(f"{{{_OPF}}}role") or node.get(f"{{{_OPF}}}event") or roles.get(node.get("id") or "")
            if value := reads(" ".join((node.text or "").split())) if kind in _OURS else "":
                said[field].append(Proposal(value, "package of the book", False))
    return {field: tuple(given) for field, given in said.items() if given}


def _book(package: Package) -> tuple[str, etree._Element]:
    """Where the package of a book is described, and how."""
    rootfile = package.xml(_CONTAINER).find(".//{*}rootfile")
    if rootfile is None:
        raise CannotReadError("the book does not say where its contents are. Save it again")
    where = unquote(rootfile.get("full-path", ""))
    return where, package.xml(where)


def _chapters(package: Package, reading: Reading) -> Iterator[tuple[str, bool]]:
    """Each part of the spine with whether it is in the order of reading; those that are not come last.

    One of another kind is read as what the book has in its stead, or told of.
    """
    where, book = _book(package)
    items = {item.get("id"): item for item in book.iterfind(".//{*}manifest/{*}item")}
    later = []
    for reference in book.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is not None and item.get("media-type") not in _PAGES:
            item = items.get(item.get("fallback"), item)
        if item is None:
            continue
        if item.get("media-type") not in _PAGES:
            reading.note(f"A part of the book is {item.get('media-type')} and not read: {item.get('href')}")
            continue
        name = normpath(join(dirname(where), unquote(item.get("href", ""))))
        if reference.get("linear") == "no":
            later.append(name)
        elif "nav" not in (item.get("properties") or "").split():
            yield name, True
    yield from ((name, False) for name in later)


def _plain(root: etree._Element) -> etree._Element:
    """A chapter as the walk of pages knows it: names without their namespace."""
    for node in root.iter():
        if isinstance(node.tag, str):
            node.tag = etree.QName(node).localname
            if kind := node.get("{http://www.idpf.org/2007/ops}type"):
                node.set("epub-type", kind)
    return root


def _sheet(package: Package, chapter: str, link: etree._Element) -> str | None:
    if "stylesheet" not in (link.get("rel") or "").lower().split():
        return None
    name = normpath(join(dirname(chapter), unquote(link.get("href", ""))))
    return package.bytes(name).decode("utf-8", "replace") if name in package else None


def _guarded(encryption: etree._Element) -> bool:
    """Whether more than the fonts is locked."""
    methods = encryption.iterfind(".//{*}EncryptionMethod")
    return any(method.get("Algorithm", "").strip() not in _OF_FONTS for method in methods)
