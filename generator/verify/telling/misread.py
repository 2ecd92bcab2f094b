"""What a text makes of a number that its passages give as something else: another unit, role, direction or end."""

import re
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext

from generator.verify.numerals.around.nouns import bare, noun_phrase
from generator.verify.numerals.around.roles import direction
from generator.verify.numerals.facts.rates import counted_by
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.words.counted_things import KINDS_OF
from generator.verify.numerals.words.units import CODES, known

_UP_TO = re.compile(
    r"\b(?:up to|at most|at least|as many as|from|between|to|more|less|fewer|over|under)\s[^.;]{0,12}$", re.I
)
_RANK = re.compile(
    r"\b(?:No\.|number|rank\w*|place|Nr\.|Platz|Rang|n°|numéro|número|puesto|lugar|№|номер|место)\s*$", re.I
)
_FAR = 80
"""Characters before a number in which a word can say that it is a rank."""
_MOST_DIGITS = 100_000


@dataclass(frozen=True, slots=True)
class Held:
    """A number of a passage, with the passage and all its numbers."""

    words: str
    number: Quantity
    beside: tuple[Quantity, ...]


def misread(
    text: str,
    number: Quantity,
    told: Sequence[Quantity],
    same: Sequence[Held],
    counted: Callable[[frozenset[str]], bool],
    *,
    foreign: bool = False,
) -> tuple[str, str] | None:
    """What the text makes of a number that the passages give as something else, and how grave that is.

    `counted`: whether another number of the passages counts, or could count, what has one of these stems. `foreign`:
    the passages are in another language, so that what no table has cannot be compared.
    """
    shown = plain(number.value)
    measured = ("%", "percentage points", *CODES)
    if number.unit in measured and number.kind != "part":
        alike = [h for h in same if h.number.unit == number.unit or h.number.kind == "part" or _lent(h, number.unit)]
        if not alike:
            return f"the passages give {shown}, but not as {number.unit}", "error"
        same = alike
    elif number.unit and all(h.number.unit in measured for h in same) and number.kind == "amount":
        return f"the passages give {shown} as {same[0].number.unit}, not as {number.unit}", "error"
    ordinal = number.ordinal or _ranked(text, number)
    if not any(h.number.ordinal == ordinal or _ranked(h.words, h.number) for h in same):
        return f"the passages give {shown} {'as a rank' if same[0].number.ordinal else 'but as no rank'}", "error"
    own = noun_phrase(text, number)
    if own and number.unit not in measured:
        theirs = (noun_phrase(h.words, h.number) for h in same)
        theirs = (stems & _known(stems) if foreign else stems for stems in theirs)
        wide = own | (KINDS_OF["person"] if foreign and "person" in own else own)
        if all(stems and not wide & stems for stems in theirs) and counted(own):
            return f"the passages give {shown} of something else than '{number.unit}'", "error"
    by = counted_by(number, text, told)
    rates = (counted_by(h.number, h.words, h.beside) for h in same)
    if by and (others := _none_of(("", by), rates)) and not (foreign and not all(map(known, (by, *others)))):
        return f"the passages give {shown} per {min(others)}, not per {by}", "error"
    turned = direction(text, number, told)
    if turned and all(direction(h.words, h.number, h.beside) == -turned for h in same):
        return f"{shown} goes the other way in the passages", "error"
    alone = number.upper is None and number.lower_of is None and not _UP_TO.search(text[: number.span.start])
    if alone and all(h.number.upper is not None or h.number.lower_of is not None for h in same):
        return f"{shown} is one end of a range in the passages", "review"
    return None


def _none_of(wanted: tuple[str, ...], found: Iterable[str]) -> set[str]:
    """What is found, if none of it is wanted; looked at up to the first that is."""
    others: set[str] = set()
    for one in found:
        if one in wanted:
            return set()
        others.add(one)
    return others


def _known(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(filter(known, stems))


def _lent(held: Held, unit: str) -> bool:
    """Whether a number without a noun may have a unit that stands with another one: "40 million dollars, and 25"."""
    number = held.number
    return number.kind == "amount" and bare(held.words, number) and any(one.unit == unit for one in held.beside)


def _ranked(words: str, number: Quantity) -> bool:
    start = number.span.start
    return bool(_RANK.search(words[max(0, start - _FAR) : start]))


def counts(held: Iterable[Held], values: Container[Decimal], nouns: frozenset[str]) -> bool:
    """Whether any of the numbers but those of some values counts what has one of these stems."""
    return any(h.number.value not in values and nouns & noun_phrase(h.words, h.number) for h in held)


def plain(value: Decimal) -> str:
    """A number as it is told to an editor."""
    # A row of digits may be longer than any number that is reckoned with.
    with localcontext(prec=_MOST_DIGITS):
        return f"{round(value, 3).normalize():f}"
