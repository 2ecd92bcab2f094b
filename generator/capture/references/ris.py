"""RIS, as programs for literature and publishers write it."""

import re
from typing import Any

import rispy
from rispy.parser import ParseError

from generator.address import page_of
from generator.capture.reading import CannotReadError
from generator.capture.references.dates import of_ris
from generator.capture.references.entry import Entry, Library, doi_in, in_a_line, language_of

_TYPES = {
    "JOUR": "article-journal", "EJOUR": "article-journal", "NEWS": "article-newspaper", "MGZN": "article-magazine",
    "BOOK": "book", "EBOOK": "book", "CHAP": "chapter", "ECHAP": "chapter", "CONF": "chapter", "CPAPER": "chapter",
    "ELEC": "webpage", "WEB": "webpage", "BLOG": "post-weblog", "RPRT": "report", "GOVDOC": "report",
    "STAT": "legislation", "BILL": "legislation", "LEGAL": "legislation", "VIDEO": "broadcast", "SOUND": "broadcast",
}  # fmt: skip
_TITLES = ("title", "primary_title")
_CONTAINERS = ("journal_name", "secondary_title", "alternate_title3", "alternate_title2")
_TAG = re.compile(r"^([A-Z][A-Z0-9]) ?-(?= |$)", re.M)
"""A line's tag with fewer spaces than the format asks for, as some publishers write it."""
_FIRST = re.compile(r"^A1  -", re.M)
"""An author by the tag that says "first", in a list of its own for rispy: the file's order is kept."""
_DATES = ("date", "year", "publication_year")


def read_ris(text: str) -> Library:
    """The records of a file. Raises CannotReadError where it is no RIS."""
    # Marked with a byte order mark, rispy would leave out the first record and say nothing; it has gone before.
    try:
        records: list[dict[str, Any]] = rispy.loads(_FIRST.sub("AU  -", _TAG.sub(r"\1  -", text)))
    except (ParseError, OSError, ValueError, KeyError, IndexError) as error:
        raise CannotReadError(f"this is no RIS ({in_a_line(str(error))}). Export the references again") from None
    return Library(tuple(_entry(record, number) for number, record in enumerate(records, 1)))


def _entry(record: dict[str, Any], number: int) -> Entry:
    written = [one for key in _DATES if (one := _first(record, key))]
    issued = max((of_ris(one) for one in written), key=len, default="")
    url = _first(record, "urls")
    return Entry(
        key=_first(record, "id") or f"number {number}",
        type=_TYPES.get(_first(record, "type_of_reference").upper(), "document"),
        title=next((one for key in _TITLES if (one := _first(record, key))), ""),
        authors=tuple(map(_person, _all(record, "authors"))),
        container=next((one for key in _CONTAINERS if (one := _first(record, key))), ""),
        publisher=_first(record, "publisher"),
        issued=issued,
        accessed=of_ris(_first(record, "access_date")),
        language=language_of(_first(record, "language")),
        url=page_of(url),
        doi=doi_in(_first(record, "doi")),
        files=(*_all(record, "file_attachments1"), *_all(record, "file_attachments2")),
        unread=(f"the date “{written[0]}”",) if written and not issued else (),
    )


def _person(name: str) -> tuple[str, str]:
    """`Family, Given, Suffix`; a body's name has no comma."""
    family, _, given = name.partition(",")
    return in_a_line(family), in_a_line(given.replace(",", " "))


def _all(record: dict[str, Any], key: str) -> list[str]:
    value = record.get(key)
    values = value if isinstance(value, list) else [value]
    return [line for one in values if isinstance(one, str) and (line := in_a_line(one))]


def _first(record: dict[str, Any], key: str) -> str:
    return next(iter(_all(record, key)), "")
