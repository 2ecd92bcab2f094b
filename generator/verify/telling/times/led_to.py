"""Whether the words that a basis gives for a date of ours lead to it. English."""

import re
from collections.abc import Iterator

from generator.edtf import Edtf
from generator.verify.telling.times.durations import lengths

_QUOTED = re.compile(r"[“\"«„]([^“”\"«»„]+)[”\"»“]\s*([\w ]{0,12})")
_BACK = re.compile(r"\b(?:ago|before|back|since|earlier|past|last|previous)\b", re.I)
_LAST = re.compile(r"\b(?:last|previous|past) year\b|\bthe year before\b|\ba year (?:ago|earlier)\b", re.I)
_PART = re.compile(r"\b(early|mid|late)[- ]?(?:the )?(\d{3})0['’]?s\b", re.I)
_PARTS = {"early": (0, 4), "mid": (3, 7), "late": (6, 9)}
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?![\d’'s])")
_BEFORE_IT = re.compile(
    r"\bbefore (?:the|this|its) (?:article|report|text|source|essay|speech|address|interview|study|letter|paper)\b",
    re.I,
)
_MONTH = 31
_YEARS = {"year": 366, "decade": 3653, "century": 36525}
"""Days of a unit, as `durations` counts them."""
_IN_YEARS = {"year": 1, "decade": 10, "century": 100}
_EARLIER = re.compile(
    r"\b(?:last|past|previous\w*|ago|earlier|since|former\w*|before|then|once|quarter|was|were)\b", re.I
)


def led_astray(value: Edtf, issued: Edtf, basis: str, near: str) -> str:
    """What is wrong with a date (`value`) that is known by a `basis` of ours; or "".

    A length that the basis quotes ("three decades" before, "last year") leads from the source's date (`issued`) to that
    year and no other; a part of a decade to a year of that part; and what is only known to be before its source ends
    with it, unless a year beside the passage (`near`) is its end.
    """
    first, last = value.first_day.year, value.last_day.year
    if value.last_day > issued.last_day:
        return ""
    others = set(_YEAR.findall(basis)) - {str(issued.first_day.year), str(issued.last_day.year)}
    for words, years in (*_in_parts(basis), *(() if others else _back(basis, issued))):
        if not any(first <= year <= last for year in years) or (
            value.start and value.end and not _within(value, years)
        ):
            return f"'{words}' leads to {_told(years)}, and not to '{value.text}'"
    early = (issued.first_day - value.last_day).days > _MONTH
    if value.start is None and early and _BEFORE_IT.search(basis) and str(last) not in _YEAR.findall(f"{basis} {near}"):
        return f"that it was before its source does not lead to the end of '{value.text}'"
    return ""


def _within(value: Edtf, years: range) -> bool:
    """Whether a date that is told of a part of a decade lies in it; one year may lie in a longer date."""
    return len(years) == 1 or (value.first_day.year in years and value.last_day.year in years)


def _told(years: range) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]} to {years[-1]}"


def _in_parts(basis: str) -> Iterator[tuple[str, range]]:
    """The parts of decades that a basis quotes, each with its years."""
    for match in _QUOTED.finditer(basis):
        for part, decade in _PART.findall(match[1]):
            low, high = _PARTS[part.lower()]
            yield match[1], range(int(decade) * 10 + low, int(decade) * 10 + high + 1)


def _back(basis: str, issued: Edtf) -> Iterator[tuple[str, range]]:
    """The lengths that a basis quotes, each with the year to which it leads from a source of one year."""
    year = issued.first_day.year
    for match in _QUOTED.finditer(basis) if year == issued.last_day.year else ():
        words, after = match[1], match[2]
        counted = [length for length in lengths(words) if length.unit in _YEARS and length.low == length.high]
        if _LAST.search(words):
            yield words, range(year - 1, year)
        elif len(counted) == 1 and "half" not in words and _BACK.search(f"{words} {after}"):
            away = counted[0].low // _YEARS[counted[0].unit] * _IN_YEARS[counted[0].unit]
            yield words, range(year - away, year - away + 1)


def told_of_earlier(near: str) -> bool:
    """Whether words beside a number tell of a time before that of their source."""
    return bool(_EARLIER.search(near) or _YEAR.search(near))
