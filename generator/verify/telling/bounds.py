"""At least and at most, second-largest and largest: what a word beside a number or a superlative makes of it, in six
languages."""

import re
from collections.abc import Container, Iterator, Mapping

from generator.verify.telling.across.found import any_of
from generator.verify.text.normalise import fold

_MORE: Mapping[str, str] = {
    "en": "more than, over, above, at least, upwards of, exceed*, in excess of, north of",
    "de": "mehr als, über, mindestens, wenigstens",
    "fr": "plus de, plus d', au moins, supérieur* à, dépass*",
    "es": "más de, al menos, por lo menos, super*, por encima de",
    "ru": "более, больше, свыше, не менее, превыс*, превыш*",
    "ko": "이상, 넘*, *초과*, *웃돌*",
}
_LESS: Mapping[str, str] = {
    "en": "less than, fewer than, under, below, at most, no more than, not more than",
    "de": "weniger als, unter, höchstens, maximal",
    "fr": "moins de, moins d', au plus, inférieur* à",
    "es": "menos de, como máximo, por debajo de",
    "ru": "менее, меньше, не более, не больше, ниже",
    "ko": "이하, 미만, *못 미*, *밑돌*",
}
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*\d|(?<![\w.,])\d")
_BEFORE, _BEHIND = 24, 12
_SECOND = {
    "en": "second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth",
    "de": "zweit*, dritt*, viert*, fünft*, sechst*",
    "fr": "deuxième*, second*, troisième*, quatrième*, cinquième*",
    "es": "segund*, tercer*, cuart*, quint*",
    "ru": "втор*, трет*, четверт*, пят*",
    "ko": "*2위*, *3위*, *4위*, *5위*, *두 번째*, *세 번째*",
}
_GREATEST = re.compile(r"(?<!\w)(?:the|its|world's|country's) (?:single )?(largest|biggest|most|smallest|best|top)\b")
_BESIDE = 30


def other_bound(text: str, words: str, languages: tuple[str, str]) -> str:
    """ "less than 300" of what the evidence has as more, or the other way round; or "".

    `languages` (BCP 47) of the text and of the words.
    """
    ours, theirs = (language.partition("-")[0].lower() for language in languages)
    told, cited = fold(text).lower(), fold(words).lower()
    mine = {number: side for number, side in dict(_bounded(told, ours)).items() if side}
    there: dict[str, set[int]] = {}
    for number, side in _bounded(cited, theirs, mine) if mine else ():
        there.setdefault(number, set()).add(side)
    turned = (number for number, side in mine.items() if there.get(number) == {-side})
    return next(turned, "")


def _bounded(text: str, language: str, asked: Container[str] | None = None) -> Iterator[tuple[str, int]]:
    """Each number, or each that is asked for, with 1 where it is a least one, -1 where a most, else 0."""
    last = 0
    for match in _NUMBER.finditer(text):
        begin, last = last, match.end()
        if asked is not None and match[0] not in asked:
            continue
        before = text[max(begin, match.start() - _BEFORE) : match.start()]
        behind = text[match.end() : match.end() + _BEHIND]
        near = behind if language == "ko" else " ".join(before.split()[-3:])
        more, less = (any_of(side.get(language, "")).search(near) for side in (_MORE, _LESS))
        # "not more than" has a "more than" in it.
        yield match[0], -1 if less else 1 if more else 0


def first_for_second(text: str, words: str, languages: tuple[str, str]) -> str:
    """ "the largest" of what its evidence has as second-largest; or "". Texts in English, words in six languages."""
    ours, theirs = (language.partition("-")[0].lower() for language in languages)
    found = _GREATEST.search(fold(text).lower()) if ours == "en" else None
    if not found or any_of(_SECOND["en"]).search(fold(text).lower()):
        return ""
    cited = fold(words).lower()
    for second in any_of(_SECOND.get(theirs, "")).finditer(cited):
        near = cited[second.start() : second.end() + _BESIDE]
        if theirs != "en" or re.match(rf"\w+[-\s]{found[1]}", near):
            return second[0] if _no_first(cited, found[1], theirs) else ""
    return ""


def _no_first(cited: str, greatest: str, language: str) -> bool:
    """Whether nothing in the evidence is the first: in English, the superlative stands behind an ordinal only."""
    if language != "en":
        return True
    ordinals = "|".join(_SECOND["en"].split(", "))
    return not re.search(rf"\b{greatest}\b", re.sub(rf"\b(?:{ordinals})[-\s]{greatest}", "", cited))
