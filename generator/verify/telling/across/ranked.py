"""Which of two subjects is said to have or to be more, where a text and its evidence are in two languages.

A degree is a block of lists: more of it | less of it. "Iceland has fewer boats than Norway" ranks them as "Norway has
more boats than Iceland" does.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.verify.evidence import Forms
from generator.verify.telling.across.found import any_of, standing
from generator.verify.telling.who.mentions import Mention, mentions
from generator.verify.text.normalise import fold

DEGREES = """
en: more larger bigger greater higher | less fewer smaller lower
de: mehr größer* höher* | weniger* kleiner* niedriger* geringer*
fr: plus | moins
es: más mayor mayores | menos menor menores
ru: больше более выше крупнее | меньше менее ниже мельче
ko: 많* 크* 큰 큽* 높* 더 | 적* 작* 낮* 덜

en: older elder | younger
de: älter* | jünger*
fr: plus-âgé* plus-ancien* plus-vieux plus-vieille* | plus-jeune* plus-récent*
es: mayor-edad más-antigu* más-viej* | más-joven* más-nuev*
ru: старше | моложе младше
ko: 오래된 나이가-많* | 젊* 어리* 어린

en: faster quicker | slower more-slowly
de: schneller* | langsamer*
fr: plus-vite plus-rapide* | plus-lent*
es: más-rápid* | más-lent*
ru: быстрее скорее | медленнее
ko: 빠르* 빨리 빠른 | 느리* 느린 천천히

en: stronger better | weaker worse
de: stärker* besser* | schwächer* schlechter*
fr: plus-fort* meilleur* mieux | plus-faible* pire*
es: más-fuerte* mejor mejores | más-débil* peor peores
ru: сильнее лучше | слабее хуже
ko: 강하* 강한 나은 낫* | 약하* 약한 못하* 나쁘*

en: richer | poorer
de: reicher* | ärmer*
fr: plus-riche* | plus-pauvre*
es: más-ric* | más-pobre*
ru: богаче | беднее
ko: 부유* 잘사* | 가난* 못사*

en: longer later | shorter earlier sooner
de: länger* später* | kürzer* früher*
fr: plus-longtemps plus-long* plus-tard | plus-court* plus-tôt
es: más-tiempo más-larg* más-tarde | más-cort* más-temprano antes
ru: дольше длиннее позже | короче раньше
ko: 오래 길* 긴 늦* | 짧* 일찍 먼저

en: dearer costlier | cheaper
de: teurer* | billiger* günstiger*
fr: plus-cher* plus-chère* | moins-cher* moins-chère*
es: más-car* | más-barat*
ru: дороже | дешевле
ko: 비싸* 비싼 | 싸* 싼 저렴*
"""
THAN: Mapping[str, str] = {
    "en": "than",
    "de": "als",
    "fr": "que, qu'*",
    "es": "que",
    "ru": "чем",
    "ko": "보다",
}
_SENTENCE = re.compile(r"[^.!?;\n]+(?:\.(?=\w)[^.!?;\n]*)*")


class Ranked(NamedTuple):
    """Who has more of a degree (by its number) and who less: subjects by their first forms."""

    degree: int
    more: str
    less: str


class Ranking(NamedTuple):
    """What two texts say of who has more: `exchanged` names two of whom the one says the reverse of the other, or is
    ""; `alike`: both rank two alike, whichever of them they call more or less."""

    exchanged: str
    alike: bool


def ranked(text: str, near: str, known: tuple[Forms, ...], languages: tuple[str, str]) -> Ranking:
    """Which of two subjects has more in a text and in its evidence; languages (BCP 47) of the two."""
    ours, theirs = (language.partition("-")[0].lower() for language in languages)
    mine = set(_ranked(text, known, ours, ours))
    there = set(_ranked(near, known, theirs, ours)) if mine else set()
    turned = (one for one in mine - there if one._replace(more=one.less, less=one.more) in there)
    exchanged = next((f"{one.more} and {one.less}" for one in turned), "")
    return Ranking(exchanged, bool(mine & there))


def _ranked(text: str, known: tuple[Forms, ...], language: str, told_in: str) -> Iterator[Ranked]:
    than = re.compile("보다") if language == "ko" else any_of(THAN.get(language, ""))
    subjects = {forms[0] for forms in known}
    for match in _SENTENCE.finditer(fold(text)):
        sentence = match[0]
        small = sentence.lower() if len(sentence.lower()) == len(sentence) else sentence
        signs = list(than.finditer(small))
        if len(signs) != 1:
            continue
        named = [one for one in mentions(sentence, known, language, told_in) if one.key in subjects]
        pair = _sides(named, signs[0], language)
        if pair is None:
            continue
        for (number, side), _ in standing(DEGREES, language, small).items():
            if (number, 1 - side) not in standing(DEGREES, language, small):
                yield Ranked(number, *(pair if side == 0 else pair[::-1]))


def _sides(named: Sequence[Mention], sign: re.Match[str], language: str) -> tuple[str, str] | None:
    """Who is compared, and with whom: the one name before "than" and the first behind it; in Hangul, whose sign for
    it stands behind whom one is compared with, that one and the only other."""
    before = [mention.key for mention in named if mention.start < sign.start()]
    after = [mention.key for mention in named if mention.start >= sign.end()]
    if language == "ko":
        others = {key for key in (*before[:-1], *after) if before and key != before[-1]}
        return (others.pop(), before[-1]) if len(others) == 1 else None
    if len(set(before)) != 1 or not after or after[0] == before[0]:
        return None
    return before[0], after[0]
