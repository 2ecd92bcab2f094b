"""What was typed on a page of the desk, kept in one go: every value against the one that the page showed; pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.edit.yaml_text import with_values
from generator.load import RawDocument
from generator.review.changes import written
from generator.review.fields import KINDS, PEOPLE, is_plain, required, shown
from generator.review.newcomers import Person, person
from generator.review.record import recorded, said
from generator.review.refused import RefusedError
from generator.verify.text.source_text import SourceText

RECORD = "record"
_WAS, _TO = "was/", "to/"


@dataclass(frozen=True, slots=True)
class Change:
    """A value that was typed in place of another: of a statement, by kind and id, or of the record, without an id."""

    kind: str
    id: str
    key: str
    was: str
    now: str

    @property
    def field(self) -> str:
        """The name of what it was typed in, without `to/`."""
        return f"{self.kind}/{self.key}/{self.id}"


def typed(given: Mapping[str, str]) -> Iterator[Change]:
    """The values of a form that are not as the page showed them: `to/kind/key/id` beside `was/kind/key/id`."""
    for name, value in given.items():
        if not name.startswith(_TO) or name.count("/") < 3:
            continue
        kind, key, identity = name.removeprefix(_TO).split("/", 2)
        was, now = (" ".join(one.split()) for one in (given.get(f"{_WAS}{name.removeprefix(_TO)}", ""), value))
        if was != now:
            yield Change(kind, identity, key, was, now)


def kept(
    document: RawDocument, source: SourceText, changes: Sequence[Change], known: Mapping[str, str], today: str
) -> tuple[str, list[Person]]:
    """The file with the changes in it, and those of them who are named, or none where one cannot be written.

    `known`: names of all actors by id. Raises RefusedError where a value is another by now than the page showed: what
    somebody else has written is never lost.
    """
    people: list[Person] = []
    values: list[tuple[Sequence[str | int], str, str | None]] = []
    for one in changes:
        data, path = _of(document, one)
        stands = said(data, one.key) if one.kind == RECORD else shown(data.get(one.key))
        if (stands := " ".join(stands.split())) not in (one.was, one.now):
            raise RefusedError(
                "meanwhile" if one.id else "record-meanwhile", one.field, key=one.key, of=one.id, now=stands
            )
        if stands == one.now:
            continue
        if one.kind == RECORD:
            values.append(recorded(data, source, one.key, one.now, one.field))
            continue
        names = (one.now.split(",") if one.key == "via" else [one.now]) if one.key in PEOPLE and one.now else []
        people += (called := [person(name, known, one.field) for name in names])
        values += _written(data, path, one, ", ".join(who.id for who in called) or one.now, today)
    return with_values(document.text, values), people


def _of(document: RawDocument, change: Change) -> tuple[Mapping[str, object], tuple[str | int, ...]]:
    """What a change is of, and the way to it in the file."""
    if change.kind == RECORD:
        return document.data, ()
    given = document.data.get(change.kind) if change.kind in KINDS else None
    items = given if isinstance(given, list) else []
    meant = [
        (item, (change.kind, index))
        for index, item in enumerate(items)
        if isinstance(item, dict) and change.id == str(item.get("id") or f"{change.kind} {index + 1}")
    ]
    if len(meant) != 1:
        raise RefusedError("gone", id=change.id, key=change.key, now=change.now)
    return meant[0]


def _written(
    data: Mapping[str, object], path: tuple[str | int, ...], change: Change, value: str, today: str
) -> Iterator[tuple[Sequence[str | int], str, str | None]]:
    before = data.get(change.key)
    if not is_plain(before):
        raise RefusedError("by-hand", change.field, key=change.key)
    if not value and change.key in required(change.kind):
        raise RefusedError("needed", change.field, key=change.key, of=change.id)
    listed = isinstance(before, list) or change.key == "via"
    yield path, change.key, written(change.key, value, listed=listed) if value else None
    if change.key == "criteria":
        yield path, "criteria-written", today
