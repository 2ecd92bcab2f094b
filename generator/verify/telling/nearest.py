"""Of a long text the sentences that have most in common with what is told of it.

What reasons (criteria, a basis) rests on all of a source. What such words mean is held against these sentences, so that
it costs the same in a book as in an article.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.verify.evidence import Evidence
from generator.verify.telling.wording import contents_of, root
from generator.verify.text.sentences import in_turn

_LONG = 50_000
"""Characters up to which a text is taken whole."""
_MOST = 200
_PLACES = 2000
"""Sentences looked at for all words of what is told, those of its rarest first."""
_BLOCK = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")


@dataclass(frozen=True, slots=True)
class _Index:
    """The different sentences of a text, and in which of them each root of a word stands."""

    sentences: Sequence[str]
    places: Mapping[str, Sequence[int]]


def nearest(text: str, evidence: Evidence) -> Evidence:
    """The evidence, of which a long text in English is cut down to the sentences nearest to what is told."""
    if not evidence.in_english or len(evidence.passages) != 1 or len(evidence.passages[0]) <= _LONG:
        return evidence
    index = _index(evidence.passages[0])
    common: Counter[int] = Counter()
    left = _PLACES
    for places in sorted((index.places.get(one, ()) for one in _roots(text)), key=len):
        common.update(places[:left])
        left = max(0, left - len(places))
    best = sorted(common, key=lambda at: (-common[at], at))[:_MOST]
    near = tuple(index.sentences[at] for at in sorted(best))
    return replace(evidence, passages=near, sentences=near)


# A source has one text, and as many who reason about it as it has forecasts.
@lru_cache(maxsize=2)
def _index(text: str) -> _Index:
    spans = (span for block in _BLOCK.finditer(text) for span in in_turn(text, *block.span()))
    sentences = tuple(dict.fromkeys(text[span.start : span.end] for span in spans))
    places: dict[str, list[int]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        for one in _roots(sentence):
            places[one].append(at)
    return _Index(sentences, dict(places))


def _roots(text: str) -> frozenset[str]:
    return frozenset(root(part) for word in contents_of(text) for part in (word, *word.split("-")))
