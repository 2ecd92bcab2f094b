"""What in a change no machine can settle: new captures, stamps and acceptances, listed for a person to look at.

A capture with its own hash may be forged, and anybody may write a stamp in anybody's name.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.findings import Finding, Severity, in_order
from generator.load import Loaded, RawDocument

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class _Kind:
    code: str
    what: str
    shown: tuple[str, ...]
    hint: str


_KINDS: Mapping[str, _Kind] = {
    "capture": _Kind(
        "J001", "capture", ("file", "sha256"), "Compare the file with what was published: its hash is its own."
    ),
    "approved": _Kind(
        "J002", "stamp", ("by", "date"), "Ask whom it names whether they have read it: anybody can write it."
    ),
    "accept": _Kind(
        "J003", "acceptance", ("code", "by", "reason"), "Judge whether the reason holds: it lets a finding stand."
    ),
}


@dataclass(frozen=True, slots=True)
class _Vow:
    """One of them, as it is written, and whose it is."""

    key: str
    owner: str
    says: tuple[tuple[str, str], ...]


def to_look_at(before: Loaded, after: Loaded) -> tuple[Finding, ...]:
    """A note for each that is new or changed."""
    known = Counter(vow for document in before.documents for vow, _ in _vows(document))
    return in_order(_new(known, after.documents))


def _new(known: Counter[_Vow], documents: Iterable[RawDocument]) -> Iterator[Finding]:
    for document in documents:
        for vow, path in _vows(document):
            if known[vow] > 0:
                known[vow] -= 1
                continue
            kind, says = _KINDS[vow.key], dict(vow.says)
            details = tuple((name, says[name]) for name in kind.shown if name in says)
            message = f"new or changed: {kind.what} of '{vow.owner}'"
            yield Finding(kind.code, Severity.NOTE, document.place(*path), message, kind.hint, details)


def _vows(document: RawDocument) -> Iterator[tuple[_Vow, Path]]:
    yield from _within(document.data, (), f"{document.kind}/{document.stem}")


def _within(node: object, path: Path, owner: str) -> Iterator[tuple[_Vow, Path]]:
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _within(item, (*path, index), owner)
    elif isinstance(node, Mapping):
        own = node.get("id")
        owner = own if path and isinstance(own, str) else owner
        for key, value in node.items():
            if key in _KINDS:
                each = value if isinstance(value, list) else [value]
                yield from ((_vow(key, owner, one), (*path, key, index)) for index, one in enumerate(each))
            else:
                yield from _within(value, (*path, key), owner)


def _vow(key: str, owner: str, value: object) -> _Vow:
    parts = value.items() if isinstance(value, Mapping) else [("", value)]
    return _Vow(key, owner, tuple(sorted((str(name), str(part)) for name, part in parts)))
