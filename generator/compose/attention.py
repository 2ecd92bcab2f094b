"""What the sources of two periods spend their words on, by topic and by term: counted by the build, never judged."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.compose.lens import Lens, once
from generator.compose.views import NameView, PeriodView

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
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

    word: str
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


def attention(lens: Lens, first: PeriodView, second: PeriodView) -> Attention:
    """What two periods' sources talk about. Page furniture, captions, headings and bylines do not count."""
    totals = [_counts(lens, period) for period in (first, second)]
    terms = _marking(*totals)
    return Attention(
        first=first,
        second=second,
        first_words=sum(totals[0].values()),
        second_words=sum(totals[1].values()),
        shares=_shares(lens, first, second),
        first_terms=tuple(term for term in terms if term.weight < 0)[:_TERMS],
        second_terms=tuple(term for term in reversed(terms) if term.weight > 0)[:_TERMS],
        mentions=_mentions(lens, first, second),
    )


def _mentions(lens: Lens, first: PeriodView, second: PeriodView) -> tuple[Mention, ...]:
    found = []
    for country in lens.corpus.countries.values():
        one, two = (_namings(lens, period, country.id) for period in (first, second))
        if one or two:
            found.append(Mention(lens.name(country.id), one, two))
    return tuple(sorted(found, key=lambda mention: (-mention.first - mention.second, mention.country.name)))


@once
def _namings(lens: Lens, period: PeriodView, identity: str) -> int:
    """How often a period's running text names a country."""
    country = lens.corpus.countries[identity]
    forms = sorted({*lens.corpus.subjects[identity].names, *country.demonyms}, key=len, reverse=True)
    named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?:['’]?s)?(?!\w)")
    return len(named.findall(_running_text(lens, period)))


@once
def _running_text(lens: Lens, period: PeriodView) -> str:
    """The running text of a period's sources, paragraph by paragraph."""
    paragraphs = []
    for source in lens.sources_of(period):
        capture = lens.verified.captures[source.id]
        paragraphs += [capture.text[p.start : p.end] for p in capture.paragraphs if p.kind == "text"]
    return "\n\n".join(paragraphs)


@once
def _counts(lens: Lens, period: PeriodView) -> Counter[str]:
    words = _WORD.findall(_running_text(lens, period).lower().replace("’", "'"))
    return Counter(word.removesuffix("'s") for word in words)


def _marking(first: Mapping[str, int], second: Mapping[str, int]) -> list[Term]:
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


def _shares(lens: Lens, first: PeriodView, second: PeriodView) -> tuple[Share, ...]:
    shares = []
    for topic in lens.corpus.topics.values():
        one, two = _share(lens, first, topic.id), _share(lens, second, topic.id)
        if one or two:
            shares.append(Share(NameView(topic.id, topic.name), one, two))
    return tuple(sorted(shares, key=lambda share: (share.first - share.second, share.topic.name)))


@once
def _share(lens: Lens, period: PeriodView, topic: str) -> int:
    whole = sum(lens.verified.captures[source.id].main_length for source in lens.sources_of(period))
    spans: dict[str, list[tuple[int, int]]] = {}
    for entry in lens.on_topic(topic, period):
        spans.setdefault(entry.source.id, []).extend(lens.verified.anchors[entry.id].spans)
    used = sum(map(_covered, spans.values()))
    return round(100 * used / whole) if whole else 0


def _covered(spans: Sequence[tuple[int, int]]) -> int:
    """How many characters stand in any of the spans."""
    total, reached = 0, -1
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
