"""The world's outlines, as `tools/world` derived them from Natural Earth (public domain)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class World:
    """Outlines by ISO 3166-1 code, of disputed areas by their ids, and cities by name: degrees, east and north."""

    shapes: Mapping[str, tuple[Ring, ...]] = field(default_factory=dict)
    disputed: Mapping[str, tuple[Ring, ...]] = field(default_factory=dict)
    cities: Mapping[str, tuple[float, float]] = field(default_factory=dict)


def read_world(templates: Path) -> World:
    """The outlines that the templates bring along."""
    data = json.loads((templates / "maps" / "world.json").read_text("utf-8"))
    shapes, disputed = (
        {place: tuple(map(_ring, rings)) for place, rings in data[kind].items()} for kind in ("shapes", "disputed")
    )
    cities = {name.partition(",")[0]: (x / 10, y / 10) for name, (x, y) in data["cities"].items()}
    return World(shapes, disputed, cities)


def _ring(values: list[int]) -> Ring:
    return tuple((x / 10, y / 10) for x, y in zip(values[::2], values[1::2], strict=True))
