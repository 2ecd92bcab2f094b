"""Statements by what they have: their kind, their topics, their subjects, the values of a field."""

from collections.abc import Callable, Iterable

from generator.corpus import Entry


def subjects_of(entry: Entry) -> Iterable[str]:
    """What a statement is about, and what it names in its other fields."""
    return dict.fromkeys(identity for _, identity in entry.statement.named("subject"))


def grouped(entries: Iterable[Entry], by: Callable[[Entry], Iterable[str]]) -> dict[str, tuple[Entry, ...]]:
    """Entries by each of the keys that they have, each once under a key."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        for key in dict.fromkeys(by(entry)):
            groups.setdefault(key, []).append(entry)
    return {key: tuple(group) for key, group in groups.items()}


def values_of(entry: Entry, field: str) -> Iterable[str]:
    """What a field of a statement holds, one value or several."""
    value = getattr(entry.statement, field)
    return (value,) if isinstance(value, str) else value or ()
