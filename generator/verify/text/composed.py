"""A text in NFC, without what cannot be seen and without ligatures, with the way back to what was captured."""

import re
import unicodedata
from array import array
from collections.abc import Iterator
from functools import lru_cache

from generator.unseen import INVISIBLE, STRAY_JOINER

SPACE = r"[\s\u0085\u2028\u2029]"
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ſ": "s"}
HIDDEN = re.compile(rf"\u00ad{SPACE}*\n{SPACE}*|[{INVISIBLE}]+|[ﬀ-ﬆſ]|{STRAY_JOINER}")
ANY_HIDDEN = frozenset((*INVISIBLE, *LIGATURES, "\u200c", "\u200d"))


def composed(text: str) -> tuple[str, "array[int] | None"]:
    """The text in NFC, without what cannot be seen and without ligatures.

    Where that changed it, also the captured offset of each of its characters and of its end.
    """
    if text.isascii() or (ANY_HIDDEN.isdisjoint(text) and unicodedata.is_normalized("NFC", text)):
        return text, None
    shown, offsets = _shown(text)
    if unicodedata.is_normalized("NFC", shown):
        return shown, array("l", (*offsets, len(text)))
    pieces: list[str] = []
    back = array("l")
    for start, end in _clusters(shown):
        cluster = unicodedata.normalize("NFC", shown[start:end])
        pieces.append(cluster)
        back.extend([offsets[start]] * len(cluster))
    back.append(len(text))
    return "".join(pieces), back


def _shown(text: str) -> tuple[str, "array[int]"]:
    pieces: list[str] = []
    offsets = array("l")
    done = 0
    for match in HIDDEN.finditer(text):
        start, end = match.span()
        put = LIGATURES.get(match[0], "")
        pieces += (text[done:start], put)
        offsets.extend(range(done, start))
        offsets.extend([start] * len(put))
        done = end
    pieces.append(text[done:])
    offsets.extend(range(done, len(text)))
    return "".join(pieces), offsets


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Runs of characters that compose among themselves only."""
    start = 0
    for index in range(1, len(text)):
        if not _joins(text[index - 1], text[index]):
            yield start, index
            start = index
    if text:
        yield start, len(text)


@lru_cache(maxsize=65536)
def _joins(first: str, second: str) -> bool:
    if unicodedata.combining(second) or "\u1160" <= second <= "\u11ff":
        return True
    both = unicodedata.normalize("NFC", first + second)
    return both != unicodedata.normalize("NFC", first) + unicodedata.normalize("NFC", second)
