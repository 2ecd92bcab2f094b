"""BibTeX and BibLaTeX. The names are parted before TeX's escapes are read, for braces keep a body's name together.

Addresses, dates and paths are not TeX: read as such, `%` would end an address and `~` be a space.
"""

import re

from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import NormalizeFieldKeys
from bibtexparser.middlewares.names import (
    InvalidNameError,
    parse_single_name_into_parts,
    split_multiple_persons_names,
)
from bibtexparser.model import DuplicateBlockKeyBlock
from bibtexparser.model import Entry as Block
from pylatexenc.latex2text import LatexNodes2Text

from generator.address import page_of
from generator.capture.references.dates import of_edtf, of_parts
from generator.capture.references.entry import Entry, Library, doi_in, in_a_line, language_of

_TYPES = {
    "article": "article-journal", "book": "book", "mvbook": "book", "collection": "book", "proceedings": "book",
    "inbook": "chapter", "incollection": "chapter", "inproceedings": "chapter", "conference": "chapter",
    "online": "webpage", "electronic": "webpage", "www": "webpage", "report": "report", "techreport": "report",
    "legislation": "legislation", "jurisdiction": "legislation",
}  # fmt: skip
_SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine"}
_CONTAINERS = ("journaltitle", "journal", "booktitle", "maintitle", "organization", "howpublished")
_PUBLISHERS = ("publisher", "institution", "school")
_ESCAPED = re.compile(r"\\([_&%#${}])")
_EXTENDED = re.compile(r"\s*(\w+)\s*=\s*([^,]*)")
_READER = LatexNodes2Text(math_mode="verbatim")


def read_bib(text: str) -> Library:
    """The entries of a file; blocks that cannot be read are told by their line."""
    library = parse_string(text, append_middleware=[NormalizeFieldKeys()])
    unread = tuple(
        f"the entry in line {(block.start_line or 0) + 1} "
        + ("has a key that another has" if isinstance(block, DuplicateBlockKeyBlock) else "is no BibTeX")
        for block in library.failed_blocks
    )
    return Library(tuple(map(_entry, library.entries)), unread)


def _entry(block: Block) -> Entry:
    given = {one.key: one.value for one in block.fields if isinstance(one.value, str)}
    title, subtitle = (plain(given.get(key, "")) for key in ("title", "subtitle"))
    written = given.get("date") or " ".join(filter(None, (given.get("year"), given.get("month"))))
    issued = (
        of_edtf(given["date"])
        if "date" in given
        else of_parts(given.get("year", ""), given.get("month", ""), given.get("day", ""))
    )
    url = _ESCAPED.sub(r"\1", given.get("url", "").strip())
    container = plain(next((given[key] for key in _CONTAINERS if key in given), ""))
    return Entry(
        key=in_a_line(block.key),
        type=_SUBTYPES.get(given.get("entrysubtype", ""), _TYPES.get(block.entry_type.lower(), "document")),
        title=f"{title}: {subtitle}" if subtitle else title,
        authors=tuple(_people(given.get("author", ""))),
        container="" if "://" in container else container,
        publisher=plain(next((given[key] for key in _PUBLISHERS if key in given), "")),
        issued=issued,
        accessed=of_edtf(given.get("urldate", "")),
        language=language_of(given.get("langid") or given.get("language") or ""),
        url=page_of(url),
        doi=doi_in(_ESCAPED.sub(r"\1", given.get("doi", ""))),
        files=_files(given.get("file", "")),
        unread=(f"the date “{in_a_line(written)}”",) if written.strip() and not issued else (),
    )


def plain(tex: str) -> str:
    """Text of TeX in a line: accents as letters, braces gone, `~` a space, what stands in dollars as it is."""
    return in_a_line(_READER.latex_to_text(tex)) if tex else ""


def _people(names: str) -> list[tuple[str, str]]:
    people = []
    for name in split_multiple_persons_names(names):
        if name.strip().lower() == "others":
            continue
        if name.lstrip().startswith(("family=", "given=", "prefix=")):
            parts = dict(_EXTENDED.findall(name))
            people.append((_joined(parts.get("prefix"), parts.get("family")), _joined(parts.get("given"))))
            continue
        try:
            found = parse_single_name_into_parts(name)
        except InvalidNameError:
            people.append((plain(name), ""))
            continue
        people.append((_joined(*found.von, *found.last, *found.jr), _joined(*found.first)))
    return [one for one in people if one[0]]


def _joined(*parts: str | None) -> str:
    return plain(" ".join(filter(None, parts)))


def _files(value: str) -> tuple[str, ...]:
    """The paths of `title:path:type;title:path:type`, in which `\\` keeps a sign from parting; or a path alone."""
    found = []
    for one in re.split(r"(?<!\\);", value):
        parts = [re.sub(r"\\(.)", r"\1", part).strip() for part in re.split(r"(?<!\\):", one)]
        found += parts[1:-1] or parts
    return tuple(path for path in found if path)
