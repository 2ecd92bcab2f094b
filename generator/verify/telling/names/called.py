"""The names of a text in their order, with a key that all the forms of one subject, or of a people, share. English."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from generator.verify.evidence import Forms
from generator.verify.telling.names.opening_words import COMPASS, SENTENCE_OPENERS, TITLES
from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.wording import Word, root

_CALENDAR = frozenset(name.lower() for name in (*Locale("en").days["format"]["wide"].values(),
                                                 *Locale("en").months["format"]["wide"].values()))  # fmt: skip
_NO_NAMES = _CALENDAR | TITLES | SENTENCE_OPENERS


@dataclass(frozen=True, slots=True)
class Named:
    """A name at its place: the words from `start` up to `end`, and the key that all of its forms share."""

    key: str
    start: int
    end: int


@lru_cache(maxsize=16)
def _keys(known: tuple[Forms, ...]) -> Mapping[str, str]:
    """The first form of each subject by all of its forms, in small letters."""
    return {form.lower(): forms[0].lower() for forms in known for form in forms}


def called(words: tuple[Word, ...], known: tuple[Forms, ...]) -> tuple[Named, ...]:
    """The names in order; a country and its people are one, and so are the forms of one subject."""
    keys = _keys(known)
    found: list[Named] = []
    index = 0
    while index < len(words):
        if not _is_name(words, index, keys):
            index += 1
            continue
        end = index + 1
        while end < len(words) and _is_name(words, end, keys) and words[end].clause == words[index].clause:
            end += 1
        found.append(Named(_key([word.lower for word in words[index:end]], keys), index, end))
        index = end
    return tuple(found)


def _is_name(words: tuple[Word, ...], index: int, keys: Mapping[str, str]) -> bool:
    word = words[index]
    first = not index or words[index - 1].sentence != word.sentence
    following = words[index + 1] if index + 1 < len(words) else word
    of_compass = word.lower in COMPASS and following.name and following.clause == word.clause
    named = word.name or (first and (word.lower in peoples() or word.lower in keys or of_compass))
    return named and word.lower not in _NO_NAMES


def _key(words: list[str], keys: Mapping[str, str]) -> str:
    whole = " ".join(words)
    one = words[-1].removesuffix("s")
    for form in (whole, words[-1], words[0], one):
        if form in keys:
            return keys[form]
    forms = peoples().get(whole) or peoples().get(words[-1]) or peoples().get(one)
    last = root(forms[0].lower()) if forms else root(words[-1])
    return f"{words[-2]} {last}" if len(words) > 1 and words[-2] in COMPASS else last
