"""Words of two languages that are one word in two spellings: "organisers" and "organizadores", "taxi" and "такси".

No table has every word, but what is told in one language of a text in another shares its names and its learned words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.verify.numerals.words.units import known, stem

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e j s i i k l m n o p r s t u f h s ch sh sh _ i _ e u a".replace("_", "").split(" "),
        strict=True,
    )
)
_FIRST = "k k n d d l m b b s s _ j j ch k t p h".replace("_", "").split(" ")
_VOWELS = "a e a e o e o e o a e e o u o e i u u i i".split()
_LAST = "_ k k k n n n t l l l l l l l l m p p s s n s s k t p h".replace("_", "").split(" ")
_SYLLABLES, _MEDIALS, _FINALS = 0xAC00, 21, 28
_SPELT = tuple(pair.split(">") for pair in "ph>f tio>sio qu>k ck>k x>ks ce>se ci>si c>k z>s y>i w>v ß>ss ng>n".split())
_SHORTEST = 4
_ENDING = 3
"""How many letters a word may have beyond a whole short one."""
_SHARED = 0.7
_CASE = 2
_CONSONANTS = re.compile(r"[aeiou]+")


@lru_cache(maxsize=8192)
def spelling(word: str) -> str:
    """A word as it would be spelt in plain Latin letters, near to how it sounds."""
    letters = []
    for sign in unicodedata.normalize("NFC", word.casefold()):
        if "가" <= sign <= "힣":
            index = ord(sign) - _SYLLABLES
            first, rest = divmod(index, _MEDIALS * _FINALS)
            vowel, last = divmod(rest, _FINALS)
            letters += [_FIRST[first], _VOWELS[vowel], _LAST[last]]
        else:
            letters.append(_CYRILLIC.get(sign, unicodedata.normalize("NFD", sign)[0]))
    plain = "".join(letters)
    for sign, sound in _SPELT:
        plain = plain.replace(sign, sound)
    return re.sub(r"(.)\1+", r"\1", plain)


def alike(one: str, other: str) -> bool:
    """Whether two words may be one in two spellings: they begin alike for the greater part of the shorter one."""
    if "가" <= other[0] <= "힣":
        return _sounds(one, other)
    first, second = sorted((spelling(one), spelling(other)), key=len)
    if len(first) < _SHORTEST or first[:2] != second[:2]:
        return False
    if (
        one[0].isupper()
        and other[0].isupper()
        and _skeleton(one) == _skeleton(other)
        and len(_skeleton(one)) >= _SHORTEST
    ):
        return True
    same = next((at for at, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), len(first))
    if same == len(first):
        return len(second) - same <= (_ENDING if same > _SHORTEST else 1) or same > _SHORTEST + 1
    short = same == _SHORTEST and len(first) == same + 1 and len(second) <= same + _CASE and not one[0].isupper()
    return short or (same > _SHORTEST and same >= _SHARED * len(first))


def _sounds(one: str, other: str) -> bool:
    """Whether a word in Hangul has the consonants of another, up to its particle."""
    if spelling(one) == spelling(_PARTICLE.sub("", other)):
        return True
    first, second = map(_skeleton, (one, other))
    if len(first) < _SHORTEST - 1:
        return False
    return second.startswith(first) or (len(second) >= _SHORTEST and first.startswith(second))


def _skeleton(word: str) -> str:
    return _CONSONANTS.sub("", spelling(word).translate(_ONE_SOUND))


_PARTICLE = re.compile("(?:은|는|이|가|을|를|의|에|와|과|도)$")
_ONE_SOUND = str.maketrans("rfv", "lpb")


@lru_cache(maxsize=1024)
def kindred(about: str, words: str) -> tuple[tuple[str, str], ...]:
    """The words of a text that are alike to one of a measure, each behind that one."""
    asked = [word for word in _WORD.findall(about) if len(word) >= _SHORTEST - word[0].isupper()]
    theirs = dict.fromkeys(_WORD.findall(words))
    return tuple((one, other) for one in dict.fromkeys(asked) for other in theirs if alike(one, other))


def names_among(pairs: Iterable[tuple[str, str]], about: str) -> Iterator[str]:
    """The words of a text that are alike to a name of a measure."""
    for one, theirs in pairs:
        if one[0].isupper() and not known(stem(one)) and not about.startswith(one):
            yield theirs
