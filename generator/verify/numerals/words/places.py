"""What the language of a source calls the countries that a fact names in ours, as the source's words have them."""

import re
from functools import lru_cache

from generator.resolve.country_names import ENGLISH
from generator.verify.numerals.words.place_names import ALSO, CITIES
from generator.verify.telling.names.named import territories_in

_WORD = re.compile(r"[^\W\d_]+")
_INFLECTED = {"ru": 2, "de": 0, "fr": 0, "es": 0, "ko": 0}
"""How many letters at the end of a name a case may change."""


def local_words(about: str, words: str, language: str) -> str:
    """The words of a source that name a country or city that a measure names, so that both can be compared."""
    spoken = language[:2].lower()
    if spoken == "en":
        return ""
    named = {word.lower() for name in _names(about, spoken) for word in _beginnings(name, spoken)}
    return " ".join(word for word in _WORD.findall(words) if any(word.lower().startswith(name) for name in named))


def _beginnings(name: str, language: str) -> list[str]:
    cut = _INFLECTED.get(language, 0)
    parts = [part for part in _WORD.findall(name) if len(part) > 1]
    return [part if part.islower() else part[: max(3, len(part) - cut)] for part in parts]


def _names(about: str, language: str) -> list[str]:
    theirs = territories_in(language)
    found = [theirs.get(code, "") for code in _codes(about)]
    found += [ALSO.get(code, "") for code in _codes(about)]
    return found + [line for line in CITIES if any(name in about and _stands(name, about) for name in line.split())]


def _codes(about: str) -> list[str]:
    return [code for name, code in _english().items() if name in about and _stands(name, about)]


def _stands(name: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))


@lru_cache(maxsize=1)
def _english() -> dict[str, str]:
    """The countries in English, by name; codes of two letters are countries, digits are parts of the world."""
    names = {name: code for code, name in territories_in("en").items() if len(code) == 2}
    shared = {name.split()[-1] for name in names if name.startswith("North ")} - names.keys()
    south = {name.split()[-1]: code for name, code in names.items() if name.startswith("South ")}
    return (
        {name: code for name, code in south.items() if name in shared}
        | names
        | {name: code.upper() for code, printed in ENGLISH.items() for name in printed}
    )
