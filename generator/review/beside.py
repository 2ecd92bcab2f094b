"""What stands in a source's file beside its values: where its pages begin, and what was written behind `#`; pure."""

import re
from collections.abc import Iterator, Mapping, Sequence

Pages = tuple[tuple[int, str], ...]
"""Where each page begins in the text, with what it is called."""
_REMARK = re.compile(r"\s{2,}# (?P<said>.+)$")
_KEY = re.compile(r"^(?P<key>[a-z][\w-]*):.*?\s{2,}# (?P<said>.+)$", re.M | re.I)
_LOOSE = re.compile(r"^#   (line \d+: .+)$", re.M)


def pages(data: Mapping[str, object]) -> Pages:
    """The pages of a source's capture as its file has them; none where it has none, or they have no shape."""
    capture = data.get("capture")
    given = capture.get("pages") if isinstance(capture, Mapping) else None
    return tuple(_pages(given if isinstance(given, Sequence) and not isinstance(given, str) else ()))


def _pages(given: Sequence[object]) -> Iterator[tuple[int, str]]:
    for number, one in enumerate(given, 1):
        start, label = (one.get("start"), one.get("label")) if isinstance(one, Mapping) else (one, number)
        if str(start).isdigit():
            yield int(str(start)), str(label)


def page_at(pages: Pages, at: int) -> str:
    """What the page is called on which a place of the text stands; nothing where no page is known."""
    return next((label for start, label in reversed(pages) if start <= at), "")


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
