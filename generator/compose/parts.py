"""Long lists: on a subject's page the newest, on the list's own page in parts.

Parts are filled from the oldest on, so that a new source changes the newest alone and old links go on leading to what
they led to.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from generator.compose.kinds import kind_of
from generator.compose.kinds.kind import Kind
from generator.compose.lens import Lens, once
from generator.compose.views import Newest, Part, PeriodView, SourceView
from generator.corpus import Entry

SIZE = 200
"""Entries of a part. A list's own page holds as many to twice as many, less one."""

SHOWN = 30
"""Entries of one list on a page about something else, where the list has a page of its own."""

SHOWN_ALONE = 60
"""Entries of one list that has none."""

_SPEAKING = 8

T = TypeVar("T")
U = TypeVar("U")


def parts(path: str, entries: Sequence[T], size: int = SIZE) -> tuple[tuple[Part, Sequence[T]], ...]:
    """A list, oldest first, cut into parts: the page at `path` has the newest."""
    older = max(len(entries) // size - 1, 0)
    stem = path.removesuffix(".html").removesuffix("/index")
    paths = [*(f"{stem}/page/{number}.html" for number in range(1, older + 1)), path]
    cuts = [*range(0, older * size + 1, size), len(entries)]
    return tuple(
        (
            Part(
                here,
                index + 1,
                cuts[index] + 1,
                cuts[index + 1],
                paths[index - 1] if index else None,
                paths[index + 1] if index < older else None,
            ),
            entries[cuts[index] : cuts[index + 1]],
        )
        for index, here in enumerate(paths)
    )


def path_of(kind: Kind) -> str:
    """The page that lists a kind that has one."""
    assert kind.page is not None
    return kind.page.path


@once
def listed(lens: Lens, kind: Kind) -> tuple[tuple[Part, tuple[Entry, ...]], ...]:
    """The statements of a kind that has a page of its own, in parts."""
    assert kind.page is not None
    entries = kind.page.ordered(lens.entries(kind.of))
    return tuple((part, tuple(some)) for part, some in parts(kind.page.path, entries))


def card_href(lens: Lens, entry: Entry) -> str | None:
    """Where a statement stands in the list of its kind; None for a kind that has no list."""
    kind = kind_of(entry)
    return f"{_places(lens, kind)[entry.id]}#{kind.page.mark}-{entry.id}" if kind.page else None


@once
def _places(lens: Lens, kind: Kind) -> dict[str, str]:
    return {entry.id: part.path for part, entries in listed(lens, kind) for entry in entries}


def newest(entries: Sequence[U], make: Callable[[U], T], most: int = SHOWN) -> Newest[T]:
    """The last `most` of a list that is in the order of age, as views."""
    left = max(len(entries) - most, 0)
    return Newest(tuple(make(entry) for entry in entries[left:]), left)


@once
def sources_of(lens: Lens, period: PeriodView) -> Newest[SourceView]:
    """Who speaks for a period, oldest first."""
    return newest(sorted(lens.sources_of(period), key=lambda s: (s.issued, s.id)), lens.source, _SPEAKING)
