"""What is denied on one side alone, in English: each "not", what it is of, and whether the other says it plainly."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from generator.verify.telling.carried_negation import is_negator, turns
from generator.verify.telling.matching import matched
from generator.verify.telling.names.opening_words import PRONOUNS
from generator.verify.telling.negation_words import FAILING, NO_NEGATION, PLACES, SILENCES
from generator.verify.telling.opposites import alike, opposed
from generator.verify.telling.wording import Word, beside, following, in_sentence, root, roots, said, sentence_of

_SCOPE = 3
_ENOUGH = 2
_SHORT = 16
_FAR = 16
_MOST = 1.7
_YET = "yet"
_NONE = frozenset(["neither", "none", "nobody", "nothing"])


def negated(words: tuple[Word, ...]) -> Iterator[tuple[Word, tuple[Word, ...]]]:
    """Each negator with the words of content that it negates, two negators of one clause left out: they cancel out."""
    negators = [word for word in words if is_negator(word) or (word.stem in FAILING and _fails(words, word))]
    joins = [word.at for word, behind in pairwise(words) if word.lower == "and" and behind.lower in PRONOUNS]
    # What follows an "and" with a subject of its own negates for itself.
    parts = {word: (word.clause, bisect_left(joins, word.at)) for word in negators}
    together = Counter(parts.values())
    for word in negators:
        if together[parts[word]] == 1 and not _harmless(words, word):
            yield word, following(words, word, _SCOPE)


def _fails(words: tuple[Word, ...], word: Word) -> bool:
    """ "failed to come", "the refusal to come": what a word of failing is followed by."""
    following = words[word.at + 1].lower if word.at + 1 < len(words) else ""
    return following == "to"


def _harmless(words: tuple[Word, ...], negator: Word) -> bool:
    """ "not only", "no doubt", "whether or not"."""
    following = words[negator.at + 1].lower if negator.at + 1 < len(words) else ""
    before = words[negator.at - 1].lower if negator.at else ""
    return following in NO_NEGATION or before == "or"


def negation(told: tuple[Word, ...], passages: tuple[Word, ...], around: tuple[Word, ...]) -> str:
    """What is negated on one side while the other says the same without any negation near it; or ""."""
    for negator, scope in negated(told):
        # "The report names no …" and "not in the source" tell of a silence.
        beside = told[max(0, negator.at - 2) : negator.at + 3]
        if not scope and _takes_up(told, negator):
            continue
        # "Neither succeeded" is "both failed".
        if negator.lower in _NONE and any(turns(word) for word in passages):
            continue
        if any(word.stem in SILENCES for word in beside) or any(
            word.lower in PLACES for word in told[negator.at + 1 : negator.at + 4]
        ):
            continue
        if _plain_on(around, passages, scope, told, negator):
            return f"'{said(negator, scope)}' in the text"
    for negator, scope in negated(passages):
        if (scope and _plain_on(told, (), scope[:1], passages, negator)) or _only_there(told, passages, negator, scope):
            return f"'{said(negator, scope)}' in the evidence"
    return ""


def _takes_up(words: tuple[Word, ...], negator: Word) -> bool:
    """Whether a "not" that ends its sentence takes up what was told of others before: "joint ones were refused, single
    ones were not"."""
    behind = words[negator.at + 1].sentence if negator.at + 1 < len(words) else -1
    return behind != negator.sentence and any(word.clause != negator.clause for word in in_sentence(words, negator))


def denied(told: tuple[Word, ...], passages: tuple[Word, ...]) -> str:
    """An act that the evidence denies and a text tells, with two more words of that sentence; or ""."""
    for negator, scope in negated(passages):
        act = tuple(word for word in scope if not word.name)[:1]
        if act and _plain_on(told, (), act, passages, negator):
            return f"'{said(negator, scope)}' in the evidence"
    return ""


def _only_there(told: tuple[Word, ...], passages: tuple[Word, ...], negator: Word, scope: tuple[Word, ...]) -> bool:
    """Whether a sentence negates, and a text has nothing that could, which takes half of its words from there, or has
    most of the sentence: what is negated among them, but for a short sentence."""
    if any(turns(word) for word in told):
        return False
    sentence = in_sentence(passages, negator)
    mine, theirs = roots(told), roots(sentence)
    shared = len(matched(told, sentence))
    if shared < _ENOUGH or not matched(told, (word for word in sentence if word.clause == negator.clause)):
        return False
    # Behind "no" an adjective may stand before what is denied.
    first = [word for word in scope[: 2 if negator.lower == "no" else 1] if not word.name]
    denied = bool(matched(first, told))
    most = shared > _ENOUGH and _MOST * shared >= len(theirs)
    return (2 * shared >= len(mine) and (denied or len(sentence) <= _SHORT)) or (most and denied)


def _plain_on(
    words: tuple[Word, ...],
    instead: tuple[Word, ...],
    scope: tuple[Word, ...],
    others: tuple[Word, ...],
    negator: Word,
) -> bool:
    """Whether `words` have what is negated in `others`, and nowhere a negation beside it.

    Where none of the negated words stands there, a sentence of `instead` shares two others and has no negation at all.
    """
    denied = [word for word in scope[:2] if not word.name]
    negated_roots = {root(word.lower) for word in denied}
    # What turns on both sides is no difference; but "not yet" is one with its "not".
    also = (word for word in in_sentence(others, negator) if word != negator and not is_negator(word))
    shared_turns = {word.stem for word in also if word.stem != _YET}
    places = [
        word
        for word in words
        if word.content and (root(word.lower) in negated_roots or any(alike(word.stem, one.stem) for one in denied))
    ]
    ours = tuple(word for word in in_sentence(others, negator) if word.content)
    if places:
        fitting = [word for word in places if _rests_on(words, word.sentence, ours)]
        near_by = {near for word in places for near in (*beside(words, word), *_of_that(words, word))}
        near_by.difference_update(places)
        return (
            bool(fitting)
            and not any(turns(near) and near.stem not in shared_turns for near in near_by)
            and not any(opposed(near.stem, one.stem) for near in near_by for one in denied)
        )
    best = max({word.sentence for word in instead}, key=lambda at: _shared(instead, at, ours), default=-1)
    # The parts of a passage are one statement: what one part denies, the text may.
    close = {best, *_apart(instead)}
    near = [word for word in instead if word.sentence in close]
    turned = (turns(word) and word.stem not in shared_turns for word in near)
    contrary = (opposed(word.stem, one.stem) for word in near for one in denied)
    return _shared(instead, best, ours) >= _ENOUGH and not any(turned) and not any(contrary)


def _of_that(words: tuple[Word, ...], word: Word) -> Iterator[Word]:
    """What stands before the "that" of the clause of a word: "denied that its director had asked"."""
    near = words[max(0, word.at - _FAR) : word.at]
    opened = next((one.at for one in reversed(near) if one.lower == "that"), 0)
    if opened and words[opened].clause == word.clause:
        yield words[opened - 1]


def _apart(words: tuple[Word, ...]) -> frozenset[int]:
    """The sentences of a few words, which are parts of one that was cited in parts."""
    lengths = Counter(word.sentence for word in words)
    return frozenset(sentence for sentence, length in lengths.items() if length <= _SHORT)


def _rests_on(words: tuple[Word, ...], sentence: int, ours: tuple[Word, ...]) -> bool:
    """Whether two sentences share two words of content, and a third of those of the shorter."""
    theirs = roots(sentence_of(words, sentence))
    shared = _shared(words, sentence, ours)
    return shared >= _ENOUGH and 3 * shared >= min(len(roots(ours)), len(theirs))


def _shared(words: tuple[Word, ...], sentence: int, ours: tuple[Word, ...]) -> int:
    return len(matched(ours, sentence_of(words, sentence)))
