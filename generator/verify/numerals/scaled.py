"""The scale words behind a number: "4 lakh crore", "13,69 млрд", "3만 2500"."""

import re
from decimal import Decimal
from math import prod

from generator.verify.numerals.scales import EASTERN, scale, value_of

_SCALE_WORD = re.compile(r"(?:[\s\u00a0\u202f-]|(?<=\d))([^\W\d_]+)(?![^\W_])\.?")
_EASTERN = re.compile(r"\s?([천만억조千万萬亿億兆]{1,2})")
_EASTERN_MORE = re.compile(r"\s?(\d[\d,]*(?:\.\d+)?)([천만억조千万萬亿億兆]{1,2})?")


def scaled_value(text: str, value: Decimal, end: int, language: str, signed: bool) -> tuple[Decimal, int, bool]:
    """The value with the scale words behind it: "4 lakh crore", "13,69 млрд", "3만 2500"."""
    first = end
    if metric := _METRIC_TONS.match(text, end):
        return value * _METRIC[metric[1]], metric.end(), True
    if eastern := _EASTERN.match(text, end):
        lowest = _product(eastern[1])
        value, end = value * lowest, eastern.end()
        while more := _EASTERN_MORE.match(text, end):
            times = _product(more[2] or "")
            part = value_of(more[1], "ko")
            if part is None or times >= lowest or part * times >= lowest:
                break
            value, end, lowest = value + part * times, more.end(), times
        return value, end, True
    while word := _SCALE_WORD.match(text, end):
        factor = scale(word[1], language, signed or text[word.end() : word.end() + 1] in _SIGNS)
        if factor is None:
            break
        value *= factor
        end = word.end() if word[0].endswith(".") and word[1].lower() in _SHORT else word.end(1)
    return value, end, end > first


def _product(signs: str) -> int:
    """What several signs are together: "천만" is ten million."""
    return prod(EASTERN[sign] for sign in signs)


_SIGNS = frozenset("€$£¥₽₩₹")
_METRIC_TONS = re.compile(r"[\s\u00a0\u202f]?([kMG])(?=t(?![^\W_]))")
_METRIC = {"k": 10**3, "M": 10**6, "G": 10**9}
_SHORT = frozenset("mio mrd tsd тыс млн млрд трлн".split())
