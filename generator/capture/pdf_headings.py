"""Which lines of a PDF are headings: in letters larger or bolder than those of most of its text.

A heading ends with no mark, so that as a line among others it would run on into the sentence below it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from ctypes import byref, c_int, create_string_buffer
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from generator.capture.pdf_scripts import drawn

_WORD = re.compile(r"\S+")
_LARGER = 1.12
"""By how much the letters of a heading are larger than those of the text, where they are no bolder."""
_BOLD = 600
"""The weight of a font from which on it is bold (CSS Fonts 4, "semi-bold")."""
_CALLED_BOLD = re.compile(rb"bold|black|heavy|demi", re.I)
_MOST_SIGNS = 100
"""Signs of a font's name that are looked at."""
_MOST_WORDS, _MOST_LINES = 24, 4
_OPENS = re.compile(r"[^\W\d_]")
_CLOSED = re.compile(r"[.!…。][”’»\"')]*$")
"""How a sentence ends: that runs on into none, and as a lead or a stressed line it is text."""


class Look(NamedTuple):
    """How signs look: how high their font is, in half points, and whether it is bold."""

    size: float
    bold: bool


class Line(NamedTuple):
    """How a line begins and how it ends; None where PDFium does not tell."""

    first: Look | None
    last: Look | None


NO_LINE = Line(None, None)


def looks(page: pypdfium2.PdfTextPage, text: str) -> dict[str, Line]:
    """How each line of a page looks, by its words; `text` is all that PDFium gives of the page. Lines of the same words
    and another look have none."""
    found: dict[str, Line] = {}
    at = 0
    for line in text.replace("\r", "\n").split("\n"):
        words = [*_WORD.finditer(line)]
        if words:
            one = Line(_look(page, text, at + words[0].start()), _look(page, text, at + words[-1].start()))
            said = line.strip()
            found[said] = one if found.get(said, one) == one else NO_LINE
        at += len(line) + 1
    return found


def _look(page: pypdfium2.PdfTextPage, text: str, index: int) -> Look | None:
    sign = drawn(page, text, index)
    if sign is None:
        return None
    at = pdfium.FPDFText_GetCharIndexFromTextIndex(page, index)
    name, flags = create_string_buffer(_MOST_SIGNS), c_int()
    pdfium.FPDFText_GetFontInfo(page, at, name, _MOST_SIGNS, byref(flags))
    bold = pdfium.FPDFText_GetFontWeight(page, at) >= _BOLD or bool(_CALLED_BOLD.search(name.value))
    return Look(round(sign.size * 2) / 2, bold)


def usual(pages: Sequence[Mapping[str, Line]]) -> Look | None:
    """How most of a document's text looks."""
    signs: Counter[Look] = Counter()
    for page in pages:
        for words, line in page.items():
            if line.first and line.first == line.last:
                signs[line.first] += len(words)
    return signs.most_common(1)[0][0] if signs else None


def headings(lines: Sequence[str], of_lines: Mapping[str, Line], text: Look | None) -> Iterator[range]:
    """The lines of a page that are headings, those of one together. `text`: how most of the document looks."""
    start = 0
    while text and start < len(lines):
        look = _heading(lines, start, of_lines, text)
        stop = start + 1
        while look and stop < len(lines) and _heading(lines, stop, of_lines, text) == look:
            stop += 1
        if look and _apart(lines, start, stop, of_lines, look):
            yield range(start, stop)
        start = stop


def _heading(lines: Sequence[str], at: int, of_lines: Mapping[str, Line], text: Look) -> Look | None:
    """The look of a line that may be of a heading."""
    line = of_lines.get(lines[at], NO_LINE)
    look = line.first
    stands_out = look and (look.size >= _LARGER * text.size or (look.bold and not text.bold and look.size >= text.size))
    return look if stands_out and look == line.last else None


def _apart(lines: Sequence[str], start: int, stop: int, of_lines: Mapping[str, Line], look: Look) -> bool:
    """Whether lines of a look are a heading, and no stressed stretch of the text around them."""
    words = " ".join(lines[start:stop])
    first = _OPENS.search(words)
    before = of_lines.get(lines[start - 1], NO_LINE).last if start else None
    after = of_lines.get(lines[stop], NO_LINE).first if stop < len(lines) else None
    return (
        first is not None
        and not first[0].islower()
        and not _CLOSED.search(words)
        and look not in (before, after)
        and len(words.split()) <= _MOST_WORDS
        and stop - start <= _MOST_LINES
    )
