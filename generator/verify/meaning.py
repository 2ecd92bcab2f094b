"""Whether words of ours turn round what their evidence says: for review, where it can be seen with few false alarms.

English only, on stems and small tables (`opposites`), without a model of the language. What is paraphrased freely is
not seen; what is flagged was measured on honest statements, and a check that flags more than 3 of 100 is left out.
"""

from collections.abc import Iterator
from itertools import islice

from generator.verify.evidence import Evidence
from generator.verify.opposites import (
    FRAMES,
    HEDGES,
    LOST_HEDGES,
    NEGATIVE_ENDINGS,
    NEGATIVE_PREFIXES,
    NEGATORS,
    NO_NEGATION,
    TURNING,
)
from generator.verify.roles_told import exchanged
from generator.verify.turned import opposite, quantity
from generator.verify.verdict import Issue
from generator.verify.wording import Word, root, roots, words_of

_SCOPE = 3
_HEDGED = 4
_ALL_HEDGES = frozenset().union(*HEDGES.values())


def meaning(text: str, evidence: Evidence) -> Iterator[Issue]:
    """Reviews: M001 negation on one side, M002 a hedge lost, M003 opposite words, M004 names exchanged, M005 quantity.

    A field that is shown as an expectation (`evidence.hedged`) may leave the hedge to its frame.
    """
    if not (evidence.told_in.startswith("en") and evidence.language.startswith("en")) or not evidence.passages:
        return
    told = words_of(text)
    passages = words_of("\n".join(evidence.passages))
    around = words_of("\n".join(evidence.sentences)) if evidence.sentences else passages
    details = (("text", text), ("evidence", " … ".join(evidence.passages)))
    hint = "Say it as the evidence does, or accept the finding by name with your reason."
    if words := negation(told, passages, around):
        yield Issue("M001", "review", f"a negation on one side only: {words}", hint, details)
    if not evidence.hedged and (words := lost_hedge(told, passages)):
        yield Issue("M002", "review", f"the evidence hedges what the text says plainly: {words}", hint, details)
    if words := opposite(told, passages, around):
        yield Issue("M003", "review", f"words of opposite sense: {words}", hint, details)
    if words := exchanged(told, around):
        yield Issue("M004", "review", f"names in exchanged places: {words}", hint, details)
    if words := quantity(told, passages, around):
        yield Issue("M005", "review", f"another quantity or order: {words}", hint, details)


def negated(words: tuple[Word, ...]) -> Iterator[tuple[Word, tuple[Word, ...]]]:
    """Each negator with the words of content that it negates."""
    for word in words:
        if is_negator(word) and not _harmless(words, word):
            following = (w for w in words[word.index + 1 :] if w.sentence == word.sentence and w.content)
            yield word, tuple(islice(following, _SCOPE))


def is_negator(word: Word) -> bool:
    return word.lower in NEGATORS or word.lower.endswith(("n't", "n’t"))


def _harmless(words: tuple[Word, ...], negator: Word) -> bool:
    """ "not only", "no doubt", "whether or not"."""
    following = words[negator.index + 1].lower if negator.index + 1 < len(words) else ""
    before = words[negator.index - 1].lower if negator.index else ""
    return following in NO_NEGATION or before == "or"


def turns(word: Word) -> bool:
    """Whether a word negates, or carries a negation in it."""
    return (
        is_negator(word)
        or word.stem in TURNING
        or (len(word.lower) > 6 and word.lower.startswith(NEGATIVE_PREFIXES))
        or (len(word.lower) > 6 and word.lower.endswith(NEGATIVE_ENDINGS))
    )


def negation(told: tuple[Word, ...], passages: tuple[Word, ...], around: tuple[Word, ...]) -> str:
    """What is negated on one side while the other has nothing that could be the same negation; or ""."""
    theirs = roots((*passages, *around))
    for negator, scope in negated(told):
        shared = roots(word for word in told if word.sentence == negator.sentence) & theirs
        if shared and not any(turns(word) for word in (*passages, *around)):
            return f"'{negator.lower} {' '.join(word.lower for word in scope)}' in the text"
    ours = roots(told)
    if any(turns(word) for word in told):
        return ""
    for negator, scope in negated(passages):
        if scope and root(scope[0].lower) in ours:
            return f"'{negator.lower} {' '.join(word.lower for word in scope)}' in the evidence"
    return ""


def lost_hedge(told: tuple[Word, ...], passages: tuple[Word, ...]) -> str:
    """A hedge of the passages on words that the text tells without one; or ""."""
    if any(word.stem in _ALL_HEDGES or word.stem in FRAMES for word in told):
        return ""
    ours = roots(word for word in told if not word.name)
    for hedge in passages:
        if hedge.stem not in LOST_HEDGES:
            continue
        following = (w for w in passages[hedge.index + 1 :] if w.sentence == hedge.sentence and w.content)
        scope = tuple(islice(following, _HEDGED))
        if any(root(word.lower) in ours for word in scope if not word.name):
            return f"'{hedge.lower} {' '.join(word.lower for word in scope)}'"
    return ""
