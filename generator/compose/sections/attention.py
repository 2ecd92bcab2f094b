"""What the passages of two periods are about: counted by the build, never judged."""

from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.sections.tallies import Tally
from generator.compose.views import NameView, PeriodView


@dataclass(frozen=True, slots=True)
class Share:
    """How much of each period's passages is about a topic, in per cent; the shares of a period make up a hundred."""

    topic: NameView
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Attention:
    """Shares by topic, the largest first, and how many words of running text each period has."""

    first: PeriodView
    second: PeriodView
    first_words: int
    second_words: int
    shares: tuple[Share, ...]


def attention(lens: Lens, first: PeriodView, second: PeriodView, one: Tally, two: Tally) -> Attention:
    """What the passages of two periods are about, by what was counted of each."""
    shares = [
        Share(topic, one.shares.get(topic.id, 0), two.shares.get(topic.id, 0))
        for topic in lens.topics(lens.corpus.topics)
        if topic.id in one.shares or topic.id in two.shares
    ]
    largest_first = sorted(shares, key=lambda share: (-share.first - share.second, share.topic.name))
    return Attention(first, second, one.words, two.words, tuple(largest_first))
