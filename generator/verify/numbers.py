"""A fact's number against its evidence: value, unit, scale, sign, currency, rank, and the words beside it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.verify.quantities import CURRENCY, SCALES, Quantity, read_numbers
from generator.verify.verdict import Issue

_WORD = re.compile(r"[^\W\d_]+")
_RANKED = re.compile(r"\b(?:No\.|number|rank\w*|place)\s*$", re.I)
_RANKS = frozenset(["rank", "ranks", "ranking", "place", "position"])
_YEARS = frozenset(("year", "date"))
_SAME = {
    "mm": "millimeter", "cm": "centimeter", "m": "meter", "km": "kilometer", "kg": "kilogram", "g": "gram",
    "t": "ton", "tonne": "ton", "tons": "ton", "tonnes": "ton", "ha": "hectare", "l": "liter", "litre": "liter",
    "metre": "meter", "millimetre": "millimeter", "centimetre": "centimeter", "kilometre": "kilometer",
    "kilometers": "kilometer", "mw": "megawatt", "gw": "gigawatt", "kw": "kilowatt", "mph": "mile", "people": "person",
    "persons": "person",
}  # fmt: skip
_QUALIFIED = {"rank": "a rank", "%": "per cent", "percentage points": "percentage points", "year": "a year"}


def supports(
    words: str, value: Decimal, unit: str, about: Sequence[str] = (), named: Sequence[str] = ()
) -> tuple[Issue, ...]:
    """Why `words` do not give `value` in `unit`; nothing where they do.

    `about`: what the number is said to measure, in the fact's own words, and `named`: of whom; where the evidence holds
    several numbers of one kind, the one that stands beside those words must be this one. Issues: N001 no such
    number, N002 another unit, N003 an end of a range, N004 bound to other words, N005 (review) a qualifier such as
    "more than" is lost.
    """
    wanted, kind = _dimension(value, unit)
    found = read_numbers(words)
    same = [quantity for quantity in found if quantity.value == wanted]
    read = ("in the evidence", ", ".join(_said(words, quantity) for quantity in found) or "no number")
    if not same:
        hint = "Correct the number, or cite the words that give it."
        return (Issue("N001", "error", f"the evidence does not give {_plain(value)} {unit}", hint, (read,)),)
    fitting = [quantity for quantity in same if _fits(quantity, kind, words)]
    if not fitting:
        hint = "Give the unit, scale and kind of number that the source gives."
        message = f"the evidence gives {_plain(value)}, but not as {_QUALIFIED.get(kind, unit)}"
        return (Issue("N002", "error", message, hint, (read,)),)
    return tuple(_bound(words, fitting, found, kind, (about, named), f"{_plain(value)} {unit}"))


_COUNTED = re.compile(r"\d[\d,.]*\s+\w+")


def _bound(
    words: str,
    fitting: list[Quantity],
    found: Sequence[Quantity],
    kind: str,
    measured: tuple[Sequence[str], Sequence[str]],
    said: str,
) -> Iterator[Issue]:
    about, named = measured
    ours = fitting[0]
    if other := ours.upper if ours.upper is not None else ours.lower_of:
        message = f"{said} is one end of a range; the other is {_plain(other)}"
        yield Issue("N003", "error", message, "Give the range as 'text', with both ends.", (("evidence", words),))
        return
    rivals = [q for q in found if q.value != ours.value and _fits(q, kind, words) and not (q.year and kind != "year")]
    if rivals and about:
        names = {_stem(word) for text in named for word in _WORD.findall(text)}
        stems = {_stem(word) for text in about for word in _WORD.findall(text)} - names
        near = {q.span: _beside(words, q, found) for q in (ours, *rivals)}
        scores = {span: (len(stems & beside), len(names & beside)) for span, beside in near.items()}
        if scores[ours.span] <= max(scores[q.span] for q in rivals):
            details = (("evidence", words), ("measure", "; ".join(about)))
            hint = "Cite the shortest words that give this number alone, and name what it measures as the source does."
            message = f"the evidence does not bind {said} to what it is said to measure"
            yield Issue("N004", "error", message, hint, details)
    if ours.qualifier and not any(ours.qualifier in text.lower() for text in about):
        message = f"the source says {ours.qualifier!r} of this number"
        hint = "Say so in the measure, or accept the finding by name."
        yield Issue("N005", "review", message, hint, (("evidence", words),))


def _dimension(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """The value with the unit's scale, and what kind of number it is."""
    lowered = unit.lower().strip()
    tokens = lowered.split()
    for token in tokens:
        if (token in SCALES and len(token) > 1) or token in ("bn", "mn"):
            value *= SCALES[token]
    rest = " ".join(token for token in tokens if token not in SCALES or len(token) == 1)
    if re.search(r"percentage[\s-]?points?|^pp$|^p\.p\.$", rest):
        return value, "percentage points"
    if rest in ("%", "percent", "per cent") or re.match(r"(?:%|per\s?cent)\b", rest):
        return value, "%"
    if set(rest.split()) & _RANKS:
        return value, "rank"
    if rest in _YEARS:
        return value, "year"
    currency = next((CURRENCY[token] for token in rest.split() if token in CURRENCY), "")
    return value, currency or rest


def _fits(quantity: Quantity, kind: str, words: str) -> bool:
    if kind == "rank":
        return quantity.ordinal or bool(_RANKED.search(words[: quantity.span.start]))
    if quantity.ordinal:
        return False
    if kind in ("%", "percentage points") or quantity.unit in ("%", "percentage points"):
        return quantity.unit == kind
    if kind == "year":
        return quantity.year
    if quantity.year:
        return False
    currencies = set(CURRENCY.values())
    if kind in currencies or quantity.unit in currencies:
        return quantity.unit == kind
    if not kind:
        return True
    start, end = quantity.span.start, quantity.span.end
    # The word right after another number is that number's own unit.
    following = _WORD.findall(words[start:end] + _COUNTED.sub(" ", words[end : end + 60]))[:5]
    before = _WORD.findall(words[max(0, start - 40) : start])[-4:]
    near = {_stem(word) for word in (*following, *before)}
    return any(_stem(word) in near for word in _WORD.findall(kind))


def _beside(words: str, quantity: Quantity, found: Sequence[Quantity]) -> set[str]:
    """The words that go with a number: from the number before it to the one after it, its own clause first."""
    start = max((q.span.end for q in found if q.span.end <= quantity.span.start), default=0)
    end = min((q.span.start for q in found if q.span.start >= quantity.span.end), default=len(words))
    before = re.split(r"[,;]|\band\b|\bwhile\b|\bbut\b", words[start : quantity.span.start])[-1]
    after = re.split(r"[,;]|\band\b|\bwhile\b|\bbut\b", words[quantity.span.end : end])[0]
    return {_stem(word) for word in _WORD.findall(f"{before} {quantity.unit} {after}")}


def _stem(word: str) -> str:
    lowered = _SAME.get(word.lower(), word.lower())
    lowered = _SAME.get(lowered.removesuffix("s"), lowered)
    for ending in ("ies", "ing", "ers", "er", "ed", "es", "s"):
        if lowered.endswith(ending) and len(lowered) - len(ending) >= 4:
            return lowered[: -len(ending)]
    return lowered


def _said(words: str, quantity: Quantity) -> str:
    number = words[quantity.span.start : quantity.span.end]
    beside = words[quantity.span.end : quantity.span.end + len(quantity.unit) + 1].strip()
    return f"{number} {quantity.unit}" if quantity.unit and beside == quantity.unit else number


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
