"""What somebody is told to have changed of their own: "cut its emissions by #", "saw volumes fall #"."""

import re

from generator.draft.shapes import RAISED
from generator.draft.whose import whole


def saw_change(found: re.Match[str], *, percent: bool) -> tuple[str, str] | None:
    """What changed of somebody's own, and to which level."""
    owner, of = whole(found["who"]), found["of"]
    if not owner or percent == bool(found["to"]):
        return None
    return owner, f"{of[0].upper()}{of[1:]}" if found["to"] else f"{'Rise' if found['up'] else 'Fall'} in {of}"


def own_change(found: re.Match[str], *, percent: bool) -> tuple[str, str] | None:
    """What somebody changed of their own, or to which level."""
    owner, of = whole(found["what"]), found["of"]
    if not owner:
        return None
    if found["to"] == "to":
        return owner, f"{of[0].upper()}{of[1:]}"
    return (owner, f"{'Rise' if found['verb'] in RAISED else 'Fall'} in {of}") if percent else None
