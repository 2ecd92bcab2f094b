"""Dates as running text tells them: years, months with their days, weekdays and decades, with their places.

Names of months and weekdays come from CLDR by way of babel, for `LANGUAGES`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from generator.verify.numerals.reading.bare_years import bounded
from generator.verify.text.glance import places, spelt
from generator.verify.text.selectors import Span

LANGUAGES = ("en", "de", "fr", "es", "ru", "ko")
_SHORTEST = 3
_NO_MONTH = frozenset(["mar", "mai", "may"])
_MORE = {"sept": 9, "märz": 3, "mayo": 5, "mars": 3}
_CASES = ("ь", "я", "ю", "е", "ем", "а", "у", "ом", "")
_DAYS_IN_CYRILLIC = {
    stem + ending: day
    for day, (stem, endings) in enumerate((
        ("понедельник", " а у ом е и ам"), ("вторник", " а у ом е и ам"), ("сред", "а ы е у ой ам"),
        ("четверг", " а у ом е и ам"), ("пятниц", "а ы е у ей ам"), ("суббот", "а ы е у ой ам"),
        ("воскресень", "е я ю ем ям"),
    ))
    for ending in endings.split(" ")
}  # fmt: skip
"""Weekdays in their cases."""
_DAYS_IN_HANGUL = "월화수목금토일"
_DAY_IN_HANGUL = re.compile(f"[{_DAYS_IN_HANGUL}]요일")
_SEASONS = {
    "spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11), "fall": (9, 10, 11), "winter": (12, 1, 2),
    "frühling": (3, 4, 5), "frühjahr": (3, 4, 5), "sommer": (6, 7, 8), "herbst": (9, 10, 11),
    "printemps": (3, 4, 5), "été": (6, 7, 8), "automne": (9, 10, 11), "hiver": (12, 1, 2),
    "primavera": (3, 4, 5), "verano": (6, 7, 8), "otoño": (9, 10, 11), "invierno": (12, 1, 2),
}  # fmt: skip
SEASONS = frozenset(_SEASONS)
"""What seasons are called, in small letters."""
# "May" and "March" are words too: a month has a number, or a preposition of time, beside it.
_TIMED = re.compile(
    r"(?:\d|\b(?:in|of|since|until|till|by|from|to|and|during|early|mid|late|last|next|this|every|before|after|through|"
    r"between|im|ende|anfang|mitte|seit|bis|vor|nach|ab|en|de|fin|début|mi|avant|après|depuis|desde|hasta|в|с|до|к))[\s,.-]+$",
    re.I,
)
_MAY = ("mai", "май", "мая", "мае")
"""Short names of a month that are nothing else."""
_MONTH_TO = re.compile(r"(\w{3,})[-–]$")
_NUMERIC = re.compile(r"(?<!\w)(?:\d|['’](?=\d))")
_NUMBERED = re.compile(r"\s*,?\s*(?:\d|of\b)")


@dataclass(frozen=True, slots=True)
class Told:
    """A date of a text, as far as it goes. `decade`: the year stands for its ten years; `weekday`: 0 is Monday."""

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    decade: bool = False


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for language in LANGUAGES[:-1]:
        names = Locale(language).months
        for context in ("format", "stand-alone"):
            # Abbreviations of English only: "ago.", "mar" and "dic" are words elsewhere.
            for width in ("wide", "abbreviated") if language == "en" else ("wide",):
                found.update({name.lower().rstrip("."): number for number, name in names[context][width].items()})
    # The cases of a month in Cyrillic ("в июле", "июлем"), from the genitive that CLDR gives.
    genitives = Locale("ru").months["format"]["wide"].items()
    cases = {name[:-1] + ending: number for number, name in genitives for ending in _CASES}
    return {**found, **cases, **_MORE}


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    """Weekdays as they are written: with a capital in English and German, elsewhere without."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for context in ("format", "stand-alone"):
            found.update({name: number for number, name in Locale(language).days[context]["wide"].items()})
    # Abbreviations of English only: those of other languages are words ("die", "mar").
    abbreviated = {name: number for number, name in Locale("en").days["format"]["abbreviated"].items()}
    plural = {f"{name}s": number for name, number in found.items() if name[-1] in "yogi"}
    return {**found, **plural, **abbreviated, **_DAYS_IN_CYRILLIC, "Sonnabend": 5, "Sonnabends": 5}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    months = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:"
        rf"(?P<iso>(?P<iy>[12]\d{{3}})-(?P<im>\d{{2}})(?:-(?P<id>\d{{2}}))?(?![\w-]))"
        rf"|(?P<ky>[12]\d{{3}})년(?:\s?(?P<km>\d{{1,2}})월)?(?:\s?(?P<kd>\d{{1,2}})일)?"
        rf"|(?P<km2>\d{{1,2}})월(?:\s?(?P<kd2>\d{{1,2}})일)?"
        rf"|(?P<nd>\d{{1,2}})\.(?P<nm>\d{{1,2}})\.(?P<ny>[12]\d{{3}})"
        rf"|(?P<ey>[12]\d{{3}})\.\s?(?P<em>\d{{1,2}})\.\s?(?P<ed>\d{{1,2}})(?!\w)"
        rf"|(?:(?:(?P<d0>\d{{1,2}})\.?\s?(?:[-–]|to|bis|au|al|and|und|et|y)\s?)?(?<!\d:)(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.|er|º)?\s+(?:of\s+|de\s+)?)?(?P<m>{months})\.?(?!\w)"
        rf"(?:\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?)?(?![\d%]|:\d|,\d{{3}}))?(?:,?\s+(?:de\s+|of\s+)?(?P<y>[12]\d{{3}}|[3-9]\d{{3}}(?=[.,;:)]|\s*$))(?!\d))?"
        rf"|(?P<decade>[12]\d{{2}}0)['’]?s(?!\w)"
        rf"|(?P<short>['’]?\d0s)(?!\w)"
        rf"|(?P<range>[12]\d{{3}})[-–/](?P<to>\d{{2}})(?![\d-])"
        rf"|(?P<year>1[4-9]\d{{2}}|20\d{{2}})(?![\w%]|[.,]\d)"
        rf"|(?P<day>{_DAY_IN_HANGUL.pattern})"
        rf"|(?P<word>[^\W\d_]{{3,}})"
        rf")",
        re.I,
    )


@lru_cache(maxsize=2048)
def read_dates(text: str) -> tuple[Told, ...]:
    """Every date of a text, in order."""
    return tuple(_read(text))


def _matches(text: str) -> Iterator[re.Match[str]]:
    """What the pattern finds, tried only where a date can begin: at a digit, and at names of months and weekdays."""
    named = [word for word in spelt(text) if word in _weekdays() or word.lower() in _months()]
    starts = [
        *(match.start() for match in _NUMERIC.finditer(text)),
        *(match.start() for match in _DAY_IN_HANGUL.finditer(text)),
        *(at for word in named for at in places(text, word)),
    ]
    end = 0
    for start in sorted(starts):
        if start >= end and (match := _pattern().match(text, start)):
            end = match.end()
            yield match


def _read(text: str) -> Iterator[Told]:
    for match in _matches(text):
        span = Span(*match.span())
        if word := match["word"]:
            weekday = _weekdays().get(word)
            # "Sun", "Sat" and "Wed" are words as well.
            if weekday is not None and (len(word) > _SHORTEST or text[match.end() : match.end() + 1] in (".", ",")):
                yield Told(span, weekday=weekday)
            continue
        if day := match["day"]:
            yield Told(span, weekday=_DAYS_IN_HANGUL.index(day[0]))
            continue
        part = {key: value for key, value in match.groupdict().items() if value}
        if "m" in part:
            if _is_month(text, match):
                day = part.get("d") or part.get("d2")
                of_year, of_month = _number(part.get("y")), _months()[part["m"].lower()]
                yield Told(span, of_year, of_month, _day(day))
                if last := part.get("d0") or part.get("d3"):
                    yield Told(span, of_year, of_month, _day(last))
        elif "decade" in part:
            yield Told(span, int(part["decade"]), decade=True)
        elif "range" in part:
            yield Told(span, int(part["range"]))
            yield Told(span, int(part["range"][:2] + part["to"]))
        elif "short" not in part:
            year = next((part[key] for key in ("iy", "ky", "ny", "ey", "year") if key in part), None)
            month = next((part[key] for key in ("im", "km", "km2", "nm", "em") if key in part), None)
            day = next((part[key] for key in ("id", "kd", "kd2", "nd", "ed") if key in part), None)
            if "year" in part and bounded(text, *span):
                continue
            if _number(month) is None or 1 <= int(month or 0) <= 12:
                yield Told(span, _number(year), _number(month), _day(day))


def _is_month(text: str, match: re.Match[str]) -> bool:
    name = match["m"]
    if match["d"] or match["d2"] or match["y"]:
        return True
    if name.isascii() and name[0].islower() and name.lower() in ("may", "march", "mar", "dec", "sep", "sept", "oct"):
        return False
    if len(name) <= _SHORTEST and name.lower() not in _NO_MONTH:
        return text[match.start() + len(name) : match.start() + len(name) + 1] == "." or name.lower() in _MAY
    if name.lower() in ("may", "march", "mars", "mar", "august", "april", "june"):
        before = text[max(0, match.start() - 12) : match.start()]
        # "January-May"
        joined = (first := _MONTH_TO.search(before)) and first[1].lower() in _months()
        return bool(joined or _TIMED.search(before) or _NUMBERED.match(text, match.end()))
    return True


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _day(digits: str | None) -> int | None:
    day = _number(digits)
    return day if day and day <= 31 else None


def months_of_season(word: str) -> tuple[int, ...]:
    """The months (of the north) that the name of a season can mean."""
    return _SEASONS.get(word.lower(), ())
