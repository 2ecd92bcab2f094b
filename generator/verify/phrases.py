"""Noun phrases beside a verb of saying: what comes before it or behind it, cut to its head."""

import re
from dataclasses import dataclass
from enum import Enum

from generator.verify.names import named
from generator.verify.normalise import legible
from generator.verify.speech import Language

MASK = "\x1a"
MARKS = frozenset(",;:()[]—–.?!")
_TOKEN = re.compile(rf"{MASK}+|[^\W_](?:\w|['’.&-](?=\w))*\.?(?<!\w\w\w\.)|[,;:()\[\]—–]|\.(?=\W|$)|[?!]")
_PARTICLES = frozenset("von van de der den di da del du la le bin al el ter".split())
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
    """Two or more speak together."""

    @property
    def negated(self) -> bool:
        return self.stance is Stance.DENIED


def tokens(text: str, language: Language) -> list[str]:
    """The words and marks of narration; what is quoted (blanked by MASK) is one token."""
    if language.elisions:
        text = re.sub(language.elisions, lambda m: f" {m[m.lastindex or 0]} ", text)
    found: list[str] = []
    for token in _TOKEN.findall(legible(text).replace("’", "'")):
        last = found[-1] if found else ""
        if token.startswith(MASK):
            token = MASK
        if token == "." and (last.lower() in language.titles or (len(last) == 1 and last.isupper())):
            continue
        if f"{last}_{token}".lower() in language.verbs:
            found[-1] = f"{last}_{token}"
            continue
        found.append(token)
    return found


def starts_phrase(words: list[str], language: Language) -> bool:
    """Whether words begin with a name, a pronoun or an article."""
    if not words or words[0] in MARKS or words[0] == MASK:
        return False
    low = words[0].lower()
    return (
        words[0][0].isupper()
        or low in language.pronouns | language.others_pronouns | language.articles | language.titles
    )


def behind(words: list[str], language: Language, *, joined: bool = False) -> Phrase | None:
    """The noun phrase that words begin with, with the name that explains it: `the minister, Anna Berg`.

    `joined`: no verb can follow, so that small words after a name lead on to another ("Council chair Anna Berg").
    """
    if not starts_phrase(words, language):
        return None
    head, more = _head(words, language, joined=joined)
    if not head:
        return None
    rest = words[len(head) + len(more) :]
    if not named(" ".join(head), capitals=language.capitals) and rest[:1] == [","]:
        beside = _up_to_mark(rest[1:])
        if _is_name(beside, language) and not _clause_follows(rest[1 + len(beside) :]):
            return Phrase(" ".join(beside))
    several = bool(more) and more[0].lower() in language.conjunctions and starts_phrase(more[1:], language)
    return Phrase(" ".join(head), " ".join(more), several=several)


def _clause_follows(rest: list[str]) -> bool:
    return bool(rest) and rest[0] == MASK


def _head(words: list[str], language: Language, *, joined: bool) -> tuple[list[str], list[str]]:
    """The head of the phrase that words begin with, and what hangs on it, up to a mark or a verb."""
    if words[0].lower() in language.pronouns | language.others_pronouns and words[0].lower() not in language.articles:
        return words[:1], []
    head: list[str] = []
    for index, token in enumerate(words[:_LONG]):
        low = token.lower()
        stops = low in language.prepositions or low in language.subordinators or low in language.conjunctions
        if (
            token in MARKS
            or token == MASK
            or (index and (low in language.linking or low in language.verbs) and not token[0].isupper())
        ):
            break
        if head and low.endswith("ing") and token.islower() and language.code == "en" and len(low) > 4:
            break
        if stops and not _particle(words, index):
            return head, _up_to_mark(words[index:])
        if (
            head
            and head[-1][:1].isupper()
            and not head[-1].endswith(("'s", "s'"))
            and not token[:1].isupper()
            and not _particle(words, index)
        ):
            if not joined or not _joined(words[index:], language):
                break
        head.append(token)
    return head, []


def _joined(words: list[str], language: Language) -> bool:
    """Whether small words lead on to a name: "Council chair Anna Berg"."""
    for index, token in enumerate(words[:4]):
        low = token.lower()
        if token in MARKS or token == MASK:
            return False
        if token[:1].isupper():
            return index > 0 and low not in language.calendar
        if (
            low
            in language.prepositions
            | language.subordinators
            | language.conjunctions
            | language.linking
            | language.articles
            | language.verbs
            | language.pronouns
            | language.others_pronouns
        ):
            return False
    return False


def _particle(words: list[str], index: int) -> bool:
    """Whether a word is a part of a name: "von der Leyen"."""
    if words[index].lower() not in _PARTICLES or (
        index and not words[index - 1][:1].isupper() and words[index - 1].lower() not in _PARTICLES
    ):
        return False
    following = words[index + 1 : index + 2]
    return bool(following) and (
        following[0][:1].isupper()
        or (following[0] in _PARTICLES and words[index + 2 : index + 3] != [] and words[index + 2][:1].isupper())
    )


def _up_to_mark(words: list[str]) -> list[str]:
    for index, token in enumerate(words):
        if token in MARKS or token == MASK:
            return words[:index]
    return words


def _is_name(words: list[str], language: Language) -> bool:
    """Whether words are a name, with titles and no more than an article before it."""
    if not words or len(words) > 6 or not starts_phrase(words, language):
        return False
    bare = [w for w in words if w.lower() not in language.titles]
    plain = all(
        w[:1].isupper() or w.lower() in language.articles or _particle(words, i) or w.lower() in language.titles
        for i, w in enumerate(words)
    )
    return bool(bare) and plain and bool(named(" ".join(words), capitals=language.capitals))


def ahead(words: list[str], language: Language) -> Phrase | None:
    """The noun phrase that ends where a verb begins: `Jon Dahl, 54,` · `the minister, who had left,` · `On Monday Berg`."""
    if not words:
        return None
    if words[-1].lower() in language.who:
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
                and (_is_name(left, language) or (left[0].lower() in language.articles and len(left) < 4))
            )
            clause = right
        break
    if not clause:
        return leading(words, language)
    low = clause[0].lower()
    pronouns = language.pronouns | language.others_pronouns
    for word in (clause[0], clause[-1]):
        if word.lower() in pronouns and word.lower() not in language.articles:
            return Phrase(word, several=several)
    if (
        low in language.prepositions
        or (low in language.opening_words and low not in language.articles)
        or low in language.calendar
    ):
        return _suffix(clause, language)
    for index in range(1, len(clause)):
        if clause[index].lower() in language.prepositions and not _particle(clause, index):
            return Phrase(" ".join(clause[:index]), " ".join(clause[index:]), several=several)
    name = named(" ".join(clause), capitals=language.capitals)
    return Phrase(name or " ".join(clause), several=several)


def _suffix(clause: list[str], language: Language) -> Phrase | None:
    """The phrase behind a time or place: "On Monday Berg", "In Oslo the minister"."""
    start = len(clause)
    while start and clause[start - 1][:1].isupper() and clause[start - 1].lower() not in language.calendar:
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
        placed = start > 1 and _starts_with_preposition(words[:start], language)
        if _is_name(segment, language) and not placed:
            return Phrase(" ".join(segment))
        if (
            segment
            and (phrase := behind(segment, language))
            and len(phrase.words.split()) + len(phrase.more.split()) == len(segment)
        ):
            if named(phrase.words, capitals=language.capitals) or described is not None:
                return phrase
            described = phrase
        if not start or words[start - 1] != ",":
            break
        end = start - 1
    return described


def _starts_with_preposition(words: list[str], language: Language) -> bool:
    """Whether the part between commas before is a place or time: "of Raleigh, N.C.,"."""
    start = len(words) - 1
    while start and words[start - 1] not in MARKS and words[start - 1] != MASK:
        start -= 1
    return words[-1] == "," and start < len(words) - 1 and words[start].lower() in language.prepositions


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
        rest[0].lower() in language.prepositions | language.subordinators
        or rest[0].lower() in language.calendar
        or rest[0].lower() in language.linking
        or rest[0].lower() in language.participles | language.asked
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
