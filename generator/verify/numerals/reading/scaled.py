"""The scale words behind a number: "4 lakh crore", "13,69 млрд", "3만 2500"."""

import re
from decimal import Decimal
from math import prod

from generator.verify.numerals.reading.scales import EASTERN, scale, value_of

_SCALE_WORD = re.compile(r"(?:[\s\u00a0\u202f-]|(?<=\d))([^\W\d_]+)(?![^\W_])\.?")
RAISED = r"[⁻⁺]?[⁰¹²³⁴-⁹]{1,2}"
"""A raised figure: an exponent, or the number of a note."""
POWER = re.compile(rf"\s?[×x·*]\s?10(?:({RAISED})|\^\(?([-−+]?\d{{1,2}})\b\)?)")
"""The scale of a number that is written with a power of ten: "2.5 × 10⁶"."""
_ON_THE_LINE = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
_EASTERN = re.compile(r"\s?([천만억조千万萬亿億兆]{1,2})")
_EASTERN_MORE = re.compile(r"\s?(?P<number>\d[\d,]*(?:\.\d+)?)(?P<signs>[백천만억조千万萬亿億兆]{1,2})?")
_MYRIAD = 10**4


def scaled_value(text: str, value: Decimal, end: int, language: str, signed: bool) -> tuple[Decimal, int, bool]:
    """The value with the scale words behind it: "4 lakh crore", "13,69 млрд", "3만 2500"."""
    first = end
    if power := POWER.match(text, end):
        return value * _power(power), power.end(), True
    if (metric := _METRIC_TONS.match(text, end)) and (metric[1] in "kMG" or _OF_OIL.search(text)):
        return value * _METRIC[metric[1]], metric.end(), True
    if language[:2] == "fr" and (euros := _EUROS_IN_CAPITALS.match(text, end)):
        return value * _CAPITALS[euros[1].lower()], euros.end(), True
    if eastern := _EASTERN.match(text, end):
        return *_eastern(text, value, _product(eastern[1]), eastern.end()), True
    while word := _SCALE_WORD.match(text, end):
        factor = scale(word[1], language, signed or text[word.end() : word.end() + 1] in _SIGNS)
        if factor is None:
            break
        value *= factor
        end = word.end() if word[0].endswith(".") and word[1].lower() in _SHORT else word.end(1)
        if more := _LOWER.match(text, end):
            part, lower = int(more[1]), scale(more[2], language, after_a_sign=False) or 1
            if 1 < lower < factor:
                value, end = value + part * lower, more.end()
            elif word[1].lower() == "mil":
                value, end = value + part, more.end(1)
    return value, end, end > first


_LOWER = re.compile(r"[\s\u00a0](\d{1,3})[\s\u00a0]([^\W\d_]+\b(?:(?<=тыс)\.)?)")
"""The rest in a lower scale: "1 млн 250 тыс."; in the Americas "57 mil 671 millones" are 57,671."""


def _power(found: re.Match[str]) -> Decimal:
    """Ten to the exponent that is written behind "× 10", raised or behind ^."""
    return Decimal(10) ** int((found[1] or found[2]).translate(_ON_THE_LINE))


def _eastern(text: str, value: Decimal, factor: int, end: int) -> tuple[Decimal, int]:
    """A number in myriads, of which each part may be one in thousands: "9조1천834억" is 9.1834 trillion."""
    sign, value = (-1 if value < 0 else 1), abs(value)
    whole, part, lowest, below = Decimal(0), value * factor, Decimal("inf"), factor
    if factor >= _MYRIAD:
        whole, part, lowest, below = part, Decimal(0), Decimal(factor), factor
    while more := _EASTERN_MORE.match(text, end):
        number, times = value_of(more["number"], "ko"), _product(more["signs"] or "")
        if number is None:
            break
        if times >= _MYRIAD and (part + number) * times < lowest and times < lowest and (not part or number < below):
            whole, part, lowest, below = whole + (part + number) * times, Decimal(0), Decimal(times), times
        elif times < _MYRIAD and times < below and number * times < below:
            part, below = part + number * times, times
        else:
            break
        end = more.end()
    return sign * (whole + part), end


def _product(signs: str) -> int:
    """What several signs are together: "천만" is ten million."""
    return prod(EASTERN[sign] for sign in signs)


_SIGNS = frozenset("€$£¥₽₩₹")
_EUROS_IN_CAPITALS = re.compile(r"[\s\u00a0\u202f]?(M|Mds?|k)E(?![^\W_])")
"""News agencies that write "48,8 ME" for millions of euros."""
_CAPITALS = {"m": 10**6, "md": 10**9, "mds": 10**9, "k": 10**3}
_METRIC_TONS = re.compile(r"[\s\u00a0\u202f]?([kMG](?=t(?![^\W_]))|[km](?=b(?:pd)?(?![^\W_])))")
_METRIC = {"k": 10**3, "M": 10**6, "G": 10**9, "m": 10**6}
"""Before tons, and before barrels."""
_OF_OIL = re.compile(r"\b(?:oil|crude|barrels?)\b|b/d|stocks\b|OPEC|OECD")
_SHORT = frozenset("mio mrd tsd тыс млн млрд трлн".split())
