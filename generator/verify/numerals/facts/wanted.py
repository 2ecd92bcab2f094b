"""What a fact says its number is: the value, and the whole unit apart into its parts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.reading.scales import EASTERN, SCALES
from generator.verify.numerals.words.counted_things import KINDS_OF
from generator.verify.numerals.words.per_what import per, without_per
from generator.verify.numerals.words.units import PERCENT, POINTS, currency, joined, known, stem

_RANKS = frozenset(["rank", "ranks", "ranking", "place", "position", "rang", "platz", "puesto", "место", "위"])
_YEARS = frozenset(["year", "date", "jahr", "année", "año", "год"])
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[$€£¥₩₽₹₺₴₪%]")
_LINKS = frozenset("of the a an de d des du la le les der die das von del".split())
_QUALIFIED = {"rank": "a rank", "%": "per cent", "percentage points": "percentage points", "year": "a year"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A number as a fact gives it. `value` with the scale of its unit; `kind`: "%", "percentage points", "rank",
    "year", a currency, "count" for things counted or "" without a unit; `nouns`: stems of what is counted; `of`: stems
    of what it is a share or an amount of; `per`: what it is counted by; `ratio`: the whole of "out of ten"; `foreign`:
    told in another language than its source."""

    value: Decimal
    kind: str
    nouns: frozenset[str]
    of: frozenset[str]
    per: str
    ratio: bool
    said: str
    unit: str
    foreign: bool = False

    @property
    def called(self) -> str:
        """The kind in a sentence."""
        return _QUALIFIED.get(self.kind, self.unit)


def wanted(value: Decimal, unit: str, *, foreign: bool = False) -> Wanted:
    """Reads a fact's unit: "million tonnes of fish a year", "% of GDP", "Mrd. Euro", "out of 10 boats"."""
    said = f"{value.normalize():f} {unit}".strip()
    whole = joined(unit.strip())
    ratio = bool(re.search(r"\b(?:out of|in) (?:every )?(?:\d+|[a-z]+)\b", whole, re.I)) and not re.search(
        r"\b(?:19|20)\d\d\b", whole
    )
    by = per(whole) or periodic_unit(whole)
    rest = without_per(whole) if by else whole
    tokens = rest.split()
    kept: list[str] = []
    for place, token in enumerate(tokens):
        # Of "miles" alone the last word is the unit and no thousand in Spanish.
        scale = None if token == "miles" and place + 1 == len(tokens) else _scale(token)
        if scale is None:
            kept.append(token)
        else:
            value *= scale
    rest = " ".join(kept)
    if POINTS.match(f" {rest}") or re.match(r"pp$|p\.p\.$", rest, re.I):
        return Wanted(value, "percentage points", frozenset(), frozenset(), by, ratio, said, unit, foreign)
    if percent := PERCENT.match(f" {rest}"):
        of = _stems(rest[max(0, percent.end() - 1) :])
        return Wanted(value, "%", frozenset(), of, by, ratio, said, unit, foreign)
    words = _WORD.findall(rest)
    lowered = {word.lower() for word in words}
    kind = "rank" if lowered & _RANKS else "year" if lowered and lowered <= _YEARS and not by else currency(words)
    head, _, of_what = re.sub(r"^\s*(?:(?:of|de)\s|d[’'])\s*", "", rest).partition(" of ")
    nouns = frozenset() if kind else _stems(head)
    return Wanted(value, kind or ("count" if nouns else ""), nouns, _stems(of_what), by, ratio, said, unit, foreign)


def periodic_unit(unit: str) -> str:
    first = unit.lower().split()
    return (
        {"annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}.get(first[0], "")
        if first
        else ""
    )


def _scale(token: str) -> int | None:
    """The scale that a word of a unit is; "m" and "t" are units there, "bn" is none."""
    lowered = token.lower().rstrip(".")
    if lowered in EASTERN or (lowered in SCALES and len(lowered) > 1):
        return SCALES[lowered]
    return None


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(text) if word.lower() not in _LINKS)


_ENGLISH = re.compile(
    r"\b(?:of|the|in|who|that|from|to|by|for|with|on|and|people|rise|fall|growth|change|exports|imports|price)\b", re.I
)


def told_abroad(unit: str, about: Sequence[str], language: str, told_in: str | None) -> bool:
    """Whether a fact is told in another language than its source: then a noun may be one that no table has. Without
    `told_in` it is guessed whether it is English."""
    if told_in:
        return told_in[:2] != language[:2]
    told = "; ".join((unit, *about))
    return (language[:2] in ("ru", "ko") and told.isascii()) or (language[:2] != "en" and bool(_ENGLISH.search(told)))


def things(want: Wanted) -> frozenset[str]:
    """What a fact counts: the things that the tables know, or else all its words."""
    nouns = frozenset(filter(known, want.nouns)) or want.nouns
    return nouns - {"person"} if len(nouns) > 1 and nouns & KINDS_OF["person"] else nouns


def counts(own: frozenset[str], want: Wanted) -> bool:
    """Whether what is counted is what a fact says, or a kind of it: passengers are people."""
    nouns = things(want)
    return bool(own & nouns) or any(own & KINDS_OF[noun] for noun in nouns if noun in KINDS_OF)


_OF = re.compile(r"\s(?:of|de|d[’'])\s?((?:[^\W\d_]+[\s-]?){1,3})", re.I)


def of_what(quantity: Quantity, want: Wanted, words: str) -> bool:
    """Whether a number is of what a fact says it is an amount of, or the text names that."""
    if not want.of:
        return True
    following = words[quantity.span.end : quantity.span.end + 70]
    if found := _OF.search(re.split(r"[,;.](?=\s|$)", following)[0]):
        return bool({stem(word) for word in _WORD.findall(found[1])} & want.of)
    return bool({stem(word) for word in _WORD.findall(words)} & want.of)
