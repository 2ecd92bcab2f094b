"""How numbers stand before items of a list, by the names that CSS has for it (CSS Counter Styles 3, and "Ready-made
Counter Styles" for the scripts that it leaves out), and names like these for what CSS has not. Formats with names of
their own map them to these.

A way that is not known here gives nothing: a number in the wrong letters would be a word that nobody has seen.
"""

from collections.abc import Iterator
from typing import NamedTuple

_INITIALS = (0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18)
"""The plain consonants that a syllable begins with, by their place in Unicode's order."""
_SETS = {
    "lower-alpha": "abcdefghijklmnopqrstuvwxyz",
    "lower-greek": "αβγδεζηθικλμνξοπρστυφχψω",
    "lower-russian": "абвгдежзиклмнопрстуфхцчшщэюя",
    "hangul": "가나다라마바사아자차카타파하",
    "hangul-consonant": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
    "circled-decimal": "".join(map(chr, range(0x2460, 0x2474))),
    "parenthesized-decimal": "".join(map(chr, range(0x2474, 0x2488))),
    "circled-lower-latin": "".join(map(chr, range(0x24D0, 0x24EA))),
    "circled-upper-latin": "".join(map(chr, range(0x24B6, 0x24D0))),
    "circled-hangul-consonant": "".join(map(chr, range(0x3260, 0x326E))),
    "circled-hangul": "".join(map(chr, range(0x326E, 0x327C))),
    "circled-ideograph": "".join(map(chr, range(0x3280, 0x328A))),
    # Behind the last syllable of one vowel come those of the next: 하, 거.
    "hangul-by-vowels": "".join(chr(0xAC00 + 588 * at + 28 * vowel) for vowel in (0, 4, 8, 13) for at in _INITIALS),
    "cjk-heavenly-stem": "甲乙丙丁戊己庚辛壬癸",
    "cjk-earthly-branch": "子丑寅卯辰巳午未申酉戌亥",
}
_ENDING = frozenset(name for name in _SETS if name.startswith(("circled", "parenthesized", "hangul-by")))
"""Those that have no sign for the number after their last."""
_TENS = {
    "cjk-ideographic": ("一二三四五六七八九", "十", ""),
    "korean-hanja-informal": ("一二三四五六七八九", "十", ""),
    "korean-informal": ("일이삼사오육칠팔구", "십", ""),
    "korean-hangul-formal": ("일이삼사오육칠팔구", "십", "일"),
}
"""The digits, the sign of ten, and what stands before it where there is one ten."""
_SAME = {
    "lower-latin": "lower-alpha",
    "upper-latin": "upper-alpha",
    "trad-chinese-informal": "cjk-ideographic",
    "simp-chinese-informal": "cjk-ideographic",
    "japanese-informal": "cjk-ideographic",
}
_DIGITS = {
    "cjk-decimal": "〇一二三四五六七八九",
    "korean-decimal": "영일이삼사오육칠팔구",
    "full-width-decimal": "０１２３４５６７８９",
    "arabic-indic": "٠١٢٣٤٥٦٧٨٩",
    "persian": "۰۱۲۳۴۵۶۷۸۹",
    "devanagari": "०१२३४५६७८९",
    "thai": "๐๑๒๓๔๕๖๗๘๙",
}
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
          (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
_LARGEST_ROMAN = 3999
_MOST_DOUBLED = 30
"""So often a word processor sets a letter beside itself: 780 is the largest number of a list in 26 letters."""


class Number(NamedTuple):
    """What stands before an item, and whether a gap follows. `unknown`: the kind of number that cannot be written here,
    so that nothing stands before it."""

    text: str = ""
    apart: bool = True
    unknown: str = ""


def written(number: int, kind: str, *, doubled: bool = False) -> str:
    """A number in a counter style; nothing where the style is not known. A number that it cannot say is in digits.

    `doubled`: behind z comes aa and then bb, as word processors count, and not ab.

    >>> written(4, "upper-roman"), written(28, "lower-alpha"), written(28, "lower-alpha", doubled=True)
    ('IV', 'ab', 'bb')
    """
    kind = _SAME.get(kind, kind)
    if kind == "decimal-leading-zero":
        return f"{number:03}" if number < 0 else f"{number:02}"
    if kind in _DIGITS:
        return str(number).translate(str.maketrans("0123456789", _DIGITS[kind]))
    lower = kind.replace("upper-", "lower-")
    if lower == "lower-roman":
        said = _roman(number)
    elif lower in _SETS:
        said = _of_set(number, lower, doubled)
    elif lower in _TENS:
        said = _in_tens(number, *_TENS[lower])
    else:
        return str(number) if kind == "decimal" else ""
    return said.upper() if lower != kind and said else said or str(number)


def _of_set(number: int, kind: str, doubled: bool) -> str:
    signs = _SETS[kind]
    if number < 1 or (number > len(signs) and kind in _ENDING):
        return ""
    if doubled:
        times, place = divmod(number - 1, len(signs))
        return signs[place] * (times + 1) if times < _MOST_DOUBLED else ""
    return "".join(reversed(list(_letters(number, signs))))


def _in_tens(number: int, digits: str, ten: str, one: str) -> str:
    if not 0 < number < 100:
        return ""
    tens, ones = divmod(number, 10)
    many = digits[tens - 1] if tens > 1 else one
    return (many + ten if tens else "") + (digits[ones - 1] if ones else "")


def _letters(number: int, signs: str) -> Iterator[str]:
    while number:
        number, place = divmod(number - 1, len(signs))
        yield signs[place]


def _roman(number: int) -> str:
    if not 0 < number <= _LARGEST_ROMAN:
        return ""
    said = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        said += sign * times
    return said.lower()
