"""The normalisation of both sides of every comparison, version 2, with the way back to the captured text.

What is folded, and nothing else:

- Unicode to NFC. Never NFKC, which turns mm² into mm2.
- any run of white space, no-break and thin spaces and line breaks among it, to one space; a line break between two
  characters of scripts that put no space between words, to nothing
- quotation marks of every style to `"`; an apostrophe between letters to `'`; `''` and two grave accents to `"`
- hyphens, dashes, minus and `--`, with the spaces around them, to `-`
- … and three or more points, spaced or not, with the spaces around them, to `...`
- the presentation ligatures of Latin (U+FB00 to U+FB06) and the long s of old prints to their letters
- characters that cannot be seen (`generator/unseen.py`) to nothing: soft hyphens, zero-width spaces, direction marks,
  variation selectors, tags, and joiners outside the scripts that use them (that a quotation holds no such character
  which its source does not is a check of its own)
- a hyphen at the end of a line, between letters, to a mark that matches a hyphen as well as none

Never case, digits, signs, currency or any word.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

from generator.unseen import INVISIBLE
from generator.verify.text.composed import ANY_HIDDEN, HIDDEN, LIGATURES, SPACE, composed
from generator.verify.text.lexicon import UNSPACED

NORMALISATION = "2"

LINE_HYPHEN = "\ue000"
"""Stands for a hyphen at the end of a line, which may belong to the word or only to the line."""

HYPHENS = re.compile(rf"(?<=[^\W\d_])[-{LINE_HYPHEN}](?=[^\W\d_])")
"""Hyphens inside words, in the normal form."""
QUOTE_MARKS = "\"“”„‟«»″〝〞「」『』＂'‘’‚‛‹›′`´＇"
DASHES = "-‐‑‒–—―−﹘﹣－"
_SINGLE = "'‘’‚‛‹›′`´＇"
# Scripts without spaces between words, with the punctuation that is as wide as their letters.
_CLOSE = "".join(f"{first}-{last}" for first, last in UNSPACED) + "\u3001-\u303f\uf900-\ufaff\uff01-\uff9f"
_FOLDING_BREAK = rf"(?<=[{_CLOSE}])(?=[^\S\n]*\n)\s*+(?=[{_CLOSE}])"

_FOLDED = re.compile(
    rf"(?P<line>(?<=[^\W\d_])[-‐]{SPACE}*\n{SPACE}*(?=[^\W\d_]))"
    rf"|(?P<points>{SPACE}*(?:\.{SPACE}?)*(?:…|\.{SPACE}?\.{SPACE}?\.)(?:{SPACE}?[.…])*{SPACE}*)"
    rf"|(?P<dash>{SPACE}*[{DASHES}](?:{SPACE}*[{DASHES}])*{SPACE}*)"
    rf"|(?P<guillemet>(?<![^\s(\[])[«‹]{SPACE}*|{SPACE}+[»›](?!\w))"
    rf"|(?P<apostrophe>(?<=[^\W_])[{_SINGLE}](?=[^\W_]))"
    r"|(?P<double>''|``)"
    rf"|(?P<quote>[{QUOTE_MARKS}])"
    rf"|(?P<joined>{_FOLDING_BREAK})"
    rf"|(?P<space>{SPACE}{{2,}}|(?! ){SPACE})"
)
_FOLDS = rf"{DASHES}.…\s\u0085\u2028\u2029{QUOTE_MARKS}"
# Runs of characters that could be folded, but for a space, a point, and a point with a space behind it.
# An apostrophe or a hyphen alone inside a word stays what it is.
_RUN = re.compile(
    rf"[{_FOLDS}](?!(?<=[^\W_]['-])[^\W_])"
    rf"(?:(?<=[^ .])[{_FOLDS}]*|(?<= )[{_FOLDS}]+|(?<=\.)(?: [{_FOLDS}]+|(?! )[{_FOLDS}]+))"
)
_LEFT_ALONE = re.compile(rf"[^{_FOLDS}]")
_PIECE = 4096
_BROKEN = re.compile(rf"{HIDDEN.pattern}|(?<=[a-zß-ÿа-я])[-‐]{SPACE}*\n{SPACE}*(?=[a-zß-ÿа-я])")
_LONG = 10_000
"""Characters of a text that is a capture or most of one: that is made ready to be asked in any case."""
S = TypeVar("S", bound=str)
_LINE_BREAK = re.compile(_FOLDING_BREAK)
_HYPHEN_AT_END = re.compile(rf"[-‐]{SPACE}*\n")
_UNSEEN = re.compile(rf"[{INVISIBLE}\u200c\u200d]")
_PUT = {
    "line": LINE_HYPHEN,
    "points": "...",
    "dash": "-",
    "guillemet": '"',
    "apostrophe": "'",
    "double": '"',
    "quote": '"',
    "joined": "",
    "space": " ",
}


@dataclass(frozen=True)
class Normalised:
    """A normalised text, put together of pieces. `at` and `raw` are where they begin, in this text and in `shown`;
    `back` is where each character of that was captured, if it is not the captured text itself.

    Few offsets are ever asked for, so what folding did inside a piece is worked out when one of its is.
    """

    text: str
    shown: str
    at: "array[int]"
    raw: "array[int]"
    back: "array[int] | None" = None

    def start(self, offset: int) -> int:
        """The captured offset at which the character at `offset` begins."""
        return self._captured(offset, _begin)

    def end(self, offset: int) -> int:
        """The captured offset at which what stands before `offset` ends."""
        return self._captured(offset, _end)

    def _captured(self, offset: int, side: "Callable[[array[int], array[int], int], int]") -> int:
        piece = max(bisect_right(self.at, offset) - 1, 0)
        begin = self.raw[piece]
        if piece not in self._inside:
            stop = self.raw[piece + 1] if piece + 1 < len(self.raw) else len(self.shown)
            self._inside[piece] = _runs(*_part(self.shown, begin, stop))
        place = begin + side(*self._inside[piece], offset - self.at[piece])
        return place if self.back is None else self.back[place]

    @cached_property
    def _inside(self) -> "dict[int, tuple[array[int], array[int]]]":
        return {}

    def within(self, offset: int) -> bool:
        """Whether what stands on both sides of `offset` is one captured character: a ligature, three points in one."""
        return 0 < offset < len(self.text) and self.start(offset - 1) == self.start(offset)

    @cached_property
    def has_line_hyphens(self) -> bool:
        return LINE_HYPHEN in self.text

    @cached_property
    def without_hyphens(self) -> tuple[str, "array[int]"]:
        """The text without hyphens between letters, and how much of it stood before each of those."""
        before = array("l", (match.start() - number for number, match in enumerate(HYPHENS.finditer(self.text))))
        return HYPHENS.sub("", self.text), before


def _begin(at: "array[int]", raw: "array[int]", offset: int) -> int:
    run = bisect_right(at, offset) - 1
    inside = raw[run] + offset - at[run]
    return min(inside, raw[run + 1]) if run + 1 < len(raw) else inside


def _end(at: "array[int]", raw: "array[int]", offset: int) -> int:
    run = bisect_left(at, offset)
    if run < len(at) and at[run] == offset:
        # The first run that begins here: nothing that was folded away after the words is theirs.
        return raw[run]
    return _begin(at, raw, offset)


# A capture is made ready to be asked, and folded where it is read as a whole.
@lru_cache(maxsize=32)
def normalise(text: str) -> Normalised:
    """`text` in its normal form, with the offsets of every character of it in `text`."""
    shown, back = composed(text)
    pieces: list[str] = []
    at, raw = array("l"), array("l")
    length = 0
    for begin, stop in _pieces(shown):
        at.append(length)
        raw.append(begin)
        pieces.append(_folded(*_part(shown, begin, stop)))
        length += len(pieces[-1])
    return Normalised("".join(pieces), shown, at, raw, back)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """`text` in its normal form, without the way back, and without white space at its ends."""
    if len(text) > _LONG:
        return normalise(text).text.strip()
    return _RUN.sub(_folded_run, text if text.isascii() else composed(text)[0]).strip()


def _folded_run(run: re.Match[str]) -> str:
    text, (begin, stop) = run.string, run.span()
    return _run_folded(text[begin - 1 : begin] if begin else "", run[0], text[stop : stop + 1])


@lru_cache(maxsize=8192)
def _run_folded(before: str, run: str, after: str) -> str:
    pieces: list[str] = []
    done = 0
    for first, last, put in _changes(before, run, after):
        pieces += (run[done:first], put)
        done = last
    return "".join((*pieces, run[done:]))


def legible(text: str) -> str:
    """A text for reading names in: without what cannot be seen, words broken at line ends joined; offsets are lost."""
    # A set and a short pattern are asked faster than a class of so many ranges.
    if ANY_HIDDEN.isdisjoint(text) and not _HYPHEN_AT_END.search(text):
        return text
    return _BROKEN.sub(lambda match: LIGATURES.get(match[0], ""), text)


def in_a_line(text: S) -> S:
    """A text as one line: runs of white space are one space, line breaks inside unspaced scripts are none.

    What was held stays so.
    """
    return type(text)(" ".join(_LINE_BREAK.sub("", text).split()))


def invisible(text: str) -> str:
    """The characters of a text that cannot be seen, in order."""
    return "".join(_UNSEEN.findall(text))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """A text in pieces, each parted from the next behind a character that folding leaves alone."""
    begin = 0
    while parted := _LEFT_ALONE.search(text, (begin // _PIECE + 1) * _PIECE):
        yield begin, parted.end()
        begin = parted.end()
    yield begin, len(text)


def _part(text: str, begin: int, stop: int) -> tuple[str, int]:
    """A piece of a text behind the one character that tells how it begins, and how many such there are: none before
    the first piece."""
    ahead = min(begin, 1)
    return text[begin - ahead : stop], ahead


# A text is read again without its furniture, of which most pieces know nothing.
@lru_cache(maxsize=2048)
def _folded(piece: str, ahead: int) -> str:
    return _RUN.sub(_folded_run, piece)[ahead:]


@lru_cache(maxsize=256)
def _runs(piece: str, ahead: int) -> tuple["array[int]", "array[int]"]:
    """Where the runs begin that folding makes of a piece: in what it becomes, and in the piece."""
    at, raw = array("l", [0]), array("l", [0])
    length, done = 0, ahead
    for run in _RUN.finditer(piece):
        begin, stop = run.span()
        for first, last, put in _changes(piece[begin - 1 : begin] if begin else "", run[0], piece[stop : stop + 1]):
            start, end = begin + first, begin + last
            length += start - done
            if end - start != len(put) or len(put) > 1:
                at.append(length)
                raw.append(start - ahead)
                at.append(length + len(put))
                raw.append(end - ahead)
            length += len(put)
            done = end
    return at, raw


@lru_cache(maxsize=8192)
def _changes(before: str, run: str, after: str) -> tuple[tuple[int, int, str], ...]:
    """What is put for which part of a run. That depends on the one character on each side alone, and texts have few
    different runs."""
    text = before + run + after
    offset, end = len(before), len(before) + len(run)
    found: list[tuple[int, int, str]] = []
    while offset < end:
        if match := _FOLDED.match(text, offset):
            found.append((offset - len(before), match.end() - len(before), _PUT[str(match.lastgroup)]))
            offset = match.end()
        else:
            offset += 1
    return tuple(found)
