"""Columns of a PDF that its words run across: drawn line by line over both, each line joins parts of two sentences."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import pypdfium2

from generator.capture.pdf_scripts import drawn

_WORD = re.compile(r"\S+")
_WIDE = 1.5
"""Heights of a letter that part two columns: no space between words is as wide in line after line at one place."""
_FEWEST_LINES, _FEWEST_WORDS = 5, 3
"""So many lines in a row, with so many words on each side, are text in columns and no table of names and numbers."""


class _Parted(NamedTuple):
    """A line with a gap in it: its words, where the gap begins and ends (points from the left), and whether the words
    on both sides may go on from a line above."""

    words: str
    left: float
    right: float
    goes_on: bool


_NUMBERED = re.compile(r"(\d{3}|0\d{3})(?= |$)")
"""Four digits are years, but for a nought before them."""
_FEWEST_NUMBERED = 10


def numbered(lines: Sequence[str]) -> str:
    """The first line of a page whose lines are numbered in its margin, or nothing: ten numbers in a row, of as many
    digits, each one more than the last."""
    run: list[tuple[str, str]] = []
    for line in lines:
        if not (found := _NUMBERED.match(line)):
            continue
        number = found[1]
        goes_on = run and len(number) == len(run[-1][0]) and int(number) == int(run[-1][0]) + 1
        run = [*(run if goes_on else ()), (number, line)]
        if len(run) >= _FEWEST_NUMBERED:
            return run[0][1]
    return ""


def run_across(page: pypdfium2.PdfTextPage, text: str) -> str:
    """The first of the lines of a page that run on from one column into another, or nothing. `text` is all that PDFium
    gives of the page."""
    run: list[_Parted] = []
    for line in _lines(page, text):
        beside = line and run and max(one.left for one in (*run, line)) < min(one.right for one in (*run, line))
        run = [*(run if beside else ()), line] if line else []
        if len(run) >= _FEWEST_LINES and sum(one.goes_on for one in run) * 2 >= len(run):
            return run[0].words
    return ""


def _lines(page: pypdfium2.PdfTextPage, text: str) -> Iterator[_Parted | None]:
    """Each line that is long enough to say so, as one that is parted or None; the last of a paragraph may be short."""
    at = 0
    for line in text.replace("\r", "\n").split("\n"):
        if len(words := [*_WORD.finditer(line)]) >= 2 * _FEWEST_WORDS:
            yield next(_parted(page, text, at, words), None)
        at += len(line) + 1


def _parted(page: pypdfium2.PdfTextPage, text: str, at: int, words: list[re.Match[str]]) -> Iterator[_Parted]:
    for index, (word, after) in enumerate(pairwise(words), 1):
        if not _FEWEST_WORDS <= index <= len(words) - _FEWEST_WORDS:
            continue
        end, start = drawn(page, text, at + word.end() - 1), drawn(page, text, at + after.start())
        if end and start and start.left - end.right > _WIDE * end.size:
            goes_on = _goes_on(words[0][0]) and _goes_on(after[0])
            yield _Parted(words[0].string.strip(), end.right, start.left, goes_on)


def _goes_on(word: str) -> bool:
    """Whether a line that begins so may go on a sentence: with a small letter, or one of a script that has none."""
    return word[0].isalpha() and not word[0].isupper()
