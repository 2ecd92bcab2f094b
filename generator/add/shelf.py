"""What a briefing has when documents are added, read once and carried on with each: captures, ids, people."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.draft import Draft, Files, Known
from generator.draft.known import as_document
from generator.load import CapturedFile, RawDocument, load
from generator.verify import prepare
from generator.verify.voices.names import Names, names

RUN = 8
"""So many words in a row that two texts share are taken to be copied."""
MOST_SHARED = 0.5
_BESIDE = frozenset({"briefing", "countries", "territories", "actors", "topics"})
"""Kinds of files that a source may refer to."""


class Shelf:
    """The captures and drafts of a project. What its files say is taken as it stands, whether or not it holds."""

    def __init__(self, project: Path) -> None:
        loaded = load(project, drafts=True)
        self.known = _known(loaded.documents)
        self.sources = [one for one in loaded.documents if one.kind == "sources"]
        self.files = [*loaded.captures]
        self._captures = loaded.captures
        self._names = {file.sha256: name for name, file in loaded.captures.items()}
        self._unread: dict[str, CapturedFile] = dict(loaded.captures)
        self._runs: dict[str, frozenset[int]] = {}

    def same(self, digest: str) -> str | None:
        """The capture or document of exactly these bytes."""
        return self._names.get(digest)

    def capture(self, name: str) -> CapturedFile | None:
        """A capture that was there before, by the name of its file."""
        return self._captures.get(name)

    def nearly_the_same(self, text: str) -> str | None:
        """The capture that shares most of this text's runs of words, if one does."""
        own = _runs(text)
        for name in [*self._unread]:
            file = self._unread.pop(name)
            if file.text is not None:
                self._runs[name] = _runs(file.text)
        near = (name for name, theirs in self._runs.items() if own and len(own & theirs) > MOST_SHARED * len(own))
        return next(near, None)

    def put(self, draft: Draft, files: Files, text: str) -> None:
        """A draft that was written, with its captures."""
        self._names |= {files.original_sha256: files.original, files.text_sha256: files.text}
        self._runs[files.text] = _runs(text)
        own = [as_document("sources", draft.id, draft.text)]
        new = [as_document("actors", actor, content) for actor, content in draft.actors.items()]
        found = _known([*own, *new])
        self.known = replace(
            self.known,
            actors={**found.actors, **self.known.actors},
            taken=self.known.taken | found.taken,
            documents=(*self.known.documents, *found.documents),
        )


def _runs(text: str) -> frozenset[int]:
    return frozenset(map(hash, prepare(text).runs(RUN)))


def _known(documents: Iterable[RawDocument]) -> Known:
    actors: dict[str, Names] = {}
    taken: set[str] = set()
    beside: list[RawDocument] = []
    for document in documents:
        if document.kind in _BESIDE:
            beside.append(document)
        taken |= {document.stem, *_ids(document.data)}
        if document.kind == "actors" and isinstance(name := document.data.get("name"), str):
            actors[document.stem] = names(name, _listed(document.data.get("aliases")))
    return Known(actors, frozenset(taken), tuple(beside))


def _ids(data: Mapping[str, object]) -> Iterator[str]:
    """The ids of a file's statements."""
    for value in data.values():
        for item in value if isinstance(value, list) else ():
            if isinstance(item, dict) and isinstance(identity := item.get("id"), str):
                yield identity


def _listed(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)] if value else []
