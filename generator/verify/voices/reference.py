"""Whom a pronoun or a description means: only what the text itself ties to one name."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.verify.text.normalise import legible
from generator.verify.text.quotemarks import Quoted
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText
from generator.verify.voices.attribution import before, subject
from generator.verify.voices.names import Match, Names, match, named, parts, proper
from generator.verify.voices.narration import Field, direct, field_of
from generator.verify.voices.phrases import MASK, Phrase
from generator.verify.voices.speech import Language

_BACK = 2
_NAME = r"[^\W\d_a-zа-яё][\w'’-]*(?:\s+(?:(?:von|van|de|der|den|di|da|del|la|bin|al)\s+)?[^\W\d_a-zа-яё][\w'’-]*){0,3}"
_PLACED = re.compile(r"\b(?:in|at|from|the|of|to|near|im|aus|dans|en|à|в|из|на)\s+$", re.I)
_OPENING = frozenset("the but and yet der die das aber und doch le la les mais et el los las pero y но а и".split())
_MEANING_NOBODY = frozenset(["it", "es", "ce", "это", "this", "that", "there"])


def antecedent(source: SourceText, run: Quoted, said: Phrase, others: Sequence[Names]) -> tuple[str, bool]:
    """The name that a pronoun beside a run stands for, and whether it stands in the same paragraph.

    Nothing where more than one could be meant.

    It is the subject of the sentence before, here or in one of the paragraphs before, as long as these speak of the
    same pronoun only; every other name between that sentence and the run is a rival, declared or not.
    """
    pronoun = said.words.lower()
    index = source.paragraph_index(run.marks.start)
    passed: list[str] = []
    for back in range(min(_BACK, index) + 1):
        field = field_of(source, source.paragraphs[index - back], 0)
        for sentence in reversed(field.sentences):
            if sentence.start >= run.marks.end:
                continue
            words = field.between(sentence.start, sentence.end)
            if not back and sentence.end > run.marks.start:
                words = field.between(sentence.start, run.marks.start)
                passed.append(f"{words} {field.around(run)[1]}".replace(MASK, " "))
            else:
                passed.append(words.replace(MASK, " "))
            own = not back and sentence.end > run.marks.start
            phrase = subject(words, field.language) if own else _subject(field, sentence, words, run)
            if phrase is None or phrase.words.lower() in _MEANING_NOBODY | {pronoun}:
                continue
            if own and _told_of(words, phrase.words, pronoun, field.language):
                continue
            if back and _answers(source, field, said):
                return "", False
            name = named(phrase.words, capitals=source.language.capitals)
            sure = name and not phrase.several and not _rivals(name, passed, others)
            return (name, not back) if sure else ("", False)
    return "", False


def _told_of(words: str, name: str, pronoun: str, language: Language) -> bool:
    """Whether a name is what somebody says something of: "The ministry, he said, “waited”" has two subjects."""
    front, comma, rest = words.strip().partition(",")
    told = re.split(r"[\s-]+", rest.strip(" ,:").lower())
    opening = front.removesuffix(name).lower().split()
    alone = front.endswith(name) and _OPENING.issuperset(opening)
    said = pronoun in told or (pronoun == language.dropped and len(told) == 1)
    return bool(comma) and alone and said and not any("," in word for word in told)


def _subject(field: Field, sentence: Span, words: str, run: Quoted) -> Phrase | None:
    for other in field.runs:
        if (
            other is not run
            and other.marks.start >= sentence.start
            and other.marks.end <= sentence.end + 1
            and (said := direct(field, other))
        ):
            return said[0]
    return before(words, field.language, adjacent=False) or subject(words, field.language)


def _answers(source: SourceText, field: Field, said: Phrase) -> bool:
    """Whether words answer those of an earlier paragraph: then somebody else speaks than there."""
    if not field.runs:
        return False
    last = source.text[field.runs[-1].words.start : field.runs[-1].words.end].rstrip()
    return last.endswith("?") or said.verb in field.language.replies


def _rivals(name: str, passed: list[str], others: Sequence[Names]) -> bool:
    """Whether the words since a name hold another that the pronoun could mean."""
    own = Names((name,))
    return any(
        match(own, rival) < Match.PART and match(Names((rival,)), name) < Match.PART and _person(rival, words, others)
        for words in passed
        for rival in proper(words)
    )


def _person(name: str, words: str, others: Sequence[Names]) -> bool:
    """Whether a name may be somebody that a pronoun means: not a place, and not only an owner ("Berg's remark")."""
    if not re.search(rf"{re.escape(name)}(?!['’\w])", legible(words)):
        return False
    if any(match(other, name) >= Match.PART for other in others):
        return True
    return len(parts(name)) > 1 and not _PLACED.search(words[: words.find(name)])


def described(source: SourceText, phrase: Phrase) -> str:
    """The name that the text ties a description to ("Anna Berg, the minister"), where it is one only."""
    words = phrase.words.split()
    language = source.language
    if not words or words[0].lower() not in _definite(language) or not words[-1][0].isalpha():
        return ""
    found = {name for name in _tied(source.text, words[-1].lower(), language.code) if parts(name)}
    surnames = {parts(name)[-1] for name in found}
    return max(found, key=len) if len(surnames) == 1 else ""


def _definite(language: Language) -> frozenset[str]:
    return language.articles & frozenset("the der die das le la l el la".split())


@lru_cache(maxsize=512)
def _tied(text: str, noun: str, code: str) -> tuple[str, ...]:
    return tuple(_ties(text, noun))


def _ties(text: str, noun: str) -> Iterator[str]:
    """Names beside a noun that explains them: "Anna Berg, the minister", "the minister, Anna Berg", "minister Berg"."""
    word = rf"(?i:{re.escape(noun)})(?!['’\w])"
    for pattern in (
        rf"(?P<name>{_NAME}),\s+(?:the|a|an|its|der|die|le|la|el)\s+(?:[\w-]+\s+){{0,3}}{word}",
        rf"\b{word},\s+(?P<name>{_NAME})(?=[,.;\s]|$)",
        rf"\b{word}\s+(?P<name>{_NAME})",
    ):
        for found in re.finditer(pattern, text):
            yield found["name"]
