"""What is to be read again, at the desk: shown side by side, and said to hold, as it stands or as it was changed."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from generator.build import Checked
from generator.draft.scalars import scalar
from generator.edit import EditError, stamp
from generator.edit.files import rewrite
from generator.edit.yaml_text import with_values
from generator.load import RawDocument
from generator.review.again import Reading, again
from generator.review.kept import Change, typed
from generator.review.refused import RefusedError
from generator.review.shown import Reader, digest_of, page, read

TEXT = "text"
"""The kind of what is typed here; its key is the way to it, its id the file."""


class Rereading:
    """The files of our own words that a new source, or a change, has made due."""

    def __init__(self, project: Path, reader: Reader, today: Callable[[], date]) -> None:
        self._project = project
        self._reader = reader
        self._today = today

    def due(self) -> tuple[Reading, ...]:
        """What is to be read again. A draft makes nothing due, and no stamp knows of it."""
        return _due(read(self._project, drafts=False)[1])

    def page(self, key: str, refused: EditError | None = None, given: Mapping[str, str] | None = None) -> str:
        """All of it on one page; with why something is not done, and then with what was typed still in its fields."""
        loaded, checked = read(self._project, drafts=False)
        shown = [(one, digest_of(one.text)) for one in _due(checked)]
        values = {
            "typed": {one.field: one.now for one in typed(given or {})},
            "readings": shown,
            "reader": self._reader.name,
        }
        return page(self._project, loaded.documents, "again", refused, key=key, **values)

    def holds(self, given: Mapping[str, str]) -> str:
        """Writes what was typed into a file, and stamps it: whoever reads it says that it holds. Where to go then.

        Raises RefusedError where nobody says so, or the file is another by now than the page showed.
        """
        if not (by := given.get("by", "").strip()):
            raise RefusedError("who-read")
        self._reader.name = by
        file = given.get("file", "")
        loaded, _ = read(self._project, drafts=False)
        document = next((one for one in loaded.documents if one.file == file), None)
        if document is None or digest_of(document.text) != given.get("digest", ""):
            raise RefusedError("changed", file=file)
        values = [_value(document, one) for one in typed(given) if one.id == file]
        if values:
            rewrite(self._project / file, lambda text: with_values(text, values), document.text)
        loaded, checked = read(self._project, drafts=False)
        stamp(self._project, checked.corpus, checked.anchors, loaded.captures, file, by, self._today())
        return "/again"


def _due(checked: Checked) -> tuple[Reading, ...]:
    return tuple(again(checked.corpus, checked.findings)) if checked.corpus else ()


def _value(document: RawDocument, change: Change) -> tuple[tuple[str | int, ...], str, str]:
    """Where a text is written, under which key, and as which YAML."""
    path = tuple(int(step) if step.isdigit() else step for step in change.key.split())
    if not change.now or change.kind != TEXT or not isinstance(path[-1], str):
        raise RefusedError("empty", change.field, file=document.file)
    return path[:-1], path[-1], scalar(change.now)
