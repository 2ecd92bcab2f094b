"""Numbers written in words, and parts of a whole."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from generator.verify.numerals.reading.composed import composed
from generator.verify.numerals.reading.scales import (
    COUNTS,
    FOREIGN,
    FOREIGN_ORDINALS,
    ORDINALS,
    PARTS,
    SCALES,
    TENS,
    UNITS,
    words_pattern,
)
from generator.verify.text.glance import any_in, places, spelt

Found = tuple[int, int, Decimal, bool]
"""Start, end, value, and whether it is a rank."""

_WORD = re.compile(r"[^\W_]+")
_WORDS = frozenset({*UNITS, *TENS, *ORDINALS, *COUNTS})
_OWNED = re.compile(r"\b(?:the|its|his|her|their|a|s)\s$")
_A_BEFORE = re.compile(r"(?:^|\W)an?\s$")
_GREAT = frozenset(["hundred", "thousand", "million", "billion", "trillion"])
_VULGAR = dict(zip("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", (
    Decimal(part) / whole for part, whole in
    ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6), (1, 8), (3, 8), (5, 8),
    (7, 8))
), strict=True))  # fmt: skip
_MIXED = re.compile(rf"(?<![\w.,])(\d*)[\s\u2009]?([{''.join(_VULGAR)}])")
_SLASHED = re.compile(
    r"(?<![\w.,/])(?:(\d{1,2})[\s\u2009])?(\d{1,2})\s?[/⁄]\s?(2|3|4|5|6|7|8|9|10|12|16|20|100)(?![\d/]|[.,]\d)"
)
_HALF_A = re.compile(
    r"(?<!and\sa\s)\b(?P<part>half|a\squarter)\s(?:an?\s|of\sa\s)?(?P<scale>hundred|thousand|million|billion|trillion|dozen)\b",
    re.I,
)
_AND_A_HALF = re.compile(rf"\b({words_pattern(UNITS)}|\d+)[\s-]and[\s-]a[\s-]half\b", re.I)
_BEHIND = 20
_COUNTED_PARTS = re.compile(r"\b(?:first|last|past|next|previous|final|over|for)\s(?:the\s)?$", re.I)
_A_THIRD = re.compile(r"(?<!\w)(?<!одна\s)(?<!одну\s)треть(?!\w)", re.I)
_HANGUL_PART = re.compile(r"(\d+)분의\s?(\d+)")
_ONE = {"one": 1, "a": 1, "un": 1, "ein": 1, "одна": 1}


def in_words(text: str, language: str) -> Iterator[Found]:
    """Numbers in words. English words are read in every language, for our own prose may be English."""
    matches = _number_words(text)
    index = 0
    while index < len(matches):
        run = [matches[index]]
        while index + 1 < len(matches) and _adds(text, run, matches[index + 1]):
            index += 1
            run.append(matches[index])
        index += 1
        words = [match[0].lower() for match in run]
        if words in (["one"], ["score"]) or (words[0] in ("first", "second", "third") and not _is_rank(text, run[0])):
            continue
        if words[0] in COUNTS and not _A_BEFORE.search(text[max(0, run[0].start() - 4) : run[0].start()]):
            continue
        yield run[0].start(), run[-1].end(), _value(words), words[-1] in ORDINALS
    yield from ((start, end, value, False) for start, end, value in composed(text, language))
    if language[:2] in FOREIGN:
        words_here = FOREIGN[language[:2]]
        for match in _foreign(language[:2]).finditer(text):
            yield match.start(), match.end(), Decimal(words_here[match[1].lower()]), False
        if ranks := FOREIGN_ORDINALS[language[:2]]:
            for match in _foreign_ranks(language[:2]).finditer(text):
                yield match.start(), match.end(), Decimal(ranks[match[1].lower()]), True


def _number_words(text: str) -> list[re.Match[str]]:
    """The words of a text that are English numbers, in order."""
    forms = (word for word in spelt(text) if word.lower() in _WORDS)
    found = (_WORD.match(text, at) for form in forms for at in places(text, form) if not text[at - 1 : at].isalnum())
    whole = (match for match in found if match and match[0].lower() in _WORDS)
    return sorted(whole, key=lambda match: match.start())


@lru_cache(maxsize=8)
def _foreign(language: str) -> re.Pattern[str]:
    after = r"(?=\s(?!번째))" if language == "ko" else r"(?![^\W_]|-\w)"
    return re.compile(rf"(?<![^\W_])(?<!-)({words_pattern(FOREIGN[language])}){after}", re.I)


@lru_cache(maxsize=8)
def _foreign_ranks(language: str) -> re.Pattern[str]:
    """Ranks in words, but no part of a whole ("deux cinquièmes")."""
    ranks = words_pattern(FOREIGN_ORDINALS[language])
    return re.compile(rf"(?<![^\W_])(?<!-)({ranks})(?![^\W_]|-\w)", re.I)


def _adds(text: str, run: list[re.Match[str]], following: re.Match[str]) -> bool:
    """Whether a number word goes on the number before it: "twenty-one", "two hundred and five", not "two, three"."""
    between = text[run[-1].end() : following.start()]
    last, word = run[-1][0].lower(), following[0].lower()
    joined = between.strip(" -\u00a0\n")
    if last in ORDINALS:
        return False
    if word in (*COUNTS, "hundredth", "thousandth"):
        return joined == "" and (word != "score" or last in UNITS)
    if last in TENS:
        return joined == "" and ((word in UNITS and 0 < UNITS[word] < 10) or 0 < ORDINALS.get(word, 0) < 10)
    if last in _GREAT:
        return joined.rstrip(",").lower() in ("", "and") and "," not in joined.rstrip(",")
    return False


def _value(words: list[str]) -> Decimal:
    total = current = 0
    for word in words:
        if word in UNITS or word in TENS:
            current += UNITS.get(word, 0) + TENS.get(word, 0)
        elif word in ("hundred", "hundredth", "dozen", "score"):
            current = (current or 1) * {"dozen": 12, "score": 20}.get(word, 100)
        elif word in ORDINALS and word != "thousandth":
            current += ORDINALS[word]
        else:
            total += (current or 1) * (1000 if word == "thousandth" else SCALES[word])
            current = 0
    return Decimal(total + current)


def _is_rank(text: str, match: re.Match[str]) -> bool:
    """Whether "second" is a rank ("its second largest") and not a stretch of time or the beginning of a list."""
    owned = _OWNED.search(text[max(0, match.start() - 8) : match.start()])
    return bool(owned and re.match(r"[\s-][^\W\d_]", text[match.end() : match.end() + 2]))


@lru_cache(maxsize=8)
def _parts(language: str) -> re.Pattern[str]:
    numbers = {**_ONE, **UNITS, **FOREIGN.get(language, {})}
    return re.compile(rf"\b({words_pattern(numbers)}|\d{{1,2}})[\s-]({words_pattern(PARTS[language])})\b(?!-)", re.I)


def _near(
    pattern: re.Pattern[str], text: str, lowered: str, words: Iterable[str], behind: int = _BEHIND
) -> Iterator[re.Match[str]]:
    """What a pattern finds, looked for only where one of the words stands, 20 characters before and some behind."""
    stretches = sorted((at, at + len(word)) for word in words if word in lowered for at in places(lowered, word))
    last = 0
    for start, end in stretches:
        if start >= last and (match := pattern.search(text, max(last, start - 20), end + behind)):
            last = match.end()
            yield match


def parts_of_a_whole(text: str, language: str) -> Iterator[Found]:
    """Fractions: "two-thirds", "3/4", "2½", "half a million". Their parts are no numbers of their own."""
    lowered = text.lower()
    # What a text does not hold at all needs no closer look.
    if any_in(text, _VULGAR):
        for match in _MIXED.finditer(text):
            yield match.start(), match.end(), Decimal(match[1] or 0) + _VULGAR[match[2]], False
    if "half" in lowered:
        for match in _near(_AND_A_HALF, text, lowered, ("half",)):
            number = match[1].lower()
            whole = Decimal(number if number.isdigit() else UNITS[number])
            yield match.start(), match.end(), whole + Decimal("0.5"), False
    if "/" in text or "⁄" in text:
        for match in _SLASHED.finditer(text):
            if int(match[2]) < int(match[3]):
                fraction = Decimal(match[2]) / Decimal(match[3])
                yield match.start(), match.end(), Decimal(match[1] or 0) + fraction, False
    if "half" in lowered or "quarter" in lowered:
        for match in _near(_HALF_A, text, lowered, ("half", "quarter")):
            parts = 2 if match["part"].lower() == "half" else 4
            yield match.start(), match.end(), Decimal(SCALES[match["scale"].lower()]) / parts, False
    if "треть" in lowered:
        for match in _A_THIRD.finditer(text):
            yield match.start(), match.end(), Decimal(1) / 3, False
    if "분의" in text:
        for match in _HANGUL_PART.finditer(text):
            yield match.start(), match.end(), Decimal(match[2]) / Decimal(match[1]), False
    for spoken in dict.fromkeys(("en", language[:2])):
        if spoken not in PARTS:
            continue
        numbers = {**_ONE, **UNITS, **FOREIGN.get(spoken, {})}
        for match in _near(_parts(spoken), text, lowered, PARTS[spoken], 1):
            number, part = match[1].lower(), match[2].lower()
            over = Decimal(number) if number.isdigit() else Decimal(numbers[number])
            of = PARTS[spoken][part]
            counted = _COUNTED_PARTS.search(text[max(0, match.start() - 14) : match.start()])
            if over < of and not (counted and part.startswith("quarter")):
                yield match.start(), match.end(), over / of, False
