"""What stands beside a number: the noun it counts, what it is a share of, what it is counted by."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.listed import for_all, of_all, of_them, whole_of
from generator.verify.numerals.around.nouns import last_parts, noun_phrase
from generator.verify.numerals.around.people import FERTILITY, OF_PEOPLE
from generator.verify.numerals.around.predicates import told_of_them
from generator.verify.numerals.facts.lent import carried, joined_to, of_list, of_sentence
from generator.verify.numerals.facts.wanted import Wanted, counts, of_what, things
from generator.verify.numerals.reading.quantities import Quantity, read_numbers
from generator.verify.numerals.reading.quantity import right_before
from generator.verify.numerals.words.counted_things import KINDS_OF
from generator.verify.numerals.words.units import (
    CODES,
    counted,
    goods,
    known,
    measured,
    stem,
)

_WORD = re.compile(r"[^\W\d_]+")
_RANKED = re.compile(r"(?:\b(?:No\.|number|rank\w*|place|Nr\.|Platz|n°|número|№)|세계)\s*$", re.I)
_PARTICIPLES = frozenset(
    """
    sank sunk died left came fled went stayed rose fell wounded injured killed dead missing arrested detained others
    more fewer less lost later earlier weniger plus moins menos больше меньше verletzt getötet mehr andere
    blessés morts autres heridos muertos más otros ранены погибли пострадали
    """.split()
)
_AGE = re.compile(r"[^\W\d_],\s$")
_OF_THEM = re.compile(
    r"\s(?:of\s(?:them|these|those|which|whom)|davon|d[’']entre\s(?:eux|elles)|de\sell[oa]s|из\sних)\b", re.I
)
"""A man's age stands between commas behind his name; "of them" counts what was named before."""
_OTHERWISE = frozenset(stem(word) for word in _PARTICIPLES)
_COUNTED = re.compile(r"(?:dozens|hundreds|thousands|scores|millions|\d[\d.,]*)\s(?:of\s)?([^\W\d_]+)", re.I)


def fits(
    quantity: Quantity, want: Wanted, words: str, found: Sequence[Quantity], about: str = "", *, strict: bool = False
) -> bool:
    """Whether a number is of the kind that a fact says it is; `strict`: no noun may be another word for that."""
    if quantity.kind in ("date", "clock", "name") and not (want.kind == "year" and quantity.year):
        return False
    if want.kind == "rank":
        return quantity.ordinal or bool(right_before(_RANKED, words, quantity.span.start))
    if quantity.ordinal:
        return False
    if not _told_of(quantity, want, words, found, about):
        return False
    if quantity.unit == "percentage points" and want.nouns == {"point"}:
        return True
    if want.kind == "percentage points" and stem(quantity.unit) == "point":
        return any(one.unit == "%" for one in found) or bool(_OF_A_RATE.search(f"{words} {about}"))
    if want.kind in ("%", "percentage points") or quantity.unit in ("%", "percentage points"):
        return quantity.unit == want.kind or (want.kind == "%" and of_list(words, quantity, found) == "%")
    if want.kind == "year":
        return quantity.year
    if quantity.year or _RANKED.search(words[max(0, quantity.span.start - 12) : quantity.span.start]):
        return False
    if want.kind in CODES or quantity.unit in CODES:
        same = quantity.unit == want.kind or carried(quantity, want, words, found)
        return same and of_what(quantity, want, words)
    if want.ratio and of_what(quantity, want, words):
        return True
    return not want.kind or (
        _counts(quantity, want, words, found, about, strict=strict) and of_what(quantity, want, words)
    )


_OF_A_RATE = re.compile(
    r"\b(?:rate|share|unemployment|taux|chômage|part|tasa|desempleo|paro|quote\w*|\w+quote|дол[яию]|ставк\w+|уров\w+)\b",
    re.I,
)
"""Of what points are those of a percentage."""
_DEFINITE = re.compile(r"\b(?:the|its|their|all|der|den|des|dem|aller|les|des|los|las)\s$", re.I)
_ROUND = frozenset([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000])


def _of_so_many(quantity: Quantity, want: Wanted, found: Sequence[Quantity]) -> bool:
    """Whether a share is of as many as a fact says: "three out of four" is none of ten, nor four out of four."""
    whole = next((one.value for one in read_numbers(want.unit, "en")), None)
    others = [one for one in found if one is not quantity and one.kind == "ratio"]
    return whole is None or not others or any(one.value == whole > quantity.value for one in others)


def _told_of(quantity: Quantity, want: Wanted, words: str, found: Sequence[Quantity], about: str) -> bool:
    """Whether a fact may give a number that stands for the whole: it says nothing of it that is told of a part."""
    if want.ratio or not for_all(quantity, words, about):
        return (quantity.kind == "ratio") == want.ratio and (not want.ratio or _of_so_many(quantity, want, found))
    if (
        quantity.kind == "ratio"
        and re.search(r"[a-z]", words)
        and not right_before(_DEFINITE, words, quantity.span.start)
    ):
        return False
    if quantity.kind == "ratio" and (quantity.value in _ROUND or not about):
        return False
    return not about or of_all(about, want.nouns | noun_phrase(words, quantity))


def _counts(
    quantity: Quantity, want: Wanted, words: str, found: Sequence[Quantity], about: str, *, strict: bool
) -> bool:
    """Whether a number counts what a fact says. One without a noun, in another language than that of a noun which no
    table has, may be the one that the fact is `about`; without that it is no rival of it."""
    own = noun_phrase(words, quantity)
    if own & things(want):
        return not (own & _SCALES_OF_HEAT and want.nouns & _SCALES_OF_HEAT) or bool(own & want.nouns & _SCALES_OF_HEAT)
    if "person" in own and _HANGUL_BEHIND.match(words, quantity.span.end) and not _may_be_people(want):
        # Who is born is counted as people are.
        return "birth" in want.nouns and "birth" in {stem(word) for word in _WORD.findall(words[: quantity.span.start])}
    # "31,500 were children"
    if (told := _PREDICATE.match(words, quantity.span.end)) and stem(told[1] or told[2]) in things(want):
        return True
    if "person" in own and any(verb.match(words, quantity.span.end) for kind, verb in _FATES_KO if kind in want.nouns):
        return True
    # Men are people, but not where others are counted as people.
    said_so = own & {stem(word) for word in _WORD.findall(about)}
    if counts(own, want) and (
        said_so
        or (own & _COUNTERS and not own - _COUNTERS - _OF_THOSE_KO)
        or not any(noun_phrase(words, one) & want.nouns for one in found if one is not quantity)
    ):
        return True
    following = joined_to(words, quantity, found) or next(
        (one for one in found if whole_of(quantity, one, words)), None
    )
    if following and not own - _NOT_COUNTED and counts(noun_phrase(words, following), want):
        return True
    counter = bool(_HANGUL_BEHIND.match(words, quantity.span.end))
    if counter and "person" in own and want.foreign and _people_alone(want, words):
        return True
    # "In six years" counts no people.
    if stem(quantity.unit) in _TIMES - want.nouns:
        return False
    if own & _WHATEVER and not any(map(known, own - _WHATEVER - {"person"})):
        return counts(frozenset(map(stem, _WORD.findall(words))), want)
    unlike = own - _OTHERWISE - (_NOT_COUNTED if counter else frozenset()) and not told_of_them(quantity, words)
    if unlike and any(map(counted, own - (_NOT_COUNTED if counter else frozenset()))):
        return False
    # "4.8 cups of coffee" counts cups, whatever they hold.
    kept = frozenset(one for one in own if not goods(one)) or own
    unlike = unlike and not any(map(known, kept))
    if (
        "year" in want.nouns
        and right_before(_AGE, words, quantity.span.start)
        and words[quantity.span.end :][:1] in ",."
    ):
        return True
    if "year" in want.nouns and not own and _AN_AGE.search(words, 0, quantity.span.start):
        return True
    if _of_one_noun(words, quantity, want, found, unlike=bool(unlike)):
        return True
    if of_them(quantity, words) and not any(map(known, own)):
        earlier = [one for one in of_sentence(words, quantity, found) if one.span.end <= quantity.span.start]
        if earlier and counts(noun_phrase(words, earlier[-1]), want):
            return True
    if unlike:
        strange = not any(map(known, want.nouns)) or (bool(about) and _nowhere(want, words))
        return want.foreign and strange and not strict
    if want.nouns == {"person"} and OF_PEOPLE.search(words):
        return True
    if _OF_THEM.match(words, quantity.span.end):
        return bool({stem(word) for word in _WORD.findall(words[: quantity.span.start])} & want.nouns)
    # "The number of boats fell to 1,800": no noun of its own, so one before it that no other number has.
    before = _COUNTED.sub(lambda m: m[1] if own else " ", words[: quantity.span.start])
    said = [part for word in _WORD.findall(before[-160:]) for part in (stem(word), *last_parts(word))]
    if counts(frozenset(said), want) or ("child" in want.nouns and FERTILITY.search(words)):
        return True
    return bool(about) and want.foreign and not own and not any(map(known, want.nouns))


_COUNTERS = frozenset(["machine-counter", "engine-counter", "gun-counter", "vessel-counter"])
_OF_THOSE_KO = frozenset(["가운데", "중"])
_TIMES = frozenset("year month week day hour minute second".split())


def _nowhere(want: Wanted, words: str) -> bool:
    """Whether what a fact counts is none of the units of measure, which every text spells in few ways, and stands
    nowhere in a text: then a noun that no table has may be another word for it."""
    nouns = things(want)
    return not any(map(measured, nouns)) and not nouns & {stem(word) for word in _WORD.findall(words)}


_AN_AGE = re.compile(r"\b(?:age|aged|alter|âge|edad|возраст\w*)\b|연령|나이", re.I)
_HANGUL_BEHIND = re.compile(r"\s?[가-힣]")
_PREDICATE = re.compile(
    r"\s(?:were|are|waren|sind|étaient|sont|eran|son|были)\s(?:des\s)?([^\W\d_]+)|"
    r"\s?명(?:은|이)\s([가-힣]+?)(?:이?었|였|이)(?:다|고|으며)",
    re.I,
)
_FATES_KO = tuple(
    (kind, re.compile(rf"\s?명(?:이|은)?\s(?:{verbs})"))
    for kind, verbs in (("dead", "숨|사망|죽"), ("victim", "숨|사망|죽|다치|다쳤|부상"), ("wounded", "다치|다쳤|부상"))
)
"""What a counter of people counts, by the verb behind it."""
_WHATEVER = frozenset(["item", "case", "sale", "registration"])
"""Counters and acts, whose thing is named before: "혼인은 1,580건", "cars: 31,000 registrations"."""
_NOT_COUNTED = frozenset(["before", "person"])
"""What is no noun of its own, and a counter in Hangul that is used of all people."""
_WHOLE_FIRST = re.compile(
    r"(?:^|[.;:]\s)(?:of|out of|among|von|unter|sur|parmi|de|из|전체|총)\s(?:the\s|all\s|den\s|les\s|l[oa]s\s)?$", re.I
)


def _of_one_noun(words: str, quantity: Quantity, want: Wanted, found: Sequence[Quantity], *, unlike: bool) -> bool:
    """Whether a number counts what the one before it does: "Labour took 411 seats, the Greens 4", "of the 22 players,
    9 were ill"."""
    earlier = [one for one in of_sentence(words, quantity, found) if one.span.end <= quantity.span.start]
    for one in reversed(earlier):
        if one.year or one.ordinal or one.kind in ("date", "clock", "name") or one.unit in ("%", "percentage points"):
            continue
        if unlike and not right_before(_WHOLE_FIRST, words, one.span.start):
            continue
        if counts(noun_phrase(words, one), want):
            return True
    return False


def _may_be_people(want: Wanted) -> bool:
    """Whether a fact may count people: a word of it is theirs, or none is known to be anything."""
    nouns = frozenset(filter(known, want.nouns))
    return not nouns or bool(nouns & (KINDS_OF["person"] | {"person"}))


_SCALES_OF_HEAT = frozenset(map(stem, ("celsius", "fahrenheit", "kelvin")))


def _people_alone(want: Wanted, words: str) -> bool:
    """Whether a fact counts people of some kind, and a text in Hangul names none but by their counter."""
    kinds = KINDS_OF["person"]
    return bool(want.nouns & kinds) and not kinds & {stem(one) for one in _WORD.findall(words)}
