"""A number as a text gives it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.verify.text.selectors import Span

Kind = Literal["amount", "part", "ratio", "date", "clock", "name"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a text gives it. `value` has its scale and sign applied ("twelve million" is 12000000).

    `unit`: an ISO 4217 code, "%", "percentage points", or the word that follows; `ordinal`: a rank ("twelfth");
    `year`: four bare digits that can be one; `upper`: the other end of a range; `qualifier`: "about", "more than".
    `kind`: an "amount", a "part" of a whole ("two-thirds"), a "ratio" ("three out of ten"), or digits that count
    nothing: in a "date", of a "clock", in a "name" (F-35, Article 5, the 1990s).
    """

    value: Decimal
    span: Span
    unit: str = ""
    ordinal: bool = False
    year: bool = False
    upper: Decimal | None = None
    lower_of: Decimal | None = None
    qualifier: str = ""
    kind: Kind = "amount"


_BESIDE = 32
_LINE = 300


def around(found: Sequence[Quantity], quantity: Quantity) -> Sequence[Quantity]:
    """Those of the numbers of a text, in their order, that stand near one of them: what is further off says nothing of
    it, and a text may hold very many."""
    index = bisect_left(found, quantity.span.start, key=lambda one: one.span.start)
    return found[max(0, index - _BESIDE) : index + _BESIDE]


def right_before(pattern: re.Pattern[str], words: str, at: int) -> re.Match[str] | None:
    """What a pattern that ends in `$` finds before an offset: no farther off than some lines, for a text may hold very
    many numbers."""
    return pattern.search(words, max(0, at - _LINE), at)
