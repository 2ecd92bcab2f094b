"""Who speaks where the verb stands last (ko): the subject is known by its particle and the words by what follows."""

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.verify.voices.names import Names, stands_in
from generator.verify.voices.phrases import MASK, Phrase, Stance
from generator.verify.voices.speech.ko import (
    ABOUT,
    ACCORDING,
    ADNOMINAL,
    ASIDE,
    BREAKS,
    CALLED,
    DENIALS,
    GOING_ON,
    LABEL,
    NAME,
    NOBODY,
    PRONOUNS,
    QUOTING,
    SAYINGS,
    SUBJECTS,
    TELLING,
    TOPICS,
    VERBS,
)

HANGUL = re.compile(r"[가-힣]")
_TITLE_WORDS = 4
_COMPOUND = "[가-힣]{2,}(?<![부전차])"
"""What a title is made longer with, and is said without later ("통상교섭본부장", "본부장"): no vice, no former."""


def verb_final(before: str, after: str) -> Phrase | None:
    """The voice of words between two pieces of a sentence: `박 위원은 “…”라고 말했다` · `“…”라고 박 위원은 말했다`.

    Also `“….” 박 위원이 말했다.`, `박 위원에 따르면 “…”` and `박 위원: “…”`. Nothing where no subject is named.
    """
    if label := LABEL.search(before):
        return Phrase(label["who"])
    if not (quoting := QUOTING.match(after)):
        return _told_behind(after) or _according(before)
    behind = after[quoting.end() :]
    how = quoting["how"]
    if how in CALLED and not SAYINGS.match(behind):
        return None
    verb = VERBS.search(behind)
    if not verb and how not in GOING_ON and not SAYINGS.match(behind):
        return None
    denied = DENIALS.search(after) is not None
    found = acting(behind[: verb.start()] if verb else behind) or acting(before)
    return Phrase(found, stance=Stance.DENIED if denied else Stance.SAID) if found else _according(before)


def _told_behind(after: str) -> Phrase | None:
    """`“….” 성호가 대답했다.`: a sentence of its own that only says who spoke."""
    told = TELLING.search(after) if MASK not in after else None
    found = acting(after[: told.start()]) if told else ""
    return Phrase(found) if found else None


def _according(before: str) -> Phrase | None:
    found = ACCORDING.search(before)
    return Phrase(" ".join(head(found["who"].split()))) if found else None


def acting(text: str) -> str:
    """The last topic of some words, or their last subject, with the title that it has."""
    clauses = [clause.split() for clause in re.split(rf"[,.;:]|{MASK}+", text)]
    for particles in (TOPICS, SUBJECTS):
        for words in reversed(clauses):
            for index in range(len(words) - 1, -1, -1):
                if bare := _without_particle(words[index], particles):
                    return " ".join(head([*words[max(0, index - _TITLE_WORDS) : index], bare]))
    return ""


def _without_particle(word: str, particles: tuple[str, ...]) -> str:
    """A word without the particle of the one who acts, or nothing where it has none."""
    particle = next((p for p in sorted(particles, key=len, reverse=True) if word.endswith(p)), "")
    bare = word[: -len(particle)] if particle else ""
    acts = bare and HANGUL.match(word) and word not in NOBODY
    return bare if acts and not (particles is TOPICS and ABOUT.search(bare)) else ""


def head(words: list[str]) -> list[str]:
    """A phrase without what its head belongs to: of "강 장관의 대변인" only the last word."""
    starts = (index + 1 for index, (word, after) in enumerate(pairwise(words)) if _belongs(word, after))
    return words[max(starts, default=0) :]


def _belongs(word: str, after: str) -> bool:
    """Whether a word belongs to what follows; a name does not, unless it stands before another's family name."""
    named = NAME.fullmatch(word) and len(after) > 1
    return bool(BREAKS.search(word) or (ADNOMINAL.search(word) and not named))


def is_pronoun(phrase: Phrase) -> bool:
    return phrase.words.split()[-1] in PRONOUNS


def goes_by(who: Names, phrase: str, text: str) -> bool:
    """Whether a phrase names somebody in person: by a name, or by the family name with a title the text gives him."""
    words = phrase.split()
    if ASIDE in words:
        return False
    if stands_in(who, phrase):
        return True
    family, title = (words[0], words[-1]) if len(words) > 1 else ("", "")
    called = "|".join(re.escape(form) for form in who.forms if len(family) == 1 and form[1:] and form[0] == family)
    whole = rf"(?:{_COMPOUND})?{re.escape(title)}"
    return bool(called) and re.search(rf"(?:{called})\s+(?:[가-힣]+\s+){{0,2}}{whole}", text) is not None


def actors_before(text: str) -> Iterator[str]:
    """Who acts in the sentences of a text, the last one first."""
    for sentence in reversed(re.split(r"(?<=[.!?])\s+", text)):
        if found := acting(sentence):
            yield found
