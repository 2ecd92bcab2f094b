"""The sentences that a text tells in its own voice: whole, in running text, with nothing in quotation marks in them."""

import re
from collections.abc import Iterator, Sequence

from generator.verify import Span
from generator.verify.text.source_text import SourceText
from generator.verify.voices.verbfinal import HANGUL

_SHORTEST, _SHORTEST_HANGUL, _LONGEST = 5, 3, 45
"""Words of a sentence: fewer say little, more cannot be shown as one passage with their context."""
_A_NAME = re.compile(r"«[^\W\d_a-zа-яё][\w.-]*(?: [^\W\d_a-zа-яё][\w.-]*)?»")
"""What some languages set in marks though nobody says it: «Заречный»."""
_NUMBER = re.compile(r"\d")
"""With one, four words say enough: "It employs 5,200 people."."""
_ENDS = (".", "!", "…")


def told(source: SourceText, apart: Sequence[Span]) -> Iterator[Span]:
    """Each sentence; `apart`: headings, captions and bylines."""
    quoted = [run.marks for run in source.quoted if not _A_NAME.fullmatch(source.text, *run.marks)]
    for index in range(len(source.paragraphs)):
        for sentence in source.sentences_of(index):
            words = source.text[sentence.start : sentence.end]
            # What parts a dateline from its sentence is of neither.
            begins = len(words) - len(words.lstrip(" –—-"))
            span = Span(sentence.start + begins, sentence.start + len(words.rstrip()))
            shortest = _SHORTEST_HANGUL if HANGUL.search(words) else _SHORTEST - bool(_NUMBER.search(words))
            if not words.rstrip().endswith(_ENDS) or not shortest <= len(words.split()) <= _LONGEST:
                continue
            if not any(span.touches(one) for one in (*apart, *quoted)):
                yield span
