"""A fact's number against its evidence: value, scale, unit, direction, rank, and what it is said to measure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.verify.numerals.beside import base, counted_by, fits
from generator.verify.numerals.doubt import doubt
from generator.verify.numerals.measures import PLANNED, PRICES, concepts
from generator.verify.numerals.quantities import Quantity, read_numbers
from generator.verify.numerals.roles import direction, meant, opposed, own_year, said_alike, score
from generator.verify.numerals.units import per, periodic, stem
from generator.verify.numerals.wanted import Wanted, wanted
from generator.verify.text.selectors import Span
from generator.verify.verdict import Issue

_WORD = re.compile(r"[^\W\d_]+")
_WEIGHT = {"error": 3, "review": 1, "note": 0}


@dataclass(frozen=True, slots=True)
class _Fact:
    """A fact beside its evidence: `words` cited, `sentence` around them, `about` the measure, `names` of whom."""

    words: str
    sentence: str
    want: Wanted
    about: str
    names: frozenset[str]
    language: str | None
    as_of: int | None


def supports(
    words: str,
    value: Decimal,
    unit: str,
    about: Sequence[str] = (),
    named: Sequence[str] = (),
    *,
    language: str | None = None,
    sentence: str = "",
    as_of: int | None = None,
) -> tuple[Issue, ...]:
    """Why `words` do not give `value` in `unit`; nothing where they do.

    `about`: what the number is said to measure, in the fact's own words, and `named`: of whom; where the evidence holds
    several numbers of one kind, the one that stands beside those words must be this one. `language` (BCP 47) of the
    words decides what "1.234" is; `sentence` is the whole one that the words stand in, for what is said before them;
    `as_of` the year that the fact is given for, where nothing says how it is known.

    Issues: N001 no such number, N002 another unit, N003 an end of a range, N004 bound to other words, N005 (review) a
    qualifier such as "more than" is lost, N007 another direction, N008 the opposite measure, N009 (review) planned,
    doubted or denied, N011 (review) a share of what the fact does not say, N012 another year.
    """
    want = wanted(value, unit)
    names = frozenset(stem(word) for text in named for word in _WORD.findall(text))
    fact = _Fact(words, sentence, want, "; ".join(about), names, language, as_of)
    found = read_numbers(words, language)
    same = [q for q in found if abs(q.value) == abs(want.value)]
    read = ("in the evidence", ", ".join(_said(words, quantity) for quantity in found) or "no number")
    if not same:
        hint = "Correct the number, or cite the words that give it."
        return (Issue("N001", "error", f"the evidence does not give {want.said}", hint, (read,)),)
    fitting = [quantity for quantity in same if fits(quantity, want, words)]
    if not fitting:
        hint = "Give the unit, scale and kind of number that the source gives."
        message = f"the evidence gives {_plain(value)}, but not as {want.called}"
        return (Issue("N002", "error", message, hint, (read,)),)
    # The number may stand there twice: it is enough that one of them is the one that is meant.
    verdicts = [tuple(_issues(fact, quantity, found)) for quantity in fitting]
    return min(verdicts, key=lambda issues: sum(_WEIGHT[issue.severity] for issue in issues))


def _issues(fact: _Fact, ours: Quantity, found: Sequence[Quantity]) -> Iterator[Issue]:
    evidence = ("evidence", fact.words)
    if other := ours.upper if ours.upper is not None else ours.lower_of:
        message = f"{fact.want.said} is one end of a range; the other is {_plain(other)}"
        yield Issue("N003", "error", message, "Give the range as 'text', with both ends.", (evidence,))
        return
    yield from _whole_unit(fact, ours, found, evidence)
    yield from _direction(fact, ours, found, evidence)
    elsewhere = tuple(_rivals(fact, ours, found, evidence))
    yield from elsewhere
    if fact.about and not elsewhere and (pair := opposed(fact.words, ours, fact.about)):
        message = f"the measure speaks of {_concept(pair[0])}, the words beside {fact.want.said} of {_concept(pair[1])}"
        hint = "Name what the source measures, or cite the number that belongs to this measure."
        yield Issue("N008", "error", message, hint, (evidence, ("measure", fact.about)))
    if ours.qualifier and not any(ours.qualifier in text.lower() for text in (fact.about, fact.want.unit)):
        message = f"the source says {ours.qualifier!r} of this number"
        hint = "Say so in the measure, or accept the finding by name."
        yield Issue("N005", "review", message, hint, (evidence,))
    yield from _stated(fact, ours)


def _whole_unit(fact: _Fact, ours: Quantity, found: Sequence[Quantity], evidence: tuple[str, str]) -> Iterator[Issue]:
    """Per what, of what, and at which prices."""
    want, words = fact.want, fact.words
    by, said = counted_by(ours, words, found), want.per or per(fact.about) or periodic(fact.about)
    if want.kind not in ("rank", "year") and by != said and (said or by in _RATES):
        given = f"'per {by}'" if by else "no rate"
        message = (
            f"the evidence gives {_plain(want.value)} with {given}, the fact {f'per {said}' if said else 'with none'}"
        )
        yield Issue("N002", "error", message, "Give the whole unit, with what it is counted by.", (evidence,))
    taken = base(ours, words)
    ideas = frozenset(name for word in taken for name in concepts(word))
    if want.of and ours.unit == "%":
        held = taken or frozenset(stem(word) for word in _WORD.findall(words))
        known = frozenset(name for word in want.of for name in concepts(word))
        if not (want.of & held or known & (ideas if taken else concepts(words).keys())):
            message = f"the evidence gives the share of something else than '{want.unit}'"
            yield Issue("N002", "error", message, "Say what the share is taken of, as the source does.", (evidence,))
    elif taken and not (taken & (_stems(fact.about) | fact.names) or ideas & concepts(fact.about).keys()):
        message = f"the fact does not say what {want.said} are taken of"
        hint = "Name it in the unit ('percent of exports') or in the measure."
        yield Issue("N011", "review", message, hint, (evidence,))
    for name, pattern in PRICES.items():
        other = next(p for key, p in PRICES.items() if key != name)
        if pattern.search(f"{want.unit} {fact.about}") and other.search(words) and not pattern.search(words):
            message = f"the fact is at {name} prices, the evidence is not"
            yield Issue("N002", "error", message, "Give the prices that the source names.", (evidence,))


_RATES = frozenset("year quarter month week day hour person ton barrel liter".split())


def _direction(fact: _Fact, ours: Quantity, found: Sequence[Quantity], evidence: tuple[str, str]) -> Iterator[Issue]:
    """A fall of 5 is -5 of a change, or 5 of a measure that is called a fall."""
    if fact.want.kind in ("rank", "year") or (not fact.about and fact.want.value >= 0):
        if (ours.value >= 0) != (fact.want.value >= 0):
            yield _turned(fact, evidence)
        return
    stated, said = direction(fact.words, ours, found), meant(fact.about, fact.want.kind)
    positive, asked = ours.value >= 0, fact.want.value >= 0
    if stated is None:
        if said and asked and fact.about:
            message = f"{fact.want.said} is the level reached, not how much it changed"
            yield Issue("N007", "error", message, "Cite the number of the change, or name the level.", (evidence,))
        elif positive != asked:
            yield _turned(fact, evidence)
        return
    # A text without words of direction shows it by its sign: "trade: -12 percent".
    true = stated * (1 if positive else -1) if stated else (1 if positive else -1)
    claimed = (1 if asked else -1) * (said or 1)
    if not stated and positive:
        if not asked:
            yield _turned(fact, evidence)
        return
    if true != claimed:
        yield _turned(fact, evidence)


def _turned(fact: _Fact, evidence: tuple[str, str]) -> Issue:
    message = f"{fact.want.said} goes the other way in the evidence"
    hint = "Give a fall as a negative change, or call the measure a fall."
    return Issue("N007", "error", message, hint, (evidence, ("measure", fact.about)))


def _rivals(fact: _Fact, ours: Quantity, found: Sequence[Quantity], evidence: tuple[str, str]) -> Iterator[Issue]:
    """Among numbers of one kind, this is the one that stands beside the measure and the year."""
    year = own_year(ours, fact.words, found)
    rivals = [q for q in found if q.value != ours.value and fits(q, fact.want, fact.words)]
    named = {int(digits) for digits in re.findall(r"(?<!\d)(?:1\d|20)\d\d(?!\d)", fact.about)}
    years = named or ({fact.as_of} if fact.as_of else set())
    if year and years and year not in years:
        given = ", ".join(map(str, sorted(years)))
        message = f"the evidence gives {fact.want.said} for {year}, the fact for {given}"
        yield Issue("N012", "error", message, "Correct 'as-of', or say in 'as-of-basis' how it is known.", (evidence,))
    if rivals and fact.about:
        about = f"{fact.about} {fact.as_of}" if fact.as_of and not re.search(r"\d{4}", fact.about) else fact.about
        scores = [score(fact.words, q, found, about, fact.names) for q in (ours, *rivals)]
        if scores[0] <= max(scores[1:]) and not said_alike(fact.words, ours, rivals, fact.names):
            hint = "Cite the shortest words that give this number alone, and name what it measures as the source does."
            message = f"the evidence does not bind {fact.want.said} to what it is said to measure"
            yield Issue("N004", "error", message, hint, (evidence, ("measure", fact.about)))


def _stated(fact: _Fact, ours: Quantity) -> Iterator[Issue]:
    """A number that is planned, hoped for, doubted or denied is no fact, unless the measure says so."""
    if PLANNED.search(fact.about):
        return
    context, shifted = fact.words, ours
    if (at := _place(fact, ours)) is not None:
        span = Span(at, at + ours.span.end - ours.span.start)
        context, shifted = fact.sentence, Quantity(ours.value, span, ours.unit)
    if word := doubt(context, shifted, fact.language):
        message = f"the source does not state {fact.want.said}: {word!r} stands before it"
        hint = "Name it in the measure (planned, expected, denied), make it a claim, or accept the finding by name."
        yield Issue("N009", "review", message, hint, (("sentence", context),))


def _place(fact: _Fact, ours: Quantity) -> int | None:
    """Where the number stands in the whole sentences, of which the evidence may be several parts."""
    start, end = ours.span.start, ours.span.end
    for margin in (len(fact.words), 12, 0):
        first = max(0, start - margin)
        at = fact.sentence.find(fact.words[first : end + margin])
        if at >= 0 and fact.sentence:
            return at + start - first
    return None


def _concept(name: str) -> str:
    return {"won-vote": "votes in favour", "against-vote": "votes against"}.get(name, f"'{name}'")


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(text))


def _said(words: str, quantity: Quantity) -> str:
    number = words[quantity.span.start : quantity.span.end]
    beside = words[quantity.span.end : quantity.span.end + len(quantity.unit) + 1].strip()
    return f"{number} {quantity.unit}" if quantity.unit and beside == quantity.unit else number


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
