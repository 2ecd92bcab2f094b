"""Who speaks: the words of a text that say whose a quotation is.

Read as a reader of newspapers reads them: "…," said X · X said "…" · X told Y that "…" · according to X · X's
remark that "…" · described by X as "…" · X: "…". What is found is a phrase ("the minister", "he", "Hong") and whether
the text says that it was said, leaves it open or denies it; whom the phrase means is for `speaker`.
"""

import re
from dataclasses import replace

from generator.verify.text.normalise import legible
from generator.verify.text.quotemarks import Quoted
from generator.verify.text.selectors import Span
from generator.verify.voices.clauses import leading
from generator.verify.voices.phrases import (
    MARKS,
    MASK,
    Phrase,
    behind,
    is_name,
    leads_to_name,
    starts_phrase,
    tokens,
)
from generator.verify.voices.sayings import by_subject, ended, is_passive, is_verb, stance_of, without_links
from generator.verify.voices.speech import Language
from generator.verify.voices.speech.en import EN

_FAR = 26
_NAMED = 5
_LEADS = frozenset(["in", "for", "to", "by", "after", "despite", "it"])
_TAILS = frozenset(".,?!…;")
_STOPS = frozenset(";:.?!")
_PLACED = frozenset("в во на из".split())
_OBLIQUE = tuple("аеыияу")
_OTHER_CASES = ("у", "ю", "е", "ой", "ым", "ом", "ем", "их", "ых")
"""Endings of a name that somebody is told, or that something is of or about."""
PARENTHESIS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
PUT_IT = re.compile(
    r"\W*(?:th(?:at|is) (?:was|is) how|as|so)\s+(?P<who>(?:[\w.'’-]+\s+){1,5}?)"
    r"(?:put|puts|phrased|described|saw|sees)\b",
    re.I,
)
"""`"…" as Hong put it`; `"…" That was how Hong put it.`"""


def masked(text: str, runs: tuple[Quoted, ...], extent: Span) -> str:
    """A stretch of a text with all that is quoted blanked, so that only the narration is left; the same length."""
    pieces: list[str] = []
    done = extent.start
    for run in runs:
        words = text[run.words.start : run.words.end]
        inked = words.rstrip()
        tail = words[len(inked) - 1 :] if inked[-1:] in _TAILS else ""
        pieces.append(text[done : run.words.start])
        pieces.append(MASK * (len(words) - len(tail)) + tail)
        done = run.words.end
    pieces.append(text[done : extent.end])
    return "".join(pieces)


def after(text: str, language: Language = EN, *, passive: bool = False) -> Phrase | None:
    """The voice named right behind a quotation: `," said Hong Min, a fellow` or `," Hong said`.

    `passive`: a verb before the quotation waits for who does it: `was described as "…" by Hong`.
    """
    if put := PUT_IT.match(legible(text)):
        return Phrase(put["who"].strip())
    words = tokens(PARENTHESIS.sub("", text), language)
    signed = bool(words) and words[0] in ("—", "–")
    while words and words[0] in (",", "—", "–", ")"):
        words.pop(0)
    if not words or words[0] in MARKS:
        return None
    if signed and is_name(words if words[-1] != "." else words[:-1], language):
        return Phrase(" ".join(words).removesuffix(" ."))
    low = words[0].lower()
    if passive and low in language.agent:
        return behind(words[1:], language)
    if found := according(words, language):
        return found
    skipped = 0
    while language.inverts and skipped < len(words) - 1 and words[skipped].lower() in language.linking:
        skipped += 1
    if language.inverts and words[skipped].lower() in language.prepositions:
        # "— с горечью подытожила она"
        skipped += 2 if words[skipped + 2 : skipped + 3] and words[skipped + 2].lower() in language.verbs else 0
    verb = words[skipped].lower()
    if verb in language.verbs and verb not in language.participles and words[0][0].islower():
        rest = _past_place(without_links(words[skipped + 1 :], language), verb, language)
        phrase = behind(rest, language, joined=True)
        if (
            phrase is None
            and language.dropped
            and (rest[:1] in ([], ["."]) or rest[0].lower() in language.prepositions)
        ):
            phrase = Phrase(language.dropped)
        return replace(phrase, stance=stance_of(words[:skipped], language), verb=verb) if phrase else None
    if told := _told_of(words[skipped:], language):
        return replace(told, stance=stance_of(words[:skipped], language), verb=verb)
    if not (starts_phrase(words[skipped:], language) or leads_to_name(words, language)):
        return None
    for index, token in enumerate(words[:_FAR]):
        joined = token == "," and set(map(str.lower, words[index + 1 : index + 2])) & language.conjunctions
        if token in _STOPS or token == MASK or (joined and _somebody(words[index + 2 :], language)):
            return None
        if token.lower() in language.bare and any(
            w in language.verbs and w not in language.bare for w in map(str.lower, words[index + 1 : index + 6])
        ):
            continue
        if index > skipped and is_verb(words, index, language):
            return by_subject(words, index, language, first=skipped)
    return None


def _past_place(words: list[str], verb: str, language: Language) -> list[str]:
    """What follows a verb, from the name on where that stands behind where or to whom it was said, in a language whose
    endings tell them apart: `сказал в интервью нашей газете Ким Чхоль Хван`."""
    end = next((at for at, word in enumerate(words) if word in MARKS or word == MASK), len(words))
    begin = end
    while begin and words[begin - 1][:1].isupper():
        begin -= 1
    if not (language.cases and language.prepositions.intersection(words[:begin])):
        return words
    if words[begin - 1] in language.prepositions:
        # "предприниматель из Владивостока Сергей Ткаченко": what the preposition asks for is the one place.
        placed = words[begin - 1] in _PLACED and any(word.endswith(_OBLIQUE) for word in words[begin:end][:1])
        begin = begin + 1 if placed else end
    name = words[begin:end]
    owned = not verb.endswith("ла") and all(word.endswith(("а", "я")) for word in name)
    return words if len(name) < 2 or owned or name[-1].endswith(_OTHER_CASES) else words[begin:]


def _told_of(words: list[str], language: Language) -> Phrase | None:
    """A name behind a word right after the quotation that looks like a verb: `tempère Berg`, though no list has it."""
    looks = re.fullmatch(language.verblike, words[0]) if language.verblike else None
    grammar = (language.articles, language.prepositions, language.conjunctions, language.subordinators, language.titles)
    if not looks or any(words[0] in kind for kind in (*grammar, language.works, language.nouns)):
        return None
    following = without_links(words[1:], language)
    ends = (i for i, word in enumerate(following) if word in MARKS or word == MASK or word in language.prepositions)
    name = following[: next(ends, len(following))]
    bare = all(word[:1].isupper() or word.lower() in language.titles for word in name)
    return Phrase(" ".join(name)) if name and bare and is_name(name, language) else None


def before(text: str, language: Language = EN, *, adjacent: bool = True) -> Phrase | None:
    """The voice that a sentence names before its quotation. `adjacent`: the verb stands near the end of `text`."""
    words = tokens(PARENTHESIS.sub("", text), language)
    if not words or (adjacent and words[-1].lower() in language.works):
        return None
    if adjacent and words[-1] == ":" and (label := _label(words, language)):
        return label
    crossed = False
    for index in range(len(words) - 1, -1, -1):
        token = words[index].lower()
        if adjacent and (len(words) - index > _FAR or (token == ";" and index < len(words) - 1)):
            break
        if adjacent and token == MASK:
            crossed = True
        passes_on = crossed and (token in language.aside or token in language.conjunctions)
        if passes_on and _somebody(words[index + 1 :], language):
            return None
        if token in language.nouns and _introduces(words, index, language) and (owner := _owner(words, index)):
            return Phrase(owner, several=any(is_verb(words, verb, language) for verb in range(index)))
        says = is_verb(words, index, language) and not (adjacent and ended(words, index, language))
        if says and (phrase := by_subject(words, index, language)):
            return None if phrase.negated and _unanswered(words[:index], language) else phrase
        if phrase := according(words[index:], language):
            return phrase
    return _opening(words, language)


def _unanswered(words: list[str], language: Language) -> bool:
    """Whether a verb stands in a clause like "And when Berg did not answer: …": then somebody else goes on."""
    clause = words[max((i for i, word in enumerate(words) if word in MARKS or word == MASK), default=-1) + 1 :]
    return any(word.lower() in language.aside for word in clause[:2])


def _somebody(words: list[str], language: Language) -> bool:
    """Whether words begin with a name or a pronoun: somebody else may act from here on."""
    return bool(words) and (words[0][0].isupper() or words[0].lower() in language.pronouns)


def waits_for_agent(text: str, language: Language = EN) -> bool:
    """Whether the nearest verb before a quotation is passive: who says it may follow the words."""
    words = tokens(text, language)
    for index in range(len(words) - 1, max(0, len(words) - 8), -1):
        if words[index].lower() in language.verbs:
            return is_passive(words, index, language)
    return False


def subject(text: str, language: Language = EN) -> Phrase | None:
    """The noun phrase that a sentence begins with: what a later "he" most likely means."""
    return leading(tokens(PARENTHESIS.sub("", text), language), language)


def according(words: list[str], language: Language) -> Phrase | None:
    for opening in language.according:
        if words[0].lower() == opening[0] and tuple(word.lower() for word in words[: len(opening)]) == opening:
            return behind(words[len(opening) :], language)
    return None


def _opening(words: list[str], language: Language) -> Phrase | None:
    """`For Berg, the treaty is …`: whose view a sentence opens with."""
    for opening in language.opening:
        if tuple(word.lower() for word in words[: len(opening)]) == opening:
            phrase = behind(words[len(opening) :], language)
            length = len(opening) + len(phrase.words.split()) + len(phrase.more.split()) if phrase else 0
            following = words[length : length + 1]
            if phrase and (following == [","] or (language.inverts and set(following) & language.being)):
                return phrase
    return None


def _label(words: list[str], language: Language) -> Phrase | None:
    """`Lund: "…"`: a name and a colon, and nothing else."""
    if (
        len(words) > 6
        or any(word in MARKS or word == MASK for word in words[:-1])
        or not starts_phrase(words, language)
    ):
        return None
    return Phrase(" ".join(words[:-1])) if all(word[0].isupper() for word in words[:-1]) else None


def _introduces(words: list[str], index: int, language: Language) -> bool:
    """Whether a noun of saying leads up to the words: "his remark that …", not "she called his remark “…”"."""
    if index + 1 == len(words):
        return not any(word.lower() in language.naming for word in words[max(0, index - _NAMED) : index])
    return words[index + 1].lower() in ("that", ":", ",", "is", "was", "were", "are")


def _owner(words: list[str], index: int) -> str | None:
    for back in (1, 2):
        if index >= back and words[index - back].endswith("'s"):
            start = index - back
            while start and words[start - 1][:1].isupper() and words[start - 1].lower() not in _LEADS:
                start -= 1
            return " ".join(words[start : index - back + 1])[:-2]
    return None
