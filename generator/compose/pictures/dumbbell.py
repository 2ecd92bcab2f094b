"""Two shares a topic as points on one line: a drawing for wide pages and one for narrow ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.compose.sections.attention import Share
from generator.verified import Held

_ROW, _HEAD = 34, 46
_NARROW_ROW, _NARROW_HEAD = 54, 30


@dataclass(frozen=True, slots=True)
class Bar:
    """A topic's row: where the points are, and on which sides their numbers stand."""

    name: Held
    y: int
    first: float
    second: float
    first_value: int
    second_value: int

    @property
    def low_first(self) -> bool:
        return self.first <= self.second


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """A drawing: its size, the lines of its scale (where, per cent) and its rows."""

    width: int
    height: int
    left: int
    scale: tuple[tuple[float, int], ...]
    bars: tuple[Bar, ...]


def dumbbell(shares: Sequence[Share], *, narrow: bool) -> Dumbbell | None:
    """The drawing of some shares; None where there are none."""
    if not shares:
        return None
    width, left, right = (390, 30, 360) if narrow else (1000, 250, 960)
    row, head = (_NARROW_ROW, _NARROW_HEAD) if narrow else (_ROW, _HEAD)
    most = max(max(share.first, share.second) for share in shares)
    step = 20 if most > 40 else 10 if most > 10 else 5
    top = -(-most // step) * step or step

    def x(value: int) -> float:
        return round(left + (right - left) * value / top, 1)

    bars = tuple(
        Bar(
            share.topic.name,
            head + i * row + (22 if narrow else 0),
            x(share.first),
            x(share.second),
            share.first,
            share.second,
        )
        for i, share in enumerate(shares)
    )
    height = head + row * len(shares)
    return Dumbbell(width, height, left, tuple((x(v), v) for v in range(0, top + 1, step)), bars)
