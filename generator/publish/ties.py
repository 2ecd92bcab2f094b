"""What ties a page to others, in a form that is quickly checked: of many pages almost all are right.

A plain link is worked out once, by itself, to the place that it leads to. Whether all places are there is then a
question of sets.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from generator.publish.links import Anatomy, Reference, fault_of

_PLAIN = re.compile(
    r"((?:\.\./)*)((?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)?)(?:#([^?%][^%]*))?"
)
"""A relative path of plain characters, or none, and perhaps an anchor."""


@dataclass(frozen=True, slots=True)
class Ties:
    """A page's ids, in order; the places that its plain links lead to (`path` or `path#id`); all other references."""

    ids: tuple[str, ...]
    places: frozenset[str]
    others: tuple[Reference, ...]


def ties(path: str, found: Anatomy) -> Ties:
    """The ties of the page at `path`, or of a part of it."""
    places: set[str] = set()
    others: dict[tuple[str, bool], Reference] = {}
    for reference in found.references:
        place = _place(path, reference.url)
        if place is None:
            others.setdefault((reference.url, reference.loads), reference)
        else:
            places.add(place)
    return Ties(tuple(name for name, _ in found.ids), frozenset(places), tuple(others.values()))


def suspects(pages: Mapping[str, Iterable[Ties]], files: Collection[str], base: str = "/") -> tuple[str, ...]:
    """The paths of pages, each given in parts, that may be at fault; of all others it is certain that they are not."""
    parts = {path: tuple(some) for path, some in pages.items()}
    ids = {path: [name for part in some for name in part.ids] for path, some in parts.items()}
    anchors = {path: frozenset(names) for path, names in ids.items()}
    everything = frozenset((*files, *pages))
    there = everything.union(f"{path}#{name}" for path, names in anchors.items() for name in names)
    return tuple(
        path
        for path, some in parts.items()
        if len(anchors[path]) < len(ids[path])
        or not all(part.places <= there for part in some)
        or any(fault_of(path, other, everything, anchors, base) for part in some for other in part.others)
    )


def _place(path: str, url: str) -> str | None:
    """Where a plain relative link leads, whether or not anything is there; None for any other reference."""
    plain = _PLAIN.fullmatch(url)
    if plain is None:
        return None
    up, target, anchor = plain.groups()
    folder = path.split("/")[:-1]
    if len(up) // 3 > len(folder):
        return None
    if up or target:
        if not target:
            return None
        target = "/".join([*folder[: len(folder) - len(up) // 3], target])
    else:
        target = path
    return f"{target}#{anchor}" if anchor else target
