"""Two numbers that belong together: the ends of a range, and a share of so many."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.words.measures import DIRECTIONS, concepts
from generator.verify.numerals.words.units import MEASURED

_RANGE = re.compile(r"\s?(?:[-–—~]|to|and|до|bis|à|a|und|et|y|и|에서)\s?", re.I)
_TO = frozenset(["to", "до", "bis", "à", "a", "에서"])
_AND = frozenset(["and", "und", "et", "y", "и"])
_BETWEEN = re.compile(r"(?:\b(?:between|zwischen|entre)|между)\s\S{0,3}$", re.I)
_CHANGED = re.compile(
    r"\b(?:went|mov\w*|pass\w*|pasa\w*|pasó|rose|rise|rising|fell|fall|falls|falling|grew|grow|growth|grown|up|down|drop\w*|increas\w*|decreas\w*|declin\w*|"
    r"jump\w*|slid\w*|slip\w*|surg\w*|soar\w*|climb\w*|gain\w*|lost|lose|shr[aiu]nk\w*|plung\w*|tumbl\w*|advanc\w*|cut|"
    r"expand\w*|contract\w*|edg\w*|dip\w*|sank|slump\w*|rallied|widen\w*|narrow\w*|lower\w*|rais\w*|reduc\w*|chang\w*|"
    r"gestiegen|stieg\w*|sank\w*|fiel\w*|gefallen|wuchs|ging\w*|sub\w*|baj\w*|crec\w*|cay\w*|вырос\w*|упал\w*|снизил\w*|сократил\w*|augment\w*|baiss\w*|"
    r"recul\w*)\b[^.;]*$",
    re.I,
)
_RATIO = re.compile(
    r"\s(?:out\sof|of|in|von|sur|de\scada|из)\s(?:every\s|each\s|the\s|its\s|their\s|all\s|der\s|den\s|les\s)?", re.I
)
_ONE_IN = re.compile(
    r"\b(?:one|ein(?:e[mnrs]?)?|un\w?|один)\s(?:in|of(?=\severy)|out\sof|von|sur|de\scada|из)\s(?:every\s)?$", re.I
)


_PART_OF = re.compile(r"\s(?:of|des?|du|der|von|de\sl[oa]s|из)\s(?:the\s|its\s|their\s|all\s|den\s|les\s)?", re.I)


_AMONG_KO = re.compile(r"[가-힣]{0,3}\s(?:중|가운데)\s(?:약\s)?")
_FEW = 10


def ratios(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Two numbers that are one share: "three out of 10", "3 in 10", "one in five"."""
    found = list(quantities)
    for index, quantity in enumerate(found):
        if quantity.kind != "amount" or quantity.year or quantity.ordinal:
            continue
        if _ONE_IN.search(text, max(0, quantity.span.start - 20), quantity.span.start):
            found[index] = replace(quantity, kind="ratio")
        if (
            index
            and found[index - 1].kind == "part"
            and _PART_OF.fullmatch(text, found[index - 1].span.end, quantity.span.start)
        ):
            found[index] = replace(quantity, kind="ratio")
        if index and found[index - 1].kind == "amount":
            first = found[index - 1]
            if first.value <= _FEW and _AMONG_KO.fullmatch(text, first.span.end, quantity.span.start):
                found[index - 1 : index + 1] = [replace(first, kind="ratio"), replace(quantity, kind="ratio")]
                continue
            if _so_many_of(text, first, quantity):
                found[index - 1 : index + 1] = [replace(first, kind="ratio"), replace(quantity, kind="ratio")]
                continue
            link = _RATIO.fullmatch(text, first.span.end, quantity.span.start)
            if link and not first.unit and not first.ordinal and not first.year and 0 < first.value < quantity.value:
                of = link[0].split()[0].lower() in ("of", "von", "из")
                found[index] = replace(quantity, kind="ratio")
                found[index - 1] = replace(first, unit=quantity.unit) if of else replace(first, kind="ratio")
    return found


_OF_EVERY = re.compile(r"(?:^|[.;]\s)(?:de cada|(?:out )?of every|von je|из каждых)\s$", re.I)
_COUNTED_OF_EVERY = re.compile(r"\s[^\W\d_]+\s(?:sur|de cada|(?:out )?of every|von je|из каждых)\s", re.I)
_THING = re.compile(r"\s[^\W\d_]+,\s")


def _so_many_of(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether two numbers are one share with what they count between them: "quatre ménages sur dix", "of every 100
    pupils, 17"."""
    few, many = sorted((first.value, second.value))
    if not 0 < few < many <= _MANY or second.ordinal or second.year:
        return False
    if _OF_EVERY.search(text, max(0, first.span.start - 16), first.span.start):
        return first.value == many and bool(_THING.fullmatch(text, first.span.end, second.span.start))
    return first.value == few and bool(_COUNTED_OF_EVERY.fullmatch(text, first.span.end, second.span.start))


_MANY = 1000
_SHARES = re.compile(
    r",?\s(?:to|and|or|auf|und|oder|bis|à|et|ou|al?|y|o|до|и|или|against|versus|vs\.?|gegenüber|gegen|contre|frente a|"
    r"против|compared (?:to|with)|beziehungsweise|bzw\.)\s(?:l[oa]s\s|el\s|de\s)?",
    re.I,
)
_BASE = re.compile(r"\b(?:per|pour|je|pro|auf|por|cada|every|на)\s$", re.I)
_TO_WHICH = re.compile(r",?\s(?:to|auf|à|hasta|a|до|contre|gegen|against)\s(?:l[oa]s\s)?", re.I)
_NEAR = 20


def shared(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Numbers that leave unit and scale to the one after: "from 14 to 17 percent", "8.9 and 9.7 million tourists"; or
    the unit to the one before: "slid 3 points to 91", "88 votes to 61"."""
    found = list(quantities)
    for index, (first, second) in enumerate(pairwise(quantities)):
        alone = second.kind == "amount" and not (second.unit or second.year or second.ordinal)
        if alone and first.unit and first.unit not in MEASURED and first.kind == "amount" and not first.year:
            between = text[first.span.end : second.span.start].removeprefix(" ").removeprefix(first.unit)
            if _TO_WHICH.fullmatch(between):
                rated = index and _BASE.search(text, max(0, first.span.start - 12), first.span.start)
                found[index + 1] = replace(second, unit=(quantities[index - 1] if rated else first).unit)
    for index in range(len(found) - 2, -1, -1):
        first, second = found[index], found[index + 1]
        # What stands between may have been read as a unit: "940,4 против 960,6".
        unit = "" if first.unit and first.unit in text[first.span.end : second.span.start].split() else first.unit
        plain = first.kind == "amount" == second.kind and not (unit or first.year or first.ordinal or second.ordinal)
        if not plain or second.year or not _SHARES.fullmatch(text, first.span.end, second.span.start):
            continue
        bare = _bare(text, second)
        scale = second.value / bare if bare else 1
        alike = (
            scale > 1
            and bare
            and text[first.span.start : first.span.end].strip()[-1:].isdigit()
            and (bare / _NEAR <= first.value <= bare * _NEAR)
        )
        unit = second.unit if second.unit in MEASURED else ""
        found[index] = replace(first, value=first.value * scale if alike else first.value, unit=unit)
    return found


def _bare(text: str, quantity: Quantity) -> Decimal:
    """The digits of a number without its scale: of 9.7 million, 9.7."""
    digits = re.search(r"\d[\d.,\u00a0\u202f’' ]*", text[quantity.span.start : quantity.span.end])
    count = len(re.sub(r"\D", "", digits[0])) if digits else 0
    if not count or not quantity.value:
        return Decimal(0)
    number = abs(quantity.value).normalize()
    for scale in (10**12, 10**9, 10**8, 10**7, 10**6, 10**5, 10**4, 10**3):
        if number / scale == Decimal(re.sub(r"\D", "", digits[0])).scaleb(-_places(digits[0])) if digits else False:
            return number / scale
    return number


def _places(digits: str) -> int:
    part = re.search(r"[.,](\d{1,2})$", digits.strip())
    return len(part[1]) if part else 0


def ranges(text: str, quantities: list[Quantity]) -> Iterator[Quantity]:
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


_ON_TO_KO = re.compile(r"(?:%|퍼센트)?(?:으로|로)(?![가-힣])")
"""From one number on to another: "10%에서 45%로 오른다"."""


def _is_range(text: str, first: Quantity, second: Quantity, joined: str) -> bool:
    match = _RANGE.fullmatch(joined)
    if (
        not match
        or first.ordinal != second.ordinal
        or first.year != second.year
        or abs(second.value) < abs(first.value)
    ):
        return False
    if first.kind != "amount" or second.kind != "amount":
        return False
    # "One of the three to 500 euros": the ends of a range are written in one way.
    if text[first.span.start].isalpha() != text[second.span.start].isalpha():
        return False
    # "Rose 5 percent to 34 billion won": two things, not two ends of one.
    unlike = first.unit and second.unit and first.unit != second.unit
    word = joined.strip().lower()
    if word in _AND:
        return bool(_BETWEEN.search(text[max(0, first.span.start - 16) : first.span.start]))
    if word == "에서" and _ON_TO_KO.match(text, second.span.end):
        return False
    if word in _TO:
        before = text[max(0, first.span.start - 40) : first.span.start]
        moved = _CHANGED.search(before) or any(name in DIRECTIONS for name in concepts(before))
        return not unlike and not moved
    return not unlike
