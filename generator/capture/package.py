"""A ZIP package of XML parts (DOCX, EPUB), opened so that it can neither fill the memory nor reach outside."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from html.entities import html5
from posixpath import basename, dirname, join, normpath

from lxml import etree

from generator.capture.reading import CannotReadError

_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]*);")
_OWN = {"amp;", "lt;", "gt;", "quot;", "apos;"}
MOST_BYTES = 200_000_000
"""What the parts of a package may come to in all once they are unpacked."""


class Package:
    """The parts of a package by their names. Raises CannotReadError where it is damaged, locked or too large."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            # Some programs part the names of folders as their own system does.
            self._infos = {normpath(info.filename.replace("\\", "/")): info for info in self._zip.infolist()}
        except (zipfile.BadZipFile, NotImplementedError, ValueError):
            raise CannotReadError("the file is damaged: it cannot be unpacked. Save the document again") from None
        if any(info.flag_bits & 1 for info in self._infos.values()):
            raise CannotReadError("the document is locked by a password. Save it without one and add that")
        if sum(info.file_size for info in self._infos.values()) > MOST_BYTES:
            raise CannotReadError(f"the document unpacks to more than {MOST_BYTES:,} bytes. Add the part that is cited")

    def __contains__(self, name: str) -> bool:
        return normpath(name) in self._infos

    def bytes(self, name: str) -> bytes:
        try:
            return self._zip.read(self._infos[normpath(name)])
        except KeyError:
            raise CannotReadError(f"the document lacks its part {name}. Save it again") from None
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
            raise CannotReadError(f"the document’s part {name} is damaged. Save the document again") from None

    def xml(self, name: str) -> etree._Element:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
        try:
            root = etree.fromstring(_NAMED.sub(_letter, self.bytes(name)), parser)
        except etree.XMLSyntaxError as error:
            raise CannotReadError(
                f"the document’s part {name} is not sound ({error.msg}). Save the document again"
            ) from None
        if (unknown := next(root.iter(etree.Entity), None)) is not None:
            raise CannotReadError(f"the document’s part {name} uses a sign that it does not define ({unknown.text})")
        return root

    def related(self, part: str = "") -> Mapping[str, str]:
        """The first part of each kind that a part names as its own, or the package as a whole, by what it is to it."""
        return dict(reversed(list(self.relations(part))))

    def relations(self, part: str = "") -> Iterator[tuple[str, str]]:
        """What each part is to another that names it as its own, with its name, in the order in which it is named.

        Open Packaging Conventions (ECMA-376, part 2): `styles`, `footnotes`; `officeDocument` of the whole.
        """
        relations = join(dirname(part), "_rels", f"{basename(part)}.rels")
        for one in self.xml(relations).iterfind("{*}Relationship") if relations in self else ():
            if one.get("TargetMode") != "External":
                kind = one.get("Type", "").rpartition("/")[2]
                yield kind, normpath(join("/", dirname(part), one.get("Target", ""))).lstrip("/")


def _letter(entity: re.Match[bytes]) -> bytes:
    """The letter of HTML's name for it, which chapters use without bringing the table along."""
    name = entity[1].decode("ascii") + ";"
    return html5[name].encode("utf-8") if name in html5 and name not in _OWN else entity[0]
