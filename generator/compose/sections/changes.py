"""Kinds of change as pages show them: a shape, a word and the topics that share both."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.compose.lens import Lens
from generator.compose.views import NameView
from generator.model import Comparison, TopicReading
from generator.model.kinds import SILENT
from generator.verified import NOTHING, Held

# The kind that a drawing shows where one side is silent says which side speaks.
FIRST_ONLY, SECOND_ONLY = "first-only", "second-only"


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A kind of change, by its shape. `word` is what the topic or the briefing calls it, or empty for the usual one;
    `period` names the one period that speaks, where the other is silent."""

    kind: str
    word: Held = NOTHING
    period: Held = NOTHING


@dataclass(frozen=True, slots=True)
class StripGroup:
    """The topics that changed alike, for the strip of boxes."""

    change: ChangeView
    topics: tuple[NameView, ...]


def change_view(lens: Lens, comparison: Comparison, reading: TopicReading) -> ChangeView:
    """The change that an editor reads in a topic."""
    if reading.change != SILENT:
        declared = next((change for change in lens.corpus.briefing.changes if change.id == reading.change), None)
        own = lens.corpus.topics[reading.topic].words.get(reading.change)
        word = lens.held(own or (declared.words if declared else None))
        return ChangeView(declared.shape if declared else reading.change, word)
    if reading.second is None:
        return one_sided(lens, FIRST_ONLY, comparison.first)
    return one_sided(lens, SECOND_ONLY, comparison.second)


def one_sided(lens: Lens, kind: str, period: str) -> ChangeView:
    """A topic on which only one period's sources speak."""
    return ChangeView(kind, period=lens.period(period).label)


def strip(changes: Iterable[tuple[ChangeView, NameView]]) -> tuple[StripGroup, ...]:
    """Topics grouped by change, in the order in which each change first occurs."""
    groups: dict[ChangeView, list[NameView]] = {}
    for change, topic in changes:
        groups.setdefault(change, []).append(topic)
    return tuple(StripGroup(change, tuple(topics)) for change, topics in groups.items())
