"""Formulas in a line: digits above, below and behind each other are told apart, so that 1 over 2 is not 12."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from generator.capture.html.elements import LOWERED, RAISED
from generator.capture.reading import Reading

_FOLDS = {"superscript": re.compile(r"[\s0-9+\-−=()n]+"), "subscript": re.compile(r"[\s0-9+\-−=()]+")}
"""What has signs of its own above and below the line."""
_SIGNS = {"superscript": "^", "subscript": "_"}
_FIGURES = re.compile(r"\d|^[\s+\-−=()n]*$")
_ALONE = re.compile(r"\s*(?:[\d.,]+|[^\W\d_])?\s*")
"""A number or a letter: whatever is more stands in brackets beside a sign."""


class Part(NamedTuple):
    """What a line needs around a part of a formula. `script`: its signs are those of a superscript or a subscript;
    `apart`: a space sets it off."""

    before: str = ""
    after: str = ""
    script: str = ""
    apart: bool = False


PLAIN = Part()
SIGN = "sign of a formula"


def bracketed(sign: str, words: str) -> Part:
    """Words behind a sign, in brackets where they are more than a number or a letter."""
    return Part(sign) if _ALONE.fullmatch(words) else Part(f"{sign}(", ")")


def scripted(script: str, words: str) -> Part:
    """Words of a superscript or a subscript: in signs of their own where there are such, behind ^ or _ otherwise."""
    return Part(script=script) if _FOLDS[script].fullmatch(words) else bracketed(_SIGNS[script], words)


def set_off(words: str, script: str) -> str:
    """Words of a run that stands above or below its line: figures in signs of their own, and a power n; the letters of
    2nd stay letters."""
    table = {"superscript": RAISED, "subscript": LOWERED}.get(script)
    return words.translate(table) if table and _FIGURES.search(words) else words


@contextmanager
def in_a_line(reading: Reading, part: Part) -> Iterator[None]:
    """Puts what a part of a formula needs around what is read meanwhile."""
    if part.apart:
        reading.space()
    if part.before:
        reading.add(part.before, SIGN)
    yield
    if part.after:
        reading.add(part.after, SIGN)
    if part.apart:
        reading.space()
