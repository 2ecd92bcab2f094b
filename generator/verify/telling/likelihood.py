"""How likely something is told to be: "is expected to join" where the evidence has "unlikely that … will join"."""

from generator.verify.telling.negation_words import NEGATORS, POSSIBLE
from generator.verify.telling.wording import Word, in_sentence, root, roots, stem

_LIKELY = frozenset(
    map(stem, "likely probable probably expect certain certainly sure surely bound poised inevitable definite".split())
)
_UNLIKELY = frozenset(map(stem, "unlikely improbable doubtful doubt implausible inconceivable".split()))
_VERBS_OF_VIEW = frozenset(map(stem, "look seem appear almost quite very highly most".split()))
_ACT = 6
_LACKING = 4


def other_likelihood(told: tuple[Word, ...], passages: tuple[Word, ...], *, hedged: bool) -> str:
    """A likelihood turned round on one act, or an unlikely act told plainly; or "".

    `hedged`: the field is shown beside the likelihood that its source gives, so that the act may be told plainly.
    """
    for ours, theirs in ((_likely, _unlikely), (_unlikely, _likely)):
        for mine in ours(told):
            for other in theirs(passages):
                act = _act(told, mine)
                if act and act == _act(passages, other):
                    return f"'{mine.lower}' where the evidence has '{other.lower}'"
    if hedged:
        return ""
    for other in _words(passages, _UNLIKELY, turned=False):
        act = _act(passages, other)
        for word in told:
            if word.content and root(word.lower) == act and _plain(told, word) and _same(told, word, passages, other):
                return f"'{word.lower}' told as it is, where the evidence has '{other.lower}'"
    return ""


def _likely(words: tuple[Word, ...]) -> list[Word]:
    return _words(words, _LIKELY, turned=False)


def _unlikely(words: tuple[Word, ...]) -> list[Word]:
    """ "unlikely", and "not expected" as well."""
    return _words(words, _UNLIKELY, turned=False) + _words(words, _LIKELY, turned=True)


def _words(words: tuple[Word, ...], of: frozenset[str], *, turned: bool) -> list[Word]:
    """The words of likelihood that something turns round, or nothing."""
    return [w for w in words if w.stem in of and not w.name and _turned(words, w) is turned]


def _turned(words: tuple[Word, ...], word: Word) -> bool:
    before = words[max(0, word.at - _LACKING) : word.at]
    return any(w.lower in NEGATORS or w.lower.endswith("n't") for w in before if w.clause == word.clause)


def _act(words: tuple[Word, ...], word: Word) -> str:
    """The root of what is called likely: the first word of content behind it that is no name; "" where "not" stands
    before that."""
    for after in words[word.at + 1 : word.at + 1 + _ACT]:
        if after.sentence != word.sentence or after.lower in NEGATORS or after.lower.endswith("n't"):
            return ""
        if after.content and not after.name and after.stem not in _VERBS_OF_VIEW:
            return root(after.lower)
    return ""


def _plain(words: tuple[Word, ...], word: Word) -> bool:
    """Whether a sentence says nothing of how likely its act is, and negates nothing."""
    around = in_sentence(words, word)
    unsure = (*POSSIBLE, *_UNLIKELY, *_LIKELY)
    return not any(w.stem in unsure or w.lower in NEGATORS or w.lower.endswith("n't") for w in around)


def _same(told: tuple[Word, ...], word: Word, passages: tuple[Word, ...], other: Word) -> bool:
    """Whether two sentences share half of the words of content of the first."""
    mine, theirs = roots(in_sentence(told, word)), roots(in_sentence(passages, other))
    return 2 * len(mine & theirs) >= len(mine)
