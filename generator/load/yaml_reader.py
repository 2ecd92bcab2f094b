"""YAML as briefings use it: every scalar a string, each with its place; whatever else YAML can do is a finding.

The tree is built from the parser's events, so that anchors, tags and repeated keys are seen before they act.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from generator.findings import Finding, Place, Severity
from generator.load.limits import DEEPEST, MOST_VALUES, too_much
from generator.load.yaml_faults import LOADER, fault_of, indented_otherwise
from generator.records.plain import Later

_NOTHING = frozenset({"~", "null", "Null", "NULL"})
"""What YAML has for nothing, where no quotation mark makes a text of it (YAML 1.2.2, 10.2.1.1)."""

_HASH = "not valid YAML: '#' right behind a quotation mark that closes"
_PART = "Put a space before '#' if a note follows, or take the text behind it between the marks."
Mark = tuple[int, int]  # line and column, from 0


class YamlMapping(dict[str, object]):
    """A mapping that knows where each key and value stands (line and column from 0)."""

    __slots__ = ("keys_at", "values_at")

    def __init__(self) -> None:
        super().__init__()
        self.keys_at: dict[str, Mark] = {}
        self.values_at: dict[str, Mark] = {}


class YamlSequence(list[object]):
    """A sequence that knows where each item stands."""

    __slots__ = ("items_at",)

    def __init__(self) -> None:
        super().__init__()
        self.items_at: list[Mark] = []


@dataclass(frozen=True, slots=True)
class Tagged:
    """A value with a tag that its reader has asked for."""

    tag: str
    value: object


@dataclass(frozen=True, slots=True)
class RawDocument:
    """One content file: its kind (the folder), its stem and its data, all scalars strings; `digest` is its `text`'s.

    Data from the records are read when they are asked for, and do not know where they stand; the text is read again
    where that is.
    """

    kind: str
    stem: str
    file: str
    given: Mapping[str, object] | Later[dict[str, object]]
    digest: bytes = b""
    text: str = ""

    @property
    def data(self) -> Mapping[str, object]:
        """What the file holds."""
        return self.given.once if isinstance(self.given, Later) else self.given

    def place(self, *path: str | int, key: bool = False) -> Place:
        """Where the value at `path` stands (or its key); the nearest enclosing place where it does not exist."""
        mark: Mark = (0, 0)
        node: object = self.given if isinstance(self.given, YamlMapping) else _read_again(self.text, self.file)
        for depth, step in enumerate(path):
            last = depth == len(path) - 1
            if isinstance(node, YamlMapping) and step in node:
                mark = node.keys_at[str(step)] if key and last else node.values_at[str(step)]
                node = node[str(step)]
            elif isinstance(node, YamlSequence) and isinstance(step, int) and step < len(node):
                mark, node = node.items_at[step], node[step]
            elif not (step == 0 and last):  # a single item may stand where a list is expected
                break
        return Place(self.file, mark[0] + 1, mark[1] + 1)


@lru_cache(maxsize=256)
def _read_again(text: str, file: str) -> YamlMapping | None:
    return read_yaml(text, file)[0]


def plain(data: YamlMapping) -> dict[str, object]:
    """The same data without their places."""
    return {key: _plain(value) for key, value in data.items()}


def _plain(node: object) -> object:
    if isinstance(node, YamlMapping):
        return plain(node)
    return [_plain(item) for item in node] if isinstance(node, YamlSequence) else node


def _at(event: Event) -> Mark:
    mark = event.start_mark
    return (mark.line, mark.column) if mark else (0, 0)


class _TooMuchError(Exception):
    """More than a file may hold: nothing of it is read."""


@dataclass(slots=True)
class _Reader:
    file: str
    events: Iterator[Event]
    text: str
    tags: frozenset[str] = frozenset()
    first: str = "id"
    findings: list[Finding] = field(default_factory=list)
    values: int = 0
    depth: int = 0

    def fault(self, code: str, event: Event, message: str, hint: str) -> None:
        line, column = _at(event)
        place = Place(self.file, line + 1, column + 1)
        self.findings.append(Finding(code, Severity.ERROR, place, message, hint))

    def too_much(self, event: Event, message: str, hint: str) -> NoReturn:
        self.fault("Y009", event, message, hint)
        raise _TooMuchError

    def node(self, event: Event) -> object:
        self.values += 1
        if self.values > MOST_VALUES:
            message = f"the file holds more than {MOST_VALUES:,} keys and values"
            self.too_much(event, message, "Make several files of it.")
        anchor = getattr(event, "anchor", None)
        if isinstance(event, AliasEvent):
            self.fault("Y003", event, f"alias '*{anchor}'", "Write the text out again; aliases are not used.")
            return ""
        if anchor:
            self.fault("Y003", event, f"anchor '&{anchor}'", "Remove the anchor; aliases are not used.")
        tag = getattr(event, "tag", None)
        if tag in self.tags:
            return Tagged(str(tag), self.value(event))
        if tag is not None and tag != "!":
            self.fault("Y004", event, f"tag '{tag}'", "Remove the tag; every value is plain text.")
        return self.value(event)

    def value(self, event: Event) -> object:
        if isinstance(event, ScalarEvent):
            if fault := too_much(event.value):
                self.too_much(event, *fault)
            end = event.end_mark
            if end and event.style in ("'", '"') and self.text[end.index : end.index + 1] == "#":
                place = Place(self.file, end.line + 1, end.column + 1)
                self.findings.append(Finding("Y001", Severity.ERROR, place, _HASH, _PART))
            return "" if event.value in _NOTHING and event.implicit[0] else str(event.value)
        if self.depth == DEEPEST:
            message = f"lists and keys stand within each other more than {DEEPEST} deep"
            self.too_much(event, message, "Write it without the brackets and indents that nothing needs.")
        self.depth += 1
        held = self.sequence() if isinstance(event, SequenceStartEvent) else self.mapping()
        self.depth -= 1
        return held

    def sequence(self) -> YamlSequence:
        result = YamlSequence()
        for event in self.events:
            if isinstance(event, SequenceEndEvent):
                break
            result.items_at.append(_at(event))
            result.append(self.node(event))
        return result

    def mapping(self) -> YamlMapping:
        result = YamlMapping()
        for event in self.events:
            if isinstance(event, MappingEndEvent):
                break
            key = self.node(event)
            value_event = next(self.events)
            value = self.node(value_event)
            if not isinstance(key, str):
                self.fault("Y005", event, "a key that is not plain text", "Write the key as one word before a colon.")
                continue
            if key in result:
                first = result.keys_at[key][0] + 1
                self.fault("Y002", event, f"key '{key}' stands twice", f"Keep one; the first is in line {first}.")
                continue
            result[key] = value
            result.keys_at[key] = _at(event)
            result.values_at[key] = _at(value_event)
        return result


def read_yaml(
    text: str, file: str, tags: frozenset[str] = frozenset(), first: str = "id"
) -> tuple[YamlMapping | None, Sequence[Finding]]:
    """The mapping that a YAML text holds, or None with the findings that say why there is none.

    A value with one of the `tags` is `Tagged`; any other tag is a finding. `first` is the key that a file begins with.
    """
    if otherwise := indented_otherwise(text, file):
        return None, [otherwise]
    reader = _Reader(file, iter(yaml.parse(text, Loader=LOADER)), text, tags, first)
    try:
        return _document(reader), reader.findings
    except _TooMuchError:
        return None, reader.findings
    except (yaml.YAMLError, RecursionError) as error:
        # What is no YAML further down is seldom meant as what it was taken for until there.
        return None, [*(f for f in reader.findings if f.code != "Y005"), fault_of(error, text, file)]


def _document(reader: _Reader) -> YamlMapping | None:
    result: YamlMapping | None = None
    begin = f"Start it with '{reader.first}: …'."
    documents = 0
    for event in reader.events:
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                reader.fault("Y006", event, "a second document", "Move what follows '---' into a file of its own.")
                break
        elif isinstance(event, MappingStartEvent):
            node = reader.node(event)
            result = node if isinstance(node, YamlMapping) else None
        elif isinstance(event, ScalarEvent | SequenceStartEvent | AliasEvent):
            reader.fault("Y005", event, "the file does not hold 'key: value' lines", begin)
            reader.node(event)
    if documents == 0:
        reader.findings.append(Finding("Y005", Severity.ERROR, Place(reader.file), "the file is empty", begin))
    return result
