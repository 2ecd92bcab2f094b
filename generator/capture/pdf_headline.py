"""Where a PDF prints its title: in the largest letters of its first page's head."""

from collections.abc import Mapping, Sequence
from statistics import median

import pypdfium2

from generator.capture.pdf_scripts import drawn

_HEAD = 12
"""So many lines of the first page may be the document's title."""
_LARGER, _ALIKE = 1.2, 0.95
_FEWEST_WORDS, _MOST_LINES = 2, 4


def sizes(page: pypdfium2.PdfTextPage, text: str) -> dict[str, float]:
    """How high the letters of each line are, by its words; `text` is all that PDFium gives of the page."""
    found: dict[str, float] = {}
    at = 0
    for line in text.split("\n"):
        words = line.strip()
        first = drawn(page, text, at + len(line) - len(line.lstrip())) if words else None
        if first:
            found.setdefault(words, first.size)
        at += len(line) + 1
    return found


def headline(lines: Sequence[str], title: str, high: Mapping[str, float]) -> range:
    """The lines of the first page that are the document's title: those that print what the file is called, or the
    largest ones. `title`: what the file says, which alone is often another's; `high`: see `sizes`."""
    head = lines[:_HEAD]
    runs = (range(start, stop) for start in range(len(head)) for stop in range(start + 1, len(head) + 1))
    if named := next((run for run in runs if title and " ".join(head[run.start : run.stop]) == title), None):
        return named
    usual = median(high.values()) if high else 0
    largest = max((high.get(line, 0) for line in head), default=0)
    if not usual or largest < _LARGER * usual:
        return range(0)
    start = next(at for at, line in enumerate(head) if high.get(line, 0) == largest)
    stop = start
    while stop < len(head) and high.get(head[stop], 0) >= _ALIKE * largest:
        stop += 1
    words = " ".join(head[start:stop]).split()
    return range(start, stop) if len(words) >= _FEWEST_WORDS and stop - start <= _MOST_LINES else range(0)
