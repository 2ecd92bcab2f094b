"""Names and goods of a measure that stand with one number of a sentence, or with another."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.contrary import ONE_OF_MANY
from generator.verify.numerals.around.stretches import lead, near_it, own_stretch, stems_of
from generator.verify.numerals.reading.labels import months
from generator.verify.numerals.reading.languages import language_of
from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.words.measures import DIRECTIONS, concepts
from generator.verify.numerals.words.units import goods, known, stem
from generator.verify.telling.names.named import territories_in

_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"\b[^\W\d_a-zа-яё가-힣][^\W\d_]+|[가-힣]{2,}(?:은|는|이|가)(?=\s)")


_SENTENCE_BEGUN = re.compile(r"[.!?]\s[^\W\d_]+")


def _has_other(own: str, words: str) -> bool:
    """Whether a stretch has goods or a name of its own. In German all nouns have capitals."""
    if stems_of(own) & ONE_OF_MANY:
        return True
    capitals = (
        word
        for word in _WORD.findall(_SENTENCE_BEGUN.sub(" ", own))
        if word[0].isupper() and not words.startswith(word)
    )
    return language_of(words) != "de" and not all(known(stem(word)) or months(word) for word in capitals)


def called_in(about: str, local: str) -> frozenset[str]:
    """The stems of the names of a measure, and of what the source calls them."""
    capitals = {stem(word) for word in _WORD.findall(about)[1:] if word[0].isupper()}
    said = capitals | stems_of(local)
    return frozenset(name for name in said if not known(name) and not months(name.title()))


def called_before(words: str, quantity: Quantity, rivals: Sequence[Quantity], called: frozenset[str]) -> int:
    """How many names of a measure stand before the first number, where none stands with this one: they are of all."""
    first = min(rivals, key=lambda one: one.span.start)
    if quantity is first or names_other(own_stretch(words, quantity, rivals), words):
        return 0
    return len(called & stems_of(lead(words, first, rivals)))


def names_other(own: str, words: str) -> bool:
    """Whether a stretch has a name. In German all nouns have capitals, so there only places tell."""
    places = territories_in(language := language_of(words)).values()
    if any(word in places or word.rstrip(_PARTICLES) in places for word in _WORD.findall(own)):
        return True
    named = (match[0] for match in _NAME.finditer(own)) if language != "de" else ()
    return any(not known(stem(name)) and not concepts(name) for name in named)


_PARTICLES = "은는이가의을를과와도에"


def _all_elsewhere(words: str, quantity: Quantity, amounts: Sequence[Quantity], own: str, about: str) -> bool:
    """Whether all that a text has of a measure stands near another number: "net debt of 12 billion, 2.3 times operating
    profit" tells of no profit of 12 billion."""
    if quantity.unit in ("%", "percentage points") or stem(quantity.unit) == "vote":
        return False
    said = concepts(about).keys() - _OF_CHANGES
    here = concepts(near_it(own, words, amounts) if quantity is not amounts[0] else own).keys() - _OF_CHANGES
    if not said or not here or said & concepts(own).keys():
        return False
    return any(
        said & concepts(near_it(own_stretch(words, one, amounts), words, amounts)).keys()
        for one in amounts
        if one is not quantity
    )


_OF_CHANGES = DIRECTIONS.keys() | {"more", "less", "lowest", "highest"}


def told_elsewhere(words: str, quantity: Quantity, found: Sequence[Quantity], about: str, local: str) -> bool:
    """Whether goods or a name of a measure stand with another number alone, of whatever kind: "cement fell 3 percent"
    beside tonnes of steel."""
    amounts = [one for one in found if not one.year and one.kind == "amount"]
    if len(amounts) < 2 or quantity not in amounts:
        return False
    asked = {stem(word) for word in _WORD.findall(about) if goods(stem(word))} | called_in(about, local)
    own = own_stretch(words, quantity, amounts)
    if _all_elsewhere(words, quantity, amounts, own, about):
        return True
    if not asked or asked & stems_of(own) or not _has_other(own, words):
        return False
    return any(asked & stems_of(own_stretch(words, one, amounts)) for one in amounts if one is not quantity)
