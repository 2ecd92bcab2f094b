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


@dataclass(frozen=True, slots=True)
class Knot:
    """The ties of some pages together: the places that they are and hold (`path`, `path#id`), those that they ask of
    others, all other references by page, and whether a page holds an id twice."""

    there: frozenset[str]
    asked: frozenset[str]
    others: tuple[tuple[str, Reference], ...]
    twice: bool


def knot(pages: Mapping[str, Iterable[Ties]]) -> Knot:
    """Pages tied together, each given in parts."""
    parts = {path: tuple(some) for path, some in pages.items()}
    ids = {path: [name for part in some for name in part.ids] for path, some in parts.items()}
    there = frozenset((*parts, *(f"{path}#{name}" for path, names in ids.items() for name in names)))
    return Knot(
        there,
        frozenset().union(*(part.places for some in parts.values() for part in some)) - there,
        tuple((path, other) for path, some in parts.items() for part in some for other in part.others),
        any(len(set(names)) < len(names) for names in ids.values()),
    )


def all_tied(knots: Collection[Knot], files: Collection[str], base: str = "/") -> bool:
    """Whether it is certain that nothing is at fault in pages that stand beside these files."""
    there = frozenset(files).union(*(one.there for one in knots))
    anchors = _Anchors(there)
    # A path has no such sign, whatever a link that is encoded comes to.
    paths = {place for place in there if "#" not in place}
    return not any(
        one.twice
        or not one.asked <= there
        or any(fault_of(path, other, paths, anchors, base) for path, other in one.others)
        for one in knots
    )


class _Anchors(dict[str, Collection[str]]):
    """The anchors of each page, found among all places when they are asked for."""

    def __init__(self, there: Collection[str]) -> None:
        super().__init__()
        self._there = there

    def __contains__(self, path: object) -> bool:
        return path in self._there and str(path).endswith(".html")

    def __missing__(self, path: str) -> Collection[str]:
        self[path] = frozenset(place.partition("#")[2] for place in self._there if place.startswith(f"{path}#"))
        return self[path]


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
