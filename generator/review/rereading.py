"""What is to be read again, at the desk: shown side by side, and said to hold, as it stands or as it was changed."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from generator.draft.scalars import scalar
from generator.edit import EditError, stamp
from generator.edit.files import rewrite
from generator.edit.yaml_text import with_values
from generator.load import RawDocument
from generator.review.again import Reading, again
from generator.review.kept import Change, typed
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
        _, checked = read(self._project, drafts=False)
        return tuple(again(checked.corpus, checked.findings)) if checked.corpus else ()

    def page(self, key: str, told: str = "", given: Mapping[str, str] | None = None) -> str:
        """All of it on one page; with why something is not done, and then with what was typed still in its fields."""
        typed_in = {f"{one.kind}/{one.key}/{one.id}": one.now for one in typed(given or {})}
        shown = [(one, digest_of(one.text)) for one in self.due()]
        return page("again", key=key, readings=shown, told=told, typed=typed_in, reader=self._reader.name)

    def holds(self, given: Mapping[str, str]) -> str:
        """Writes what was typed into a file, and stamps it: whoever reads it says that it holds. Where to go then.

        Raises EditError where nobody says so, or the file is another by now than the page showed.
        """
        if not (by := given.get("by", "").strip()):
            raise EditError("say who has read it")
        self._reader.name = by
        file = given.get("file", "")
        loaded, _ = read(self._project, drafts=False)
        document = next((one for one in loaded.documents if one.file == file), None)
        if document is None or digest_of(document.text) != given.get("digest", ""):
            raise EditError(f"{file} has changed since this page was opened; look at it again")
        values = [_value(document, one) for one in typed(given) if one.id == file]
        if values:
            rewrite(self._project / file, lambda text: with_values(text, values), document.text)
        loaded, checked = read(self._project, drafts=False)
        stamp(self._project, checked.corpus, checked.anchors, loaded.captures, file, by, self._today())
        return "/again"


def _value(document: RawDocument, change: Change) -> tuple[tuple[str | int, ...], str, str]:
    """Where a text is written, under which key, and as which YAML."""
    path = tuple(int(step) if step.isdigit() else step for step in change.key.split())
    if not change.now or change.kind != TEXT or not isinstance(path[-1], str):
        raise EditError(f"a text of {document.file} is empty; take it out in the file itself")
    return path[:-1], path[-1], scalar(change.now)
