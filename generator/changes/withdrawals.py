"""Sources that are taken back, held against what is published: none that readers could cite goes without a reason."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.changes.compare import Change, Files, What
from generator.changes.corrections import scalar
from generator.findings import Finding, Place, Severity
from generator.load import BRIEFING, RawDocument
from generator.load.settings import BRIEFING as FILE
from generator.verify.accounts import same

_KEY = "withdrawn"


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """An entry of the briefing's list: the id that a source had, what it was called, why; and where it stands."""

    source: str
    title: str
    reason: str
    document: RawDocument
    index: int


def withdrawn(files: Files) -> Iterator[Withdrawn]:
    """The list, as far as it can be read."""
    for document in files.documents:
        entries = document.data.get(_KEY) if document.kind == BRIEFING else None
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, Mapping):
                source, title, reason = (str(entry.get(key, "")) for key in ("source", "title", "reason"))
                yield Withdrawn(source, title, reason, document, index)


def asked(change: Change, after: Files) -> bool:
    """Whether what became of a source must have a line in the list: it is gone, and no line says why."""
    return change.what is What.WITHDRAWN and change.id not in {one.source for one in withdrawn(after)}


def ready_entry(change: Change, day: date) -> str:
    """The entry of the list that is wanted, with the reason left to write."""
    title = scalar(change.stands.told.get("title", ""))
    return f"- {{source: {scalar(change.id)}, title: {title}, date: {day.isoformat()}, reason: …}}"


def reasons(files: Files) -> Mapping[str, str]:
    """Why each source of the list was taken back, by the id that it had."""
    return {one.source: one.reason for one in withdrawn(files)}


def held_sources(before: Files, after: Files, changes: Iterable[Change], day: date) -> Iterator[Finding]:
    """K002: a source gone without a reason. K003: an entry for what was never published so. K004: an entry gone."""
    known = {one.source for one in withdrawn(before)}
    listed = {one.source: one for one in withdrawn(after)}
    for change in changes:
        if asked(change, after):
            told = f"the source '{change.id}' is published, and was withdrawn without a reason"
            hint = f"Say why, in a line under '{_KEY}' in this file: {ready_entry(change, day)}"
            yield Finding("K002", Severity.ERROR, Place(FILE), told, hint)
    for one in (one for identity, one in listed.items() if identity not in known):
        published = before.records.get(one.source)
        place = one.document.place(_KEY, one.index)
        if published is None:
            told = f"'{one.source}' is said to be withdrawn, and no source of that id is published"
            hint = "Take the entry out: what nobody has read needs no withdrawal."
            yield Finding("K003", Severity.ERROR, place, told, hint)
        elif not same(published.said("title"), one.title):
            told = f"'{one.source}' is said to have had another title than it has where it is published"
            details = (("the list", one.title), ("published", published.said("title") or "nothing"))
            yield Finding("K003", Severity.ERROR, place, told, "Write the title that is published.", details)
    for one in withdrawn(before):
        if one.source not in listed and one.source not in after.records:
            told = f"that '{one.source}' was withdrawn was published, and is gone"
            hint = "Put the entry back: readers have been told of it. Its reason may be written anew."
            yield Finding("K004", Severity.ERROR, Place(FILE), told, hint, (("title", one.title),))
