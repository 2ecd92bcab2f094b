"""Text fragments: the address of words on the page that a source is published on.

https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=[prefix-,]start[,end][,-suffix]`. Chromium (156) finds whole
words only, and each part inside one line: no space stands for a `<br>`, nor one for two that do not break. It folds
no dash into another and splits no word of Hangul. Case, accents and forms of letters and digits are one to it, so that
what is asked for may stand elsewhere before in other letters.
"""

import re
from functools import lru_cache
from unicodedata import combining, normalize
from urllib.parse import quote

from generator.captured import CaptureText
from generator.unseen import without_controls

_LONGEST, _ENDS, _AROUND = 10, 4, 3
"""Words given whole; of longer stretches the first and last; and of those around, where they are needed."""

_REST_OF_A_WORD, _LAST = re.compile(r"(?<=\w)(?=\w)\S+"), re.compile(r"\S*\Z")
_LINE_END, _COLLAPSED, _SPACE, _WORD = re.compile(r"[\t-\r]+"), re.compile(" +"), re.compile(r"\s"), re.compile(r"\S+")
_SAME = str.maketrans("øłđħð", "oldhd")
"""Letters that Chromium takes for one another though Unicode does not take them apart."""


def fragment(capture: CaptureText, start: int, end: int) -> str:
    """The fragment of a passage, or of what of it stands in the block where it begins; empty if no whole word does.

    A word that the passage cuts is left out. Words that a browser finds several times in the text are told apart by
    those before them, and at the beginning of a block by those behind.
    """
    block = capture.paragraph_at(start)
    if block is None:
        return ""
    text, end = capture.text, min(end, block.end)
    if cut := _REST_OF_A_WORD.match(text, start, end):
        start = cut.end()
    if _REST_OF_A_WORD.match(text, end, block.end):
        end -= len(_LAST.findall(text[start:end])[0])
    lines = _lines(text[start:end])
    if not lines:
        return ""
    whole = len(lines) == 1 and len(lines[0].split()) <= _LONGEST
    parts = lines if whole else [_first(lines[0], _ENDS), _end(lines)]
    before, after = _lines(text[block.start : start]), _lines(text[end : block.end])
    repeated = _folded(text).count(_folded(parts[0])) > 1
    prefix = f"{_encoded(_last(before[-1], _AROUND))}-," if repeated and before else ""
    suffix = f",-{_encoded(_first(after[0], _AROUND))}" if repeated and after and not before else ""
    return f":~:text={prefix}{','.join(map(_encoded, parts))}{suffix}"


def _lines(text: str) -> list[str]:
    """The lines of a text that have words, with spaces as a browser shows them: only ordinary ones are one in a row."""
    return [_SPACE.sub(" ", line) for part in _LINE_END.split(text) if (line := _COLLAPSED.sub(" ", part).strip())]


def _first(line: str, count: int) -> str:
    return line[: [*_WORD.finditer(line)][:count][-1].end()]


def _last(line: str, count: int) -> str:
    return line[[*_WORD.finditer(line)][-count:][0].start() :]


def _end(lines: list[str]) -> str:
    """The last words, so many of their line that they stand nowhere before: a browser stops where it finds them."""
    between = _folded(" ".join(lines)[len(_first(lines[0], _ENDS)) :])
    counts = range(_ENDS, len(lines[-1].split()) - (_ENDS if len(lines) == 1 else 0))
    ends = (_last(lines[-1], count) for count in counts)
    return next((end for end in ends if between.count(_folded(end)) == 1), _last(lines[-1], _ENDS))


@lru_cache(maxsize=32)
def _folded(text: str) -> str:
    """A text as Chromium compares it: without case, accents and forms, so that 10⁶ is found where 106 is asked for."""
    plain = normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in plain if not combining(char)).translate(_SAME).split())


def on_the_page(address: str, capture: CaptureText, start: int, end: int) -> str:
    """A web address that leads to a passage; the address alone where there is no fragment."""
    found = fragment(capture, start, end)
    return f"{address}{'' if '#' in address or not found else '#'}{found}"


def _encoded(words: str) -> str:
    """A dash sets parts apart, so that it is encoded as well."""
    return quote(without_controls(words), safe="").replace("-", "%2D")
