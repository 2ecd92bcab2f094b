"""Noun phrases beside a verb of saying: what comes before it or behind it, cut to its head."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from generator.verify.text.normalise import legible
from generator.verify.voices.names import named
from generator.verify.voices.speech import ARTICLES, Language

MASK = "\x1a"
MARKS = frozenset(",;:()[]—–.?!")
_TOKEN = re.compile(rf"{MASK}+|[^\W_](?:\w|['’.&-](?=\w))*\.?(?<!\w\w\w\.)|[,;:()\[\]—–―]|\.(?=\W|$)|[?!]")
PARTICLES = frozenset("von van de der den di da del du la le bin al el ter".split())
_LONG = 12


class Stance(Enum):
    """What a text says of a saying: that it was, that it may have been or will be, that it was not."""

    SAID = "said"
    OPEN = "open"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words that name a voice (`words`: the head; `more`: what hangs on it) and what is said of the saying."""

    words: str
    more: str = ""
    stance: Stance = Stance.SAID
    several: bool = False
    """Two or more speak together, or either of two."""
    verb: str = ""

    @property
    def negated(self) -> bool:
        return self.stance is Stance.DENIED


def tokens(text: str, language: Language) -> list[str]:
    """The words and marks of narration; what is quoted (blanked by MASK) is one token."""
    return [*_tokens(text, language)]


# What is told beside a quotation is asked for its voice in several ways, and said again beside others.
@lru_cache(maxsize=1024)
def _tokens(text: str, language: Language) -> tuple[str, ...]:
    if language.elisions:
        text = re.sub(language.elisions, lambda m: f" {m[m.lastindex or 0]} ", text)
    found: list[str] = []
    for match in _TOKEN.findall(legible(text).replace("’", "'")):
        token = MASK if match[0] == MASK else match.replace("―", "—")
        last = found[-1] if found else ""
        if token == "." and (last.lower() in language.titles or (len(last) == 1 and last.isupper())):
            continue
        if f"{last}_{token}".lower() in language.verbs:
            found[-1] = f"{last}_{token}"
            continue
        if token[-1:] == "." and is_pronoun(token[:-1], language):
            # "sagte er." ends a sentence; "Dr." does not.
            found.extend((token[:-1], "."))
            continue
        found.append(token)
    return tuple(found)


_NAMES_TOO = frozenset("Per Till April May June August Will".split())
"""First names that are something else too, where another capital follows: "said Per Lund", "said June Park"."""


def starts_phrase(words: list[str], language: Language) -> bool:
    """Whether words begin with a name, a pronoun or an article: not "Of Berg", "On Monday" or "Tuesday"."""
    if not words or words[0] in MARKS or words[0] == MASK:
        return False
    low = words[0].lower()
    if begins_with_first_name(words, language):
        return True
    if low in language.calendar or (low in language.prepositions and low not in PARTICLES):
        return low in language.titles
    return words[0][0].isupper() or low in _openings(language)


def begins_with_first_name(words: list[str], language: Language) -> bool:
    """Whether a first name stands first that is a preposition or a month too: "Per Lund", "April Jones"."""
    last = words[1] if len(words) > 1 else ""
    return words[0] in _NAMES_TOO and last[:1].isupper() and last.lower() not in language.calendar


@lru_cache(maxsize=16)
def _openings(language: Language) -> frozenset[str]:
    return language.pronouns | language.others_pronouns | language.articles | language.titles


@lru_cache(maxsize=16)
def _small(language: Language) -> frozenset[str]:
    """What no name follows that goes with the words before it."""
    pronouns = language.pronouns | language.others_pronouns
    links = language.prepositions | language.subordinators | language.conjunctions | language.linking
    return pronouns | links | language.articles | language.verbs


def is_pronoun(word: str, language: Language) -> bool:
    """Whether a word stands for a person, and is no article as well."""
    low = word.lower()
    return (low in language.pronouns or low in language.others_pronouns) and low not in language.articles


def behind(words: list[str], language: Language, *, joined: bool = False) -> Phrase | None:
    """The noun phrase that words begin with, with the name that explains it: `the minister, Anna Berg`.

    `joined`: no verb can follow, so that small words after a name lead on to another ("Council chair Anna Berg").
    """
    if not starts_phrase(words, language) and not (joined and leads_to_name(words, language)):
        return None
    head, more = _head(words, language, joined=joined)
    if not head:
        return None
    rest = words[len(head) + len(more) :]
    if not named(" ".join(head), capitals=language.capitals) and rest[:1] == [","]:
        beside = _up_to_mark(rest[1:])
        if is_name(beside, language) and not _clause_follows(rest[1 + len(beside) :]):
            return Phrase(" ".join(beside))
    several = bool(more) and more[0].lower() in language.conjunctions and _another(more[1:], language)
    return Phrase(" ".join(head), " ".join(more), several=several)


def _another(words: list[str], language: Language) -> bool:
    """Whether a second voice follows: "and his wife", "and 24-year-old Per Lund"."""
    return starts_phrase(words, language) or leads_to_name(words, language)


def _clause_follows(rest: list[str]) -> bool:
    return bool(rest) and rest[0] == MASK


def _head(words: list[str], language: Language, *, joined: bool) -> tuple[list[str], list[str]]:
    """The head of the phrase that words begin with, and what hangs on it, up to a mark or a verb."""
    if is_pronoun(words[0], language):
        return words[:1], []
    head: list[str] = []
    for index, token in enumerate(words[:_LONG]):
        low = token.lower()
        small = token[0].islower()
        stops = (
            (small and low in language.prepositions) or low in language.subordinators or low in language.conjunctions
        )
        if (
            token in MARKS
            or token == MASK
            or (index and (low in language.linking or low in language.verbs) and not token[0].isupper())
        ):
            break
        if head and low.endswith("ing") and token.islower() and language.code == "en" and len(low) > 4:
            break
        if stops and not is_particle(words, index):
            return head, _up_to_mark(words[index:])
        ended = (
            head
            and head[-1][:1].isupper()
            and not head[-1].endswith(("'s", "s'"))
            and not token[:1].isupper()
            and not is_particle(words, index)
        )
        if ended and not (joined and leads_to_name(words[index:], language)):
            if joined and language.code == "en" and not _adverbial(token, language):
                # "said Berg supporters": a small word that is no adverb is the head, and the name is not.
                return [*head, token], _up_to_mark(words[index + 1 :])
            break
        head.append(token)
    return head, []


def _adverbial(token: str, language: Language) -> bool:
    low = token.lower()
    small = (language.linking, language.articles, language.pronouns, language.verbs)
    return low.endswith(("ly", "ing")) or any(low in words for words in small)


def leads_to_name(words: list[str], language: Language) -> bool:
    """Whether small words lead on to a name: "Council chair Anna Berg"."""
    for index, token in enumerate(words[:4]):
        low = token.lower()
        if token in MARKS or token == MASK:
            return False
        if token[:1].isupper():
            return index > 0 and low not in language.calendar
        if low in _small(language):
            return False
    return False


def is_particle(words: list[str], index: int) -> bool:
    """Whether a word is a part of a name: "von der Leyen"."""
    low = words[index].lower()
    previous = words[index - 1] if index else ""
    if low not in PARTICLES or (previous and not previous[0].isupper() and previous.lower() not in PARTICLES):
        return False
    if index and (words[0].lower() in ARTICLES or (low in ("der", "den") and previous.lower() not in PARTICLES)):
        return False
    following = words[index + 1 : index + 3]
    return following[:1] != [] and (
        following[0][0].isupper() or (following[0] in PARTICLES and following[1:] != [] and following[1][0].isupper())
    )


def _up_to_mark(words: list[str]) -> list[str]:
    for index, token in enumerate(words):
        if token in MARKS or token == MASK:
            return words[:index]
    return words


def is_name(words: list[str], language: Language) -> bool:
    """Whether words are a name, with titles and no more than an article before it."""
    if not words or len(words) > 6 or not starts_phrase(words, language):
        return False
    bare = [w for w in words if w.lower() not in language.titles]
    plain = all(
        w[:1].isupper() or w.lower() in language.articles or is_particle(words, i) or w.lower() in language.titles
        for i, w in enumerate(words)
    )
    return bool(bare) and plain and bool(named(" ".join(words), capitals=language.capitals))
