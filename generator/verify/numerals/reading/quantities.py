"""Numbers in running text: value, scale, unit, sign, currency, ordinal, range and year, with their places.

A small anchored grammar, for the general packages read "no" as a date and 2017 as a unit. What the words are is data,
by language, beside it and in `words/`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from generator.verify.numerals.reading.bare_years import is_year
from generator.verify.numerals.reading.grouping import grouped_in
from generator.verify.numerals.reading.halves import with_a_half
from generator.verify.numerals.reading.labels import labels
from generator.verify.numerals.reading.languages import language_of
from generator.verify.numerals.reading.pairs import ranges, ratios, shared
from generator.verify.numerals.reading.quantity import Kind, Quantity
from generator.verify.numerals.reading.scaled import RAISED, scaled_value
from generator.verify.numerals.reading.scales import value_of
from generator.verify.numerals.reading.spelt import in_words, parts_of_a_whole
from generator.verify.numerals.reading.spoken_years import spoken_years
from generator.verify.numerals.reading.units_after import unit_after
from generator.verify.numerals.words.units import (
    CODES,
    CURRENCY,
    CURRENCY_AFTER,
    CURRENCY_BEFORE,
    IN_A_SCALE,
    PERCENT,
    POINTS,
)  # fmt: skip
from generator.verify.text.glance import Glanced, at_digits
from generator.verify.text.selectors import Span

_DIGITS = re.compile(
    r"(?<![\w.,])(?<!\d[-–/:])[+]?(?P<number>\d{1,3}(?:[\u00a0\u202f ’']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    r"(?P<ordinal>(?:st|nd|rd|th|er|ère|ème|e|º|ª|-?(?:й|го|му|м|я|ю|е|ое|ая|ые|ых))(?![^\W\d_])|"
    r"(?:위|번째)(?=(?:이?다|였다|이?며|이?고|로|를|에|의|가|는|와|까지|인|지만)?(?![^\W\d_])))?"
    r"(?!_)"
)
_RAISED = re.compile(RAISED)
_RANGE_DIGITS = re.compile(r"(?<=\d[-–])\d+(?:[.,]\d+)*")
_SIGN_BEFORE = Glanced(
    re.compile(
        r"(?:(?<=[\s(\[$€£¥₩₽₹])|(?<![\s\S]))[-−–]$|(?<=\()[-−–]\s$"
        # A margin of "plus or minus 3" has no sign.
        r"|(?<!plus or )(?<!plus ou )(?<!plus oder )(?<!más o )(?<!más/)(?<!plus/)\b"
        r"(?:minus|negative|moins|menos|минус)\s$|영하\s?$",
        re.I,
    ),
    ("-", "−", "–", "minus", "negative", "moins", "menos", "минус", "영하"),
)
_BELOW_ZERO = re.compile(
    r"\s?(?:°\s?[CFС]?|℃|[^\W\d_]+)?(?:\s(?:celsius|fahrenheit))?\s"
    r"(?:below\s(?:zero|freezing)|unter\s(?:null|dem\sgefrierpunkt)|(?:en\s|au-)?dessous\sde\széro|"
    r"sous\s(?:zéro|le\spoint)|bajo\scero|ниже\sнуля|мороза)(?![^\W_])",
    re.I,
)
"""A temperature told without a sign: "31 degrees below zero"."""
_QUALIFIERS = tuple(
    "about|around|approximately|roughly|some|nearly|almost|more than|over|less than|under|fewer than|at least|"
    "at most|up to|as many as|as much as|close to|circa|estimated|above|below|"
    "rund|etwa|ungefähr|zirka|ca.|mehr als|über|fast|knapp|mindestens|höchstens|weniger als|gut|bis zu|"
    "environ|près de|plus de|moins de|au moins|presque|quelque|jusqu’à|jusqu'à|"
    "más de|cerca de|alrededor de|unos|unas|casi|al menos|menos de|hasta unos|"
    "около|более|больше|свыше|почти|менее|примерно|порядка".split("|")
)
_NEARLY = ("~", "≈", "<", ">", "≤", "≥", "약", "거의")
_QUALIFIER = Glanced(
    re.compile(
        rf"(?:\b(?:{'|'.join(map(re.escape, _QUALIFIERS))})|{'|'.join(_NEARLY)})\s*"
        r"(?:an?\s+|the\s+)?(?:(?:US|A)?[$€£¥₩₽₹]|[A-Z]{3})?\s?$",
        re.I,
    ),
    (*_QUALIFIERS, *_NEARLY),
)
_EDGED_UP = re.compile(r"\b(?:\w+(?:ed|en)|went|crept|rose|was|were|is|are|been)\s(?:\w+ly\s)?up\sto(?=\s)", re.I)
"""Behind a movement, "up to" is no limit: "edged up to 3.8 percent"."""
_QUALIFIED_AFTER = re.compile(r"[^\s,.]{0,6}\s?(?:이상|이하|미만|넘는|여\s?명|안팎|or more|or less|or so|and more)")
_ATTACHED = re.compile(
    r"(?:mm|cm|km|kg|[mgtl]|mw|gw|kw|k?wh|ha|bn|mn|mln|tn|trn|b|k|pp|c|f|p|x|bps?|year|day|mph|kph|gb|mb|hz|ghz|"
    r"USD|EUR|CHF|won|euros?|thousand|million|billion|trillion|mil|mio|mrd|percent)(?![^\W\d_가-힣])",
    re.I,
)


def read_numbers(text: str, language: str | None = None) -> tuple[Quantity, ...]:
    """Every number of a text, in order. Without a `language` (BCP 47) it is guessed by the commonest words."""
    return _read(text, language or language_of(text))


# A source is read again for each statement, its summary and each rule.
@lru_cache(maxsize=512)
def _read(text: str, language: str) -> tuple[Quantity, ...]:
    language = grouped_in(text, language)
    named = sorted(labels(text))
    starts = [start for start, _, _ in named]
    parts = [
        Quantity(value, Span(start, end), kind="part")
        for start, end, value, _ in (*with_a_half(text, language), *parts_of_a_whole(text, language))
        if _label(named, starts, start) is None
    ]
    taken = {at for part in parts for at in range(part.span.start, part.span.end)}
    found = [*parts]
    for quantity in (*_in_digits(text, language, named, starts), *_in_words(text, language)):
        if quantity.span.start not in taken:
            found.append(quantity)
    found.sort(key=lambda quantity: quantity.span.start)
    measured: list[Quantity] = []
    for quantity in found:
        if not (measured and quantity.span.start < measured[-1].span.end):
            measured.append(_measured(text, quantity, language))
    return tuple(ranges(text, shared(text, ratios(text, measured))))


def _label(named: list[tuple[int, int, str]], starts: list[int], at: int) -> str | None:
    """The kind of label that an offset lies in. Labels may overlap a little, so two are looked at."""
    index = bisect_right(starts, at)
    return next((kind for start, end, kind in reversed(named[max(0, index - 2) : index]) if start <= at < end), None)


def _in_digits(text: str, language: str, named: list[tuple[int, int, str]], starts: list[int]) -> Iterator[Quantity]:
    position = 0
    matches = sorted((*at_digits(_DIGITS, text), *at_digits(_RANGE_DIGITS, text)), key=lambda match: match.start())
    for match in matches:
        if match.start() < position:
            continue
        whole = match["number"] if match.re is _DIGITS else match[0]
        start = match.start("number") if match.re is _DIGITS else match.start()
        end = position = match.end()
        kind = _label(named, starts, start)
        if kind and " " in whole and not re.search(r"[.,’']", whole):
            whole = whole.split()[0]
            end = position = start + len(whole)
        value = value_of(whole, language)
        if value is None:
            continue
        ordinal = bool(match.re is _DIGITS and match["ordinal"]) and kind is None
        bare = whole.isdigit() and len(whole) == 4 and 1000 <= value <= 2199
        if kind is None and not ordinal and re.match(r"[A-Za-z]", text[end : end + 1]):
            kind = None if _ATTACHED.match(text, end) else "name"
        if raised := _RAISED.match(text, end):
            # Ten with a raised six is a million, or ten with a sixth note, and so neither.
            kind, end = ("name" if whole == "10" else kind), raised.end()
        if sign := _SIGN_BEFORE.search(text, max(0, start - 10), start):
            value, start = -value, sign.start()
        year = bare and kind != "name" and (kind == "date" or is_year(text, start, end, value))
        yield Quantity(value, Span(start, end), ordinal=ordinal, year=year, kind=_kind(kind))


def _kind(label: str | None) -> Kind:
    return "date" if label == "date" else "clock" if label == "clock" else "name" if label else "amount"


def _in_words(text: str, language: str) -> Iterator[Quantity]:
    for start, end, year in spoken_years(text):
        yield Quantity(Decimal(year), Span(start, end), year=True)
    for start, end, value, ordinal in in_words(text, language):
        yield Quantity(value, Span(start, end), ordinal=ordinal)


def _measured(text: str, quantity: Quantity, language: str) -> Quantity:
    """With scale, unit and qualifier."""
    start, end = quantity.span.start, quantity.span.end
    value = quantity.value
    if quantity.kind in ("date", "clock", "name"):
        return quantity
    if _BELOW_ZERO.match(text, end):
        value = -abs(value)
    before = CURRENCY_BEFORE.search(text, max(0, start - 6), start)
    scaled = False
    if not quantity.ordinal:
        value, end, scaled = scaled_value(text, value, end, language, before is not None)
    unit = ""
    if points := POINTS.match(text, end):
        unit, end = "percentage points", points.end()
    elif percent := PERCENT.match(text, end):
        unit, end = "%", percent.end()
    elif before:
        unit = CURRENCY[before[1].lower().rstrip(".")]
        start = before.start()
        if sign := _SIGN_BEFORE.search(text, max(0, start - 10), start):
            value, start = -value, sign.start()
    elif scaled and (code := IN_A_SCALE.get(text[start:end].split()[-1].lower())):
        unit = code
    elif after := CURRENCY_AFTER.match(text, end):
        unit, end = CURRENCY[after[1].lower().rstrip(".")], after.end()
    else:
        unit = "years" if _AGED.search(text, max(0, start - 24), start) else unit_after(text, end)
    ahead = text[max(0, start - 24) : start]
    ahead = _EDGED_UP.sub("", ahead) if "up" in ahead.lower() else ahead
    qualifier = _QUALIFIER.search(ahead, 0, len(ahead)) or _QUALIFIED_AFTER.match(text, end)
    year = quantity.year and not scaled and unit not in ("%", "percentage points") and unit not in CODES
    said = qualifier[0].strip().lower() if qualifier else ""
    return replace(quantity, value=value, span=Span(start, end), unit=unit, year=year, qualifier=said)


_AGED = re.compile(
    r"\b(?:aged|ages|âgé\w*\sde|im Alter von|в возрасте)\s(?:\d{1,2}\s?(?:and|to|or|und|et|-|–|,)\s?)*$", re.I
)


__all__ = ["Quantity", "read_numbers"]
