"""The words that a number counts."""

import re
from collections.abc import Iterator

from generator.verify.numerals.around.predicates import few
from generator.verify.numerals.reading.languages import language_of
from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.words.units import NAMES_OF_SIGNS, joined, known, measured, stem
from generator.verify.text.glance import places

_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"[^\W_]+(?:[-–’'][^\W_]+)*")
_BOUNDARY = re.compile(
    r"[,;:.()!?…—“”\"](?=\s|$)|\s[-–—]\s|\s(?=\d[\d.,]*(?![\d.,-]))|\b(?:of|to|and|or|in|per|the|on|at|by|from|with|that|is|are|was|were|has|"
    r"have|had|will|"
    r"would|than|but|after|before|who|which|when|while|until|since|between|among|if|so|not|as|for|a|an|last|this|"
    r"about|against|into|onto|around|where|whose|because|due|worth|via|next|yesterday|today|during|each|every|letzten|heute|hier|ayer|letzte|"
    r"beziehungsweise|bzw|dans|chez|vers|sous|mais|годом|e|han|ha|lo|les|he|she|they|it|its|their|il|elle|hay|hace|only|just|seulement|solo|sólo|nur|только|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|zehn|deux|trois|quatre|cinq|dix|dos|tres|cinco|diez|und|oder|auf|im|um|von|der|die|das|waren|sind|ist|et|ou|en|sur|au|aux|par|de|du|des|d|y|o|al|el|la|los|las|por|"
    r"del|un|une|ein|eine|einen|einem|einer|"
    r"и|que|qu|se|s|als|gegenüber|contre|frente|против|чем|à|l[’']an\w*|pour|celui|celle|ceux|chez|für|pro|je|cada|para|для|"
    r"mit|nach|bei|seit|unter|über|aus|zu|vor|ohne|laut|sowie|dont|avec|après|selon|sans|hasta|desde|según|con|sin|tras|"
    r"entre|prévue?s?|previst[oa]s?|kamen|starben|hatten|haben|wurden|zogen|ont|sont|fueron|son|resultaron|quedaron|tienen|были|при|от|у|без|"
    r"в|на|до|с|из|по|за|к|а|не)\b",
    re.I,
)


_YEARS_WITHIN = re.compile(r"[а-яё]+лет(?:и|н)[а-яё]+", re.I)
"""A number that says in one word what it counts: "тридцатилетие"."""


def noun_phrase(words: str, quantity: Quantity) -> frozenset[str]:
    """The stems of the words that a number counts: "1,800 wooden fishing boats in port" gives those before "in"."""
    start, end = quantity.span
    if _YEARS_WITHIN.fullmatch(words, start, end):
        return frozenset([stem("лет")])
    following = joined(words[end : end + 90].replace("U.S. ", "US "))
    attached = re.match(r"-?([^\W\d_]+(?:-[^\W\d_]+)*)", following[:24])
    attached = attached or re.match(r"\s([가-힣]+)", following[:24])
    if attached and (not following[0].isspace() or "\uac00" <= attached[1][0] <= "\ud7a3"):
        return frozenset([stem(attached[1]), *_around_a_counter(words, quantity, following)])
    if others := _OTHERS.match(following):
        return frozenset([stem(others[1])])
    following = _LINK.sub(" ", following) if quantity.unit else following
    if stop := _BOUNDARY.search(following):
        following = following[: stop.start()]
    tokens = [token for token in _TOKEN.findall(following)[:5] if not any(sign.isdigit() for sign in token)]
    tokens = tokens or ([quantity.unit] if quantity.unit else [])
    if language_of(words) == "de":
        # Nouns have capitals there: "auf 136 deutlich zurückgegangen" counts nothing that follows.
        tokens = [one for one in tokens if not one[0].islower() or (known(stem(one)) and one not in _COMPARED)]
    stems = frozenset(map(stem, tokens))
    return stems | {part for one in tokens if not known(stem(one)) for part in last_parts(one) if not measured(part)}


_COMPARED = frozenset(["mehr", "weniger"])


def bare(words: str, quantity: Quantity) -> bool:
    """Whether a number has no noun of its own behind it: a break, a verb, or what joins sentences. A word that no table
    has is a noun where it is spelt as one."""
    following = _LINK.sub(" ", joined(words[quantity.span.end : quantity.span.end + 60]))
    if stop := _BOUNDARY.search(following):
        following = following[: stop.start()]
    if attached := re.match(r"-?[^\W\d_]+", following):
        return bool(_PARTICLE.fullmatch(attached[0]))
    # Adjectives before a noun are in the plural as well, but for English and German ones.
    near = _WORD.findall(following)[: _PHRASE if language_of(words) in ("en", "de", "ru") else 1]
    noun = _LIKE_A_NOUN if not few(quantity) else _LIKE_A_NOUN_OF_FEW
    return bool(_SUSPENDED.match(following)) or not any(known(stem(one)) or noun.search(one) for one in near)


_LINK = re.compile(r"^\s?(?:(?:de|of)\s|d[’']\s?)")
_PARTICLE = re.compile(
    r"(?:이|가|은|는|을|를|의|에|로|으로|과|와|도|만|에서|까지|부터|보다|이며|이고|이?다|이?였다|이었다)"
)
_PHRASE = 3
_SUSPENDED = re.compile(r"\s?[^\W\d_]+-\s")
""""54 Ja- gegen 38 Nein-Stimmen"."""
_LIKE_A_NOUN = re.compile(
    r"^[A-ZÄÖÜ가-힣]|[^\W\d_]{2}[sx]$|"
    r"[а-яё](?<!ют)(?<!ят)(?<!ут)(?<!ат)(?<!ет)(?<!ит)(?<!ли)(?<!ла)(?<!ло)(?<!ны)(?<!ты)(?<!но)(?<!то)(?<!с[ья])$"
)
_LIKE_A_NOUN_OF_FEW = re.compile(r"^[A-ZÄÖÜ가-힣]|[^\W\d_]{2}[sx]$|[а-яё](?<!ли)(?<!ют)(?<!ят)(?<!ут)(?<!с[ья])$")
"""Capitals of German, plurals, and what of Cyrillic ends as no verb does."""


def last_parts(word: str) -> Iterator[str]:
    """The stems that a long noun ends in, if the tables know them: of "Straßenverkehrsunfälle" that of accidents."""
    if len(word) >= _COMPOUND and word[0].isupper():
        ends = (stem(word[at:].lower()) for at in range(_SHORTEST, len(word) - _SHORTEST))
        yield from (end for end in ends if known(end))


_COMPOUND, _SHORTEST = 10, 4


def may_be_counted(text: str, nouns: frozenset[str]) -> list[int] | None:
    """Where words of these stems may stand in a text, in no order, seen at a glance; None where that cannot be seen.

    A stem begins its words as they are written, if it is none that stands for several words or for signs.
    """
    small = text.lower()
    if len(small) != len(text) or any(known(noun) or _for_signs(noun) for noun in nouns):
        return None
    return [at for noun in nouns for at in places(small, noun)]


def _for_signs(noun: str) -> bool:
    return any(noun.startswith(name) or name.startswith(noun) for name in NAMES_OF_SIGNS)


def what_is_counted(words: str, quantity: Quantity) -> frozenset[str]:
    """The stems of the words right behind a number, with those of what it is an amount: "628 kilos of cannabis"."""
    if re.search(r"[가-힣]", words[quantity.span.end : quantity.span.end + 6]):
        return noun_phrase(words, quantity)
    following = re.split(r"\d", _OF_WHAT.sub(" ", joined(words[quantity.span.end : quantity.span.end + 60])))[0]
    stop = _BOUNDARY.search(following)
    return frozenset(map(stem, _WORD.findall(following[: stop.start()] if stop else following)))


_OF_WHAT = re.compile(r"\s(?:(?:of|de)\s(?!l[ae]\s)|d[’'])", re.I)
_OTHERS = re.compile(r"\s(others|more|другие|weitere)(?=\s(?!of)|[.,;])", re.I)
_BEFORE_A_COUNTER = re.compile(r"([가-힣]{2,})(?<!에서)(?<!에게)(?<!부터)(?<!까지)(?<!보다)(?<!으로)\s$")
_AFTER_A_COUNTER = re.compile(r"\s?[가-힣]{1,2}의\s([가-힣]+)")


def _around_a_counter(words: str, quantity: Quantity, following: str) -> Iterator[str]:
    """What a counter in Hangul counts: "포탄 30만발", "48명의 의원". Years are of nothing."""
    if quantity.unit[:1] in ("년", "월", "일"):
        return
    if before := _BEFORE_A_COUNTER.search(words, max(0, quantity.span.start - 12), quantity.span.start):
        yield stem(before[1])
    if after := _AFTER_A_COUNTER.match(following):
        yield stem(after[1])
