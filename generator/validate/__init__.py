"""validate: the shape of each file on its own. Raw documents in, typed documents and findings out; pure."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import ValidationError

from generator.alike import alike
from generator.findings import Finding, Place, Severity
from generator.load import BRIEFING, RawDocument
from generator.model import Actor, Briefing, Comparison, Country, Model, Source, Subject, Territory, Topic
from generator.unseen import named, unseen, unshown
from generator.validate.messages import findings_of

SUBJECTS = "subjects"
MODELS: dict[str, type[Model]] = {
    BRIEFING: Briefing,
    "sources": Source,
    "countries": Country,
    "territories": Territory,
    "actors": Actor,
    "topics": Topic,
    "comparisons": Comparison,
    SUBJECTS: Subject,
}
"""The model of each folder; one that is not named here is of a kind that the briefing declares."""

_WORDS = re.compile(r"[\w-]+")

_COPIED = frozenset({"exact", "prefix", "suffix", "parts", "evidence", "from", "to", "absence"})
"""Keys of words that are looked for in a source."""

_ALIKE = frozenset({"parts", "pages", "author"})
"""Lists in which entries may be alike."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file whose shape holds: its model, and the way from any part of it back to line and column."""

    raw: RawDocument
    model: Model

    @property
    def kind(self) -> str:
        return self.raw.kind

    def place(self, *path: str | int, key: bool = False) -> Place:
        return self.raw.place(*path, key=key)


def validate(documents: Iterable[RawDocument]) -> tuple[tuple[Document, ...], tuple[Finding, ...]]:
    """The documents whose shape holds, and what is wrong with the others."""
    valid: list[Document] = []
    findings: list[Finding] = []
    documents = tuple(documents)
    cited = _Cited(documents)
    for raw in documents:
        data = raw.data
        model, faults = _validated(raw, data, cited)
        findings.extend(faults)
        if model is not None:
            valid.append(Document(raw, model))
            # An escape can make a character that the file itself does not have.
            if not raw.text.isascii() or "\\" in raw.text:
                findings.extend(_unseen(raw, data, ()))
    return tuple(valid), tuple(findings)


class _Cited:
    """In how many files each word stands, counted where it is asked for: an id is one, with its hyphens."""

    def __init__(self, documents: Iterable[RawDocument]) -> None:
        self._documents = documents

    @cached_property
    def _files(self) -> Counter[str]:
        return Counter(word for one in self._documents for word in _words(one))

    def elsewhere(self, identity: str, raw: RawDocument) -> bool:
        """Whether any other file has an id in it."""
        return self._files[identity] > (identity in _words(raw))


def _words(raw: RawDocument) -> set[str]:
    return set(_WORDS.findall(raw.text))


def _validated(raw: RawDocument, data: Mapping[str, object], cited: _Cited) -> tuple[Model | None, Sequence[Finding]]:
    shape = MODELS.get(raw.kind, MODELS[SUBJECTS])
    try:
        # Places, rules and the log of corrections know a key by its name in the file alone.
        model = shape.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        return None, findings_of(raw, shape, error.errors())
    identity = getattr(model, "id", raw.stem)
    if identity != raw.stem:
        message = f"id '{identity}' in a file named '{raw.stem}.yml'"
        hint = f"Write 'id: {raw.stem}', or rename the file to '{identity}.yml'."
        if cited.elsewhere(identity, raw) and not cited.elsewhere(raw.stem, raw):
            hint = f"Rename the file to '{identity}.yml': other files call it so."
        return None, [Finding("S004", Severity.ERROR, raw.place("id"), message, hint)]
    twice = [*_twice(raw, data)]
    return None if twice else model, twice


def _twice(raw: RawDocument, data: Mapping[str, object]) -> Iterator[Finding]:
    """S005: the first entry of each list that stands in it already, but for words, pages and people: those of a source
    may be alike. What has an id is told of by that."""
    nodes: list[tuple[Any, tuple[str | int, ...]]] = [(data, ())]
    for node, path in nodes:
        if isinstance(node, list):
            found: dict[str, int] = {}
            some = ((n, item) for n, item in enumerate(node) if not (isinstance(item, dict) and "id" in item))
            for index, item in some if len(node) > 1 else ():
                first = found.setdefault(repr(item), index)
                if first < index:
                    line = raw.place(*path, first).line
                    named = next(step for step in path[::-1] if isinstance(step, str))
                    message = f"the same entry stands twice in '{named}'"
                    hint = f"Keep one; the first is in line {line}."
                    yield Finding("S005", Severity.ERROR, raw.place(*path, index), message, hint)
                    break
        inside = node.items() if isinstance(node, dict) else enumerate(node)
        nodes += [
            (value, (*path, step)) for step, value in inside if isinstance(value, (dict, list)) and step not in _ALIKE
        ]


def _unseen(raw: RawDocument, node: object, path: tuple[str | int, ...]) -> Iterator[Finding]:
    """Y007, Y008: every text of a file can be seen whole, in letters that are what they look like; what is copied from
    a source is held against that."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key not in _COPIED:
                yield from _unseen(raw, value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _unseen(raw, value, (*path, index))
    elif isinstance(node, str):
        if hidden := unshown(node) + unseen(node):
            message = f"the text holds characters that nobody can see ({named(hidden)})"
            hint = "Type the text anew: such characters hide words, or turn their order round."
            yield Finding("Y007", Severity.ERROR, _of_char(raw, path, hidden[0]), message, hint)
        for char, what in alike(node):
            message = f"{what} ({named(char)})"
            hint = "Type it anew on your keyboard: rules, search and readers take it for another."
            yield Finding("Y008", Severity.ERROR, _of_char(raw, path, char), message, hint)


def _of_char(raw: RawDocument, path: tuple[str | int, ...], char: str) -> Place:
    """The line and column of a character in a text; where it is written as an escape, those of the text."""
    place = raw.place(*path)
    lines = raw.text.splitlines(keepends=True)
    start = sum(map(len, lines[: place.line - 1])) + place.column - 1
    at = raw.text.find(char, start)
    if at < 0:
        return place
    before = raw.text[:at]
    return Place(place.file, before.count("\n") + 1, at - before.rfind("\n"))
