"""What the sources of two periods spend their words on, by topic and by term: counted by the build, never judged."""

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.tallies import Tally
from generator.compose.views import NameView, PeriodView
from generator.verified import Held

_PRIOR = 0.5
_LEAST = 3
_TERMS = 8
# Words that carry grammar, not matter, in the languages of most sources; any other language keeps all its words.
_GRAMMAR = frozenset(
    """
    a about after again against all also although an and any are as at be because been before being between both but by
    can could did do does during each even for from further had has have he her here him his how i if in into is it its
    itself just may might more most much must no nor not of off on once one only or other our out over own s said same
    she should so some still such t than that the their them then there these they this those though through to too
    under until up upon us was we were what when where which while who whom whose why will with would you your two first
    new
    """.split()
)


@dataclass(frozen=True, slots=True)
class Share:
    """How much of each period's running text stands in passages on a topic, in per cent."""

    topic: NameView
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Term:
    """A word with its counts in each period; `weight` is how strongly it marks the second (negative: the first)."""

    word: Held
    first: int
    second: int
    weight: float


@dataclass(frozen=True, slots=True)
class Mention:
    """How often each period's running text names a country, by any of its names."""

    country: NameView
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Attention:
    """Shares by topic, the largest change first; and the words that mark one period against the other."""

    first: PeriodView
    second: PeriodView
    first_words: int
    second_words: int
    shares: tuple[Share, ...]
    first_terms: tuple[Term, ...]
    second_terms: tuple[Term, ...]
    mentions: tuple[Mention, ...]


def attention(lens: Lens, first: PeriodView, second: PeriodView, one: Tally, two: Tally) -> Attention:
    """What the sources of two periods talk about, by what was counted of each."""
    terms = _marking(one.words, two.words)
    return Attention(
        first=first,
        second=second,
        first_words=sum(one.words.values()),
        second_words=sum(two.words.values()),
        shares=_shares(lens, one, two),
        first_terms=tuple(term for term in terms if term.weight < 0)[:_TERMS],
        second_terms=tuple(term for term in reversed(terms) if term.weight > 0)[:_TERMS],
        mentions=_mentions(lens, one, two),
    )


def _mentions(lens: Lens, one: Tally, two: Tally) -> tuple[Mention, ...]:
    found = [
        Mention(lens.name(country), one.named[country], two.named[country])
        for country in lens.corpus.countries
        if one.named[country] or two.named[country]
    ]
    return tuple(sorted(found, key=lambda mention: (-mention.first - mention.second, mention.country.name)))


def _marking(first: Mapping[Held, int], second: Mapping[Held, int]) -> list[Term]:
    """Words by weighted log-odds with an informative Dirichlet prior, as z-scores, lowest first.

    Monroe, Colaresi and Quinn, "Fightin' Words" (Political Analysis 16, 2008). The prior of a word is its share in both
    periods together, `_PRIOR` of a count for each word of the vocabulary on average.
    """
    both = Counter(first) + Counter(second)
    total, size = sum(both.values()), len(both)
    n1, n2 = sum(first.values()), sum(second.values())
    found = []
    for word, count in both.items():
        if count < _LEAST or word in _GRAMMAR or len(word) < 3:
            continue
        prior, whole = _PRIOR * size * count / total, _PRIOR * size
        one, two = first.get(word, 0) + prior, second.get(word, 0) + prior
        odds = math.log(two / (n2 + whole - two)) - math.log(one / (n1 + whole - one))
        found.append(Term(word, first.get(word, 0), second.get(word, 0), round(odds / math.sqrt(1 / one + 1 / two), 2)))
    return sorted(found, key=lambda term: (term.weight, term.word))


def _shares(lens: Lens, one: Tally, two: Tally) -> tuple[Share, ...]:
    shares = [
        Share(topic, one.shares[topic.id], two.shares[topic.id])
        for topic in lens.topics(lens.corpus.topics)
        if one.shares[topic.id] or two.shares[topic.id]
    ]
    return tuple(sorted(shares, key=lambda share: (share.first - share.second, share.topic.name)))
