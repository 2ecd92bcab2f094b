"""Figures that a PDF prints above or below the line: 10 with a raised 6 is not 106, nor 1,200 with a note's 1 1,2001.

A PDF says only where each sign is drawn, and how large. What stands higher (ISO 32000-2, 9.3.7, "text rise") or lower
than the sign before it, and is smaller, is raised or lowered.
"""

import re
from ctypes import byref, c_double
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from generator.capture.html.elements import LOWERED, RAISED

_FIGURES = re.compile(r"(?<=\S)[+\-−–]?\d+")
_SMALLER, _HIGHER, _LOWER = 0.85, 0.12, -0.08
"""Shares of the size of the sign before: what is raised is smaller and begins higher up, what is lowered deeper."""


class Drawn(NamedTuple):
    """A sign as it is drawn (in points): where its line is, how high its font is there, where it begins and ends."""

    line: float
    size: float
    left: float
    right: float


def with_scripts(page: pypdfium2.PdfTextPage, text: str) -> str:
    """The text of a page, whose raised and lowered figures have signs of their own. `text` is all that PDFium gives."""
    made: list[str] = []
    at = 0
    for found in _FIGURES.finditer(text):
        signs = [drawn(page, text, index) for index in range(found.start() - 1, found.end())]
        base = signs[0]
        made.append(text[at : found.start()])
        for index, sign in enumerate(signs[1:], found.start()):
            table = _table(base, sign)
            made.append(text[index].replace("–", "−").translate(table) if table else text[index])
            base = base if table else sign
        at = found.end()
    return "".join([*made, text[at:]])


def _table(base: Drawn | None, sign: Drawn | None) -> dict[int, int] | None:
    if base is None or sign is None or sign.size > _SMALLER * base.size:
        return None
    rise = (sign.line - base.line) / base.size
    return RAISED if rise >= _HIGHER else LOWERED if rise <= _LOWER else None


def drawn(page: pypdfium2.PdfTextPage, text: str, index: int) -> Drawn | None:
    """A sign of the text, where PDFium tells how it is drawn and it stands upright."""
    at = pdfium.FPDFText_GetCharIndexFromTextIndex(page, index)
    if at < 0 or pdfium.FPDFText_GetUnicode(page, at) != ord(text[index]) or pdfium.FPDFText_GetCharAngle(page, at):
        return None
    across, line, box = c_double(), c_double(), pdfium.FS_RECTF()
    told = pdfium.FPDFText_GetCharOrigin(page, at, byref(across), byref(line))
    if not told or not pdfium.FPDFText_GetLooseCharBox(page, at, byref(box)) or box.top <= box.bottom:
        return None
    return Drawn(line.value, box.top - box.bottom, box.left, box.right)
