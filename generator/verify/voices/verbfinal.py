"""Who speaks where the verb stands last (ko): the subject is known by its particle and the words by what follows."""

import re

from generator.verify.voices.phrases import MASK, Phrase, Stance
from generator.verify.voices.speech.ko import DENIALS, PRONOUNS, QUOTING, SUBJECTS, TOPICS, VERBS

HANGUL = re.compile(r"[가-힣]")
_TITLE_WORDS = 3


def verb_final(before: str, after: str) -> Phrase | None:
    """The voice of words between two pieces of a sentence: `박 위원은 “…”라고 말했다` · `“…”라고 박 위원은 말했다`."""
    quoting = QUOTING.match(after)
    if quoting is None or not VERBS.search(after):
        return None
    behind = after[quoting.end() :]
    denied = DENIALS.search(after) is not None
    verb = VERBS.search(behind)
    found = _acting(behind[: verb.start()]) if verb else ""
    found = found or _acting(before)
    return Phrase(found, stance=Stance.DENIED if denied else Stance.SAID) if found else None


def _acting(text: str) -> str:
    """The last topic of some words, or their last subject, with the title that it has."""
    clauses = re.split(rf"[,.;:]|{MASK}+", text)
    for particles in (TOPICS, SUBJECTS):
        for clause in reversed(clauses):
            words = clause.split()
            for index in range(len(words) - 1, -1, -1):
                particle = next((p for p in sorted(particles, key=len, reverse=True) if words[index].endswith(p)), "")
                if particle and len(words[index]) > len(particle) and HANGUL.match(words[index]):
                    last = words[index][: -len(particle)]
                    return " ".join([*words[max(0, index - _TITLE_WORDS) : index], last])
    return ""


def is_pronoun(phrase: Phrase) -> bool:
    return phrase.words.split()[-1] in PRONOUNS
