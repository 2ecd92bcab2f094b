"""The corrections log, held against what is published: nothing that readers could cite changes without a reason."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.changes.compare import Change, Field, Files, What, found_in
from generator.findings import Finding, Severity
from generator.load import RawDocument
from generator.verify.accounts import same

_LOG = "corrections"


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry of a source's log: which statement, when, what stood by its fields, why; and where it stands."""

    of: str
    day: str
    was: tuple[tuple[str, str], ...]
    reason: str
    document: RawDocument
    index: int

    @property
    def identity(self) -> tuple[object, ...]:
        """What it is known by: its reason may be told better later."""
        return self.of, self.day, self.was


def logged(files: Files) -> Iterator[Logged]:
    """The log, as far as it can be read."""
    for document in files.sources.values():
        entries = document.data.get(_LOG)
        for index, entry in enumerate(entries if isinstance(entries, list) else [entries]):
            if isinstance(entry, Mapping):
                was = entry.get("was")
                stood = sorted((str(k), str(v)) for k, v in was.items()) if isinstance(was, Mapping) else ()
                of, day, reason = (str(entry.get(key, "")) for key in ("of", "date", "reason"))
                yield Logged(of, day, tuple(stood), reason, document, index)


def new_entries(before: Files, after: Files) -> tuple[Logged, ...]:
    """The entries of the log that the earlier state does not have."""
    known = Counter(entry.identity for entry in logged(before))
    found = []
    for entry in logged(after):
        known[entry.identity] -= 1
        if known[entry.identity] < 0:
            found.append(entry)
    return tuple(found)


def reason_of(change: Change, entries: Iterable[Logged]) -> str:
    """The reasons that are given for a change, as far as they say rightly what stood."""
    reasons = (entry.reason for entry in entries if entry.of in (change.id, change.former) and _true(change, entry))
    return " ".join(dict.fromkeys(reasons))


def unexplained(change: Change, entries: Iterable[Logged]) -> tuple[Field, ...]:
    """The fields of a change for which no entry of the log says what stood. Of what is withdrawn one will do."""
    told = [entry for entry in entries if entry.of in (change.id, change.former)]
    if change.what is What.WITHDRAWN and any(_true(change, entry) for entry in told):
        return ()
    stood = {key: value for entry in told for key, value in entry.was}
    return tuple(field for field in change.corrected if not same(stood.get(field.key), field.was))


def asks(change: Change, after: Files) -> bool:
    """Whether a change must have a reason: it takes back what stood. A source that is gone took its log along, and
    is asked for itself."""
    return change.kind != "source" and change.stands.source in after.sources and bool(change.corrected)


def ready_line(change: Change, fields: Iterable[Field], day: date) -> str:
    """The entry of the log that is wanted, with the reason left to write."""
    was = ", ".join(f"{field.key}: {scalar(field.was or '')}" for field in fields)
    return f"- {{of: {scalar(change.id)}, date: {day.isoformat()}, was: {{{was}}}, reason: …}}"


def held_statements(before: Files, after: Files, changes: Iterable[Change], day: date) -> Iterator[Finding]:
    """K002: a change without a reason. K003: an entry that says of what is published what it never said. K004: an
    entry that is gone."""
    entries = new_entries(before, after)
    yield from _without(changes, entries, after, day)
    yield from _untrue(before, entries)
    yield from _gone(before, after)


def _without(changes: Iterable[Change], entries: tuple[Logged, ...], after: Files, day: date) -> Iterator[Finding]:
    for change in changes:
        if not asks(change, after) or not (fields := unexplained(change, entries)):
            continue
        document = after.sources[change.stands.source]
        found = found_in(document.data, change.id)
        withdrawn = change.what is What.WITHDRAWN
        place = document.place() if found is None else document.place(*found, *([] if withdrawn else [fields[0].key]))
        parts = " and ".join(dict.fromkeys(str(field.part) for field in fields))
        message = "it is published, and was withdrawn" if withdrawn else f"its {parts} changed after it was published"
        sides = [(f"{f.key}, {when}", value) for f in fields for when, value in (("published", f.was), ("now", f.now))]
        details = tuple((label, value) for label, value in sides if value is not None)
        hint = f"Say why, in a line under '{_LOG}' in this file: {ready_line(change, fields, day)}"
        told = f"'{change.id}': {message}, without a reason"
        yield Finding("K002", Severity.ERROR, place, told, hint, details, change.id)


def _untrue(before: Files, entries: Iterable[Logged]) -> Iterator[Finding]:
    for entry in entries:
        published = before.statements.get(entry.of) or before.records.get(entry.of)
        if published is None:
            message = f"the log corrects '{entry.of}', of which nothing is published"
            hint = "Take the entry out: what nobody has read needs no correction."
            yield Finding("K003", Severity.ERROR, entry.document.place(_LOG, entry.index, "of"), message, hint)
            continue
        for key, stood in entry.was:
            told = published.said(key)
            if not same(told, stood):
                place = entry.document.place(_LOG, entry.index, "was", key)
                message = f"the log says of '{entry.of}' what never stood: its '{key}' is published otherwise"
                details = (("the log", stood), ("published", told or "nothing"))
                hint = "Write what is published, as it stands there."
                yield Finding("K003", Severity.ERROR, place, message, hint, details)


def _gone(before: Files, after: Files) -> Iterator[Finding]:
    for entry in new_entries(after, before):
        document = after.sources.get(entry.document.stem)
        if document is not None:
            message = f"a correction of '{entry.of}' of {entry.day} was published and is gone"
            hint = "Put the entry back: readers have been told of it. Its reason may be written anew."
            was = ", ".join(f"{key}: {value}" for key, value in entry.was)
            yield Finding("K004", Severity.ERROR, document.place(_LOG), message, hint, (("was", was),))


def _true(change: Change, entry: Logged) -> bool:
    stood = {field.key: field.was for field in change.fields}
    return bool(entry.was) and all(same(stood.get(key), value) for key, value in entry.was)


def scalar(text: str) -> str:
    """A text as YAML has it inside braces."""
    plain = text.replace("-", "").replace("_", "").isalnum() and text.isascii() and not text[0].isdigit()
    keyword = text.lower() in ("no", "yes", "on", "off", "true", "false", "null", "y", "n")
    return text if plain and not keyword else json.dumps(text, ensure_ascii=False)
