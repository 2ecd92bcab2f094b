"""What a number is counted by ("a month", "per barrel"), and what a percentage is taken of."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.nouns import bare, noun_phrase
from generator.verify.numerals.facts.lent import joined_to, of_sentence
from generator.verify.numerals.reading.labels import months
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.reading.quantity import around, right_before
from generator.verify.numerals.words.per_what import per, per_in_hangul, periodic, timed
from generator.verify.numerals.words.units import BASE, CODES, currency, joined, measured, stem

_PER_BEFORE = re.compile(r"\b(?:per|pro|par|por|cada|each|every|chaque|jede[rsn]?)\s(?!cent)[^\W\d_]+", re.I)
_WORD_OR_UNIT = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def base(quantity: Quantity, words: str) -> frozenset[str]:
    """The stems of what a percentage is taken of; none where the text does not say so right behind it."""
    found = BASE.match(joined(words[quantity.span.end : quantity.span.end + 90]))
    if not found or quantity.unit != "%" or months(found[1].title()) or months(found[1].lower()):
        return frozenset()
    stems = frozenset(stem(word) for word in _WORD_OR_UNIT.findall(found[1]))
    return stems if not stems & _TIMES_OF and not _THEY.match(found[1]) else frozenset()


_THEY = re.compile(r"(?:them|these|those|whom|which|eux|elles|ell[oa]s|ihnen|них|которых)\b", re.I)
_TIMES_OF = frozenset(map(stem, "year month quarter week before earlier ago ans antes mois trimestre".split()))
"""What stands behind "5 percent" in "of a year earlier" is no whole of it."""
_OF_SO_MANY = re.compile(
    r"(?:^|[.;,]\s)[^.;,\d]{0,24}\b"
    r"((?:per|every|je|pro|(?-i:Auf)|pour|por cada|на каждые|(?-i:На))\s\d[\d.,\s\u00a0\u202f]*\s?[^\W\d_]+)[^.;\d]*$",
    re.I,
)
""""Per 100,000 people, 482 were ill"."""
_PER_A_NUMBER = re.compile(
    r"\s(?:[^\W\d_]+\s)?(?:в расч[её]те\s)?(?:per|je|pro|auf|por|pour|на|every)\s(?:cada\s)?"
    r"(?:\d[\d.,\u00a0\u202f]*(?:\s\d{3})*|thousand|tausend|mille|mil|тыс\w+)\s?[^\W\d_]+",
    re.I,
)


def counted_by(quantity: Quantity, words: str, found: Sequence[Quantity]) -> str:
    """What a number is counted by ("a month"), up to the next number or the end of the clause."""
    many = _PER_A_NUMBER.match(words, quantity.span.end)
    beside = around(found, quantity)
    later = (q.span.start for q in beside if q.span.start >= (many.end() if many else quantity.span.end))
    end = min(later, default=len(words))
    following = re.split(r"[,;:.](?=\s|$)", joined(words[quantity.span.end : min(end, quantity.span.end + 80)]))[0]
    start = max((q.span.end for q in beside if q.span.end <= quantity.span.start), default=0)
    before = re.split(r"[,;:.](?=\s|$)", words[max(start, quantity.span.start - 60) : quantity.span.start])[-1]
    head = _PER_BEFORE.search(before)
    of_many = right_before(_OF_SO_MANY, words, quantity.span.start)
    own = (
        per(following)
        or (per(f" {of_many[1]}") if of_many else "")
        or (per(f" {head[0]}") if head else "")
        or per_in_hangul(words[max(0, quantity.span.start - 30) : quantity.span.start])
    )
    if not own and quantity.unit in CODES and (article := _THE_UNIT.match(following)):
        own = timed(article[1])
    if _TIMES.match(words, quantity.span.end):  # "8.3 times annual earnings" are counted by nothing.
        return ""
    return own or periodic(following if start else before + " " + following)


_TIMES = re.compile(r"\s?(?:times|mal|fois|veces|раза?|배)(?!\w)", re.I)
_THE_UNIT = re.compile(
    r"(?:\s[^\W\d_]+)?(?:\s(?:le|la|el|der|die|das)\s|\sl[’'])([^\W\d_]+)(?!\s(?:derni|pass|pasad|letzt|vergang))", re.I
)
_A_UNIT = re.compile(
    r"(?:^|[.;:,—–]\s)(?:(?:ein\w*|un\w?|le|la|el|one|a|an|the|der|die|das)\s)?([^\W\d_]+(?:-[^\W\d_]+)*)",
    re.I,
)


_WORD = re.compile(r"[^\W\d_]+")
_REACH = 200
_TIMES_COUNTED = frozenset(["year", "quarter", "month", "week", "day", "hour", "second", "night"])


def _named_alone(words: str, found: Sequence[Quantity]) -> frozenset[str]:
    """The units that the text around some numbers names and that none of these is of: "la libra", "㎏당". What happens
    last year is not counted by it."""
    text = words[max(0, found[0].span.start - _REACH) : found[-1].span.end + _REACH]
    named = {timed(word) or (stem(word) if measured(stem(word)) else "") for word in _WORD.findall(joined(text))}
    of_numbers = {
        one for each in found for one in (*noun_phrase(words, each), timed(each.unit), counted_by(each, words, found))
    }
    return frozenset(named - of_numbers - _TIMES_COUNTED)


_EACH = re.compile(
    r"(?:\s[^\W\d_]+)?\s(?:each|apiece|das stück|chacune?s?|cada un[oa]|pièce|за штуку|кажд\w+)(?!\w)", re.I
)
_EACH_BEFORE = re.compile(r"\b(?:je|jeweils|each with|chacune? (?:de|avec)|cada un[ao] (?:de|con)|по)\s$", re.I)
_EVERY = re.compile(r"(?:^|[.;]\s)(?:chaque|every|each|jede[srn]?|cada|кажд\w+)\s([^\W\d_]+)", re.I)
""""Every year, from 2010 to 2013, the district lost 500 farmers"."""


def also_counted_by(quantity: Quantity, words: str, found: Sequence[Quantity]) -> frozenset[str]:
    """What a price may be counted by as well: "a tonne of copper costs 9,000 dollars", "by $14 to $96 a
    month", "9 euros a litre, there 7 euros"."""
    named = [match[1] for match in _A_UNIT.finditer(joined(words[: quantity.span.start]))]
    units = {timed(name) or (stem(name) if measured(stem(name)) or currency([name]) else "") for name in named}
    following = joined_to(words, quantity, found)
    if _EACH.match(words, quantity.span.end) or right_before(_EACH_BEFORE, words, quantity.span.start):
        units.update(timed(one.unit.lower().rstrip("s")) or stem(one.unit) for one in found if one is not quantity)
    if following and following.unit == quantity.unit:
        units.add(counted_by(following, words, found))
    alone = not quantity.unit or bare(words, quantity)
    for one in of_sentence(words, quantity, around(found, quantity)):
        if one.span.end <= quantity.span.start and (alone or stem(one.unit) == stem(quantity.unit)):
            units.add(counted_by(one, words, found))
    units |= _named_alone(words, around(found, quantity))
    units.add(periodic(words[: quantity.span.start]))
    units.update(timed(match[1]) for match in _EVERY.finditer(words, 0, quantity.span.start))
    return frozenset(units - {""})
