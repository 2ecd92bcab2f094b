"""The words of a text as search knows them: small letters without accents. `assets/search.js` does the same.

Scripts that put no spaces between words (Han, kana) are cut into pairs of characters.
"""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")


def fold(text: str) -> str:
    """Small letters, compatibility forms and Hangul taken apart (Unicode NFKD), marks dropped.

    >>> fold("Ólafsdóttir")
    'olafsdottir'
    """
    apart = unicodedata.normalize("NFKD", text.lower())
    return "".join(char for char in apart if not unicodedata.category(char).startswith("M"))


def terms(text: str) -> list[str]:
    """The terms of a text, in order, repeated as often as they stand there."""
    found: list[str] = []
    for word in _WORD.findall(fold(text)):
        done = 0
        for run in _UNSPACED.finditer(word):
            if run.start() > done:
                found.append(word[done : run.start()])
            found += pairs(run[0])
            done = run.end()
        if done < len(word):
            found.append(word[done:])
    return found


def pairs(run: str) -> list[str]:
    """Each two neighbouring characters; a single one stands for itself."""
    return [run] if len(run) == 1 else [run[i : i + 2] for i in range(len(run) - 1)]
