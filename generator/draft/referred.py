"""The record of a document as its entry among references has it; what the document says otherwise is shown beside."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from generator import edtf
from generator.capture import Proposal, Record
from generator.capture.document import Captured
from generator.capture.references import Entry
from generator.model.source import SourceType

_TYPES = frozenset(get_args(SourceType))
_COMPARED = frozenset({"title", "author", "issued", "container"})
_SIGNS = re.compile(r"[\W_]+")


def referred(captured: Captured, entry: Entry, file: str) -> Captured:
    """The document with the values of an entry of `file` in place of its own; of two that say the same, what it prints
    and the closer date are taken."""
    own, given = captured.record, record_of_entry(entry, file)
    merged = {field: _merged(field, own[field], given[field]) for field in _COMPARED & set(own) & set(given)}
    # What a page says of its own address is closer to it than what somebody copied, with all that led there.
    address = {"url": own["url"]} if "url" in own else {}
    return replace(captured, record={**own, **given, **merged, **address})


def record_of_entry(entry: Entry, file: str) -> Record:
    """What an entry of `file` says, as a record."""
    return {field: proposals for field, proposals in _given(entry, f"entry {entry.key} of {file}") if proposals}


def _given(entry: Entry, where: str) -> Iterator[tuple[str, tuple[Proposal, ...]]]:
    plain = {
        "type": entry.type if entry.type in _TYPES else "",
        "title": entry.title,
        "issued": entry.issued,
        "container": entry.container,
        # Who published a book; of an article in something the outlet is enough.
        "publisher": "" if entry.container else entry.publisher,
        "accessed": entry.accessed,
        "language": entry.language,
        "url": entry.url or (f"https://doi.org/{entry.doi}" if entry.doi else ""),
    }
    for field, value in plain.items():
        yield field, (Proposal(value, where, True),) if value else ()
    people = ((" ".join(filter(None, (given, family))), (family, given)) for family, given in entry.authors)
    yield "author", tuple(Proposal(full, where, True, name) for full, name in people)


def _merged(field: str, own: tuple[Proposal, ...], given: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    first, *others = given
    if field == "issued":
        printed, told = edtf.parse(own[0].value), edtf.parse(first.value)
        if told.contains(printed):
            return (replace(first, value=own[0].value),)
        if printed.contains(told):
            return given
    elif _words(own) == _words(given):
        return given if field == "author" else (replace(first, value=own[0].value),)
    said = ", ".join(one.value for one in own)
    return replace(first, beside=f"the document has “{said}” ({own[0].where})"), *others


def _words(proposals: tuple[Proposal, ...]) -> set[str]:
    return {word for one in proposals for word in _SIGNS.sub(" ", one.value.casefold()).split()}
