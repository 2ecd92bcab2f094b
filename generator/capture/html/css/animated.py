"""What an animation leaves an element as, once it has run (CSS Animations 1)."""

from collections.abc import Iterable, Mapping
from itertools import cycle
from typing import Any

import tinycss2

from generator.capture.html.css.declared import Declared, declared
from generator.capture.html.css.style import is_none

_STAYS = frozenset({"forwards", "both"})
_UNSEEN = frozenset({"hidden", "collapse", "none"})
Frames = Mapping[str, tuple[Declared, Declared]]
"""The first and the last frame of each animation, by its name."""


def frames(content: Iterable[Any]) -> tuple[Declared, Declared]:
    """The first and the last frame of an animation, by the inside of its rule."""
    first: Declared = {}
    last: Declared = {}
    for rule in tinycss2.parse_rule_list(content, skip_comments=True, skip_whitespace=True):
        if rule.type == "qualified-rule":
            at = {part.strip() for part in str(tinycss2.serialize(rule.prelude)).lower().split(",")}
            plain, _ = declared(tinycss2.parse_blocks_contents(rule.content))
            first |= plain if at & {"from", "0%"} else {}
            last |= plain if at & {"to", "100%"} else {}
    return first, last


def left_as(own: Declared, known: Frames) -> Declared:
    """What the animations of an element leave of it: one that ends and stays its last frame, one that waits its first
    one, and one that never ends whatever shows."""
    found: Declared = {}
    names = [name.strip().strip("\"'") for name in own.get("animation-name", "").split(",")]
    said = (_said(own, part) for part in ("fill-mode", "direction", "iteration-count", "play-state"))
    for name, fill, direction, count, state in zip(names, *said, strict=False):
        if name not in known:
            continue
        ahead = known[name][::-1] if direction.endswith("reverse") else known[name]
        if state == "paused":
            found |= ahead[0]
        elif count == "infinite":
            shown = ((name, value) for one in ahead for name, value in one.items() if not _hides(name, value))
            found |= dict(shown)
        elif fill in _STAYS:
            found |= ahead[_ends(direction, count)]
    return found


def _hides(name: str, value: str) -> bool:
    return value in _UNSEEN or (name == "opacity" and is_none(value))


def _said(own: Declared, part: str) -> Iterable[str]:
    """What is said of each animation: a list that is shorter than that of names begins anew."""
    return cycle([one.strip() for one in own.get(f"animation-{part}", "").split(",")])


def _ends(direction: str, count: str) -> int:
    """Whether the frame that stays is the last one: not where it runs to and fro an even number of times."""
    times = float(count) if count.replace(".", "", 1).isdecimal() else 1.0
    return int(times % 2 != 0) if direction.startswith("alternate") else int(times > 0)
