"""Times that are told without a date, in English: "a decade ago", "last spring", "the nineties", "at Christmas"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import edtf
from generator.verify.evidence import Evidence
from generator.verify.telling.times.calendar_words import months_of_season, read_dates
from generator.verify.telling.times.durations import lengths
from generator.verify.verdict import Issue

_DECADES = (
    "noughties|aughts", "tens|teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties",
    "nineties",
)  # fmt: skip
_DECADE_OF = {word: number for number, words in enumerate(_DECADES) for word in words.split("|")}
_TEENS = 20
_BEFORE_DECADE = r"(?:the|early|late|mid|mid-|of|roaring|swinging|since|nineteen)[\s-]+"
_DECADE = re.compile(rf"(?<!\w){_BEFORE_DECADE}({'|'.join(_DECADE_OF)})(?!\w)", re.I)
_CENTURY = re.compile(
    r"(?<!\w)(?:(?P<number>\d{1,2})(?:st|nd|rd|th)|(?P<word>sixteenth|seventeenth|eighteenth|nineteenth|twentieth|"
    r"twenty-first|last|previous|this|past|next))[\s-]+century(?!\w)",
    re.I,
)
_CENTURIES = {
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
_LONG = frozenset(("year", "decade", "generation", "century"))
_AGO = re.compile(r"\s+(?:ago|earlier|before|previously|later|afterwards?|hence|from now|since)(?!\w)", re.I)
_TURNS = "last|past|previous|next|coming|following"
_ANY_MONTH = tuple(range(1, 13))
_TURNED = re.compile(
    rf"(?<!\w)(?P<turn>{_TURNS})\s+(?P<unit>week|month|year|decade|quarter|night|weekend"
    r"|spring|summer|autumn|fall|winter)(?!\w)",
    re.I,
)
_SEASON = re.compile(
    r"(?<!\w)(?:in|of|during|since|until|till|by|before|after|this|early|late|mid)[\s-]+(?:the[\s-]+)?"
    r"(?:early\s+|late\s+)?(spring|summer|autumn|winter)(?!\w|\s+(?:war|games|olympics|offensive))",
    re.I,
)
_FEASTS = {"christmas": (12,), "easter": (3, 4), "new year": (1, 12), "ramadan": (), "halloween": (10, 11),
           "midsummer": (6,), "thanksgiving": (10, 11)}  # fmt: skip
_FEAST = re.compile(rf"(?<!\w)(?:at|by|before|after|since|on|until|over|during)\s+({'|'.join(_FEASTS)})(?!\w)", re.I)
_DAY = re.compile(r"(?<!\w)(the day (?:before yesterday|after tomorrow)|yesterday|tomorrow)(?!\w)", re.I)
_ABOUT = 0.25
"""By how much of itself a rounded length may be off."""
_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class _Time:
    """A time that is told: its words, how the evidence would tell it as well (a regular expression, or a length in
    days), and the years (from, to) and months that it can mean."""

    words: str
    alike: str = ""
    days: tuple[int, int] | None = None
    years: tuple[float, float] | None = None
    months: tuple[int, ...] = ()


def relative_times_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """E007 (review): a time that the evidence gives neither in such words nor by a date that fits.

    Texts in other languages are not compared.
    """
    if evidence.language.partition("-")[0] != "en" or evidence.told_in.partition("-")[0] != "en":
        return
    dates = [edtf.parse(date) for date in evidence.dates]
    years = sorted({date.first_day.year for date in dates if date.start} | {d.last_day.year for d in dates if d.end})
    told = (*_named_times(text), *_relative_times(text, years))
    words = "\n".join(dict.fromkeys((*evidence.passages, *evidence.sentences, *evidence.paragraphs))) if told else ""
    for time in told:
        if not (_alike(time, words) or _dated(time, words)):
            message = f"the time in '{time.words}' is not in the evidence"
            hint = "Tell the time as the evidence does, cite the words that give it, or accept the finding by name."
            yield Issue("E007", "review", message, hint, (("evidence", " … ".join(evidence.passages)),))


def _alike(time: _Time, words: str) -> bool:
    """Whether the evidence tells a time in such words, or by a length of about as many days."""
    if time.alike and re.search(rf"(?<!\w)(?:{time.alike})", words, re.I):
        return True
    if time.days is None:
        return False
    low, high = time.days[0] * (1 - _ABOUT), time.days[1] * (1 + _ABOUT)
    return any(length.low <= high and low <= length.high for length in lengths(words))


def _dated(time: _Time, words: str) -> bool:
    """Whether the evidence prints a year or a month that a told time can mean."""
    printed = read_dates(words)
    if time.years and any(one.year and time.years[0] <= one.year <= time.years[1] for one in printed):
        return True
    in_season = {month for word in re.findall(r"[^\W\d_]+", words) for month in months_of_season(word)}
    return bool(set(time.months) & (in_season | {one.month for one in printed if one.month}))


def _named_times(text: str) -> Iterator[_Time]:
    """Decades, centuries, seasons and feasts."""
    for match in _DECADE.finditer(text):
        tens = _DECADE_OF[match[1].lower()] * 10
        century = 2000 if tens < _TEENS else 1900
        yield _Time(match[0], match[1], years=(century + tens, century + tens + 9))
    for match in _CENTURY.finditer(text):
        number = _CENTURIES.get((match["word"] or "").lower()) or int(match["number"] or 0)
        yield _Time(match[0], "centur", years=(number * 100 - 100, number * 100) if number else None)
    for match in _SEASON.finditer(text):
        yield _Time(match[0], match[1], months=months_of_season(match[1]))
    for match in _FEAST.finditer(text):
        yield _Time(match[0], match[1], months=_FEASTS[match[1].lower()])


def _relative_times(text: str, from_years: Sequence[int]) -> Iterator[_Time]:
    """What is counted from the day of the text: "ten years ago", "last spring", "yesterday"."""
    for length in lengths(text):
        tail = _AGO.match(text, length.span.end)
        if tail:
            low, high = (days / _YEAR for days in (length.low * (1 - _ABOUT), length.high * (1 + _ABOUT)))
            years = (min(from_years) - high - 1, max(from_years) - low + 1) if from_years else None
            yield _Time(
                text[length.span.start : tail.end()],
                days=(length.low, length.high),
                years=years if length.unit in _LONG else None,
            )
    for match in _TURNED.finditer(text):
        unit = match["unit"].lower()
        by = {"year": 1, "decade": 10}.get(unit, 0)
        back = match["turn"].lower() in ("last", "past", "previous")
        years = None
        if by and from_years:
            years = (min(from_years) - by, max(from_years) - 1) if back else (min(from_years) + 1, max(from_years) + by)
        alike = rf"(?:{_TURNS}|this)\s+(?:\w+\s+)?{unit}|{unit}\w*\s+(?:ago|earlier|before|later)"
        months = _ANY_MONTH if unit in ("month", "quarter") else months_of_season(unit)
        yield _Time(match[0], alike, years=years, months=months)
    for match in _DAY.finditer(text):
        yield _Time(match[0], match[1])
