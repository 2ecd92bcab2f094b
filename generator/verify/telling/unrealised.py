"""What the evidence has only as something to be done, and a text tells as done. English."""

from generator.verify.telling.carried_negation import is_negator, turns
from generator.verify.telling.hedges import ALL_HEDGES, framed_by, frames
from generator.verify.telling.matching import matched
from generator.verify.telling.negation_words import (
    AVERTED,
    AVERTING,
    DROPPING,
    FRAMES,
    INSTEAD,
    INTENDED,
    NEARLY,
    POSSIBLE,
    PROPOSING,
)
from generator.verify.telling.opposites import alike
from generator.verify.telling.wording import PASTS, Word, in_sentence, root, roots, stem

_MODALS = frozenset("may might could would should can shall will ought 'll 'd".split())
_TO = "to"
_BEING = frozenset("be been being am is are was were".split())
_HAVING = frozenset("has have had".split())
_TO_BE = _MODALS | {"to", "be", "than"}
_SKIPPED = _BEING | _HAVING | frozenset("not also soon again now then still never only even first".split())
_DONE_TOO = frozenset(
    map(
        stem,
        """
        begin start continue go come help manage force used oblige compel happen proceed able get cause lead fail
        allow enable make need rush dare bother hurry prompt enough chance sentence require grow live prove turn
        last first only later end way able remember forget choose
        """.split(),
    )
)
"""Words behind which what stands with "to" is mostly done: "began to", "managed to", "forced to"."""
_YET = "yet"
"""What somebody has yet to do is denied, which another rule tells."""
_NEAR = 5
_CLOSE = 3
_SHORT = 40
_ENOUGH = 2


def _close_to(words: tuple[Word, ...], word: Word) -> bool:
    behind = words[word.at + 1].lower if word.at + 1 < len(words) else ""
    return word.lower == "close" and behind == "to"


def _averted(words: tuple[Word, ...], at: int) -> bool:
    """Whether what stands with "-ing" behind a word is not done: "close to | voting", "kept them from | voting"."""
    found = words[at].lower
    if found in INSTEAD or (found == "of" and at and words[at - 1].lower in INSTEAD):
        return True
    near = words[max(0, at - (_NEAR if found == "from" else 1)) : at]
    return found in ("from", "to", "of") and any(one.stem in AVERTING and not one.name for one in near)


def _dropped(words: tuple[Word, ...], word: Word) -> bool:
    """Whether the name of an act stands shortly behind a word that calls it off."""
    near = words[max(0, word.at - _CLOSE) : word.at]
    return any(one.stem in DROPPING and one.clause == word.clause for one in near)


def undone(told: tuple[Word, ...], evidence: tuple[Word, ...]) -> str:
    """An act that a text tells as done, which all the evidence has only behind "to" or a "may"; or ""."""
    for word in told:
        if not _finite(told, word) or _kept(told, word):
            continue
        places = [one for one in evidence if one.content and _same(one, word) and not _close_to(evidence, one)]
        if not places or not all(_open(evidence, one) for one in places):
            continue
        if _kept_back(told, word) and not all(_governor(evidence, one) in _TO_BE for one in places):
            continue
        mine = roots(in_sentence(told, word))
        for one in places:
            if not _past(word) and one.stem != word.stem:
                continue
            shared = mine & roots(in_sentence(evidence, one))
            if len(shared) > 1 and 2 * len(shared) >= len(mine):
                return f"'{_governor(evidence, one)} {one.lower}'"
    return ""


def only_meant(told: tuple[Word, ...], passages: tuple[Word, ...]) -> str:
    """An act that a text tells as done, in whatever words, of a sentence all of which is promised, proposed, feared or
    only to be; or ""."""
    meant = next((word for word in passages[:_SHORT] if _governs(passages, word)), None)
    if meant is None or max(len(passages), len(told)) > _SHORT or any(_main(passages, word) for word in passages):
        return ""
    behind = [word for word in passages if word.at > meant.at]
    if len(matched(told, behind)) < _ENOUGH or 5 * len(matched(told, passages)) < 2 * len(roots(told)):
        return ""
    plain = {root(word.lower) for word in passages if word.content and not _open(passages, word)}
    acts = (word for word in told if word.content and _main(told, word) and root(word.lower) not in plain)
    return f"'{meant.lower}'" if any(not _kept_here(told, word) for word in acts) else ""


def _governs(words: tuple[Word, ...], word: Word) -> bool:
    """Whether what follows a word is only to be: behind "promised" anything, behind "offered" what stands with "to"."""
    if word.stem not in _MEANT or word.name:
        return False
    behind = (one.lower for one in words[word.at + 1 : word.at + 2])
    return word.stem not in _WITH_TO or any(one in ("to", "that") for one in behind)


def _main(words: tuple[Word, ...], word: Word) -> bool:
    """Whether a word is a main act that is or has been done: none of saying, meaning or allowing for something, none
    behind "to" or a "would", none of a clause that says which one is meant."""
    if word.lower in _BEING | _HAVING:
        behind = words[word.at + 1 : word.at + 3]
        return not any(_past(one) or one.lower.endswith("ing") or one.stem in _MEANT for one in behind) and not (
            _open(words, word) or _of_a_thing(words, word)
        )
    if not word.content or word.name or not _past(word) or _open(words, word):
        return False
    return not (word.stem in _SPOKEN or word.stem in _MEANT or _of_a_thing(words, word))


def _of_a_thing(words: tuple[Word, ...], word: Word) -> bool:
    """Whether a word stands in a clause behind "which" or "who"."""
    return any(one.lower in _RELATIVES for one in words if one.clause == word.clause and one.at < word.at)


def _kept_here(words: tuple[Word, ...], word: Word) -> bool:
    near = [one for one in in_sentence(words, word) if not one.name]
    return any(_means(words, one) or frames(one) or one.lower in _MODALS for one in near) or any(
        is_negator(one) for one in near if one.clause == word.clause
    )


def _means(words: tuple[Word, ...], word: Word) -> bool:
    """Whether a word says that something is to be; "set up" and "agreed on" do not."""
    behind = words[word.at + 1].lower if word.at + 1 < len(words) else ""
    return word.stem in ALL_HEDGES and (word.lower not in ("set", "agreed") or behind == "to")


_RELATIVES = frozenset("who which whose whom that where when".split())
_SPOKEN = FRAMES | frozenset(
    map(stem, "say tell add answer reply stress repeat deny confirm ask doubt be have do".split())
)
_MEANT = (INTENDED | POSSIBLE | {stem("doubt")}) - frozenset(
    map(
        stem,
        """
        set due agree ready read if consider try attempt effort pressure push imply chance request call mean
        depend dependent
        """.split(),
    )
)
_WITH_TO = frozenset(
    map(stem, "offer want wish ask demand aim seek hope invite urge recommend advise intend think see".split())
)


def _same(one: Word, word: Word) -> bool:
    return root(one.lower) == root(word.lower) or alike(one.stem, word.stem)


def _finite(words: tuple[Word, ...], word: Word) -> bool:
    """Whether a word is an act that is told as done or going on: "closed", "closes", "has been closed"."""
    if not word.content or word.name:
        return False
    return (_past(word) or word.lower.endswith("s")) and not _open(words, word)


def _past(word: Word) -> bool:
    return word.lower.endswith("ed") or word.lower in PASTS


def _kept(words: tuple[Word, ...], word: Word) -> bool:
    """Whether something in the sentence says that the act is not done, or that somebody says it."""
    near = (one for one in in_sentence(words, word) if not one.name and not _of_money(words, one))
    return any(one.stem in ALL_HEDGES or frames(one) or is_negator(one) or one.lower in _MODALS for one in near)


def _kept_back(words: tuple[Word, ...], word: Word) -> bool:
    """Whether something in the sentence may say that the act did not come about."""
    near = (one for one in in_sentence(words, word) if one != word)
    return any(turns(one) or one.stem in AVERTED for one in near)


def _of_money(words: tuple[Word, ...], word: Word) -> bool:
    return frames(word) and not framed_by(words, word)


def _open(words: tuple[Word, ...], word: Word) -> bool:
    return bool(_governor(words, word))


def _governor(words: tuple[Word, ...], word: Word) -> str:
    """The "to", the modal or the bare "be" that a word stands behind; or ""."""
    at = word.at - 1
    while at >= 0 and (
        words[at].lower in _SKIPPED or (words[at].lower.endswith("ly") and words[at].lower not in NEARLY)
    ):
        at -= 1
    if at < 0 or words[at].sentence != word.sentence:
        return ""
    found = words[at].lower
    if found in _MODALS:
        return found
    if found == _TO and not word.lower.endswith("ing"):
        behind = words[max(0, at - _NEAR) : at]
        denied = words[at - 1].lower == _YET if at else False
        return "" if denied or any(one.stem in _DONE_TOO for one in behind) else found
    if found == "than" and at and words[at - 1].lower == "rather":
        return found
    if word.lower.endswith("ing") and (words[at].stem in PROPOSING or _averted(words, at)):
        return found
    if (found in NEARLY and _past(word)) or (not _past(word) and _dropped(words, word)):
        return found
    return "be" if any(one.lower == "be" for one in words[at + 1 : word.at]) else ""
