"""What was written behind `#` in a source's file; pure."""

import re

_REMARK = re.compile(r"\s{2,}# (?P<said>.+)$")
_KEY = re.compile(r"^(?P<key>[a-z][\w-]*):.*?\s{2,}# (?P<said>.+)$", re.M | re.I)


def remarks(text: str, lines: range) -> tuple[str, ...]:
    """What stands behind `#` in some lines of a file, counted from 1."""
    written = text.splitlines()[lines.start - 1 : lines.stop - 1]
    return tuple(found["said"] for line in written if (found := _REMARK.search(line)))


def of_keys(text: str) -> dict[str, str]:
    """What stands behind `#` on the lines of a file's own keys."""
    return {found["key"]: found["said"] for found in _KEY.finditer(text)}
