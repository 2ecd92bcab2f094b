"""A Hangul document (HWPX; OWPML, KS X 6101): its sections as the word processor shows them, notes behind."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath

from lxml import etree

from generator.capture.nodes import texts
from generator.capture.office.hwpx_numbers import Numbers
from generator.capture.office.hwpx_walk import Looks, Walk, local
from generator.capture.package import Package
from generator.capture.reading import CannotReadError, Reading, Text

HWPX = "application/hwp+zip"
_CONTAINER, _LIST = "META-INF/container.xml", "META-INF/manifest.xml"
_SPINE = "Contents/content.hpf"
_KIND = "application/hwpml-package+xml"
_UNSTRUCK = frozenset({None, "NONE", "3D"})
"""3D is what the word processor writes where nothing is struck."""


def read_hwpx(data: bytes) -> Text:
    """Raises CannotReadError where the package is damaged or locked, or holds text in a way that is not known."""
    package = Package(data)
    if _LIST in package and any(True for _ in package.xml(_LIST).iter("{*}encryption-data")):
        raise CannotReadError("the document is locked by a password. Save it without one and add that")
    parts = [(package.xml(name), in_order) for name, in_order in _parts(package)]
    sections = [part for part, in_order in parts if in_order and local(part) == "sec"]
    heads = [part for part, _ in parts if local(part) == "head"]
    if not sections or not heads:
        raise CannotReadError("the document does not say where its text is and how it looks. Save it again")
    looks = {one.get("id", ""): _looks(one) for head in heads for one in head.iter("{*}charPr")}
    reading = Reading()
    walk = Walk(reading, looks, Numbers.of(heads))
    for section in sections:
        walk.section(section)
    walk.notes()
    return reading.finish(node for section in sections for node in texts(section))


def _parts(package: Package) -> Iterator[tuple[str, bool]]:
    """The names of the parts that are XML: those in the order of reading, then the others."""
    roots = package.xml(_CONTAINER).iterfind(".//{*}rootfile") if _CONTAINER in package else ()
    where = next((root.get("full-path", "") for root in roots if root.get("media-type") == _KIND), _SPINE)
    book = package.xml(where)
    items = {item.get("id"): item.get("href", "") for item in book.iterfind(".//{*}manifest/{*}item")}
    order = [one.get("idref") for one in book.iterfind(".//{*}spine/{*}itemref")]
    for one in [*order, *(item for item in items if item not in order)]:
        href = items.get(one, "")
        # Programs write names from the root of the package, the standard has them from the list of parts.
        name = next((name for name in (href, normpath(join(dirname(where), href))) if name in package), href)
        if name.endswith(".xml") and (name in package or one in order):
            yield name, one in order


def _looks(properties: etree._Element) -> Looks:
    strike = properties.find("{*}strikeout")
    raised, lowered = (properties.find(f"{{*}}{tag}") is not None for tag in ("supscript", "subscript"))
    return Looks(
        "superscript" if raised else "subscript" if lowered else "",
        strike is not None and strike.get("shape") not in _UNSTRUCK,
    )
