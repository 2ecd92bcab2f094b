"""Speech by language: the words by which a text says who speaks, as data."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache

from generator.verify.voices.speech.de import DE
from generator.verify.voices.speech.en import EN
from generator.verify.voices.speech.es import ES
from generator.verify.voices.speech.fr import FR
from generator.verify.voices.speech.language import Language
from generator.verify.voices.speech.ru import RU

LANGUAGES: tuple[Language, ...] = (EN, DE, FR, ES, RU)
_CYRILLIC = re.compile(r"[а-яё]")
_LATIN = re.compile(r"[a-z]")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 3_000
_LESS = 0.4

__all__ = ["AIDES", "ARTICLES", "CALENDAR", "LANGUAGES", "OPENERS", "PRONOUNS", "TITLES", "Language", "language_of"]


def language_of(text: str) -> Language:
    """The language whose commonest words a text has most of; English where none has any."""
    sample = text[:_SAMPLE].lower()
    cyrillic = 0 if sample.isascii() else len(_CYRILLIC.findall(sample))
    if cyrillic and cyrillic > len(_LATIN.findall(sample)):
        return RU
    counts = Counter(_WORD.findall(sample))
    common, known = [0] * len(LANGUAGES), [0] * len(LANGUAGES)
    for word in counts.keys() & _telling().keys():
        for index, commonest, others in _telling()[word]:
            common[index] += commonest * counts[word]
            known[index] += others * counts[word]
    letters = {letter for letter in set(sample) if not letter.isascii()}
    for index, language in enumerate(LANGUAGES):
        known[index] += sum(sample.count(letter) for letter in letters.intersection(language.letters))
    return LANGUAGES[max(range(len(LANGUAGES)), key=lambda index: common[index] + _LESS * known[index])]


@lru_cache(maxsize=1)
def _telling() -> Mapping[str, tuple[tuple[int, bool, bool], ...]]:
    """Each word that tells of languages, with the number of each: whether it is one of its commonest, whether it is
    known of it, and so tells less."""
    found: dict[str, list[tuple[int, bool, bool]]] = defaultdict(list)
    for index, one in enumerate(LANGUAGES):
        known = one.articles | one.pronouns | one.prepositions | one.linking | one.conjunctions | one.verbs | one.titles
        for word in known | one.known_by:
            found[word].append((index, word in one.known_by, word in known))
    return {word: tuple(languages) for word, languages in found.items()}


def _all(kind: str) -> frozenset[str]:
    return frozenset().union(*(getattr(language, kind) for language in LANGUAGES))


TITLES = _all("titles")
ARTICLES = _all("articles")
PRONOUNS = _all("pronouns") | _all("others_pronouns")
AIDES = _all("aides")
CALENDAR = _all("calendar")
OPENERS = _all("opening_words")
"""Words of all languages: what stands before a name and is none."""
