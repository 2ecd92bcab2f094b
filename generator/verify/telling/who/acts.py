"""Who acts on whom, with names and without: agents and patients about one act, by the order of English words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.opposites import sides
from generator.verify.telling.who.act_words import kinds_of
from generator.verify.telling.wording import PASTS, Word, in_sentence, root, stem

_REACH = 6
_AUXILIARY = 3
_BE = frozenset("is are was were be been being".split())
_INSERTED, _HEAD = 12, 3
_INSERTS = frozenset("a an the who which whose".split())
_THAN = "than"
_COMPARING = 5
_ASKED_FROM = frozenset(map(stem, "request demand seek ask want expect need require".split()))
"""What stands behind "from" gives what was got, and does nothing of this."""
_DETERMINERS = frozenset(
    "the a an this that these those its their his her our no any some fewer more less many few several of new".split()
)
_OF_NOUNS = frozenset("of by from".split())
_DOERS = ("er", "or", "ers", "ors", "ee", "ees")


@dataclass(frozen=True, slots=True)
class Act:
    """An act with the keys of the words of who does it and of what it is done to; `by`: it says so with "by"."""

    word: Word
    agents: frozenset[str]
    patients: frozenset[str]
    by: bool = False


def turned_round(told: tuple[Word, ...], evidence: tuple[Word, ...]) -> str:
    """ "the guards freed the miners" where the evidence says that the miners freed the guards; or "".

    One acts and the other is acted on here, and there it is the other way about for every such act. Where a "by" says
    who acts, one that is acted on there is enough, if nobody acts in both.
    """
    both = _pasts(told) & _pasts(evidence)
    ours = [act for act in acts(told, both) if act.agents]
    theirs = list(acts(evidence, both)) if ours else []
    for mine in ours:
        same = [act for act in theirs if _same(told, mine, evidence, act)]
        agents = frozenset().union(*(act.agents for act in same))
        patients = frozenset().union(*(act.patients for act in same))
        acting = (mine.agents & patients) - agents - mine.patients
        suffering = (mine.patients & agents) - patients - mine.agents
        if acting and suffering:
            return f"'{_named(told, acting)}' and '{_named(told, suffering)}' about '{mine.word.lower}'"
        apart = not (mine.agents & agents or mine.patients & patients)
        names = acting & {key(word) for word in told if word.name}
        if names and apart and len(same) == 1 and mine.by != same[0].by:
            return f"'{_named(told, names)}' about '{mine.word.lower}'"
    return ""


def acts(words: tuple[Word, ...], also: frozenset[str]) -> Iterator[Act]:
    """Every act that the table knows, or whose stem is one of `also`, and every comparison, with what stands on its two
    sides."""
    for word in words:
        if word.lower != _THAN and not _is_act(words, word, also):
            continue
        before = words[max(0, word.at - _REACH) : word.at]
        after = words[word.at + 1 : word.at + 1 + _REACH]
        left, right = _keys(before, word) or _across_a_clause(words, word), _keys(after, word)
        if word.lower == _THAN:
            yield Act(word, _names((w for w in in_sentence(words, word) if w.at < word.at), word), _names(after, word))
            continue
        by = next((w.at for w in after if w.lower == "by" and w.clause == word.clause), None)
        if after and after[0].lower == "from" and word.stem not in _ASKED_FROM:
            by = after[0].at
        passive = _passive(before[-_AUXILIARY:]) and not word.lower.endswith("ing")
        if by is not None and not (by + 1 < len(words) and words[by + 1].lower.endswith("ing")):
            yield Act(
                word, _keys(words[by + 1 : by + _REACH], word), left | _keys(words[word.at + 1 : by], word), by=True
            )
        elif passive:
            yield Act(word, frozenset(), left)
        else:
            yield Act(word, left, right)


def _across_a_clause(words: tuple[Word, ...], act: Word) -> frozenset[str]:
    """Of whom an act is told behind a clause that was put in: "Lund, a critic of the dam, was replaced"."""
    own = [one.at for one in words[max(0, act.at - _REACH) : act.at] if one.clause == act.clause]
    first = own[0] if own else act.at
    inserted = [one for one in words[max(0, first - _INSERTED) : first] if one.clause == act.clause - 1]
    if not inserted or inserted[0].lower not in _INSERTS or inserted[0].sentence != act.sentence:
        return frozenset()
    head = words[max(0, inserted[0].at - _HEAD) : inserted[0].at]
    return frozenset(key(one) for one in head if one.clause == act.clause - 2 and one.content)


def _passive(before: tuple[Word, ...]) -> bool:
    """Whether an act is undergone, by the words before it; in "was ordered to pay" somebody pays."""
    being = max((place for place, word in enumerate(before) if word.lower in _BE), default=-1)
    return being >= 0 and all(word.lower != "to" for word in before[being:])


def _is_act(words: tuple[Word, ...], word: Word, also: frozenset[str]) -> bool:
    """Whether a word is such an act, and no noun that takes no object: "the ship", "a director"."""
    if word.name or not (word.stem in also or kinds_of(word.lower)) or word.lower.endswith(_DOERS):
        return False
    before = words[word.at - 1].lower if word.at else ""
    after = words[word.at + 1].lower if word.at + 1 < len(words) else ""
    return before not in _DETERMINERS or after in _OF_NOUNS


def _pasts(words: tuple[Word, ...]) -> frozenset[str]:
    """The stems of what is told in the past."""
    return frozenset(w.stem for w in words if w.content and (w.lower.endswith("ed") or w.lower in PASTS))


def _keys(words: Iterable[Word], act: Word) -> frozenset[str]:
    near = (word for word in words if word.clause == act.clause and word.content and not word.lower[:1].isdigit())
    things = (word for word in near if not word.lower.endswith("ly") or word.name)
    return frozenset(key(word) for word in things if root(word.lower) != root(act.lower))


def _names(words: Iterable[Word], act: Word) -> frozenset[str]:
    return frozenset(key(word) for word in words if word.sentence == act.sentence and word.name)


def key(word: Word) -> str:
    """The root of a word; of a people that of its country."""
    forms = peoples().get(word.lower)
    return root(forms[0].lower()) if forms else root(word.lower)


def _same(told: tuple[Word, ...], mine: Act, evidence: tuple[Word, ...], other: Act) -> bool:
    one, two = mine.word, other.word
    if one.lower == _THAN or two.lower == _THAN:
        return one.lower == two.lower and not _opposed(_compared(told, one), _compared(evidence, two))
    return one.stem == two.stem or bool(kinds_of(one.lower) & kinds_of(two.lower))


def _compared(words: tuple[Word, ...], than: Word) -> list[Word]:
    return [w for w in words[max(0, than.at - _COMPARING) : than.at] if w.sentence == than.sentence]


def _opposed(ours: list[Word], theirs: list[Word]) -> bool:
    mine = {side for word in ours for side in sides(word.stem)}
    return any((pair, 1 - side) in mine for word in theirs for pair, side in sides(word.stem))


def _named(words: tuple[Word, ...], keys: frozenset[str]) -> str:
    return next(word.lower for word in words if key(word) in keys)
