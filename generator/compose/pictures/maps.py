"""Maps: where the countries of the briefing lie. Disputed areas lie over all countries, each drawn like any other.

Equirectangular, narrowed by the cosine of the middle latitude; the cut through the world runs where the briefing's
countries leave the widest gap.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from generator.compose.pictures import room
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.verified import Held
from generator.world import Ring, World

_SMALLEST = 0.6
"""Square degrees under which an outline that is not the briefing's own is left out."""
_LAYERS = ("other", "named", "here", "disputed")
_SPAN = 46.0
_SOUTH, _NORTH = -56.0, 80.0
_LINE, _LETTER, _BESIDE = 20, 9.6, 10
"""The room of a name's line, of a letter where the map is shown at its smallest with names, and beside a dot."""

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """A country or disputed area: its path, and how it is shown (`here`, `named`, `other`, `disputed`)."""

    id: str
    kind: str
    path: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A named point or the middle of a country: where, what is written, on which side of it and at which height; a line
    leads to a name at another height."""

    x: float
    y: float
    text: Held
    anchor: str
    name_y: float


@dataclass(frozen=True, slots=True)
class MapPicture:
    """A map, `width` by `height`."""

    width: float
    height: float
    outlines: tuple[Outline, ...]
    marks: tuple[Mark, ...]

    @property
    def disputed(self) -> tuple[str, ...]:
        """The ids of the disputed areas that are drawn."""
        return tuple(outline.id for outline in self.outlines if outline.kind == "disputed")


class Atlas:
    """The maps of a world, drawn only where they are not kept."""

    def __init__(self, world: World, records: Records = NO_RECORDS) -> None:
        self._world, self._records = world, records
        self._key = digest(repr(world))

    def locator(self, code: str, named: Iterable[str], capital: Held) -> MapPicture | None:
        """A country in its surroundings, with its capital; None where its outline is not known."""
        codes = sorted(named)
        key = digest(self._key, code, capital, *codes)
        return self._records.kept(_MAPS, key, lambda: _locator(self._world, code, codes, capital))

    def overview(self, named: Mapping[str, Held], profiles: Iterable[str]) -> MapPicture | None:
        """All countries of the briefing on one map, those with a profile marked by name. `named`: names by code."""
        shown = sorted(profiles)
        key = digest(self._key, repr(sorted(named.items())), *shown)
        return self._records.kept(_MAPS, key, lambda: _overview(self._world, named, shown))


def _locator(world: World, code: str, named: Iterable[str], capital: Held) -> MapPicture | None:
    if code not in world.shapes:
        return None
    rings = world.shapes[code]
    main = max(rings, key=_area)
    point = world.cities.get(capital)
    middle = _middle(main) if point is None else ((_middle(main)[0] + point[0]) / 2, (_middle(main)[1] + point[1]) / 2)
    cut = _wrapped(middle[0] - 180)
    view = _view(_shifted([main], cut), ((middle[0] - cut) % 360, middle[1]))
    kinds = dict.fromkeys(named, "named") | {code: "here"}
    frame = _Frame(view, 310.0, 190.0)
    marks = (frame.mark(((point[0] - cut) % 360, point[1]), capital),) if point else ()
    return _picture(world, cut, frame, kinds, marks)


_MAPS = Stage("maps", _locator)


def _overview(world: World, named: Mapping[str, Held], profiles: Iterable[str]) -> MapPicture | None:
    known = {code: name for code, name in named.items() if code in world.shapes}
    if not known:
        return None
    cut = _gap([_middle(max(world.shapes[code], key=_area))[0] for code in known])
    frame = _Frame((0.0, _SOUTH, 360.0, _NORTH), 1000.0, 430.0)
    shown = [code for code in profiles if code in known]
    kinds = dict.fromkeys(known, "named") | dict.fromkeys(shown, "here")
    marks = []
    for code in shown:
        x, y = _middle(max(world.shapes[code], key=_area))
        marks.append(frame.mark(((x - cut) % 360, y), known[code]))
    return _picture(world, cut, frame, kinds, tuple(_spread(marks, frame)))


class _Frame:
    """From degrees to the picture's own units."""

    def __init__(self, view: Box, width: float, height: float) -> None:
        self.view, self.width, self.height = view, width, height
        west, south, east, north = view
        self._x, self._y = width / (east - west), height / (north - south)

    def at(self, point: tuple[float, float]) -> tuple[float, float]:
        return (point[0] - self.view[0]) * self._x, (self.view[3] - point[1]) * self._y

    def mark(self, point: tuple[float, float], text: Held) -> Mark:
        x, y = self.at(point)
        return Mark(round(x, 1), round(y, 1), text, "end" if x > self.width * 0.7 else "start", round(y, 1))


def _picture(world: World, cut: float, frame: _Frame, kinds: Mapping[str, str], marks: tuple[Mark, ...]) -> MapPicture:
    shown = [(kinds.get(code, "other"), code, rings) for code, rings in world.shapes.items()]
    shown += [("disputed", place, rings) for place, rings in world.disputed.items()]
    outlines = []
    for kind, place, rings in sorted(shown, key=lambda one: (_LAYERS.index(one[0]), one[1])):
        kept = [ring for ring in rings if kind != "other" or _area(ring) > _SMALLEST]
        if path := "".join(_path(ring, frame) for ring in _shifted(kept, cut)):
            outlines.append(Outline(place, kind, path))
    return MapPicture(frame.width, frame.height, tuple(outlines), marks)


def _path(ring: Ring, frame: _Frame) -> str:
    """A ring as a path, cut to the frame and without points that lie within half a unit of the last."""
    west, south, east, north = frame.view
    clipped = ring
    for axis, bound, keep in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        clipped = _clipped(clipped, axis, bound, keep)
    points: list[tuple[float, float]] = []
    for point in clipped:
        x, y = frame.at(point)
        if not points or math.dist(points[-1], (x, y)) >= 0.7:
            points.append((x, y))
    if len(points) < 3:
        return ""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points).replace(".0", "") + "Z"


def _clipped(ring: Ring, axis: int, bound: float, keep: int) -> Ring:
    """The part of a ring on one side of a line (Sutherland and Hodgman, 1974)."""
    kept: list[tuple[float, float]] = []
    for i, point in enumerate(ring):
        before = ring[i - 1]
        inside, was = (point[axis] - bound) * keep >= 0, (before[axis] - bound) * keep >= 0
        if inside != was:
            share = (bound - before[axis]) / (point[axis] - before[axis])
            other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
            kept.append((bound, other) if axis == 0 else (other, bound))
        if inside:
            kept.append(point)
    return tuple(kept)


def _shifted(rings: Iterable[Ring], cut: float) -> list[Ring]:
    """Rings with longitudes counted from the cut, 0 to 360; one that the cut runs through becomes two."""
    found = []
    for ring in rings:
        left, right = _clipped(ring, 0, cut, -1), _clipped(ring, 0, cut, 1)
        found += [tuple((x - cut + 360, y) for x, y in left)] if len(left) > 2 else []
        found += [tuple((x - cut, y) for x, y in right)] if len(right) > 2 else []
    return found


def _view(rings: Sequence[Ring], middle: tuple[float, float]) -> Box:
    """The part of the world around a country, in the shape of the locator; wide enough to tell where it is."""
    xs = [x for ring in rings for x, _ in ring]
    ys = [y for ring in rings for _, y in ring]
    narrow = math.cos(math.radians(middle[1]))
    wide = max(_SPAN / narrow, 1.5 * (max(xs) - min(xs)), 1.5 * (max(ys) - min(ys)) * 310 / 190 / narrow)
    wide = min(wide, 300.0)
    high = wide * narrow * 190 / 310
    x = min(max((max(xs) + min(xs)) / 2, wide / 2), 360 - wide / 2)
    y = (max(ys) + min(ys)) / 2
    return x - wide / 2, y - high / 2, x + wide / 2, y + high / 2


def _gap(longitudes: Sequence[float]) -> float:
    """The middle of the widest gap between longitudes."""
    ordered = sorted(longitudes)
    gaps = [(b - a, a) for a, b in zip(ordered, [*ordered[1:], ordered[0] + 360], strict=True)]
    width, start = max(gaps)
    return _wrapped(start + width / 2)


def _wrapped(longitude: float) -> float:
    return (longitude + 180) % 360 - 180


def _area(ring: Ring) -> float:
    return abs(sum(ring[i - 1][0] * y - x * ring[i - 1][1] for i, (x, y) in enumerate(ring))) / 2


def _middle(ring: Ring) -> tuple[float, float]:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _spread(marks: Sequence[Mark], frame: _Frame) -> list[Mark]:
    """Every name where it lies on no other and on no dot: beside its own dot if it can, else above or below that."""
    placed: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.y, m.x)):
        others = [other for other in marks if other is not mark]
        free = (one for one in _places(mark, frame) if not any(_lies_on(one, other) for other in others))
        placed.append(next((one for one in free if not any(_meet(one, other) for other in placed)), mark))
    return placed


def _places(mark: Mark, frame: _Frame) -> Iterator[Mark]:
    """Where a name may stand, the nearest to its dot first."""
    for away in range(int(frame.height) // _LINE):
        for step, anchor in product((away, -away), (mark.anchor, "start" if mark.anchor == "end" else "end")):
            one = replace(mark, anchor=anchor, name_y=round(mark.y + step * _LINE, 1))
            west, east = _reach(one)
            if west >= 0 and east <= frame.width and _LINE <= one.name_y <= frame.height:
                yield one


def _reach(mark: Mark) -> tuple[float, float]:
    """From where to where a name goes."""
    long = _BESIDE + room(mark.text) * _LETTER
    return (mark.x, mark.x + long) if mark.anchor == "start" else (mark.x - long, mark.x)


def _meet(mark: Mark, other: Mark) -> bool:
    (west, east), (start, end) = _reach(mark), _reach(other)
    return abs(mark.name_y - other.name_y) < _LINE and west < end and start < east


def _lies_on(mark: Mark, other: Mark) -> bool:
    """Whether a name covers another's dot."""
    west, east = _reach(mark)
    return abs(mark.name_y - other.y) < _LINE / 2 and west <= other.x <= east
