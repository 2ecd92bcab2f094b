"""A fact's unit in whole against its evidence: by what it is counted, of what it is a share, at which prices."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.verify.numerals.facts.rates import also_counted_by, base, counted_by
from generator.verify.numerals.facts.wanted import Wanted
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.words.counted_things import KINDS_OF
from generator.verify.numerals.words.measures import PRICES, concepts
from generator.verify.numerals.words.per_what import per, periodic
from generator.verify.numerals.words.units import joined, known, stem
from generator.verify.verdict import Issue

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(text))


def whole_unit(
    want: Wanted, told: tuple[str, frozenset[str]], words: str, ours: Quantity, found: Sequence[Quantity]
) -> Iterator[Issue]:
    """N002, N011: per what, of what, and at which prices; `told` are a fact's measure and the stems of its names."""
    (about, names), evidence = told, ("evidence", words)
    by = counted_by(ours, words, found)
    said = want.per or per(about) or periodic(about)
    if want.kind in ("%", "percentage points") and said not in _RATES:
        said = ""
    if want.kind in ("%", "percentage points") and not said:
        by = ""
    elif not by and said in also_counted_by(ours, words, found):
        by = said
    if (
        want.kind not in ("rank", "year")
        and not _of_one_base(by, said, foreign=want.foreign)
        and (said or by in _RATES or _OF_SO_MANY.match(by))
    ):
        given = f"'per {by}'" if by else "no rate"
        message = (
            f"the evidence gives {plain(want.value)} with {given}, the fact {f'per {said}' if said else 'with none'}"
        )
        yield Issue("N002", "error", message, "Give the whole unit, with what it is counted by.", (evidence,))
    taken = base(ours, words)
    ideas = frozenset(name for word in taken for name in concepts(word))
    if want.of and ours.unit == "%":
        held = taken or _stems(joined(words)) | (_VOTERS if _TURNOUT.search(words) else frozenset())
        idea = frozenset(name for word in want.of for name in concepts(word)) | concepts(want.unit).keys()
        # Told in another language, what no table has cannot be compared.
        strange = want.foreign and not (ideas or idea or any(map(known, taken)) or any(map(known, want.of)))
        if not (strange or want.of & held or idea & (ideas if taken else concepts(words).keys())):
            message = f"the evidence gives the share of something else than '{want.unit}'"
            yield Issue("N002", "error", message, "Say what the share is taken of, as the source does.", (evidence,))
    elif (
        taken
        and not (want.foreign and not any(map(known, taken)))
        and not (taken & (_stems(joined(about)) | names) or ideas & concepts(about).keys())
    ):
        message = f"the fact does not say what {want.said} are taken of"
        hint = "Name it in the unit ('percent of exports') or in the measure."
        yield Issue("N011", "review", message, hint, (evidence,))
    for name, pattern in PRICES.items():
        other = next(p for key, p in PRICES.items() if key != name)
        if pattern.search(f"{want.unit} {about}") and other.search(words) and not pattern.search(words):
            message = f"the fact is at {name} prices, the evidence is not"
            yield Issue("N002", "error", message, "Give the prices that the source names.", (evidence,))


def _of_one_base(by: str, said: str, *, foreign: bool) -> bool:
    """Whether two rates have one base: that of a kind of people may be counted as people, "per 1000 men"; of what no
    table has the number alone can be compared in another language."""
    many, _, whom = by.partition(" ")
    asked, _, of_whom = said.partition(" ")
    if by == said or not (whom and many == asked):
        return by == said
    alike = {whom, of_whom} <= KINDS_OF["person"] | {"person"} and "person" in (whom, of_whom)
    return alike or (foreign and not (known(whom) and known(of_whom)))


_TURNOUT = re.compile(r"\bturnout|wahlbeteiligung|taux de participation|participación electoral|\bявк|투표율", re.I)
_VOTERS = _stems("voters electorate")
"""Of whom a turnout is a share, whether they are named or not."""
_OF_SO_MANY = re.compile(r"100+ ")
_RATES = frozenset("year quarter month week day hour person ton barrel liter".split())


def plain(value: Decimal) -> str:
    """A value in digits, without noughts at its end."""
    return f"{value.normalize():f}"
