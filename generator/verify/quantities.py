"""Numbers in running text: value, scale, unit, sign, currency, ordinal, range and year, with their places.

A small anchored grammar, for the general packages read "no" as a date and 2017 as a unit.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from generator.verify.selectors import Span

_UNITS = dict(
    zip(
        """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
    """.split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_ORDINAL_WORDS = {
    **dict(
        zip(
            """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth
    """.split(),
            range(1, 20),
            strict=True,
        )
    ),
    **dict(
        zip(
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(),
            range(20, 100, 10),
            strict=True,
        )
    ),
    "hundredth": 100,
    "thousandth": 1000,
}
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
    "k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12,
    "тысяча": 10**3, "тысячи": 10**3, "тысяч": 10**3, "тыс": 10**3, "миллион": 10**6, "миллиона": 10**6,
    "миллионов": 10**6, "млн": 10**6, "миллиард": 10**9, "миллиарда": 10**9, "миллиардов": 10**9, "млрд": 10**9,
    "만": 10**4, "억": 10**8, "조": 10**12, "千": 10**3, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8,
}  # fmt: skip
NUMBER_WORDS = frozenset({*_UNITS, *_TENS, *_ORDINAL_WORDS, "hundred", "thousand", "million", "billion", "trillion",
                          "dozen", "hundreds", "thousands", "millions", "billions"} - {"second", "zero"})  # fmt: skip
CURRENCY = {
    "$": "USD", "US$": "USD", "dollar": "USD", "dollars": "USD", "usd": "USD", "€": "EUR", "euro": "EUR",
    "euros": "EUR", "eur": "EUR", "£": "GBP", "pound": "GBP", "pounds": "GBP", "gbp": "GBP", "¥": "JPY", "yen": "JPY",
    "jpy": "JPY", "yuan": "CNY", "cny": "CNY", "₩": "KRW", "won": "KRW", "krw": "KRW", "원": "KRW", "₽": "RUB",
    "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "rub": "RUB", "рублей": "RUB", "руб": "RUB",
    "krone": "krone", "kroner": "krone", "krona": "krona", "kronor": "krona",
    "달러": "USD", "долларов": "USD",
}  # fmt: skip
_POINTS = re.compile(r"[\s-]*(?:percentage[\s-]points?|p\.?p\.?(?![^\W\d_])|пункт\w*|%p)", re.I)
_PERCENT = re.compile(r"\s?(?:%|％)|[\s-]*(?:per\s?cent|percent|процент\w*|퍼센트)(?![^\W\d_])", re.I)
_UNIT_WORD = re.compile(r"[\s\u00a0-]*([^\W\d_](?:[^\W\d_]|-(?=[^\W\d_])|[²³])*)")
_CURRENCY_BEFORE = re.compile(r"(?:US\$|[$€£¥₩₽])\s?$")
_SIGN_BEFORE = re.compile(r"(?:(?<=[\s(\[$€£¥₩₽])|(?<![\s\S]))[-−–]$|\b(?:minus|negative)\s$", re.I)
_NO_UNIT = frozenset(
    """
    to and or of in per the on at by from with that is are was were for as a an than but after before its it he she
    they who which when while until since between among if so not s st did do has have had will would
    """.split()
)
_RANGE = re.compile(r"\s?(?:[-–—]|to|and|до)\s?", re.I)
_QUALIFIER = re.compile(
    r"(?:\b(?:about|around|approximately|roughly|some|nearly|almost|more than|over|less than|under|fewer than|at least|"
    r"at most|up to|as many as|as much as|close to|circa|estimated|above|below)|[~≈<>≤≥])\s*"
    r"(?:an?\s+|the\s+)?(?:US\$|[$€£¥₩₽])?\s?$",
    re.I,
)
_BETWEEN = re.compile(r"\bbetween\s(?:US\$|[$€£¥₩₽])?$", re.I)
_OWNED = re.compile(r"\b(?:the|its|his|her|their|a|s)\s$")
_DIGITS = re.compile(
    r"(?<![\w.,])(?P<sign>[+])?(?P<number>\d{1,3}(?:[,\u00a0\u202f' ’]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:(?P<ordinal>st|nd|rd|th)\b|(?=[\W]|$|[^\W\d_]))"
)
_COUNTS = ("hundred", "thousand", "million", "billion", "trillion", "dozen")
_SPELT = "|".join(sorted({*_UNITS, *_TENS, *_ORDINAL_WORDS, *_COUNTS}, key=len, reverse=True))
_WORDS = re.compile(rf"(?<![^\W_])(?:{_SPELT})(?![^\W_])", re.I)
_SCALE_WORD = "|".join(sorted(map(re.escape, SCALES), key=len, reverse=True))
_SCALE = re.compile(rf"[\s\u00a0-]?({_SCALE_WORD})(?![^\W\d_])", re.I)
_EASTERN = re.compile(r"\s?([만억조千万萬亿億])")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a text gives it. `value` has its scale and sign applied ("twelve million" is 12000000).

    `unit`: an ISO 4217 code, "%", "percentage points", or the word that follows; `ordinal`: a rank ("twelfth");
    `year`: four bare digits that can be one; `upper`: the other end of a range; `qualifier`: "about", "more than".
    """

    value: Decimal
    span: Span
    unit: str = ""
    ordinal: bool = False
    year: bool = False
    upper: Decimal | None = None
    lower_of: Decimal | None = None
    qualifier: str = ""


# A source is read again for each statement, its summary and each rule.
@lru_cache(maxsize=256)
def read_numbers(text: str) -> tuple[Quantity, ...]:
    """Every number of a text, in order."""
    found = sorted([*_in_digits(text), *_in_words(text)], key=lambda quantity: quantity.span.start)
    return tuple(_ranges(text, [_measured(text, quantity) for quantity in found]))


def _in_digits(text: str) -> Iterator[Quantity]:
    for match in _DIGITS.finditer(text):
        digits = re.sub(r"[,\u00a0\u202f '’]", "", match["number"])
        try:
            value = Decimal(digits)
        except InvalidOperation:
            continue
        start, end = match.start("number"), match.end()
        plain = match["number"].isdigit() and len(match["number"]) == 4
        if sign := _SIGN_BEFORE.search(text, max(0, start - 10), start):
            value, start = -value, sign.start()
        yield Quantity(value, Span(start, end), ordinal=bool(match["ordinal"]), year=plain and 1000 <= value <= 2199)


def _in_words(text: str) -> Iterator[Quantity]:
    matches = list(_WORDS.finditer(text))
    index = 0
    while index < len(matches):
        run = [matches[index]]
        while index + 1 < len(matches) and _adds(text, run, matches[index + 1]):
            index += 1
            run.append(matches[index])
        index += 1
        words = [match[0].lower() for match in run]
        if words == ["one"] or (words[0] in ("first", "second", "third") and not _is_rank(text, run[0])):
            continue
        if words[0] in _COUNTS and not _counted(text, run[0]):
            continue
        yield Quantity(_value(words), Span(run[0].start(), run[-1].end()), ordinal=words[-1] in _ORDINAL_WORDS)


def _adds(text: str, run: list["re.Match[str]"], following: "re.Match[str]") -> bool:
    """Whether a number word goes on the number before it: "twenty-one", "two hundred and five", not "two, three"."""
    between = text[run[-1].end() : following.start()]
    last, word = run[-1][0].lower(), following[0].lower()
    if last in _ORDINAL_WORDS:
        return False
    if word in ("hundred", "thousand", "million", "billion", "trillion", "dozen", "hundredth", "thousandth"):
        return between.strip(" -\u00a0\n") == ""
    if last in _TENS:
        return between.strip(" -\u00a0\n") == "" and (
            (word in _UNITS and 0 < _UNITS[word] < 10) or 0 < _ORDINAL_WORDS.get(word, 0) < 10
        )
    if last in ("hundred", "thousand", "million", "billion", "trillion"):
        return between.strip(" -\u00a0\n,").lower() in ("", "and")
    return False


def _value(words: list[str]) -> Decimal:
    total = current = 0
    for word in words:
        if word in _UNITS:
            current += _UNITS[word]
        elif word in _TENS:
            current += _TENS[word]
        elif word in ("hundred", "hundredth", "dozen"):
            current = (current or 1) * (12 if word == "dozen" else 100)
        elif word in _ORDINAL_WORDS and word != "thousandth":
            current += _ORDINAL_WORDS[word]
        else:
            total += (current or 1) * (1000 if word == "thousandth" else SCALES[word])
            current = 0
    return Decimal(total + current)


def _is_rank(text: str, match: "re.Match[str]") -> bool:
    """Whether "second" is a rank ("its second largest") and not a stretch of time or the beginning of a list."""
    owned = _OWNED.search(text[max(0, match.start() - 8) : match.start()])
    return bool(owned and re.match(r"[\s-][^\W\d_]", text[match.end() : match.end() + 2]))


def _counted(text: str, match: "re.Match[str]") -> bool:
    return bool(re.search(r"(?:^|\W)an?\s$", text[max(0, match.start() - 4) : match.start()]))


def _measured(text: str, quantity: Quantity) -> Quantity:
    """With scale, unit and qualifier."""
    start, end = quantity.span.start, quantity.span.end
    value = quantity.value
    scaled = False
    if not quantity.ordinal:
        while scale := (_EASTERN.match(text, end) or _SCALE.match(text, end)):
            if scale[1].lower() in ("m", "k") and not re.search(r"[$€£¥₩₽]\s?$", text[max(0, start - 2) : start]):
                break
            value *= SCALES[scale[1].lower()]
            end = scale.end()
            scaled = True
    unit = ""
    if points := _POINTS.match(text, end):
        unit, end = "percentage points", points.end()
    elif percent := _PERCENT.match(text, end):
        unit, end = "%", percent.end()
    elif currency := _CURRENCY_BEFORE.search(text[max(0, start - 4) : start]):
        unit = CURRENCY[currency[0].strip()]
        start -= len(currency[0])
        if sign := _SIGN_BEFORE.search(text, max(0, start - 10), start):
            value, start = -value, sign.start()
    else:
        unit = _unit(text, end)
    qualifier = _QUALIFIER.search(text[max(0, start - 24) : start])
    year = quantity.year and not scaled and unit not in ("%", "percentage points") and unit not in CURRENCY.values()
    return replace(
        quantity,
        value=value,
        span=Span(start, end),
        unit=unit,
        year=year,
        qualifier=qualifier[0].strip().lower() if qualifier else "",
    )


def _unit(text: str, end: int) -> str:
    """The word after a number, or the currency that two words name ("U.S. dollars", "Norwegian kroner")."""
    word = _UNIT_WORD.match(text, end)
    if word is None or word[1].lower() in _NO_UNIT:
        return ""
    if text[word.end() : word.end() + 3] == ".S." and (following := _UNIT_WORD.match(text, word.end() + 3)):
        word = following
    elif word[1][0].isupper() and (following := _UNIT_WORD.match(text, word.end())):
        word = following if following[1].lower() in CURRENCY else word
    return CURRENCY.get(word[1].lower(), word[1])


def _ranges(text: str, quantities: list[Quantity]) -> Iterator[Quantity]:
    """Two numbers with a dash or "to" between them are the ends of one range, with the unit of the second."""
    index = 0
    while index < len(quantities):
        first = quantities[index]
        if index + 1 < len(quantities):
            second = quantities[index + 1]
            if _is_range(text, first, second, text[first.span.end : second.span.start]):
                unit = second.unit or first.unit
                yield replace(first, upper=second.value, unit=unit)
                yield replace(second, lower_of=first.value, unit=unit)
                index += 2
                continue
        yield first
        index += 1


def _is_range(text: str, first: Quantity, second: Quantity, joined: str) -> bool:
    match = _RANGE.fullmatch(joined)
    if not match or first.ordinal != second.ordinal or abs(second.value) < abs(first.value):
        return False
    if joined.strip().lower() == "and":
        return bool(_BETWEEN.search(text[max(0, first.span.start - 10) : first.span.start]))
    if joined.strip().lower() == "to":
        return not re.search(r"\bfrom\s$", text[max(0, first.span.start - 6) : first.span.start], re.I)
    return True
