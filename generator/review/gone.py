"""What was dropped at this desk, as long as it is open: each statement can be put back to where it stood."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.add.dropping import DROPPED, set_aside
from generator.edit import EditError
from generator.edit.files import rewrite, write_new
from generator.edit.items import Taken, taken, with_taken
from generator.load import DRAFTS, Loaded, RawDocument
from generator.review.changes import dropped
from generator.review.files import ids, new_in
from generator.review.refused import RefusedError


@dataclass(frozen=True, slots=True)
class Gone:
    """A statement of the file of `source`: what it `said`, and the file `before` and `after` it was dropped.
    `people`: the files of those who were new and whom nothing named any more, by id."""

    source: str
    said: str
    item: Taken
    before: str
    after: str
    people: Mapping[str, str]

    def put_back(self, text: str) -> str:
        """The file with it again: as it was, or, where it has changed since, with these lines at their place.

        Raises EditError where that is not possible.
        """
        return self.before if text == self.after else with_taken(text, self.item)


class Bin:
    """All that was dropped, the last one last; each by its number."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._gone: dict[int, Gone] = {}
        self._count = 0

    def of(self, source_id: str) -> dict[int, Gone]:
        """What was dropped of a source and not put back, the last one first."""
        return {number: one for number, one in reversed(self._gone.items()) if one.source == source_id}

    @property
    def said(self) -> frozenset[str]:
        """The words of all that nobody wants."""
        return frozenset(one.said for one in self._gone.values())

    def drop(self, document: RawDocument, loaded: Loaded, kind: str, index: int, said: str) -> None:
        """Takes a statement out of the file that was read. Raises EditError where it is another now."""
        item, after = taken(document.text, kind, index), dropped(document.text, kind, index)
        rewrite(self._project / document.file, lambda _: after, document.text)
        new = new_in(document, loaded)
        people = {identity: one.text for identity, one in new.items() if set_aside(self._project, identity)}
        self._count += 1
        self._gone[self._count] = Gone(document.stem, said, item, document.text, after, people)

    def put_back(self, document: RawDocument, loaded: Loaded, number: int) -> str:
        """Writes a statement back, with the files of those who went with it; says its id."""
        one = self._gone.get(number)
        if one is None or one.source != document.stem:
            raise RefusedError("nothing-gone")
        folder = self._project / (DRAFTS if document.file.startswith(f"{DRAFTS}/") else "content") / "actors"
        known = ids(loaded, "actors")
        new = {folder / f"{name}.yml": text.encode() for name, text in one.people.items() if name not in known}
        write_new(new, self._project)
        try:
            rewrite(self._project / document.file, one.put_back, document.text)
        except EditError:
            for path in new:
                path.unlink()
            raise
        del self._gone[number]
        for path, data in new.items():
            kept = self._project / DRAFTS / DROPPED / path.name
            if kept.is_file() and kept.read_bytes() == data:
                kept.unlink()
        return one.item.id
