"""What is said beside a statement (a note, a context, a basis, the reasons of an outcome) says nothing else than its
source."""

from collections.abc import Iterator
from dataclasses import replace

from generator.corpus import Entry
from generator.model import Outcome
from generator.verify.rules.held import Held
from generator.verify.telling.beside_the_point import beside_the_point
from generator.verify.telling.bodies import bodies_held
from generator.verify.telling.meaning import meaning
from generator.verify.verdict import Issue

_TO_COME = ("criteria", "reason")
"""Fields that speak of what may come, or of what somebody did."""
_REACH = 1000
"""Code points on either side of some words in which a context may find what it speaks of."""


def noted(held: Held) -> Iterator[Issue]:
    """A note, context or basis turns round nothing that the paragraphs of its passages say, in act or order. The
    reasons of an outcome are of what did not come as well."""
    entry = _beside(held)
    if entry is not None and not isinstance(entry.statement, Outcome):
        near = held.grounds.passages(entry)
        around = replace(near, passages=near.paragraphs, sentences=near.paragraphs)
        yield from (issue for issue in meaning(held.read, around) if issue.code in ("M003", "M004"))


def to_the_point(held: Held) -> Iterator[Issue]:
    """A note, a context or a reason speaks of what the source speaks of: a context of what stands near the words."""
    entry = _beside(held)
    if entry is None or not held.evidence.in_english:
        return
    near = held.assertion.field == "context"
    yield from beside_the_point(held.read, tuple(_near(held, entry) if near else _all(held, entry)), few=near)


def _beside(held: Held) -> Entry | None:
    """The statement that a field stands beside, where its words were found and the field tells of the source."""
    entry = held.assertion.entry
    found = entry is not None and entry.id in held.grounds.anchors and held.assertion.field not in _TO_COME
    return entry if found else None


def _near(held: Held, entry: Entry) -> Iterator[str]:
    text = held.grounds.captures[entry.source.id].text
    for start, end in held.grounds.anchors[entry.id].spans:
        yield text[max(0, start - _REACH) : end + _REACH]


def _all(held: Held, entry: Entry) -> Iterator[str]:
    """The whole source, what the statement itself tells, and for an outcome the same of its forecast."""
    corpus = held.grounds.corpus
    for one in (entry, *(corpus.entries[i] for _, i in entry.statement.named("forecast") if i in corpus.entries)):
        if one.source.id in held.grounds.captures:
            yield held.grounds.captures[one.source.id].text
        yield from (text for field in ("text", "context", "condition") if (text := one.statement.given(field)))


def whose_people(held: Held) -> Iterator[Issue]:
    """Officials, experts or soldiers are of the country of which a source has them."""
    if held.assertion.field not in _TO_COME and held.evidence.in_english:
        yield from bodies_held(held.read, held.told_too.sentences, held.evidence.known)
