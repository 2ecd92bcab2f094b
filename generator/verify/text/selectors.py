"""What is looked for and where it is found: the selectors of the W3C Web Annotation Data Model."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """Words of a text, with what stands before and after them where they alone are not enough.

    https://www.w3.org/TR/annotation-model/#text-quote-selector
    """

    exact: str
    prefix: str = ""
    suffix: str = ""


class Span(NamedTuple):
    """A half-open run of code points of the captured text (W3C `TextPositionSelector`)."""

    start: int
    end: int

    def within(self, other: "Span") -> bool:
        return other.start <= self.start and self.end <= other.end

    def touches(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end
