"""A text in which the words of many statements are looked for."""

from array import array
from collections.abc import Iterator
from functools import cached_property
from itertools import count

from generator.verify.text.glance import places

_OFTEN = 50
"""Times that a text is gone through before all of its words are put down."""


class Sought:
    """A text that is gone through for what is looked for, until it is asked so often that it is read by its words."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._asked = count()

    def places(self, part: str) -> Iterator[int]:
        """Where a part stands in the text, those that overlap among them, in order."""
        inner = part.split(" ")[1:-1]
        if not inner or next(self._asked) < _OFTEN:
            yield from places(self._text, part)
            return
        rarest = min(inner, key=lambda word: len(self._words.get(word, ())))
        ahead = part.index(f" {rarest} ") + 1
        for at in self._words.get(rarest, ()):
            if at >= ahead and self._text.startswith(part, at - ahead):
                yield at - ahead

    @cached_property
    def _words(self) -> "dict[str, array[int]]":
        """Where each word begins that has a space, or an end of the text, on each side."""
        found: dict[str, array[int]] = {}
        at = 0
        for word in self._text.split(" "):
            found.setdefault(word, array("l")).append(at)
            at += len(word) + 1
        return found
