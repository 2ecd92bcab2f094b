"""Whether a text calls someone by any of their names: as whole words, a possessive or plural ending allowed."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from generator.verify.text.glance import places
from generator.verify.text.normalise import fold

_ENDING = re.compile(r"(?:'s|s|n)?(?!\w)")
_CODE = 2
_SHORTEST = 4
"""Letters from which a name in capitals cannot be taken for an acronym."""


def spellings(name: str) -> tuple[str, ...]:
    """A name as it stands, and as headings and transcripts print it: in capitals, which often lose their accents."""
    if len(name) < _SHORTEST or name == (large := name.upper()):
        return (name,)
    letters = unicodedata.normalize("NFD", large)
    return tuple(dict.fromkeys((name, large, "".join(c for c in letters if not unicodedata.combining(c)))))


def named(names: Iterable[str], text: str) -> bool:
    """Whether any of the names stands in the text."""
    told = fold(text)
    return next(standing((form for form in _forms(tuple(names)) if form in told), told), None) is not None


def standing(forms: Iterable[str], told: str) -> Iterator[tuple[int, int]]:
    """Where names stand in a folded text, form by form: each place with the end of the name and its ending."""
    for form in forms:
        for at in places(told, form):
            before = told[at - 1 : at]
            if not (before.isalnum() or before == "_") and (ending := _ENDING.match(told, at + len(form))):
                yield at, ending.end()


@lru_cache(maxsize=16)
def territories_in(language: str) -> Mapping[str, str]:
    """What a language calls each country, by its code in capitals; of CLDR."""
    try:
        return dict(Locale.parse(language, sep="-").territories)
    except (UnknownLocaleError, ValueError):
        return {}


def local_names(identity: str, language: str, ours: str) -> tuple[str, ...]:
    """What the language of a source calls a country, where it is not `ours`; nothing for anybody else."""
    foreign = len(identity) == _CODE and language.partition("-")[0] != ours.partition("-")[0]
    name = territories_in(language).get(identity.upper()) if foreign else None
    return (name,) if name else ()


@lru_cache(maxsize=4096)
def _forms(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for name in names for form in spellings(fold(name))))
