"""What an animation leaves an element as, once it has run (CSS Animations 1)."""

from collections.abc import Iterable, Mapping
from typing import Any

import tinycss2

from generator.capture.html.css.declared import Declared, declared

NAMES = ("animation", "animation-name", "animation-fill-mode", "animation-direction", "animation-iteration-count")
_STAYS = frozenset({"forwards", "both"})
_TURNED = frozenset({"reverse", "alternate-reverse"})
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
    """What the animations of an element leave of it where they end and their last frame stays."""
    found: Declared = {}
    longhand = " ".join(own.get(name, "") for name in NAMES[1:])
    for one in own.get("animation", "").split(","):
        said = f"{one} {longhand}".split()
        if _STAYS.intersection(said) and "infinite" not in said:
            turned = bool(_TURNED.intersection(said))
            for name in (word for word in said if word in known):
                found |= known[name][0 if turned else 1]
    return found
