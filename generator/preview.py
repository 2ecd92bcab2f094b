"""The picture by which other sites show a link to this one (`og:image`, The Open Graph protocol): one for a briefing.

It says what the briefing is called, what it asks and of which periods, and nothing that a new source changes, so it is
drawn once and kept. What is drawn comes from a font file, by Pillow's own layout: the same fonts make the same picture.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from generator.records import Records, Stage, digest

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
"""Pixels: twice as wide as high, as it is shown most often."""

_MARGIN, _BAR, _FINE = 80, 118, 8
_PAPER, _INK, _SOFT, _BAR_COLOUR, _BAR_INK = "#fdfcfa", "#1b2126", "#57606a", "#17222b", "#ffffff"
_PERIODS = {"a": "#0f5c8c", "b": "#a6430a", "c": "#5d4394", "d": "#1f6b4a"}
"""The colours of the light scheme (`templates/theme/assets/tokens.css`): a picture knows no style sheet."""

_SIZES, _MOST_LINES = (68, 60, 52, 46, 40), 5
_GLYPHS = {
    "b": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    "c": ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)),
    "d": ((0.5, 0.0), (1.0, 1.0), (0.0, 1.0)),
}
"""The glyphs of periods that are no circle, in a square of one."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What the picture says. `periods` are letters with labels, `font` is a font file (TrueType or OpenType)."""

    title: str
    question: str
    periods: tuple[tuple[str, str], ...]
    font: bytes = b""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The picture as PNG, or why there is none."""

    picture: bytes = b""
    missing: str = ""


_DRAWN = Stage("preview", Drawn)


def drawer() -> str:
    """The library that draws, or nothing where it is not installed."""
    return "Pillow" if find_spec("PIL") else ""


def drawn(preview: Preview, records: Records) -> Drawn:
    """The picture of a briefing, from the records if nothing of it has changed."""
    if not drawer():
        return Drawn(missing="pip install 'briefing-site[preview]' draws it")
    labels = (part for period in preview.periods for part in period)
    key = digest(preview.title, preview.question, *labels, preview.font)
    return records.kept(_DRAWN, key, lambda: _drawn(preview))


def _drawn(preview: Preview) -> Drawn:
    from PIL import ImageFont

    built_in = ImageFont.load_default(_SIZES[0])
    file = preview.font or built_in.font_bytes  # type: ignore[union-attr]
    basic = ImageFont.Layout.BASIC
    try:
        fonts = {size: ImageFont.truetype(BytesIO(file), size, layout_engine=basic) for size in (*_SIZES, 30)}
    except OSError:
        return Drawn(
            missing="the font file cannot be read as a font; name a TrueType or OpenType one, with --font FILE"
        )
    said = "".join([preview.title, preview.question, *(label for _, label in preview.periods)])
    if lacking := next((sign for sign in said if _lacks(fonts[30], sign)), None):
        whose = "the font file" if preview.font else "the built-in font"
        return Drawn(missing=f"{whose} has no '{lacking}'; name one that has, with --font FILE")
    if any(map(_shaped, said)):
        return Drawn(missing="its script is written in a way that only a browser knows")
    return Drawn(_png(preview, fonts))


def _lacks(font: "FreeTypeFont", sign: str) -> bool:
    """Whether a font draws its box in place of a sign. No font has a noncharacter (Unicode, 23.7)."""
    return not sign.isspace() and bytes(font.getmask(sign)) == bytes(font.getmask("\uffff"))


def _shaped(sign: str) -> bool:
    """Whether a sign runs from right to left or is put together with others, which plain layout does not know."""
    return bidirectional(sign) in ("R", "AL") or category(sign) in ("Mn", "Mc")


def _png(preview: Preview, fonts: "dict[int, FreeTypeFont]") -> bytes:
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, WIDTH, _BAR), fill=_BAR_COLOUR)
    small = fonts[30]
    draw.text((_MARGIN, _BAR / 2), _fitting(preview.title, small), fill=_BAR_INK, font=small, anchor="lm")
    size, lines = _set(preview.question, fonts)
    for number, line in enumerate(lines):
        draw.text((_MARGIN, _BAR + 72 + number * size * 1.25), line, fill=_INK, font=fonts[size])
    at = float(_MARGIN)
    for letter, label in preview.periods:
        width = small.getlength(label)
        if at + 36 + width > WIDTH - _MARGIN:
            break
        _glyph(picture, letter, (round(at), HEIGHT - _MARGIN - 12))
        draw.text((at + 36, HEIGHT - _MARGIN), label, fill=_PERIODS.get(letter, _SOFT), font=small, anchor="lm")
        at += 36 + width + 44
    file = BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


def _glyph(picture: "Image", letter: str, at: tuple[int, int]) -> None:
    """A period's glyph, drawn large and made small, so that its edge is smooth."""
    from PIL import Image, ImageDraw

    edge, full = 24 * _FINE, 24
    mask = Image.new("L", (edge, edge))
    draw = ImageDraw.Draw(mask)
    if letter in _GLYPHS:
        draw.polygon([(x * (edge - 1), y * (edge - 1)) for x, y in _GLYPHS[letter]], fill=255)
    else:
        hollow = letter not in _PERIODS
        draw.ellipse((0, 0, edge - 1, edge - 1), fill=None if hollow else 255, outline=255, width=edge // 6)
    picture.paste(_PERIODS.get(letter, _SOFT), at, mask.resize((full, full), Image.Resampling.LANCZOS))


def _set(text: str, fonts: "dict[int, FreeTypeFont]") -> tuple[int, Sequence[str]]:
    """A text in lines, in the largest size in which it fits; where none does, as much as does, with an ellipsis."""
    for size in _SIZES:
        lines = list(_lines(text, fonts[size]))
        if len(lines) <= _MOST_LINES - (size >= _SIZES[1]):
            return size, lines
    return _SIZES[-1], [*lines[: _MOST_LINES - 1], _fitting(f"{lines[_MOST_LINES - 1]} …", fonts[_SIZES[-1]])]


def _lines(text: str, font: "FreeTypeFont") -> Iterator[str]:
    line = ""
    for word in text.split():
        for number, part in enumerate([word] if font.getlength(word) <= _room() else word):
            joined = f"{line}{' ' if line and not number else ''}{part}"
            if line and font.getlength(joined) > _room():
                yield line
                joined = part
            line = joined
    yield line


def _fitting(text: str, font: "FreeTypeFont") -> str:
    """A text that is cut where it would run out of the picture."""
    while font.getlength(text) > _room():
        text = f"{text.removesuffix(' …')[:-1].rstrip()} …"
    return text


def _room() -> int:
    return WIDTH - 2 * _MARGIN
