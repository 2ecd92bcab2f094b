"""Words that turn what a sentence says, by language and by what they do; a language is added as a module.

Items stand between commas; `*` stands for any letters. What is written in a language that is not here is not
machine-checked for them.
"""

from collections.abc import Mapping

from generator.verify.cutting.turning_words import ar, de, en, es, fr, ko, ru

TURNING: Mapping[str, Mapping[str, str]] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "ru": ru.WORDS,
    "ko": ko.WORDS,
    "ar": ar.WORDS,
}
