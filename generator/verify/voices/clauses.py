"""The subject of a verb, looked for from the verb to the left: across parentheses, times, places and conjunctions."""

from dataclasses import replace

from generator.verify.voices.names import named
from generator.verify.voices.phrases import (
    MARKS,
    MASK,
    Phrase,
    begins_with_first_name,
    behind,
    is_name,
    is_particle,
    is_pronoun,
    starts_phrase,
)
from generator.verify.voices.speech import Language

_PLACE = 3
"""Tokens of "In Salem," with its comma: another name behind it may be the place's."""


def ahead(words: list[str], language: Language) -> Phrase | None:
    """The noun phrase before a verb: `Jon Dahl, 54,` · `the minister, who had left,` · `On Monday Berg`."""
    if not words:
        return None
    relative = words[-1].lower() in language.subordinators and len(words) > 1 and words[-2].islower()
    if words[-1].lower() in language.who or (relative and words[-2].lower() not in language.verbs):
        return _antecedent(words[:-1], language)
    if words[-1] == ",":
        return _before_parenthesis(words[:-1], language)
    clause = words[_clause_start(words, language) :]
    return _last_phrase(clause, words, language)


def _clause_start(words: list[str], language: Language) -> int:
    for index in range(len(words) - 1, -1, -1):
        low = words[index].lower()
        if words[index] in MARKS or words[index] == MASK or low in language.subordinators:
            return index + 1
        if (
            low in language.verbs
            and not words[index][0].isupper()
            and low not in language.participles
            and index + 1 < len(words)
            and starts_phrase(words[index + 1 :], language)
        ):
            return index + 1
    return 0


def _last_phrase(clause: list[str], words: list[str], language: Language) -> Phrase | None:
    several = False
    for index in range(len(clause) - 1, -1, -1):
        if clause[index].lower() not in language.conjunctions:
            continue
        left, right = clause[:index], clause[index + 1 :]
        if not right:
            return leading(words, language)
        if starts_phrase(right, language):
            several = (
                bool(left)
                and starts_phrase(left, language)
                and (is_name(left, language) or (left[0].lower() in language.articles and len(left) < 4))
            )
            clause = right
        break
    if not clause:
        return leading(words, language)
    low = clause[0].lower()
    for word in (clause[0], clause[-1]):
        if is_pronoun(word, language):
            return Phrase(word, several=several)
    if not begins_with_first_name(clause, language) and (
        low in language.prepositions
        or (low in language.opening_words and low not in language.articles)
        or low in language.calendar
    ):
        found = _suffix(clause, language)
        return replace(found, several=several) if found else None
    for index in range(1, len(clause)):
        if clause[index] in language.prepositions and not is_particle(clause, index):
            return Phrase(" ".join(clause[:index]), " ".join(clause[index:]), several=several)
    name = named(" ".join(clause), capitals=language.capitals)
    return Phrase(name or " ".join(clause), several=several)


def _suffix(clause: list[str], language: Language) -> Phrase | None:
    """The phrase behind a time or place: "On Monday Berg", "In Oslo the minister"."""
    start = len(clause)
    # The word that opens it is none of a name, though it has a capital.
    while start > 1 and clause[start - 1][:1].isupper() and clause[start - 1].lower() not in language.calendar:
        start -= 1
    if start < len(clause):
        if start and clause[start - 1].lower() in language.prepositions:
            return None
        name = " ".join(clause[start:])
        return Phrase(name) if language.capitals or named(" ".join(clause[1:]), capitals=False) else None
    for index in range(len(clause) - 1, 0, -1):
        if clause[index].lower() in language.articles:
            return Phrase(" ".join(clause[index:]))
    return None


def _before_parenthesis(words: list[str], language: Language) -> Phrase | None:
    """The name or description before a parenthesis between commas."""
    described: Phrase | None = None
    end = len(words)
    for _ in range(5):
        start = end
        while start and words[start - 1] not in MARKS and words[start - 1] != MASK:
            start -= 1
        segment = words[start:end]
        while segment and segment[0].lower() in language.conjunctions:
            segment = segment[1:]
        # "Harry Bond, 30, of Raleigh, N.C.," names a man and two places.
        placed = start > 1 and _starts_with_preposition(words[:start], language)
        phrase = behind(segment, language) if segment and not placed else None
        if phrase and is_name(segment, language):
            return _holder(words[: max(0, start - 1)], language) or Phrase(" ".join(segment))
        if phrase and len(phrase.words.split()) + len(phrase.more.split()) == len(segment):
            if named(phrase.words, capitals=language.capitals) or described is not None:
                return phrase
            described = phrase
        if not start or words[start - 1] != ",":
            break
        end = start - 1
    return described


def _holder(words: list[str], language: Language) -> Phrase | None:
    """Who has an office in the body that is named behind it: `Berg, Managing Director, North Gas`."""
    office = _last_part(words)
    if not office or office[-1].lower() not in language.titles or office[0].lower() in language.articles:
        return None
    before = words[: -len(office) - 1]
    name = _last_part(before)
    placed = _starts_with_preposition(before[: len(before) - len(name)] or [""], language)
    return Phrase(" ".join(name)) if is_name(name, language) and not placed else None


def _last_part(words: list[str]) -> list[str]:
    """The words behind the last mark."""
    start = len(words)
    while start and words[start - 1] not in MARKS and words[start - 1] != MASK:
        start -= 1
    return words[start:]


def _starts_with_preposition(words: list[str], language: Language) -> bool:
    """Whether the part between commas before is a place or time: "of Raleigh, N.C.,"."""
    start = len(words) - 1
    while start and words[start - 1] not in MARKS and words[start - 1] != MASK:
        start -= 1
    # "In an interview, Berg, the minister," opens a sentence: nobody stands before it who is of that place.
    placed = 0 < start < len(words) - 1 or len(words) - start == _PLACE
    return words[-1] == "," and placed and words[start].lower() in language.prepositions


def _antecedent(words: list[str], language: Language) -> Phrase | None:
    while words and words[-1] == ",":
        words = words[:-1]
    start = len(words)
    while start and words[start - 1] not in MARKS and words[start - 1] != MASK and len(words) - start < 6:
        start -= 1
    return _last_phrase(words[start:], words[start:], language) if start < len(words) else None


def leading(words: list[str], language: Language) -> Phrase | None:
    """The subject of the last main clause, as far as it can be told without its verb: its first noun phrase."""
    start = 0
    for index, token in enumerate(words):
        if token in ";:—–" or (
            token in language.conjunctions
            and words[index - 1 : index] == [","]
            and starts_phrase(words[index + 1 :], language)
        ):
            start = index + 1
    rest = words[start:]
    led = False
    while rest and (rest[0] in MARKS or rest[0] == MASK or rest[0].lower() in language.conjunctions):
        rest = rest[1:]
    while rest and (
        (low := rest[0].lower()) in language.prepositions
        or low in language.subordinators
        or low in language.calendar
        or low in language.linking
        or low in language.participles
        or low in language.asked
    ):
        if "," not in rest:
            return None
        rest = rest[rest.index(",") + 1 :]
        led = True
    phrase = behind(rest, language)
    while (
        led
        and phrase
        and (length := len(phrase.words.split()))
        and rest[length : length + 1] == [","]
        and starts_phrase(rest[length + 1 :], language)
    ):
        # "In Salem, New Hampshire, Berg left": the place has two names.
        rest = rest[length + 1 :]
        phrase = behind(rest, language)
    return phrase
