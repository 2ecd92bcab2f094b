"""A sentence with its numbers out of the way, so that each clause reads alike however they are written."""

import re
from collections.abc import Sequence

from generator.verify import Quantity, Span
from generator.verify.numerals.words.units import CODES

_CURRENCY = re.compile(
    r" (?:(?:US|U\.S\.|Canadian|Australian) )?(?:dollars?|euros?|won|yen|yuan|rou?bles?|pounds?|kron(?:er|or))\b"
)
_CLAUSE = re.compile(r"[,;:()—–]\s| - |(?<=#) (?=(?:and|but|while|whereas) (?!#))")
_FROM = re.compile(r" from (?:about |some )?#")
"""What a number is compared with is told of another time."""
_SIGN = "\ufffd"
_FEW = 20
"""Below this a number in letters counts what a noun is of ("the two countries"), unless a clause begins with it."""


class Masked:
    """A sentence with `#` for each number and the currency behind it, and where each of them stands."""

    def __init__(self, words: str, numbers: Sequence[Quantity]) -> None:
        self.text = ""
        self._from: list[int] = []
        self._at: dict[int, int] = {}
        end = 0
        for number in numbers:
            if number.ordinal or number.span.start < end or _in_a_noun(words, number):
                continue
            self._take(words, end, number.span.start)
            end = number.span.end
            if number.unit in CODES and (unit := _CURRENCY.match(words, end)):
                end = unit.end()
            self._at[number.span.start] = len(self.text)
            self.text += "#"
            self._from.append(number.span.start)
        self._take(words, end, len(words))
        self._from.append(len(words))

    def _take(self, words: str, start: int, end: int) -> None:
        # A sign of the text itself ("ranked #3") stands for no number.
        self.text += words[start:end].replace("#", _SIGN)
        self._from += range(start, end)

    def __contains__(self, number: Quantity) -> bool:
        return number.ordinal or number.span.start in self._at

    def before(self, number: Quantity) -> str:
        return self.text[: self._place(number)]

    def after(self, number: Quantity) -> str:
        return self.text[self._place(number) + (not number.ordinal) :]

    def begins(self, number: Quantity) -> int:
        """Where the clause of a number begins."""
        place = self._place(number)
        return max((one.end() for one in _CLAUSE.finditer(self.text) if one.end() <= place), default=0)

    def clause(self, number: Quantity, before: str) -> Span:
        """The clause of a number in the sentence as it is, of which this much stands before the number."""
        place = self._place(number)
        end = min(
            filter(None, (_CLAUSE.search(self.text, place + 1), _FROM.search(self.text, place + 1))),
            key=lambda one: one.start(),
            default=None,
        )
        rest = self.text[: end.start() if end else None].rstrip(" .")
        return Span(self._from[place - len(before)], self._from[len(rest)])

    def number(self, at: int) -> int:
        """Where in the sentence the number begins that stands as this `#`, or whatever stands here."""
        return self._from[at]

    def _place(self, number: Quantity) -> int:
        at = self._at.get(number.span.start)
        return self._from.index(number.span.start) if at is None else at


def _in_a_noun(words: str, number: Quantity) -> bool:
    """Whether a number is a part of what a noun is: "the two countries", "a 15-year loan"."""
    start, end = number.span
    spelt = not any(sign.isdigit() for sign in words[start:end]) and abs(number.value) < _FEW and start > 0
    return (spelt and number.unit != "%") or bool(re.match(r"-[a-z]", words[end : end + 2]))


def capital(words: str) -> str:
    """Words with a capital at their front."""
    return f"{words[:1].upper()}{words[1:]}"
