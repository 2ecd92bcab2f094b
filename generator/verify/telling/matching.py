"""Which words of content two texts have in common, in any form or by their meaning."""

from collections.abc import Collection, Iterable
from functools import lru_cache

from generator.verify.telling.near_words import meanings_of
from generator.verify.telling.wording import Word, root, words_of


def matched(ours: Iterable[Word], theirs: Iterable[Word]) -> frozenset[str]:
    """The roots of those of our words of content that others have, in any form or in a word of the same meaning."""
    return _matched(ours, *_signs(theirs))


def matched_in(ours: Iterable[Word], text: str) -> frozenset[str]:
    """The same of a whole text."""
    return _matched(ours, *_signs_of(text))


def _matched(ours: Iterable[Word], roots: Collection[str], meanings: Collection[int]) -> frozenset[str]:
    return frozenset(
        root(word.lower)
        for word in ours
        if word.content and (root(word.lower) in roots or not meanings_of(word.lower).isdisjoint(meanings))
    )


def _signs(words: Iterable[Word]) -> tuple[frozenset[str], frozenset[int]]:
    """The roots of words of content, and the lines that they stand on."""
    found = {word.lower for word in words if word.content}
    roots = frozenset(root(part) for word in found for part in (word, *word.split("-")))
    return roots, frozenset().union(*map(meanings_of, found))


# Of a whole text, as many ask as say that something is not in it.
@lru_cache(maxsize=4)
def _signs_of(text: str) -> tuple[frozenset[str], frozenset[int]]:
    return _signs(words_of(text))
