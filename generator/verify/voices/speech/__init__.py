"""Speech by language: the words by which a text says who speaks, as data."""

import re
from collections import Counter
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
    return max(LANGUAGES, key=lambda language: _score(language, counts, sample))


def _score(language: Language, counts: Counter[str], sample: str) -> float:
    """How much of a sample is a language's: its commonest words, then the others that are known of it, its letters."""
    common = sum(counts[word] for word in counts.keys() & language.known_by)
    known = sum(counts[word] for word in counts.keys() & _known(language))
    return common + _LESS * (known + sum(sample.count(letter) for letter in language.letters))


@lru_cache(maxsize=8)
def _known(language: Language) -> frozenset[str]:
    grammar = language.articles | language.pronouns | language.prepositions | language.linking | language.conjunctions
    return grammar | language.verbs | language.titles


def _all(kind: str) -> frozenset[str]:
    return frozenset().union(*(getattr(language, kind) for language in LANGUAGES))


TITLES = _all("titles")
ARTICLES = _all("articles")
PRONOUNS = _all("pronouns") | _all("others_pronouns")
AIDES = _all("aides")
CALENDAR = _all("calendar")
OPENERS = _all("opening_words")
"""Words of all languages: what stands before a name and is none."""
