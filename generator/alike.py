"""Letters and signs that look like others: which they are, and where they are at home.

A word of two alphabets reads as a word of one; a letter in another shape (bold, encircled, wide) is another letter to
every search; a sign of another script or a picture beside words can stand for a quotation mark or for a name.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"))
_UNITS = frozenset("αβγδλμπσΔΣΩ")
_UNIT_LENGTH = 3
_LIKE_LATIN = frozenset("асеорхуіјѕԁһӏАВСЕНІЈКМОРЅТХУοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
_WHOLE = 3
"""Letters of a word that could be another's by chance where it has fewer."""
_SET = ("<font>", "<wide>", "<circle>", "<narrow>")
_EAST = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_OVERLAID = re.compile("[\u0334-\u0338\u20d0-\u20ff]|[\u0300-\u036f]{3,}")
_USUAL = frozenset("¡¢£¤¥¦§¨©«¬®¯°±²³´¶·¸¹»¿×÷‐‑‒–—―‖‗‘’‚“”„†‡•‣․‥…‰‱′″‹›※‼⁄№℃℉™℠℗→←↑↓↔⇒⇔✓✔✗✘■□▪▫●○◆★☆♀♂")
_SIGNS = frozenset(("Po", "Ps", "Pe", "Pi", "Pf", "Pc", "Pd", "Sk", "So"))


@lru_cache(maxsize=4096)
def alike(text: str) -> tuple[tuple[str, str], ...]:
    """The characters of a text that can be taken for others, each with what is wrong, in order."""
    if text.isascii():
        return ()
    return (*_mixed(text), *_odd(text))


def _mixed(text: str) -> Iterator[tuple[str, str]]:
    """Letters of another alphabet inside a word, and words of look-alikes alone in a text of Latin letters."""
    scripts = {char: _script(char) for char in set(text) if char.isalpha()}
    other_letters = any(script in ("CYRILLIC", "GREEK") and c not in _LIKE_LATIN for c, script in scripts.items())
    for match in _WORD.finditer(text):
        word = match[0]
        inside = [scripts.get(char, "") for char in word]
        found = _ALIKE.intersection(inside)
        if len(found) > 1:
            if len(word) > _UNIT_LENGTH or not any(char in _UNITS for char in word):
                most = max(sorted(found), key=inside.count)
                at = next(i for i, script in enumerate(inside) if script in found - {most})
                yield word[at], f"a {inside[at].title()} letter in the word '{word}'"
        elif not other_letters and "LATIN" in scripts.values() and _reads_as_latin(word):
            yield word[0], f"{scripts[word[0]].title()} letters in '{word}', which reads as a Latin word"


def _reads_as_latin(word: str) -> bool:
    return len(word) >= _WHOLE and all(char in _LIKE_LATIN for char in word)


def _odd(text: str) -> Iterator[tuple[str, str]]:
    """Letters that are set as pictures of themselves, marks laid over letters, signs that are at home nowhere here."""
    at_home = {_script(char) for char in text if char.isalpha()}
    east = _EAST.search(text) is not None
    for char in dict.fromkeys(text):
        if char.isascii() or char in _USUAL or east:
            continue
        kind = unicodedata.category(char)
        if kind in ("Lu", "Ll", "Lo", "So") and unicodedata.decomposition(char).startswith(_SET):
            yield char, "a letter in another shape"
        elif kind in _SIGNS and _script(char) not in at_home:
            yield char, "a sign that can be taken for another, or for a word"
    if overlaid := _OVERLAID.search(unicodedata.normalize("NFC", text)):
        yield overlaid[0][0], "a mark laid over a letter"


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0].partition("-")[0]
