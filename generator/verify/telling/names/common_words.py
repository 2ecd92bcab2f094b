"""Whether words of ours have anything in common with what they rest on. English."""

from generator.verify.evidence import Forms
from generator.verify.telling.names.names import declared
from generator.verify.telling.negation_words import NEGATORS
from generator.verify.telling.wording import Word, root, words_of
from generator.verify.text.normalise import fold

_SHORTEST = 4


def speaks_of(text: str, passage: str, known: tuple[Forms, ...]) -> bool:
    """Whether a text has any word of content, names left out, in common with a passage. True without any."""
    ours = _content(text, _names(text, known))
    theirs = _content(passage, _names(passage, known))
    return not ours or any(_alike(word, other) for word in ours for other in theirs)


def _names(text: str, known: tuple[Forms, ...]) -> frozenset[str]:
    """The words of the names of a text, in lower case."""
    folded = fold(text)
    spans = [span for _, span in declared(folded, known)]
    names = {part.lower() for span in spans for part in folded[span.start : span.end].split()}
    return frozenset(names | {word.lower for word in words_of(text) if word.name})


def _content(text: str, names: frozenset[str]) -> frozenset[str]:
    """The roots of the words of content that are no names; negations and quantities among them."""
    words = (word for word in words_of(text) if _counts(word) and word.lower not in names)
    return frozenset(root(part) for word in words for part in word.lower.split("-") if len(part) > 2)


def _counts(word: Word) -> bool:
    return word.content or word.lower in NEGATORS or word.lower in ("few", "many", "most", "more", "less", "all")


def _alike(one: str, other: str) -> bool:
    return one == other or (len(one) >= _SHORTEST <= len(other) and one[:_SHORTEST] == other[:_SHORTEST])
