"""The order of a page's cascade layers (CSS Cascading and Inheritance 5, section 6.4.4)."""

_UNLAYERED = 1_000_000
"""Behind all that stand inside a layer come its own rules, and behind all layers what is in none."""

_DEEPEST = 50
"""Layers inside each other, at most."""


class Layers:
    """Layers by their names, in the order in which the page names them first."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._unnamed = 0

    def named(self, name: str, around: str = "") -> str:
        """The whole name of a layer that stands within another; one without a name is a new one."""
        if not name:
            self._unnamed += 1
            name = f"({self._unnamed})"
        whole = f"{around}.{name}" if around else name
        parts = whole.split(".")[:_DEEPEST]
        for depth in range(1, len(parts) + 1):
            self._places.setdefault(".".join(parts[:depth]), len(self._places))
        return ".".join(parts)

    def rank(self, layer: str, important: bool = False) -> tuple[int, ...]:
        """What puts rules of layers in order, the strongest last; among important ones that is the first layer."""
        parts = layer.split(".") if layer else []
        places = [self._places[".".join(parts[:depth])] for depth in range(1, len(parts) + 1)]
        return tuple(-place if important else place for place in (*places, _UNLAYERED))
