"""What was written behind `#` in a source's file; pure."""

import re

_REMARK = re.compile(r"\s{2,}# (?P<said>.+)$")
_KEY = re.compile(r"^(?P<key>[a-z][\w-]*):.*?\s{2,}# (?P<said>.+)$", re.M | re.I)
_LOOSE = re.compile(r"^#   (line \d+: .+)$", re.M)


def remarks(text: str, lines: range) -> tuple[str, ...]:
    """What stands behind `#` in some lines of a file, counted from 1."""
    written = text.splitlines()[lines.start - 1 : lines.stop - 1]
    return tuple(found["said"] for line in written if (found := _REMARK.search(line)))


def of_keys(text: str) -> dict[str, str]:
    """What stands behind `#` on the lines of a file's own keys."""
    return {found["key"]: found["said"] for found in _KEY.finditer(text)}


def loose(text: str) -> tuple[str, ...]:
    """The words in quotation marks that a draft tells of and has not as statements."""
    return tuple(_LOOSE.findall(text))
