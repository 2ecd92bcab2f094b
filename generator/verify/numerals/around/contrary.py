"""Signs that a sentence says something else of a number than a measure does: other goods, another dimension, another
way of trade, a noun that another number has."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.nouns import what_is_counted
from generator.verify.numerals.around.stretches import own_stretch
from generator.verify.numerals.reading.labels import months
from generator.verify.numerals.reading.quantity import Quantity, around
from generator.verify.numerals.words.kindred import kindred
from generator.verify.numerals.words.measured_things import GOODS
from generator.verify.numerals.words.measures import DIRECTIONS, concepts
from generator.verify.numerals.words.places import local_words
from generator.verify.numerals.words.units import MEASURED, currency, measured, stem

_WORD = re.compile(r"[^\W\d_]+")
_WIDE = frozenset("food fuel energy electricity fruit meat arms grain machine gdp".split())
ONE_OF_MANY = frozenset(GOODS) - _WIDE
ALTERNATIVES = (
    ONE_OF_MANY,
    frozenset("length height width depth area weight".split()),
)
"""Of what one number gives one alone."""


def another_thing(
    words: str, ours: Quantity, found: Sequence[Quantity], about: str, local: str, nouns: frozenset[str]
) -> bool:
    """Whether the words with a number name other goods than a measure does ("rice" for "wheat"), or what the measure
    names is what another number counts, and this one something else ("3 tons of cocaine, 400 kilos of heroin")."""
    amounts = [one for one in around(found, ours) if not (one.year or one.ordinal) and one.kind == "amount"]
    here, asked = _stems(own_stretch(words, ours, amounts)), _stems(about)
    counted = what_is_counted(words, ours)
    if ordinals(about) and (own := ordinals(own_stretch(words, ours, amounts))) and not own & ordinals(about):
        return True
    for kinds in ALTERNATIVES:
        here = counted if counted & kinds else here
        if asked & kinds and here & kinds and not asked & here & kinds:
            return True
    asked |= _stems(" ".join([local, *(theirs for _, theirs in kindred(about, words))]))
    asked = frozenset(one for one in asked if not concepts(one).keys() & DIRECTIONS.keys()) - nouns
    if ours.unit in MEASURED or asked & here or not _things(counted) - nouns - _COMPARED:
        return False
    return any(asked & _things(what_is_counted(words, one)) for one in amounts if one is not ours)


_COMPARED = frozenset(map(stem, "more fewer less mehr weniger plus moins más menos больше меньше higher lower".split()))
_PLACES = (
    "first erste ersten erstem première premier primera primer primero первый первом первого первая",
    "second zweite zweiten deuxième segunda segundo второй втором второго вторая",
    "third dritte dritten troisième tercera tercer tercero третий третьем третьего третья",
    "fourth vierte vierten quatrième cuarta cuarto четвёртый четвертый четвёртом четвертом четвертого",
)
_PLACE = {word: place for place, words in enumerate(_PLACES) for word in words.split()}
_HANGUL_PLACE = re.compile(r"([1-4])(?:분기|차|회전)")


def ordinals(text: str) -> frozenset[int]:
    """The places in a row that a text names: of a quarter, a round, a year."""
    named = {_PLACE[word.lower()] for word in _WORD.findall(text) if word.lower() in _PLACE}
    return frozenset(named | {int(digit) - 1 for digit in _HANGUL_PLACE.findall(text)})


def _things(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in stems if not measured(one) and not currency([one])) - {"person"}


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, _WORD.findall(text)))


_WAY = re.compile(r"\b(from|to)\s(?:the\s)?((?:[A-Z]\w+\s?)+)")
_FROM = re.compile(
    r"(?:\b(?:from|out of|aus|von|vom|depuis|du|des?|del|desde|из|с|со|от)\s(?:the\s|den?\s|der\s|l[ae]s?\s)?|"
    r"\bd[’'])$",
    re.I,
)
_TO = re.compile(
    r"\b(?:to|into|nach|an|vers|aux?|à|al?|hacia|в|во|на|для)\s(?:the\s|den?\s|der\s|die\s|l[ae]s?\s|l[’'])?$", re.I
)
_KO_FROM, _KO_TO = re.compile(r"(?:에서|산|발|으?로부터)"), re.compile(r"(?:으?로|에|행|향)(?!서|부터)")
_THENCE = re.compile(r"\b(?:from there|thence|there|dort|dorthin|allí|là-bas|en retour|оттуда|туда)\b|그곳|거기", re.I)
_THERE = re.compile(r"[еи]$")
"""In Cyrillic a name that ends so behind a preposition is where something is, not whither it goes."""


def other_way(words: str, about: str, language: str) -> str:
    """The name from which something comes in a text and to which it goes in a measure, or the other way round; "" where
    there is none."""
    if _THENCE.search(words):
        return ""
    for way, name in _WAY.findall(about):
        if months(name):
            continue
        theirs = {*local_words(name, words, language).split(), *(other for _, other in kindred(name, words))}
        said = {_way(words, match) for one in theirs for match in re.finditer(rf"(?<!\w){re.escape(one)}", words)}
        if said == {"to" if way == "from" else "from"}:
            return str(name.strip())
    return ""


def _way(words: str, match: re.Match[str]) -> str:
    before = words[max(0, match.start() - 16) : match.start()]
    if "가" <= match[0][-1] <= "힣":
        found = _WORD.match(words, match.start())
        rest = words[match.end() : found.end() if found else match.end()] or match[0][-2:]
        return "from" if _KO_FROM.search(rest) else "to" if _KO_TO.search(rest) else ""
    if _FROM.search(before):
        return "from"
    return "to" if _TO.search(before) and not (re.search(r"[а-я]", match[0]) and _THERE.search(match[0])) else ""
