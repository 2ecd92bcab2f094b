"""Who is told to have said something, without marks: the evidence has them, and something said. English."""

import re
from collections.abc import Iterator

from generator.verify.evidence import Evidence, Forms
from generator.verify.telling.names.names import declared, is_granted, stands
from generator.verify.text.lexicon import SPEECH
from generator.verify.text.normalise import fold
from generator.verify.verdict import Issue

_SAYS = re.compile(
    r"\s(?:has\s|had\s|have\s)?(?:says?|said|states?|stated|argues?|argued|claims?|claimed|insists?|insisted|warns?|warned|"
    r"declares?|declared|announces?|announced|denies|denied|admits?|admitted|believes?|believed|promises?|promised|"
    r"vows?|vowed|complains?|complained|adds|added|maintains?|maintained)(?=\s(?:that|of|it|he|she|they|the|its|his|her)\b)"
)
_BEFORE = re.compile(r"\b(?:according to|in the words of)\s(?:the\s)?$", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_MORE = frozenset(
    """
    according statement statements view views opinion speech speeches letter interview words word think thinks thought
    hope hopes hoped fear fears feared agree agrees agreed accuse accuses accused blame blames blamed criticise
    criticised criticize criticized condemn condemned praise praised propose proposes proposed reject rejects rejected
    threaten threatens threatened signal signalled signaled deem deems deemed consider considers considered see sees saw
    want wants wanted refuse refuses refused expect expects expected accept accepts accepted offer offers offered
    """.split()
)
_SAID = SPEECH | _MORE


def sayings_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """M006 (review): a subject that the text lets say something, where no sentence of the evidence has somebody say,
    think or want anything, or none has them in its paragraph.

    Whoever holds what is cited, wrote it or printed it says it by that.
    """
    if not (evidence.told_in.startswith("en") and evidence.language.startswith("en")) or not evidence.sentences:
        return
    told = fold(text)
    for subject, span in declared(told, evidence.known):
        speaks = _SAYS.match(told, span.end) or _BEFORE.search(told, 0, span.start)
        if not speaks or any(is_granted(forms, evidence) or _says(forms, evidence) for forms in subject):
            continue
        name = subject[0][0]
        message = f"the text lets {name} say something, and nothing that it cites has them speak"
        hint = f"Cite the words that {name} says it with, or tell it as what the source says."
        yield Issue("M006", "review", message, hint, (("text", text), ("evidence", " … ".join(evidence.sentences))))


def _says(forms: Forms, evidence: Evidence) -> bool:
    spoken = [sentence for sentence in evidence.sentences if _has_speech(sentence)]
    near = (*evidence.paragraphs, *evidence.sentences)
    return bool(spoken) and any(stands(forms, one) for one in near)


def _has_speech(sentence: str) -> bool:
    return '"' in fold(sentence) or not _SAID.isdisjoint(word.lower() for word in _WORD.findall(sentence))
