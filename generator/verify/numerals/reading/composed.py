"""Numbers that are put together of words: "сто двадцать пять", "deux cent cinquante", "zweihundertfünfzig", "십이만".

Read word by word they are other numbers: a hundred, and twenty-five of something.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from generator.verify.numerals.reading.scales import EASTERN, FOREIGN, SCALES, words_pattern
from generator.verify.text.glance import any_in

Composed = tuple[int, int, Decimal]
"""Start, end, value."""

_ONE_OF = {
    "de": r"eine[rmn]?\s(?P<scale>Million|Milliarde|Billion)",
    "fr": r"un\s(?P<scale>million|milliard)",
    "es": r"un\s(?P<scale>millón|billón)",
    "ru": r"(?:один\s)?(?P<scale>миллион|миллиард|триллион)",
}
"""One of a scale: "un million"."""
_THOUSAND = {"fr": "mille", "es": "mil", "ru": "тысяч[аиу]?"}
_ONE = {
    "fr": {"un": 1, "une": 1},
    "es": {"un": 1, "uno": 1, "una": 1},
    "ru": {"один": 1, "одна": 1, "одно": 1, "одну": 1},
}
"""Beside other words of a number."""
_A_THOUSAND = frozenset("mille mil тысяча тысячу".split())
"""By itself: "тысячи" are thousands, nobody knows how many."""
_PER = re.compile(r"(?<!\w)(?:на|pour|sur|par|por)\s$", re.I)
"""Before a thousand of which so many are counted: "58 на тысячу человек"."""
_THOUSANDS = 1000


def _each(words: str) -> dict[str, int]:
    """Hundreds from one to nine: a word each, or several that mean the same."""
    return {form: 100 * number for number, forms in enumerate(words.split(), 1) for form in forms.split("|")}


_HUNDREDS: Mapping[str, Mapping[str, int]] = {
    "fr": {"cent": 100}
    | {f"{word} {cent}": 100 * n for word, n in FOREIGN["fr"].items() if n < 10 for cent in ("cent", "cents")},
    "es": _each(
        "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas "
        "seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas"
    ),
    "ru": _each(
        "сто|ста двести|двухсот триста|трёхсот|трехсот четыреста|четырёхсот|четырехсот пятьсот|пятисот "
        "шестьсот|шестисот семьсот|семисот восемьсот|восьмисот девятьсот|девятисот"
    ),
}
_OF_CHINESE = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
_TEN = {"십": 10, **EASTERN}
_MYRIAD = 10**4
_MONEY = "원|달러|유로|엔|위안|루블"
_COUNTED = f"{_MONEY}|명|톤|척|개|대|건|배|년|퍼센트|차례|곳|채|가구|마리|권|편|회|번|시간|세|미터|킬로"
# 이사회 is a board and 구조대 a rescue team: a number has a sign of tens, and one in trillions is of money.
_IN_HANGUL = re.compile(
    r"(?<!\w)(?=[일이삼사오육칠팔구]?[십백천만억조])(?P<word>"
    rf"[일이삼사오육칠팔구십백천만억]{{2,}}(?=여?\s?(?:{_COUNTED}))"
    rf"|[일이삼사오육칠팔구십백천만억조]{{2,}}(?=여?\s?(?:{_MONEY})))"
)


def composed(text: str, language: str) -> Iterator[Composed]:
    """Such numbers of a text in German, French or Spanish, in Cyrillic or in Hangul."""
    spoken = language[:2]
    if spoken in _ONE_OF:
        for match in _one_of(spoken).finditer(text):
            yield match.start(), match.end(), Decimal(SCALES[match["scale"].lower()])
    if spoken in _HUNDREDS:
        yield from _side_by_side(text, spoken)
    elif spoken == "de":
        for match in _GERMAN.finditer(text):
            if value := _german(match[0].lower()):
                yield match.start(), match.end(), Decimal(value)
    elif spoken == "ko":
        for match in _IN_HANGUL.finditer(text):
            yield match.start(), match.end(), Decimal(_of_chinese(match["word"]))


@cache
def _one_of(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){_ONE_OF[language]}(?![\w-])", re.I)


def _side_by_side(text: str, language: str) -> Iterator[Composed]:
    """Words side by side that add up, from thousands down: a number of one word alone is read elsewhere."""
    if not any_in(text.lower(), _signs(language)):
        return
    for run in _runs(language).finditer(text):
        number: list[re.Match[str]] = []
        for word in _word(language).finditer(text, *run.span()):
            if number and not _goes_on(number, word):
                yield from _sum(number, language)
                number = []
            number.append(word)
        yield from _sum(number, language)


@cache
def _signs(language: str) -> tuple[str, ...]:
    """What stands in every text that has such a number."""
    return (*_HUNDREDS[language], _THOUSAND[language].partition("[")[0])


@cache
def _small(language: str) -> Mapping[str, int]:
    """What stands for less than a hundred."""
    return {**_ONE[language], **FOREIGN[language]}


@cache
def _word(language: str) -> re.Pattern[str]:
    """A word of a number, by what it does in it."""
    hundreds, small = words_pattern(_HUNDREDS[language]), words_pattern(_small(language))
    kinds = rf"(?P<thousand>{_THOUSAND[language]})|(?P<hundred>{hundreds})|(?P<small>{small})"
    return re.compile(rf"(?<![\w-])(?:{kinds})(?![\w-])", re.I)


@cache
def _runs(language: str) -> re.Pattern[str]:
    word = re.sub(r"\?P<\w+>", "?:", _word(language).pattern)
    return re.compile(rf"{word}(?:\s{word})*", re.I)


def _goes_on(number: list[re.Match[str]], word: re.Match[str]) -> bool:
    """Whether a word is a lower part of the number before it."""
    kinds = [one.lastgroup for one in number]
    if word.lastgroup == "thousand":
        return "thousand" not in kinds
    since = kinds[kinds.index("thousand") + 1 :] if "thousand" in kinds else kinds
    return not since if word.lastgroup == "hundred" else "small" not in since


def _sum(number: list[re.Match[str]], language: str) -> Iterator[Composed]:
    first = number[0]
    if len(number) < 2 and (first[0].lower() not in _A_THOUSAND or _PER.search(first.string, 0, first.start())):
        return
    total = current = 0
    for word in number:
        if word.lastgroup == "thousand":
            total, current = (current or 1) * _THOUSANDS, 0
        else:
            worth = _HUNDREDS[language] if word.lastgroup == "hundred" else _small(language)
            current += worth[word[0].lower()]
    yield number[0].start(), number[-1].end(), Decimal(total + current)


_GERMAN = re.compile(r"(?<![\w-])(?=\w{7,70}(?![\w-]))\w*(?:hundert|tausend)\w*", re.I)
"""A word that may be a number: the longest below a million has 66 letters."""
_BELOW = {**FOREIGN["de"], "ein": 1, "eins": 1, "": 0}


def _german(word: str) -> int | None:
    """What one long word comes to, thousands first; None where it is no number ("Jahrhundert")."""
    for part, worth in (("tausend", _THOUSANDS), ("hundert", 100)):
        before, found, behind = word.partition(part)
        if found:
            times, rest = _german(before) if before else 1, _german(behind.removeprefix("und"))
            return None if times is None or rest is None else times * worth + rest
    return _BELOW.get(word)


def _of_chinese(word: str) -> int:
    """What signs of digits and of tens come to: "십이만" is twelve myriads."""
    whole = part = digit = 0
    for sign in word:
        if sign in _OF_CHINESE:
            digit = _OF_CHINESE[sign]
        elif _TEN[sign] < _MYRIAD:
            part, digit = part + (digit or 1) * _TEN[sign], 0
        else:
            whole, part, digit = whole + ((part + digit) or 1) * _TEN[sign], 0, 0
    return whole + part + digit
