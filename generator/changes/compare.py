"""Two states of a briefing's files beside each other: what is new, changed, withdrawn or called otherwise."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from generator.load import RawDocument
from generator.verify.accounts import Account, Data, Part, accounts, differing, part_of, record

SOURCES = "sources"
_NO_TEXT = frozenset({"id", "accept", "approved"})


class What(StrEnum):
    """What became of something."""

    NEW = "new"
    CHANGED = "changed"
    RENAMED = "renamed"
    WITHDRAWN = "withdrawn"


class Label(StrEnum):
    """What a change is to a reader: what was told is told otherwise or no more, something comes to it, or the source
    that was captured is another."""

    CORRECTION = "correction"
    UPDATE = "update"
    SOURCE = "source change"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a statement or record: what stood, and what stands. `part` says what of it readers cite, if any."""

    key: str
    part: Part | None
    was: str | None
    now: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a statement or of a source (`kind` "source"). `former`: its id before, where it had another."""

    what: What
    label: Label
    before: Account | None
    after: Account | None
    fields: tuple[Field, ...] = ()

    @property
    def stands(self) -> Account:
        account = self.after or self.before
        assert account is not None
        return account

    @property
    def id(self) -> str:
        return self.stands.id

    @property
    def kind(self) -> str:
        return self.stands.kind

    @property
    def former(self) -> str:
        return self.before.id if self.before and self.before.id != self.id else ""

    @property
    def corrected(self) -> tuple[Field, ...]:
        """The fields that stood and do not stand so any more."""
        return tuple(field for field in self.fields if field.part and field.was is not None)


@dataclass(frozen=True, slots=True)
class TextChange:
    """What became of a text of ours beside the statements: its file, the keys that lead to it, what stood, what
    stands."""

    file: str
    key: str
    was: str | None
    now: str | None

    @property
    def what(self) -> What:
        return What.NEW if self.was is None else What.WITHDRAWN if self.now is None else What.CHANGED


@dataclass(frozen=True)
class Files:
    """The content files of one state, as they stand."""

    documents: tuple[RawDocument, ...]

    @cached_property
    def sources(self) -> Mapping[str, RawDocument]:
        return {document.stem: document for document in self.documents if document.kind == SOURCES}

    @cached_property
    def statements(self) -> Mapping[str, Account]:
        return {one.id: one for document in self.sources.values() for one in accounts(document.stem, document.data)}

    @cached_property
    def records(self) -> Mapping[str, Account]:
        return {identity: record(identity, document.data) for identity, document in self.sources.items()}

    def capture(self, source: str) -> str | None:
        """The hash of what a source's statements were taken from."""
        document = self.sources.get(source)
        capture = document.data.get("capture") if document else None
        found = capture.get("sha256") if isinstance(capture, Mapping) else None
        return found if isinstance(found, str) else None


def source_changes(before: Files, after: Files) -> tuple[Change, ...]:
    """What became of sources. One with the capture of one that is gone is that one, under another id."""
    gone = {before.capture(identity): one for identity, one in before.records.items() if identity not in after.records}
    gone.pop(None, None)
    new = sorted(after.records.keys() - before.records.keys())
    pairs = {identity: gone.pop(after.capture(identity), None) for identity in new}
    return tuple(_changes(before.records, after.records, pairs, lambda a, b: before.capture(a) != after.capture(b)))


def statement_changes(before: Files, after: Files, sources: Iterable[Change]) -> tuple[Change, ...]:
    """What became of statements. One that says what another said that is gone is that one, under another id."""
    new, old = after.statements, before.statements
    gone: dict[tuple[object, ...], list[Account]] = {}
    for identity in old.keys() - new.keys():
        gone.setdefault(_said(old[identity]), []).append(old[identity])
    pairs: dict[str, Account | None] = {}
    for identity in sorted(new.keys() - old.keys()):
        found = sorted(gone.get(_said(new[identity]), ()), key=lambda one: (one.source != new[identity].source, one.id))
        pairs[identity] = found[0] if found and new[identity].told else None
        if found:
            gone[_said(new[identity])].remove(found[0])
    recaptured = {(c.before.id, c.after.id) for c in sources if c.label is Label.SOURCE and c.before and c.after}
    return tuple(_changes(old, new, pairs, lambda a, b: (old[a].source, new[b].source) in recaptured))


def text_changes(before: Files, after: Files) -> Iterator[TextChange]:
    """What became of the texts beside the sources: those of one place are the same text, changed."""
    old = {d.file: d for d in before.documents if d.kind != SOURCES}
    new = {d.file: d for d in after.documents if d.kind != SOURCES}
    for file in sorted(old.keys() | new.keys()):
        was = dict(_texts(old[file].data, ())) if file in old else {}
        now = dict(_texts(new[file].data, ())) if file in new else {}
        stayed = {*was.values()} & {*now.values()}
        for key in dict.fromkeys((*was, *now)):
            first, second = (None if side.get(key) in stayed else side.get(key) for side in (was, now))
            if first != second:
                yield TextChange(file, key, first, second)


def _said(account: Account) -> tuple[object, ...]:
    return (account.kind, *account.told.items())


def _changes(
    old: Mapping[str, Account],
    new: Mapping[str, Account],
    pairs: Mapping[str, Account | None],
    recaptured: Callable[[str, str], bool],
) -> Iterator[Change]:
    renamed = {one.id for one in pairs.values() if one}
    for identity, now in new.items():
        was = old.get(identity) or pairs.get(identity)
        if was is None:
            yield Change(What.NEW, Label.UPDATE, None, now, _told(now, stood=False))
            continue
        fields = tuple(_fields(was, now))
        what = What.RENAMED if was.id != now.id else What.CHANGED
        other = recaptured(was.id, now.id)
        if fields or what is What.RENAMED or (other and now.kind == "source"):
            corrected = any(field.part and field.was is not None for field in fields)
            label = Label.SOURCE if other else Label.CORRECTION if corrected else Label.UPDATE
            yield Change(what, label, was, now, fields)
    for identity, was in old.items():
        if identity not in new and identity not in renamed:
            yield Change(What.WITHDRAWN, Label.CORRECTION, was, None, _told(was, stood=True))


def _fields(was: Account, now: Account) -> Iterator[Field]:
    for key, (before, after) in differing(was, now).items():
        yield Field(key, part_of(now.kind, key), before, after)
    for key in dict.fromkeys((*was.beside, *now.beside)):
        if (before := was.beside.get(key)) != (after := now.beside.get(key)):
            yield Field(key, None, before, after)


def _told(account: Account, *, stood: bool) -> tuple[Field, ...]:
    """What is told by something that stands on one side alone."""
    sides = ((key, part_of(account.kind, key), value) for key, value in account.told.items())
    return tuple(Field(key, part, value if stood else None, None if stood else value) for key, part, value in sides)


def _texts(node: object, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key not in _NO_TEXT:
                yield from _texts(value, (*path, key))
    elif isinstance(node, Sequence) and not isinstance(node, str):
        for number, value in enumerate(node, start=1):
            yield from _texts(value, (*path, str(number)))
    elif node is not None:
        yield " ".join(path), str(node)


def found_in(data: Data, identity: str) -> tuple[str, int] | None:
    """Where a statement stands in its source's file."""
    for key, items in data.items():
        for index, item in enumerate(items if isinstance(items, list) else ()):
            if key != "corrections" and isinstance(item, Mapping) and item.get("id") == identity:
                return key, index
    return None
