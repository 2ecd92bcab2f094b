"""The words of a text as search knows them: small letters without marks. `assets/search.js` does the same.

Scripts that put no spaces between words (Han, kana, Thai, Lao, Burmese, Khmer) are cut into pairs of characters.
Hangul is cut by words, whose letters are taken apart, so that a word is found by the start of a syllable.
A number is the same with and without commas between its thousands.
"""

import re
import unicodedata

_UNSPACED = (
    "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_THOUSANDS = r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])"
_RUN = re.compile(rf"((?:(?=[{_UNSPACED}])[^\W_])+)|{_THOUSANDS}|(?:(?![{_UNSPACED}])[^\W_])+")
_APOSTROPHES = ("'", "\u2019")
_STRETCH = "\u0640"
"""The Arabic stroke that only makes a word longer."""


class _Folding(dict[int, str]):
    """Character -> what it is folded to, worked out once for each. One at a time, so that context has no say."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(code)).upper().lower()
        kept = (c for c in unicodedata.normalize("NFKD", apart) if not _mark(c) and c != _STRETCH)
        self[code] = "".join(kept)
        return self[code]


def _mark(char: str) -> bool:
    """Whether a character only changes another, or shows nothing itself (soft hyphens, joiners)."""
    category = unicodedata.category(char)
    return category[0] == "M" or category == "Cf"


_FOLDED = _Folding()


def fold(text: str) -> str:
    """Letters without case, compatibility forms and Hangul taken apart (Unicode NFKD), marks dropped.

    >>> fold("Ólafsdóttir"), fold("Straße")
    ('olafsdottir', 'strasse')
    """
    return text.translate(_FOLDED)


def terms(text: str) -> list[str]:
    """The terms of a text, in order, repeated as often as they stand there."""
    folded = fold(text)
    found: list[str] = []
    for run in _RUN.finditer(folded):
        if not _clipped(folded, run.start(), run.end()):
            found += pairs(run[1]) if run[1] else [run[0].replace(",", "")]
    return found


def _clipped(text: str, start: int, end: int) -> bool:
    """Whether a word is one letter that an apostrophe joins to another: the s of "Oslo's", the l of "l'Oise"."""
    if end - start > 1:
        return False
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return (len(before) == 2 and before[1] in _APOSTROPHES and before[0].isalnum()) or (
        len(after) == 2 and after[0] in _APOSTROPHES and after[1].isalnum()
    )


def pairs(run: str) -> list[str]:
    """Each two neighbouring characters, and the last one alone: so any single one begins some term.

    >>> pairs("東京都")
    ['東京', '京都', '都']
    """
    return [run[i : i + 2] for i in range(len(run))]
