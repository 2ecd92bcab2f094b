"""Everyone in a text who bears a word as a name: other people of the same surname, declared or not."""

import re
from functools import lru_cache

from generator.verify.voices.names import parts
from generator.verify.voices.speech import CALENDAR, OPENERS

_BESIDE = 60
"""Characters around a word that a name may take up."""
_CAPITALS = re.compile(r"[^\W\d_a-zа-яё][\w'’-]*\.?(?:[^\S\n]+[^\W\d_a-zа-яё][\w'’-]*)+")
_NOT_FIRST = OPENERS | CALENDAR
_LETTER = re.compile(r"\w")


@lru_cache(maxsize=512)
def bearers(text: str, word: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Every name of two words or more in a text that begins or ends with a word, in any case, and where it stands."""
    found: dict[int, tuple[str, ...]] = {}
    stem = word[: max(3, len(word) - 2)]
    offset = text.find(stem)
    while offset >= 0:
        start = text.rfind("\n", max(0, offset - _BESIDE), offset) + 1 or max(0, offset - _BESIDE)
        for run in _CAPITALS.finditer(text, start, offset + _BESIDE):
            words = _without_openers(text, parts(run[0]))
            if run.start() <= offset < run.end() and len(words) > 1 and all(one[0].isupper() for one in words):
                found[run.start()] = words
        offset = text.find(stem, offset + 1)
    return tuple(sorted(found.items()))


def _without_openers(text: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """A run of capitalised words without what only begins a sentence."""
    while words and (words[0].lower() in _NOT_FIRST or _stands_small(text, words[0].lower())):
        words = words[1:]
    return words


@lru_cache(maxsize=4096)
def _stands_small(text: str, word: str) -> bool:
    start = text.find(word)
    while start >= 0:
        if not _LETTER.match(text, start + len(word)) and not (start and _LETTER.match(text, start - 1)):
            return True
        start = text.find(word, start + 1)
    return False
