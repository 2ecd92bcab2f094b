"""Notes, contexts and reasons that tell of what their source has no word for. English."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from generator.verify.telling.carried_negation import is_negator
from generator.verify.telling.near_words import meanings_of
from generator.verify.telling.talk_words import ALIKE, TALK
from generator.verify.telling.wording import PASTS, Word, contents_of, root, words_of
from generator.verify.verdict import Issue

_SHORTEST = 5
_FEWEST = 2
_MANY = 3
_REACH = 3
_MODALS = frozenset("could would should may might can will shall must to if".split())
_SHARE = 2 / 3
_HINT = (
    "Say what the source says, leave it out, or accept the finding by name with your reason: what stands beside words "
    "is read as the source's."
)


class _Vocabulary(NamedTuple):
    roots: frozenset[str]
    meanings: frozenset[int | str]
    beginnings: frozenset[str]


def beside_the_point(text: str, sources: Sequence[str], *, few: bool = False) -> Iterator[Issue]:
    """M007 (review): nothing that a sentence of ours tells is in any form in the texts that it may speak of, and that
    is two words or more; two thirds of it, and that is three; or an act that is told as done. Of a text of a `few`
    words one word less is enough.

    What is said of texts and numbers as such, names, and what stands behind a "not" are another question.
    """
    known = [_vocabulary(source) for source in sources]
    for sentence in _sentences(words_of(text)):
        told = {root(word.lower): word for word in _before_not(sentence) if _tells(word)}
        strange = [word for word in told.values() if not any(_knows(vocabulary, word) for vocabulary in known)]
        all_of_it = len(strange) == len(told) >= _FEWEST - few
        if (
            all_of_it
            or (len(strange) >= _MANY - few and len(strange) >= _SHARE * len(told))
            or any(_done(word, sentence) for word in strange)
        ):
            words = "', '".join(word.lower for word in strange)
            where = "near the words" if few else "in the source"
            message = f"what the text speaks of is not {where}: '{words}'"
            yield Issue("M007", "review", message, _HINT, (("text", text),))
            return


def strangers(text: str, source: str) -> list[str]:
    """The words of ours that a text has in no form, but those that are said of texts and numbers as such."""
    vocabulary = _vocabulary(source)
    return [word.lower for word in words_of(text) if _tells(word) and not _knows(vocabulary, word)]


def _sentences(words: tuple[Word, ...]) -> Iterator[list[Word]]:
    for _, sentence in groupby(words, attrgetter("sentence")):
        yield list(sentence)


def _before_not(sentence: list[Word]) -> list[Word]:
    end = next((index for index, word in enumerate(sentence) if is_negator(word)), len(sentence))
    return sentence[:end]


def _done(word: Word, sentence: list[Word]) -> bool:
    """Whether a word tells of something that was done, and not of what could or should be."""
    past = word.lower.endswith("ed") or (word.lower in PASTS and not word.lower.startswith(word.stem))
    near = [one.lower for one in sentence if word.at - _REACH <= one.at < word.at]
    return past and not any(one in _MODALS for one in near)


def _tells(word: Word) -> bool:
    return word.content and not word.name and not word.lower.isdigit() and root(word.lower) not in TALK


def _knows(vocabulary: _Vocabulary, word: Word) -> bool:
    lower = word.lower
    return (
        any(root(part) in vocabulary.roots for part in (lower, *lower.split("-")))
        or bool(_meanings(lower) & vocabulary.meanings)
        or (len(lower) >= _SHORTEST and lower[:_SHORTEST] in vocabulary.beginnings)
    )


def _meanings(word: str) -> frozenset[int | str]:
    """The lines of both tables that a word stands on."""
    return meanings_of(word) | _alike().get(root(word), frozenset())


@lru_cache(maxsize=1)
def _alike() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in ALIKE.strip().splitlines():
        for word in line.split():
            found[root(word)].add(line)
    return {word: frozenset(lines) for word, lines in found.items()}


@lru_cache(maxsize=512)
def _vocabulary(text: str) -> _Vocabulary:
    words = tuple(contents_of(text))
    return _Vocabulary(
        frozenset(root(part) for word in words for part in (word, *word.split("-"))),
        frozenset(line for word in words for line in _meanings(word)),
        frozenset(word[:_SHORTEST] for word in words if len(word) >= _SHORTEST),
    )
