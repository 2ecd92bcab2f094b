"""Words that a PDF has and its pages do not show: invisible, white on white, covered, cut off, on a layer that is off.

Whether a word is seen is asked of the page as it is drawn: where all is of one colour, nobody sees a word. So no way of
hiding one needs to be known, but for words that are drawn by nothing, where a picture of other words may lie
(ISO 32000-2, 9.3.6, rendering modes 3 and 7: the text under a scanned page).
"""

import re
from collections.abc import Iterable, Iterator
from ctypes import byref, c_double, c_int, c_ushort, c_void_p, cast
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

_WORD = re.compile(r"\S+")
_UNDRAWN = frozenset({pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP})
_LAID_OVER = {pdfium.FPDF_ANNOT_FREETEXT: b"Contents", pdfium.FPDF_ANNOT_WIDGET: b"V"}
"""Kinds of what lies over a page, with where their words stand (ISO 32000-2, 12.5.6.6 and 12.7.4)."""
_UNCHECKED = "Off"
_SHADES = 10
"""Of 255: what differs less from what is around it is not seen."""
_AROUND = 2
"""Pixels above and below a single sign that are looked at with it."""
_FINE, _FAR = 64, 1_000
"""Parts of a pixel and points, by which it is asked where on the drawing a place of the page is."""
_LARGEST = 2_000
"""Points of a side that are drawn as pixels; of a larger page a pixel is more."""


def unseen(page: pypdfium2.PdfPage, shown: pypdfium2.PdfTextPage, text: str) -> Iterator[tuple[int, int]]:
    """Where in the text of a page words stand that nobody sees. `text` is all that PDFium gives."""
    drawing = _drawn(page)
    for word in _WORD.finditer(text):
        # PDFium does not tell how each sign is drawn, such as a hyphen at the end of a line.
        first = next(_signs(shown, text, range(word.start(), word.end())), None)
        last = next(_signs(shown, text, range(word.end() - 1, word.start() - 1, -1)), None)
        if first is None or last is None:
            continue
        if first.drawn_by == last.drawn_by:
            hidden = [word.span()] if drawing.hides(first, last) else []
        else:
            # A part of it may be of another colour.
            every = list(_signs(shown, text, range(*word.span())))
            hidden = [(sign.at, sign.at + 1) for sign in every if drawing.hides(sign, sign)]
            hidden = [word.span()] if len(hidden) == len(every) else hidden
        yield from hidden


def laid_over(page: pypdfium2.PdfPage) -> Iterator[str]:
    """The words of notes and of a form's fields that lie over a page and are no part of its text."""
    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        note = pdfium.FPDFPage_GetAnnot(page, number)
        if key := _LAID_OVER.get(pdfium.FPDFAnnot_GetSubtype(note)):
            size = pdfium.FPDFAnnot_GetStringValue(note, key, None, 0)
            buffer = (c_ushort * (size // 2))()
            pdfium.FPDFAnnot_GetStringValue(note, key, buffer, size)
            words = " ".join(bytes(buffer).decode("utf-16-le", "replace").strip("\0").split())
            if words not in {"", _UNCHECKED}:
                yield words
        pdfium.FPDFPage_CloseAnnot(note)


@dataclass(frozen=True, slots=True)
class _Sign:
    """A sign of the text: its place there, where it is drawn (points from the lower left: left, bottom, right, top),
    the object that draws it, and whether that leaves nothing on the page."""

    at: int
    box: tuple[float, float, float, float]
    drawn_by: int
    undrawn: bool


def _signs(shown: pypdfium2.PdfTextPage, text: str, places: Iterable[int]) -> Iterator[_Sign]:
    """The signs at some places of the text of which PDFium tells how they are drawn."""
    handle, ends = shown.raw, (c_double(), c_double(), c_double(), c_double())
    where = tuple(map(byref, ends))
    alike = pdfium.FPDFText_CountChars(handle) == len(text)
    for at in places:
        index = at if alike else pdfium.FPDFText_GetCharIndexFromTextIndex(handle, at)
        if index < 0 or pdfium.FPDFText_GetUnicode(handle, index) != ord(text[at]):
            continue
        drawn_by = pdfium.FPDFText_GetTextObject(handle, index)
        if not drawn_by or not pdfium.FPDFText_GetCharBox(handle, index, *where):
            continue
        left, right, bottom, top = (one.value for one in ends)
        if left < right and bottom < top:
            undrawn = pdfium.FPDFTextObj_GetTextRenderMode(drawn_by) in _UNDRAWN
            yield _Sign(at, (left, bottom, right, top), cast(drawn_by, c_void_p).value or 0, undrawn)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A page as it is drawn, row by row: of each pixel a byte for each of its `colours`.

    `origin`, `right` and `up`: the page's lower left in pixels, and how far a point to the right and one up go.
    """

    width: int
    height: int
    stride: int
    colours: int
    drawn: bytes
    origin: tuple[float, float]
    right: tuple[float, float]
    up: tuple[float, float]

    def hides(self, first: _Sign, last: _Sign) -> bool:
        """Whether nothing is seen from one sign of a word to another."""
        if first.undrawn:
            return True
        ends = [self._at(*end) for sign in (first, last) for end in (sign.box[:2], sign.box[2:])]
        across, down = [x for x, _ in ends], [y for _, y in ends]
        # One sign may be all ink, as a dash or a large l is.
        around = _AROUND if first.at == last.at else 0
        left, right = max(0, int(min(across))), min(self.width, int(max(across)) + 1)
        rows = range(max(0, int(min(down)) - around), min(self.height, int(max(down)) + 1 + around))
        if left >= right or not rows:
            return True
        # Most words are seen in the middle already.
        return self._is_plain(left, right, rows[len(rows) // 2 :][:1]) and self._is_plain(left, right, rows)

    def _is_plain(self, left: int, right: int, rows: range) -> bool:
        starts = (row * self.stride for row in rows)
        box = b"".join(self.drawn[at + left * self.colours : at + right * self.colours] for at in starts)
        shades = (box[colour :: self.colours] for colour in range(self.colours))
        return all(max(shade) - min(shade) < _SHADES for shade in shades)

    def _at(self, across: float, up: float) -> tuple[float, float]:
        """A place of the page in pixels, from the upper left of the page as it is turned."""
        return (
            self.origin[0] + across * self.right[0] + up * self.up[0],
            self.origin[1] + across * self.right[1] + up * self.up[1],
        )


def _drawn(page: pypdfium2.PdfPage) -> _Drawing:
    scale = min(1, _LARGEST / max(*page.get_size(), 1))
    bitmap = page.render(scale=scale)
    size = bitmap.width, bitmap.height

    def pixels(across: int, up: int) -> tuple[float, float]:
        x, y = c_int(), c_int()
        pdfium.FPDF_PageToDevice(page.raw, 0, 0, size[0] * _FINE, size[1] * _FINE, 0, across, up, byref(x), byref(y))
        return x.value / _FINE, y.value / _FINE

    origin = pixels(0, 0)
    right, up = (((x - origin[0]) / _FAR, (y - origin[1]) / _FAR) for x, y in (pixels(_FAR, 0), pixels(0, _FAR)))
    return _Drawing(*size, bitmap.stride, bitmap.n_channels, bytes(bitmap.buffer), origin, right, up)
