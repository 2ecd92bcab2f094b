"""Whether words of ours have anything in common with what they rest on. English."""

from collections.abc import Iterator

from generator.verify.evidence import Evidence, Forms
from generator.verify.telling.names import declared
from generator.verify.telling.negation_words import NEGATORS
from generator.verify.telling.wording import Word, root, words_of
from generator.verify.text.normalise import fold
from generator.verify.verdict import Issue

_FEWEST = 3
_FEWEST_WITH_NAMES = 5
_SHORTEST = 4


def common_words(text: str, evidence: Evidence) -> Iterator[Issue]:
    """C007 (review): not one word of content of a text, but for names, stands in its passages or their sentences.

    Any form of a word counts, and a word that begins alike (four letters). A text of fewer than three words of content
    is left alone, and one of fewer than five that shares a name.
    """
    if not (evidence.told_in.startswith("en") and evidence.language.startswith("en")) or not evidence.passages:
        return
    around = evidence.words
    names = _names(text, evidence.known)
    ours, theirs = _content(text, names), _content(around, _names(around, evidence.known))
    shared_name = any(name in around.lower() for name in names)
    if len(ours) < (_FEWEST_WITH_NAMES if shared_name else _FEWEST) or shared(ours, theirs):
        return
    message = "the text and its evidence have hardly a word in common"
    hint = "Cite the words that say this, or accept the finding by name with your reason."
    yield Issue("C007", "review", message, hint, (("text", text), ("evidence", " … ".join(evidence.passages))))


def speaks_of(text: str, passage: str, known: tuple[Forms, ...]) -> bool:
    """Whether a text has any word of content, names left out, in common with a passage. True without any."""
    ours = _content(text, _names(text, known))
    return not ours or shared(ours, _content(passage, _names(passage, known)))


def shared(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(_alike(word, other) for word in ours for other in theirs)


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
