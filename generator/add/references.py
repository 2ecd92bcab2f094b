"""Files of references beside documents: each entry goes to the document whose it is, and the rest is told."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import edtf
from generator.add.apart import references_apart
from generator.add.finding import Found, Listed, Sought, address, file_names, find
from generator.add.shelf import Shelf
from generator.capture.document import Captured
from generator.capture.references import MOST_BYTES, SUFFIXES
from generator.disk import read_plain
from generator.draft.completed import completed
from generator.draft.record import KEYS
from generator.draft.referred import record_of_entry, referred
from generator.edit import EditError
from generator.edit.files import rewrite
from generator.edit.yaml_text import next_line
from generator.load import DRAFTS, CapturedFile, RawDocument
from generator.source_file import capture_of, captures_of, prepared

_DRAFTED = "# Drafted from "
_MOST_LISTED = 12


def is_references(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


class References:
    """The entries of files of references, and which of them have found their document."""

    def __init__(self) -> None:
        self._listed: list[Listed] = []
        self._folders: dict[str, Path] = {}
        self._placed: set[Listed] = set()

    def read(self, path: Path) -> tuple[str, ...]:
        """Takes in a file; returns what of it could not be. Raises CannotReadError, OSError."""
        library = references_apart(read_plain(path.resolve(), MOST_BYTES), path.name)
        self._listed += [Listed(entry, path.name) for entry in library.entries]
        self._folders[path.name] = path
        return (
            *library.unread,
            *(f"{entry.key}: {what} cannot be taken over" for entry in library.entries for what in entry.unread),
        )

    def of(self, captured: Captured, name: str) -> tuple[Captured, tuple[str, ...]]:
        """A document with the record of its entry, and what the editor is told of that."""
        record = captured.record
        url = next((one.value for one in record.get("url", ())), "")
        titles = tuple(one.value for one in record.get("title", ()))
        found = self._found(Sought(file_names([name]), url, titles, captured.text.text))
        if found.one is None:
            return captured, _undecided(found)
        return referred(captured, found.one.entry, found.one.file), (f"its record is {found.one}, found by {found.by}",)

    def of_file(self, project: Path, document: RawDocument, shelf: Shelf) -> Iterator[str]:
        """Gives the entry of a source that is there already to its draft; what stands in it stays. Tells of it."""
        data = document.data
        capture = shelf.capture(capture_of(document))
        first = document.text[: next_line(document.text, 0)].rstrip()
        drafted = first.removeprefix(_DRAFTED).partition(". Nothing of it")[0] if first.startswith(_DRAFTED) else ""
        names = file_names([drafted, *captures_of(document)])
        text = capture.text if capture and capture.text else ""
        found = self._found(Sought(names, str(data.get("URL") or ""), (str(data.get("title") or ""),), text))
        if found.one is None or capture is None:
            yield from (f"{document.file}: {one}" for one in _undecided(found))
            return
        differing = [*_differing(document, found.one)]
        if document.file.startswith(f"{DRAFTS}/"):
            yield self._completed(project / document.file, document, found.one, shelf, capture)
        else:
            yield f"{document.file} is {found.one}, and part of the briefing: nothing is changed"
        yield from (f"    {one}" for one in differing)

    def _completed(self, path: Path, document: RawDocument, one: Listed, shelf: Shelf, capture: CapturedFile) -> str:
        source = prepared(document.data, capture.text or "")
        record = record_of_entry(one.entry, one.file)
        try:
            text = completed(document.text, document.stem, record, shelf.known, capture, source)
            rewrite(path, lambda _: text, document.text)
        except (ValueError, EditError) as error:
            return f"{document.file} is {one}, and nothing is written into it ({error or 'it is no longer a draft'})"
        new = "what it lacked is filled in" if text != document.text else "it lacks nothing"
        return f"{document.file} is {one}: {new}"

    def _found(self, sought: Sought) -> Found:
        found = find(sought, self._listed)
        if found.one is not None:
            if found.by == "title" and found.one in self._placed:
                return Found(by="title", rivals=(found.one,))
            self._placed.add(found.one)
        return found

    @property
    def left(self) -> bool:
        return len(self._placed) < len(self._listed)

    def told(self, name: str) -> tuple[int, int, tuple[str, ...]]:
        """Of one file: how many entries, how many have found their document, and what to do about the others."""
        own = [one for one in self._listed if one.file == name]
        left = [one for one in own if one not in self._placed]
        lines = [self._next_step(one) for one in left[:_MOST_LISTED]]
        if len(left) > _MOST_LISTED:
            lines.append(f"and {len(left) - _MOST_LISTED} more entries without a document here")
        return len(own), len(own) - len(left), tuple(lines)

    def _next_step(self, one: Listed) -> str:
        said = (
            f"{one.entry.key}{f' (“{one.entry.title}”)' if one.entry.title else ''}: no document here is this entry’s."
        )
        path = self._folders[one.file]
        there = [file for file in one.entry.files if "\\" not in file and (path.parent / file).is_file()]
        if there:
            return f"{said} Its own lies beside it: briefing add {path} {path.parent / there[0]}"
        return f"{said} Add its document in the same call, named as in the entry’s ‘file’ field, or leave it"


def _undecided(found: Found) -> tuple[str, ...]:
    if not found.rivals:
        return ()
    rivals = ", ".join(map(str, found.rivals))
    if len(found.rivals) == 1:
        return (f"its title is that of {rivals}, which another document has: write this file’s name into ‘file’ there",)
    return (
        f"its {found.by} is that of several: {rivals}; write this file’s name into the ‘file’ field of one of them",
    )


def _differing(document: RawDocument, one: Listed) -> Iterator[str]:
    """Plain values of a file that its entry has otherwise."""
    for field, proposals in record_of_entry(one.entry, one.file).items():
        has, says = document.data.get(KEYS[field]), proposals[0].value
        if field not in ("author", "type") and isinstance(has, str) and has and not _same(field, has, says):
            yield f"{KEYS[field]} is “{has}” there and “{says}” in {one}"


def _same(field: str, has: str, says: str) -> bool:
    if field == "url":
        return address(has) == address(says)
    if field == "issued":
        try:
            return edtf.parse(says).contains(edtf.parse(has))
        except ValueError:
            return False
    return has.casefold() == says.casefold()


def undescribed(shelf: Shelf) -> Sequence[str]:
    """Names of captures of which no file speaks."""
    described = {name for document in shelf.sources for name in captures_of(document)}
    return sorted(set(shelf.files) - described)
