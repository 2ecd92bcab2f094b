"""Whom the "he" of a passage means: the sentence before it, where a name of it may stand."""

import re
from collections.abc import Iterator
from itertools import islice

from generator.verify.evidence import Evidence
from generator.verify.text.sentences import sentences

_MOST, _REACH = 8, 600
"""Sentences and paragraphs, and characters before a sentence, in which a name is looked for."""
_POINTING = re.compile(r"\b(?:he|she|they|him|her|them|his|hers|their|theirs)\b", re.I)


def who_is_meant(evidence: Evidence) -> str:
    """The sentences before those in which a passage points back at somebody: "He threatened to close the river"."""
    return "\n".join(_before(evidence))


def _before(evidence: Evidence) -> Iterator[str]:
    pointing = (sentence for sentence in evidence.sentences if _POINTING.search(sentence))
    for sentence in islice(pointing, _MOST):
        for paragraph in evidence.paragraphs[:_MOST]:
            at = paragraph.find(sentence)
            if at > 0 and (ahead := sentences(paragraph, max(0, at - _REACH), at)):
                yield paragraph[ahead[-1].start : ahead[-1].end]
