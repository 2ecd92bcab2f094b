"""A unit or a noun that a number takes from another number of its sentence."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.listed import whole_of
from generator.verify.numerals.around.nouns import bare, last_parts, noun_phrase
from generator.verify.numerals.facts.wanted import Wanted, counts, of_what
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.reading.quantity import around
from generator.verify.numerals.words.units import CODES, MEASURED, known, stem


def carried(quantity: Quantity, want: Wanted, words: str, found: Sequence[Quantity]) -> bool:
    """Whether a number of millions with no noun of its own takes its currency from another: "6 billion euros against
    Italy's 17 billion", "by 1.2 billion to 50.3 billion euros"."""
    scaled = _SCALE_OR_CENTS.search(words, quantity.span.start, quantity.span.end)
    # "Italy's 17 billion", "17 000 millones de Italia": a name is no unit.
    of_a_name = quantity.unit[:1].isupper() and quantity.unit not in CODES
    noun = noun_phrase(words, quantity)
    if not scaled or (noun and quantity.unit and not of_a_name) or noun - {stem(quantity.unit)}:
        return False
    before = [one for one in of_sentence(words, quantity, found) if one.span.end <= quantity.span.start]
    if of_list(words, quantity, found) == want.kind:
        return True
    return any(one.unit == want.kind for one in before) or (
        (following := joined_to(words, quantity, found)) is not None and (following.unit == want.kind)
    )


def lent(quantity: Quantity, want: Wanted, words: str, found: Sequence[Quantity]) -> bool:
    """Whether a number without unit or noun may take those of a fact, since its text names them elsewhere: "Ocho de los
    doce magistrados", "34.044 euros, de los que 11.200 se fueron en la vivienda"."""
    first, last = quantity.span.start, quantity.span.end
    if not _counts_something(quantity) or _NO_COUNT.search(words, max(0, first - _BEFORE), first):
        return False
    if quantity.value in _LIKE_A_YEAR or not bare(words, quantity) or want.ratio or not of_what(quantity, want, words):
        return False
    if want.kind in CODES:
        return any(one.unit == want.kind for one in found)
    found = around(found, quantity)
    whole = next((one for one in found if whole_of(quantity, one, words)), None)
    told = words[whole.span.end if whole else max(0, first - _REACH) : last + _REACH]
    said = frozenset(part for word in _WORD.findall(told) for part in (stem(word), *last_parts(word)))
    if want.kind != "count" or want.nouns == {"point"}:
        return want.kind == "count"
    # In another language a noun that no table has may be another word for what no word of a text is.
    if want.foreign and not counts(said, want) and any(_strange(words, one) for one in found):
        return True
    return counts(said, want) or any(len(noun) >= _LONG and one.startswith(noun) for noun in want.nouns for one in said)


def _strange(words: str, quantity: Quantity) -> bool:
    """Whether a number counts what no table has."""
    own = noun_phrase(words, quantity)
    return _counts_something(quantity) and bool(own) and not bare(words, quantity) and not any(map(known, own))


def _counts_something(quantity: Quantity) -> bool:
    return quantity.kind == "amount" and quantity.unit not in MEASURED and not (quantity.year or quantity.ordinal)


_BEFORE, _REACH = 40, 2000
_WORD = re.compile(r"[^\W\d_]+")
_LONG = 4
_LIKE_A_YEAR = range(1900, 2101)
_NO_COUNT = re.compile(
    r"(?:\b[A-ZА-Я]{2,}|\b(?:of|de|von|из)(?:\s(?:the|its|l[oa]s|les|den))|"
    r"\b(?:aged?|âgée?s?|sur|in|every|cada|jede[rsnm]?|кажды[йх]|из)(?:\s\S+\s(?:and|et|und|y|и))?)\s$"
)
"""Ages, the whole of a ratio, and what a name ends in."""
_SCALE_OR_CENTS = re.compile(r"[^\W\d_]|[.,]\d\d$")
_LISTED = re.compile(r"\.?(?:,\s(?!\d)|\s(?:und|and|et|y|e|и)\s)", re.I)


_SCALED = re.compile(r"\d\s?[^\W\d_]")


def _scaled(words: str, quantity: Quantity) -> bool:
    return quantity.unit != "%" and bool(_SCALED.search(words, quantity.span.start, quantity.span.end))


def of_list(words: str, quantity: Quantity, found: Sequence[Quantity]) -> str:
    """The unit that stands once behind the last number of a list: "A got 31, B 15 and C 19 percent"."""
    scaled = _scaled(words, quantity)
    for one in (one for one in found if one.span.start >= quantity.span.start):
        if one.kind != "amount" or one.year:
            return ""
        if _scaled(words, one) != scaled:
            return ""
        if one.unit in MEASURED:
            return one.unit
        if one.unit or not _LISTED.match(words, one.span.end):
            return ""
    return ""


def of_sentence(words: str, quantity: Quantity, found: Sequence[Quantity]) -> list[Quantity]:
    """The numbers before this one in its sentence, and those behind it."""
    start = max((m.end() for m in _SENTENCE.finditer(words, 0, quantity.span.start)), default=0)
    return [one for one in found if one.span.start >= start and one is not quantity]


_SENTENCE = re.compile(r"(?<!Mrd)(?<!Mio)(?<!Tsd)(?<!тыс)(?<!млн)(?<!млрд)(?<!руб)[.!?]\s+(?=[^\W\d_a-zа-яё])")
_JOINT = re.compile(
    r"\s?,?\s?(?:and|or|to|und|oder|bzw\.|beziehungsweise|auf|bis|et|ou|à|y|o|a|и|или|до|как|против|gegen|zu|gegenüber|contre|versus|와|과|에서|,)\s(?:some\s|"
    r"los\s|las\s)?",
    re.I,
)


def joined_to(words: str, quantity: Quantity, found: Sequence[Quantity]) -> Quantity | None:
    """The number that this one shares its unit with: "61 million and 31 million passengers"."""
    following = next((one for one in found if one.span.start >= quantity.span.end), None)
    if following and _JOINT.fullmatch(words, quantity.span.end, following.span.start):
        return following
    return None
