"""What the evidence says with a "may", an "accused of" or an "unless", and a text without one. English."""

from collections.abc import Iterator

from generator.verify.telling.negation_words import (
    ACCUSING,
    ALLEGED,
    ALSO_THINGS,
    ASKING,
    CONDITIONS,
    CONDITIONS_KEPT,
    FRAMES,
    FUTURE,
    HEDGES,
    LOST_HEDGES,
    NEGATORS,
    UNLIKELY,
    UNSURE,
    WITH_THAT,
    WITH_TO,
)
from generator.verify.telling.opposites import alike
from generator.verify.telling.wording import Word, beside, following, in_sentence, root, roots, said, stem

_HEDGED = 4
_AUXILIARY = 3
_ENOUGH = 2
_CHARGE = 5
_TIMED = 3
_TIMES = frozenset("last this next week month year earlier yesterday again".split())
_ACCUSED = 10
_NEAREST = 4
_VOICES = frozenset(map(stem, "according say claim tell argue maintain insist allege assert contend".split()))
_COPULAS = frozenset("is are was were be seems remains".split())
_MODALS = frozenset(["may", "might", "could"])
_PLAIN = frozenset(["will", "shall", "did", "does"])
_GOES_ON = frozenset(["to", "for", "that", "of"])
_IF = "if"
_OF_THINGS = frozenset("from for against over by on".split())
_THEN = frozenset(["will", "would", "could", "shall"])
ALL_HEDGES = frozenset().union(*HEDGES.values())


def lost_hedge(told: tuple[Word, ...], passages: tuple[Word, ...]) -> str:
    """A hedge, an accusation or a condition of the passages on what the text tells without one; or ""."""
    if foretold := _foretold(told, passages):
        return foretold
    framed = any(map(frames, told)) and not any(map(frames, passages))
    if framed:
        return ""
    hedged = (
        f"'{said(hedge, scope)}'" for hedge, scope in _hedged(passages) if _told_plainly(told, passages, hedge, scope)
    )
    return next(hedged, "") or _accused(told, passages) or _unconditional(told, passages)


def frames(word: Word) -> bool:
    """Whether a word gives a statement to somebody: "says", and neither "not" (of the stem of "note") nor "States"."""
    return word.stem in FRAMES and word.lower not in NEGATORS and not word.name


def framed_by(words: tuple[Word, ...], word: Word) -> bool:
    """Whether a word gives a statement to somebody, and is none of those who want to be paid: "claims from a storm"."""
    behind = words[word.at + 1].lower if word.at + 1 < len(words) else ""
    return frames(word) and not (word.lower == "claims" and behind in _OF_THINGS)


def _hedged(passages: tuple[Word, ...]) -> Iterator[tuple[Word, tuple[Word, ...]]]:
    for hedge in passages:
        if _hedges(passages, hedge):
            scope = (word for word in following(passages, hedge, _HEDGED) if not word.name)
            yield hedge, tuple(word for word in scope if word.lower not in _TIMES)


def _told_plainly(told: tuple[Word, ...], passages: tuple[Word, ...], hedge: Word, scope: tuple[Word, ...]) -> bool:
    """Whether a text has the hedged act, in a sentence that rests on the hedged one, and no hedge before it."""
    # "may sink", "plans to sink": the act is the next word; "allegedly", "fears that": it may be the one behind.
    close = hedge.lower in _MODALS or hedge.stem in WITH_TO
    acts = scope[:1] if close else scope[:2]
    hedged_roots = {root(act.lower) for act in acts}
    ours = roots(in_sentence(passages, hedge))
    places = [
        word
        for word in told
        if word.content and (root(word.lower) in hedged_roots or any(alike(word.stem, act.stem) for act in scope[:1]))
    ]
    in_scope = {act.at for act in scope}
    return (
        any(_shared_enough(told, word, ours) for word in places)
        and not any(_keeps(told, near) for word in places for near in _before(told, word))
        and not any(_says_as_much(told, near, hedge) for word in places for near in in_sentence(told, word))
        and not any(root(word.lower) in hedged_roots and word.at not in in_scope for word in passages)
    )


def _says_as_much(told: tuple[Word, ...], word: Word, hedge: Word) -> bool:
    """Whether a word keeps a hedge wherever it stands: the same, "is possible" for a "may", a voice for "alleged", "is
    to" for a plan."""
    if word.lower == "to" and hedge.stem in WITH_TO and word.at and told[word.at - 1].lower in _COPULAS:
        return True
    predicate = word.at > 0 and told[word.at - 1].lower in _COPULAS and word.stem in UNSURE
    return word.stem == hedge.stem or predicate or (hedge.stem in ALLEGED and word.stem in _VOICES)


def _keeps(told: tuple[Word, ...], word: Word) -> bool:
    """Whether a word hedges what stands near it: "demand for", and not "the demand fell"."""
    if word.stem in WITH_TO and word.at + 1 < len(told) and told[word.at + 1].lower == "to":
        return True
    if word.stem not in ALL_HEDGES or word.stem not in ALSO_THINGS:
        return word.stem in ALL_HEDGES
    return word.at + 1 < len(told) and told[word.at + 1].lower in _GOES_ON


def _foretold(told: tuple[Word, ...], passages: tuple[Word, ...]) -> str:
    """ "will" in a text, of what its evidence says no more than that it may be."""
    foretelling = [word for word in told if word.lower in FUTURE and not word.name]
    if not foretelling or any(near.lower in FUTURE for near in passages):
        return ""
    unsure = [word for word in passages if word.stem in UNSURE and not word.name]
    for word in foretelling:
        if any(near.stem in UNSURE for near in in_sentence(told, word)):
            continue
        mine = roots(in_sentence(told, word))
        for hedge in unsure:
            enough = 1 if hedge.stem in UNLIKELY else _ENOUGH
            if len(mine & roots(in_sentence(passages, hedge))) >= enough:
                return f"'{word.lower}' where the evidence has '{hedge.lower}'"
    return ""


def _accused(told: tuple[Word, ...], passages: tuple[Word, ...]) -> str:
    """What somebody is accused of, told as done."""
    for charge in passages:
        signs = ACCUSING.get(charge.stem)
        if not signs:
            continue
        near = passages[charge.at + 1 : charge.at + 1 + _ACCUSED]
        after = [word for word in near if word.sentence == charge.sentence]
        # Who is accused may stand between: "accused the mayor of".
        sign = next((word for word in after if word.lower in signs and word.lower == "of"), None)
        sign = sign or next((word for word in after[:1] if word.lower in signs), None)
        if sign:
            behind, of = sign.lower, following(passages, sign, _CHARGE)
            names = roots(word for word in of if word.name)
            for first in {word.sentence: word for word in told}.values():
                words = in_sentence(told, first)
                kept = any(word.stem in ALL_HEDGES or frames(word) for word in words)
                shared = roots(words) & roots(of)
                if not kept and len(shared) >= _ENOUGH and shared - names:
                    return f"'{charge.lower} {behind}'"
    return ""


def _unconditional(told: tuple[Word, ...], passages: tuple[Word, ...]) -> str:
    """What happens "unless" something does, or would "if" it did, told without any condition."""
    if any(word.lower in CONDITIONS_KEPT for word in told):
        return ""
    mine = roots(told)
    for word in passages:
        if word.lower == _IF and not (word.at and passages[word.at - 1].stem in ASKING):
            sentence = in_sentence(passages, word)
            clauses = {other.clause for other in sentence if other.lower in _THEN} - {word.clause}
            main = mine & roots(other for other in sentence if other.clause in clauses)
            if len(main) >= _ENOUGH and 2 * len(main) >= len(mine):
                return f"'{word.lower}'"
        if word.lower in CONDITIONS:
            before = [w for w in in_sentence(passages, word) if w.at < word.at and w.content]
            main = mine & roots(before)
            near = mine & roots(before[-_NEAREST:])
            if near and len(main) >= _ENOUGH and 2 * len(main) >= len(mine):
                return f"'{word.lower}'"
    return ""


def _shared_enough(told: tuple[Word, ...], word: Word, ours: frozenset[str]) -> bool:
    """Whether half of what a sentence of ours says is in the words of the hedged sentence."""
    mine = roots(in_sentence(told, word))
    return 2 * len(mine & ours) >= len(mine)


def _hedges(words: tuple[Word, ...], word: Word) -> bool:
    """Whether a word hedges what follows it: "may" is no month, "plans" are "to" do something, not "as expected"."""
    if word.stem not in LOST_HEDGES or word.name:
        return False
    before = words[word.at - 1].lower if word.at else ""
    behind = (one.lower for one in words[word.at + 1 : word.at + 1 + _TIMED] if one.lower not in _TIMES)
    after = next(behind, "")
    if word.stem in WITH_TO | WITH_THAT:
        return before != "as" and (
            (after == "to" and word.stem in WITH_TO) or (after == "that" and word.stem in WITH_THAT)
        )
    return not after.isdigit() and before != "as"


def _before(words: tuple[Word, ...], word: Word) -> Iterator[Word]:
    """Where a hedge of a word would stand: between the plain auxiliary before it and the word, or near it."""
    near = words[max(0, word.at - _AUXILIARY) : word.at]
    plain = max((one.at for one in near if one.lower in _PLAIN), default=-1)
    yield from (words[plain + 1 : word.at] if plain >= 0 else beside(words, word))
