"""Speech by language: the words by which a text says who speaks, as data."""

import re
from collections import Counter

from generator.verify.speech.english import ENGLISH
from generator.verify.speech.french import FRENCH
from generator.verify.speech.german import GERMAN
from generator.verify.speech.language import Language
from generator.verify.speech.russian import RUSSIAN
from generator.verify.speech.spanish import SPANISH

LANGUAGES: tuple[Language, ...] = (ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN)
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000

__all__ = ["ARTICLES", "CALENDAR", "LANGUAGES", "OPENERS", "PRONOUNS", "TITLES", "Language", "language_of"]


def language_of(text: str) -> Language:
    """The language whose commonest words a text has most of; English where none has any."""
    counts = Counter(word.lower() for word in _WORD.findall(text[:_SAMPLE]))
    return max(LANGUAGES, key=lambda language: sum(counts[word] for word in language.known_by))


def _all(kind: str) -> frozenset[str]:
    return frozenset().union(*(getattr(language, kind) for language in LANGUAGES))


TITLES = _all("titles")
ARTICLES = _all("articles")
PRONOUNS = _all("pronouns") | _all("others_pronouns")
CALENDAR = _all("calendar")
OPENERS = _all("opening_words")
"""Words of all languages: what stands before a name and is none."""
