"""Numbers in our own prose: each stands in a passage that the text cites, as what the text says it is."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache, partial
from itertools import islice

from generator.verify.evidence import Evidence, Forms
from generator.verify.numerals.around.nouns import may_be_counted
from generator.verify.numerals.reading.languages import language_of
from generator.verify.numerals.reading.quantities import Quantity, read_numbers
from generator.verify.numerals.words.units import measured, stem
from generator.verify.telling.misread import Held, counts, misread, plain
from generator.verify.text.glance import places
from generator.verify.verdict import Issue

_POINTING = re.compile(
    r"\b(?:the|these|those|of|all|its|their|other|any|both|between|die|diese|les|ces|los|estos|эти)\s$", re.I
)
_OF_ONE_KO = re.compile(
    r"(?<![\d.,])1\s?[가-힣](?<!위)(?<!조)(?<!억)(?<!만)(?<!천)(?<!백)|(?:1[0-2]|0?[1-9])월(?!\s?평균)"
)
"""One of something, which other languages tell by an article, and the number of a month, which is held as a date."""
_BOTH = re.compile(
    r"\b(?:both|neither|either|twice|doubl\w+|beid\w*|weder|doppelt\w*|verdoppel\w*|tous (?:les )?deux|"
    r"toutes (?:les )?deux|amb[oa]s|ningun[oa] de l[ao]s|doble\w*|duplic\w+|оба|обе|обоих|обеих|обоим|обеим|"
    r"ни одн\w+ из|вдвое|дважды|удво\w+)\b|양국|양측|양쪽|어느 쪽|갑절|두\s?배|둘\s?다",
    re.I,
)
"""What says "the two" or "two times" without the number."""
_CLOCK = re.compile(r"\b(?:half|quarter|minutes?)\s(?:past|to)\s$", re.I)
_RANKED = re.compile(
    r"[\s-](?:[^\W\d_]+[\s-]){0,2}?(?:[^\W\d_]+est\b|most\b|place\b|rank|least\b|in\s(?:terms|rank|size)|partner|supplier|buyer|seller)",
    re.I,
)
_CENTURY = re.compile(
    r"[\s-](?:century|centuries|Jahrhundert|siècle|siglo|век|floor|parallel|person|wave|time|party)", re.I
)
_OURS = re.compile(
    r"\s(?:other\s)?(?:articles?|sources?|texts?|passages?|statements?|accounts?|reports?|documents?|authors?|voices?)\b",
    re.I,
)
_WORDY = re.compile(r"\w")
_YEARS = re.compile(r"[\s-]years?\b", re.I)
_FIRST_YEAR = 1000
_LAST_YEAR = 2100
_SMALL = 12
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_LONG = 20_000
"""Characters of passages in which a number is looked for before all their numbers are read."""
_AROUND = 1000
"""Characters on each side that say what a number is of, and more."""
_TRIED = 16
_SPANS = {stem(word): years for word, years in (("decade", 10), ("century", 100))}
_CLOSE = Decimal("0.000001")


def numbers_held(text: str, evidence: Evidence, *, dates: bool = True) -> Iterator[Issue]:
    """The numbers of a text that its evidence does not hold: other values, other units, another's role or direction.

    Names with digits (F-35, the 1990s, Article 5), hours of the clock, and words that point ("the two") are no numbers
    that a source would have to give. A number that is inferred is held where the caller puts it among the passages.
    `dates`: years and days are looked at as well.
    """
    told = read_numbers(text, evidence.told_in)
    sought = [number for number in told if not _needs_none(text, number, evidence)]
    if not sought:
        return
    dated = {Decimal(part) for date in evidence.dates for part in re.findall(r"\d+", date)}
    years = sorted(value for value in dated if value >= _FIRST_YEAR)
    apart = {later - earlier for index, earlier in enumerate(years) for later in years[index + 1 :]}
    for number in sought:
        if number.value in years:
            continue
        # "Three years apart": worked out from the dates of the sources that are cited.
        if number.value in apart and _YEARS.match(text, number.span.end):
            continue
        dating = number.kind == "date" or number.year
        if dating and (not dates or number.value in dated):
            continue
        if _plainly_held(text, number, told, evidence):
            continue
        held = tuple(_numbers_of(evidence))
        if dating:
            if not any(_same_date(number, other.number) for other in held):
                yield _missing(text, number, evidence)
            continue
        same = [other for other in held if _same_value(number, other.number)]
        if not same:
            yield _missing(text, number, evidence)
        elif fault := misread(
            text,
            number,
            told,
            same,
            partial(counts, held, {other.number.value for other in same}),
            foreign=not evidence.in_own_language,
        ):
            message, severity = fault
            hint = "Say it as the passage does, correct it, or cite a passage that says so."
            details = (("text", text), ("passage", same[0].words))
            yield Issue("N010", severity, message, hint, details)


def _plainly_held(text: str, number: Quantity, told: Sequence[Quantity], evidence: Evidence) -> bool:
    """Whether long passages have a number in the same figures or words, as what the text says it is: then no other of
    theirs need be read, for one that is right is enough."""
    if sum(map(len, evidence.passages)) < _LONG:
        return False

    counted = partial(_may_count, evidence, number.value)
    token = _FIGURES.search(text, number.span.start, number.span.end)
    spots = ((words, at) for words in evidence.passages for at in places(words, token[0])) if token else ()
    for words, at in islice(spots, _TRIED):
        begin, beside = _near(words, at, evidence.language)
        if beside is None:
            continue
        for other in beside:
            if other.number.span.start <= at - begin < other.number.span.end:
                if number.kind == "date" or number.year:
                    if _same_date(number, other.number):
                        return True
                    continue
                same = [other] if _same_value(number, other.number) else []
                if same and not misread(text, number, told, same, counted, foreign=not evidence.in_own_language):
                    return True
    return False


def _near(words: str, at: int, language: str) -> tuple[int, list[Held] | None]:
    """The numbers around an offset of a long text, and where the stretch begins in which they are read. None where it
    looks as if it were in another language than the whole."""
    begin = words.rfind(" ", 0, max(0, at - _AROUND)) + 1
    near = words[begin : at + _AROUND]
    if language_of(near) != language_of(words):
        return begin, None
    numbers = read_numbers(near, language)
    return begin, [Held(near, number, numbers) for number in numbers]


def _may_count(evidence: Evidence, value: Decimal, nouns: frozenset[str]) -> bool:
    """Whether a number of long passages but one of this value may count what has one of these stems."""
    for words in evidence.passages:
        spots = may_be_counted(words, nouns)
        if spots is None or len(spots) > _TRIED:
            return True
        for _, beside in (_near(words, at, evidence.language) for at in spots):
            if beside is None or counts(beside, (value,), nouns):
                return True
    return False


def _numbers_of(evidence: Evidence) -> Iterator[Held]:
    for words in evidence.passages:
        numbers = read_numbers(words, evidence.language)
        yield from (Held(words, number, numbers) for number in numbers)


def _missing(text: str, number: Quantity, evidence: Evidence) -> Issue:
    shown = text[number.span.start : number.span.end]
    ours = _OURS.match(text, number.span.end) and len(evidence.passages) < number.value <= _SMALL
    hint = "Cite a statement whose passage gives the number, correct it, or leave it out."
    message = f"the number {plain(number.value)} ('{shown.strip()}') is in no passage that this text cites"
    return Issue("N010", "review" if ours else "error", message, hint)


def _needs_none(text: str, number: Quantity, evidence: Evidence) -> bool:
    """Whether no source has to give a number: it is part of a name, points, or counts what the text itself lists."""
    if number.kind in ("name", "clock"):
        return True
    if _OF_ONE_KO.match(text, number.span.start):
        return True
    spelt = text[number.span.start].isalpha()
    if not spelt or number.kind == "part":
        return bool(number.ordinal and _CENTURY.match(text, number.span.end))
    if number.ordinal:
        return bool(_CENTURY.match(text, number.span.end)) or (
            number.value <= 3 and not _RANKED.match(text, number.span.end)
        )
    if number.value > _SMALL:
        return False
    before = max(0, number.span.start - 12)
    if _POINTING.search(text, before, number.span.start) or _CLOCK.search(text, before, number.span.start):
        return True
    if _OURS.match(text, number.span.end):
        return number.value <= len(evidence.passages)
    if number.value == len(("one", "other")) and _BOTH.search(evidence.words):
        return True
    return number.value == _listed(text, evidence)


def _listed(text: str, evidence: Evidence) -> int:
    """How many subjects a text and its passages name: "two neighbours" where two are."""
    here = (text, *evidence.passages)
    return len(frozenset().union(*(_named(evidence.known, words) for words in here)))


# Of a whole text, as many numbers ask as rest on it.
@lru_cache(maxsize=1024)
def _named(known: tuple[Forms, ...], text: str) -> frozenset[int]:
    """The numbers of the subjects that a text names as they are written, as whole words."""
    return frozenset(n for n, forms in enumerate(known) if any(_whole(form, text) for form in forms))


def _whole(form: str, text: str) -> bool:
    ends = (at + len(form) for at in places(text, form) if not _WORDY.match(text[at - 1 : at]))
    return any(not _WORDY.match(text[end : end + 1]) for end in ends)


def _same_date(ours: Quantity, theirs: Quantity) -> bool:
    if ours.value != theirs.value or theirs.kind in ("name", "clock"):
        return False
    # In front of a verb a year looks like an amount: "bereits 2009 hatte".
    bare = theirs.kind == "amount" and _FIRST_YEAR <= theirs.value <= _LAST_YEAR and not measured(stem(theirs.unit))
    return theirs.kind == "date" or theirs.year or theirs.ordinal or bare


def _in_years(number: Quantity) -> Decimal:
    """The amount; of decades and centuries that of their years."""
    return abs(number.value) * _SPANS.get(stem(number.unit), 1)


def _same_value(ours: Quantity, theirs: Quantity) -> bool:
    """Equal amounts; a part and its percentage are equal; digits of a date are no amount."""
    if theirs.kind in ("date", "clock", "name") or theirs.year:
        return False
    spans = ((abs(ours.value), abs(theirs.value)), (_in_years(ours), _in_years(theirs)))
    if any(abs(one - other) < _CLOSE for one, other in spans):
        return True
    parts = {ours.kind, theirs.kind}
    if "part" in parts and "%" in (ours.unit, theirs.unit):
        part, percent = (ours, theirs) if ours.kind == "part" else (theirs, ours)
        return abs(part.value * 100 - percent.value) < _CLOSE
    return False
