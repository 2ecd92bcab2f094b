"""E: what we call things is a name and asserts nothing; a kind of change is called by no word of its opposite."""

import re
from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.verified import Anchor

_VERB = re.compile(
    r"(?<!\w)(?:is|isn't|are|aren't|was|were|has|have|had|does|did|will|won't|would|can|cannot|could|must|should)(?!\w)",
    re.I,
)
_BEFORE = re.compile(r"(?<!\w)(?:what|which|who|whom|whose|that|how|where|when|why|whether|if|as)(?!\w)", re.I)
_MORE = "increas grew grow grown rose risen rising climb gain higher more widen swell"
_LESS = "decreas shrank shrunk shrink fell fall fallen drop declin lower less narrow reduc"
_BETTER = "improv better warm thaw ease recover reconcil"
_WORSE = "worse deteriorat cool freez frayed sour harm collaps"
_CHANGED = "chang revers turn ended stopp broke begun began new abandon lost doubt fail collaps suspend"
_SAME = "continu same unchanged still stable steady remain"
_NOT: Mapping[str, str] = {
    "up": _LESS,
    "down": _MORE,
    "hardened": "soften relax loosen milder",
    "softened": "harden tighten sharpen",
    "continued": _CHANGED,
    "reversed": _SAME,
    "new": f"{_SAME} dropp gone ended",
    "dropped": f"{_SAME} new begun began added",
    "not-mentioned": f"{_SAME} {_CHANGED} dropp gone refus",
}
"""Stems of words by which a kind of change cannot be called."""
_FEARED = re.compile(
    r"tension|pressure|threat|risk|conflict|cris[ie]s|complaint|dispute|debt|inflation|unemploy|war\b|violence|quarrel|hostil",
    re.I,
)


def asserts_something(text: str) -> bool:
    """Whether a label is a sentence: it has a verb of saying how things are, outside a question and a clause."""
    return any(not _BEFORE.search(text, 0, verb.start()) for verb in _VERB.finditer(text)) and not text.endswith("?")


def topic_words(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """What the briefing and its topics call their kinds of change."""
    shapes: Mapping[str, str] = {change.id: change.shape for change in corpus.briefing.changes}
    for index, declared in enumerate(corpus.briefing.changes):
        if _is_any(declared.words, _NOT.get(declared.shape, "")):
            place = corpus.document("briefing", "briefing").place("changes", index, "words")
            yield _opposite(declared.words, declared.shape, place)
    for topic in corpus.topics.values():
        feared = _FEARED.search(f"{topic.name} {topic.question}") is not None
        valued = {"up": _BETTER if feared else _WORSE, "down": _WORSE if feared else _BETTER}
        for change, word in topic.words.items():
            shape = shapes.get(change, change)
            if _is_any(word, f"{_NOT.get(shape, '')} {valued.get(shape, '')}"):
                yield _opposite(word, change, corpus.document("topics", topic.id).place("words", change))


def _is_any(word: str, stems: str) -> bool:
    return any(re.search(rf"(?<!\w){stem}", word, re.I) for stem in stems.split())


def _opposite(word: str, change: str, place: Place) -> Finding:
    message = f"'{word}' says the opposite of '{change}'"
    return Finding("E011", Severity.ERROR, place, message, "Use a word that says the same of this topic.")
