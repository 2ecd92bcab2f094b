"""What words of our own are held against: the passages that they cite, and what may be read beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

Forms = tuple[str, ...]
"""All that one subject is called: any form that the evidence holds stands for all of them."""


@dataclass(frozen=True)
class Evidence:
    """The evidence of one field.

    `passages`: the cited words as captured, one a selector. `sentences`: the whole sentences that they stand in, and
    `paragraphs` the paragraphs of those, both in the order of the text, each once. `dates`: EDTF dates that may be told
    without standing in a passage (the date of a source, of an event). `known`: the forms of each subject of the
    briefing; `granted`: of those that a text may name without its passages doing so (the holder, the author, the
    outlet). `language`: BCP 47, of the passages; `told_in`: of our own words. `hedged`: the field is shown as
    somebody's expectation (a forecast), so that its words need not say "may". `told`: what the statements that are
    cited tell in our words, held by itself. `reading`: the field reads several statements together.
    """

    passages: Sequence[str] = ()
    sentences: Sequence[str] = ()
    paragraphs: Sequence[str] = ()
    dates: tuple[str, ...] = ()
    known: tuple[Forms, ...] = ()
    granted: tuple[Forms, ...] = ()
    language: str = "en"
    told_in: str = "en"
    hedged: bool = False
    told: Sequence[str] = ()
    reading: bool = False

    @property
    def in_own_language(self) -> bool:
        """Whether our words are in the language of the passages."""
        return self.told_in.partition("-")[0].lower() == self.language.partition("-")[0].lower()

    @property
    def in_english(self) -> bool:
        """Whether passages and our own words are both in English, which most lists of words are of."""
        return self.language.startswith("en") and self.told_in.startswith("en")

    @cached_property
    def words(self) -> str:
        """The passages and their sentences, each once: of a whole text all three are the same."""
        return "\n".join(dict.fromkeys((*self.passages, *self.sentences)))
