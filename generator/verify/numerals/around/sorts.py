"""Whether a number says what something came to, or by how much it rose, fell or differs."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.roles import compared, direction, meant
from generator.verify.numerals.reading.quantity import Quantity, right_before

_WORD = re.compile(r"[^\W\d_]+")
_STEP = re.compile(
    r"\b(?:by|um|en|на)\s(?:(?:about|around|some|nearly|rund|etwa|unos|почти)\s)?(?:[A-Z]{0,3}[$€£₩¥]\s?)?$", re.I
)
_CHANGE_OF = re.compile(
    r"\b(?:rise|fall|increase|decrease|decline|drop|growth|gain|hausse|baisse|recul|progression|augmentation|diminution|repli|"
    r"aumento|incremento|alza|subida|caída|descenso|reducción|anstieg|rückgang|zunahme|abnahme|plus|minus|zuwachs)\s(?:of|del?|d[’']|von)\s?"
    r"(?:about\s|un\s)?[+-]?$",
    re.I,
)
_THAN_KO = re.compile(r"(?:보다|대비|비해)\s\S?$")
_BESIDE_A_SHARE = re.compile(r"(?:%|%p|%포인트)\s?\(\S?$")
DIFFERENCE = re.compile(
    r"\b(?:change|differen\w+|more|less|fewer|lead|margin|ahead|behind|gap|excess|above|below|over|outside|distance|than|compared)\b",
    re.I,
)


def by_how_much(words: str, quantity: Quantity, way: int) -> bool:
    """Whether a number whose direction is `way` is one of a change or a difference, and not what was reached."""
    first = quantity.span.start
    return bool(
        compared(words, quantity)
        or (
            way
            and (
                right_before(_STEP, words, first)
                or right_before(_CHANGE_OF, words, first)
                or _THAN_KO.search(words, max(0, first - 8), first)
                or _BESIDE_A_SHARE.search(words, max(0, first - 12), first)
            )
        )
    )


def of_another_sort(words: str, rival: Quantity, found: Sequence[Quantity], about: str, kind: str) -> bool:
    """Whether a number is that of a change and a measure (of `kind`) what something came to, or the other way round."""
    if not about:
        return False
    way = direction(words, rival, found)
    if meant(about, kind):
        return way is None
    named = any(word[0].isupper() and word in words[rival.span.end :] for word in _WORD.findall(about))
    return not named and by_how_much(words, rival, way or 0) and not DIFFERENCE.search(about)
