"""Finding the words that turn what a sentence says, in the language that it is written in."""

import re
from collections.abc import Mapping
from functools import lru_cache

from generator.verify.cutting.turning_words import TURNING

_COMMON: Mapping[str, frozenset[str]] = {
    "en": frozenset("the and of to is in that it was for on with as at by he we they this will are".split()),
    "de": frozenset("der die das und ist nicht mit ein eine den dem von zu auf für im sich des wird wir es".split()),
    "fr": frozenset("le la les des et est une dans pour que qui du au nous il sur ne pas ce cette l'a".split()),
    "es": frozenset("el los las del y es una en que por para con se lo al su más como no si nadie".split()),
}
_SCRIPTS = (("ko", re.compile(r"[가-힣]")), ("ru", re.compile(r"[а-яё]", re.I)), ("ar", re.compile(r"[ء-ي]")))
_LATIN = re.compile(r"[a-zß-ɏ]", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_AROUND = 300
"""Letters on either side that tell the language of a short sentence."""


@lru_cache(maxsize=1024)
def tongue(text: str, otherwise: str = "en") -> str:
    """The language of a text, by its script and its commonest words; `otherwise` where they do not tell."""
    latin = len(_LATIN.findall(text))
    for language, script in _SCRIPTS:
        if len(script.findall(text)) > latin / 2:
            return language
    words = [word.lower() for word in _WORD.findall(text)]
    hits = {language: sum(word in common for word in words) for language, common in _COMMON.items()}
    best = max(hits.values())
    leading = [language for language, count in hits.items() if count == best]
    return leading[0] if best and len(leading) == 1 else otherwise


def tongue_at(text: str, start: int, end: int) -> str:
    """The language of a stretch of a text; where its own words do not tell, that of what stands around."""
    return tongue(text[start:end], "") or tongue(text[max(0, start - _AROUND) : end + _AROUND])


@lru_cache(maxsize=512)
def turner(kind: str, language: str) -> re.Pattern[str] | None:
    """What finds the words of a kind in a language; None where the language has none."""
    items = [" ".join(item.split()) for item in TURNING.get(language, {}).get(kind, "").split(",") if item.strip()]
    if not items:
        return None
    forms = "|".join(_form(item) for item in sorted(items, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{forms})", re.I)


def _form(item: str) -> str:
    written = "".join({"*": r"\w*", " ": r"\s+", "'": "['’]"}.get(char, re.escape(char)) for char in item)
    if item == "no":
        return r"no(?!\.?\s?\d|\w)"  # "No. 10" says nothing of the kind.
    return written if item.endswith("'") else rf"{written}(?!\w)"


def turns(kind: str, text: str, language: str) -> str:
    """The first words of a kind in a text, or nothing."""
    pattern = turner(kind, language)
    found = pattern.search(text) if pattern else None
    return found[0] if found else ""
