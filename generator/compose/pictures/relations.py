"""Relations drawn: the same places in every period, one kind of line a meaning, every line labelled.

Up to eight subjects stand in two rows, in the order that crosses the fewest lines; more stand on an ellipse.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from generator.compose.pictures import room
from generator.compose.sections.relations import PeriodRelations, RelationView
from generator.compose.views import PeriodView
from generator.verified import Held

WIDTH, TOP, HEIGHT = 520.0, 16.0, 306.0
_BOX, _MARGIN, _LETTER, _PAD = 34.0, 10.0, 7.9, 28.0
_LABEL_LETTER, _LABEL_HEIGHT, _APART, _GAP = 7.4, 26.0, 26.0, 10.0
# A phone shows the drawing smaller, and its letters larger within it.
_PHONE_LETTER = 9.5
_STYLES = {"cooperative": "warm", "supply": "flow", "hostile": "cold", "weak": "said", "reported": "said"}
_MOST_TRIED = 7
_PLACES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78)

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A subject: the box's upper left corner, its size, the name in it."""

    x: float
    y: float
    width: float
    height: float
    name: Held

    @property
    def centre(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Link:
    """A tie: from edge to edge of two boxes, with its label and where that is centred."""

    start: Point
    end: Point
    style: str
    arrow: bool
    label: Held
    at: Point


@dataclass(frozen=True, slots=True)
class RelationsPicture:
    """One period's drawing. `relations` are what it shows."""

    period: PeriodView
    boxes: tuple[Box, ...]
    links: tuple[Link, ...]
    relations: tuple[RelationView, ...]


def relation_pictures(periods: Sequence[PeriodRelations]) -> tuple[RelationsPicture, ...]:
    """A drawing for each period; a subject has the same place in all of them and is left out where it has no tie."""
    names = _names(r for period in periods for r in period.relations)
    if len(names) < 2:
        return ()
    ties = [(names.index(r.from_.name), names.index(r.to.name)) for p in periods for r in p.relations]
    boxes = _boxes(names, tuple(sorted(set(ties))))
    return tuple(_picture(period, boxes) for period in periods)


def _names(relations: Iterable[RelationView]) -> list[Held]:
    return list(dict.fromkeys(name for r in relations for name in (r.from_.name, r.to.name)))


def _boxes(names: Sequence[Held], ties: tuple[tuple[int, int], ...]) -> dict[Held, Box]:
    count = len(names)
    order = _best_order(count, ties) if count <= _MOST_TRIED else tuple(range(count))
    places = _places(count)
    found = {}
    for place, index in zip(places, order, strict=True):
        width = room(names[index]) * _LETTER + _PAD
        x = min(max(place[0] - width / 2, _MARGIN), WIDTH - _MARGIN - width)
        found[names[index]] = Box(round(x, 1), round(place[1] - _BOX / 2, 1), round(width, 1), _BOX, names[index])
    return found


def _places(count: int) -> tuple[Point, ...]:
    if count > 8:
        middle = (WIDTH / 2, TOP + HEIGHT / 2)
        turn = [2 * math.pi * i / count - math.pi / 2 for i in range(count)]
        return tuple((middle[0] + 200 * math.cos(a), middle[1] + 128 * math.sin(a)) for a in turn)
    upper = (count + 1) // 2
    top, bottom = TOP + 32, TOP + HEIGHT - 22
    return (*_row(upper, top), *_row(count - upper, bottom))


def _row(count: int, y: float) -> tuple[Point, ...]:
    if count == 1:
        return ((WIDTH / 2, y),)
    left, right = 78.0, WIDTH - 78.0
    return tuple((left + (right - left) * i / (count - 1), y) for i in range(count))


@lru_cache(maxsize=32)
def _best_order(count: int, ties: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """Which subject stands at which place: fewest crossings, then the shortest lines, then the order given."""
    places = _places(count)

    def cost(order: tuple[int, ...]) -> float:
        at = {index: places[place] for place, index in enumerate(order)}
        lines = [(at[a], at[b]) for a, b in ties]
        crossings = sum(_cross(*one, *two) for i, one in enumerate(lines) for two in lines[i + 1 :])
        through = sum(_between(at[i], a, b) for a, b in lines for i in range(count))
        return crossings * 500 + through * 2000 + sum(math.dist(a, b) for a, b in lines)

    return min(permutations(range(count)), key=cost)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    if {a, b} & {c, d}:
        return False

    def side(p: Point, q: Point, r: Point) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)


def _between(point: Point, a: Point, b: Point) -> bool:
    """Whether a place lies on a line between two others."""
    if point in (a, b):
        return False
    return math.dist(a, point) + math.dist(point, b) - math.dist(a, b) < 1


def _picture(period: PeriodRelations, boxes: dict[Held, Box]) -> RelationsPicture:
    used = _names(period.relations)
    links: list[Link] = []
    for relation in period.relations:
        ends = {relation.from_.name, relation.to.name}
        same = [r for r in period.relations if {r.from_.name, r.to.name} == ends]
        shift = (same.index(relation) - (len(same) - 1) / 2) * _APART
        links.append(_link(relation, boxes, shift, [boxes[name] for name in used], links))
    return RelationsPicture(
        period.period, tuple(boxes[name] for name in boxes if name in used), tuple(links), period.relations
    )


def _link(
    relation: RelationView, boxes: dict[Held, Box], shift: float, drawn: Sequence[Box], links: Sequence[Link]
) -> Link:
    one, other = boxes[relation.from_.name], boxes[relation.to.name]
    (x1, y1), (x2, y2) = one.centre, other.centre
    length = math.dist((x1, y1), (x2, y2)) or 1
    # A shift to the side, the same whichever way the tie points.
    turn = 1 if (x1, y1) <= (x2, y2) else -1
    dx, dy = -(y2 - y1) / length * shift * turn, (x2 - x1) / length * shift * turn
    start = _edge(one, (x1 + dx, y1 + dy), (x2 + dx, y2 + dy))
    end = _edge(other, (x2 + dx, y2 + dy), (x1 + dx, y1 + dy))
    at = _label_place(start, end, relation.label, drawn, links, dx)
    arrow = relation.directed
    return Link(start, end, _STYLES[relation.kind], arrow, relation.label, at)


def _edge(box: Box, inside: Point, outside: Point) -> Point:
    """Where the line from inside a box to a point outside leaves it, a little beyond the edge."""
    (x1, y1), (x2, y2) = inside, outside
    dx, dy = x2 - x1, y2 - y1
    steps = []
    if dx:
        steps.append(((box.x + box.width if dx > 0 else box.x) - x1) / dx)
    if dy:
        steps.append(((box.y + box.height if dy > 0 else box.y) - y1) / dy)
    step = min((s for s in steps if s >= 0), default=0.0)
    beyond = 3 / (math.hypot(dx, dy) or 1)
    return round(x1 + dx * (step + beyond), 1), round(y1 + dy * (step + beyond), 1)


def _label_place(
    start: Point, end: Point, label: str, boxes: Sequence[Box], links: Sequence[Link], aside: float
) -> Point:
    """Where along its line a label meets the fewest boxes and other labels; the middle if it can.

    `aside` is how far the line stands to the right of the middle of its ends: of several, each is labelled outwards.
    """
    width = room(label) * _LABEL_LETTER
    half = width / 2

    def meets(at: Point) -> float:
        own = (at[0] - half, at[1] - _LABEL_HEIGHT / 2, at[0] + half, at[1] + _LABEL_HEIGHT / 2)
        others = [(b.x, b.y, b.x + b.width, b.y + b.height) for b in boxes]
        for link in links:
            reach = room(link.label) * _LABEL_LETTER / 2
            others.append(
                (link.at[0] - reach, link.at[1] - _LABEL_HEIGHT / 2, link.at[0] + reach, link.at[1] + _LABEL_HEIGHT / 2)
            )
        outside = max(0.0, -own[0]) + max(0.0, own[2] - WIDTH)
        return outside + sum(_overlap(own, other) for other in others)

    level = abs(end[1] - start[1]) < 1
    # A label that is wider than the gap would lie over the line beside its own as well.
    outwards = 0.0 if level or not aside else math.copysign(max(0.0, half + _GAP - _APART), aside)
    spots = [(start[0] + (end[0] - start[0]) * t + outwards, start[1] + (end[1] - start[1]) * t) for t in _PLACES]
    # On a level line the label stands above it; elsewhere the line runs through its halo.
    # Where the boxes leave it no room, above them as well.
    above = 12 if room(label) * _PHONE_LETTER < abs(end[0] - start[0]) else 28
    spots = [(x, y - above if level else y) for x, y in spots[: 1 if level else None]]
    best = min(spots, key=meets)
    x = min(max(best[0], half + 2), WIDTH - half - 2)
    return round(x, 1), round(best[1], 1)


_Rectangle = tuple[float, float, float, float]


def _overlap(a: _Rectangle, b: _Rectangle) -> float:
    wide = min(a[2], b[2]) - max(a[0], b[0])
    high = min(a[3], b[3]) - max(a[1], b[1])
    return wide * high if wide > 0 and high > 0 else 0.0
