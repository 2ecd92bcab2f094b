"""The text of a document as it is put together: every text node is used, or left out by a name; both are counted.

A library that reads documents drops what it does not know and closes the gap, and "were not over" becomes "were over".
So a walk of a document has nothing but `Reading` to write to, and `finish` refuses a text that does not add up.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from generator.capture.ordinals import Number

Kind = Literal["heading", "byline", "caption", "note", "furniture"]
"""What a stretch of the text is that is not running text; the kinds of a capture's regions."""

_SPACES = " \t\n\r\f"
_RUNS = re.compile(rf"[{_SPACES}]+")
_SOLID = re.compile(r"\S+")
PARAGRAPH, LINE, CELL, SPACE, NOTHING = "\n\n", "\n", "\t", " ", ""
_STRENGTH = (NOTHING, SPACE, CELL, LINE, PARAGRAPH)


class CannotReadError(Exception):
    """Why a document gives no text, and what to do: a whole sentence for the editor."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start` up to `end` (characters of the text) stands something that is not running text."""

    kind: Kind
    what: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of the document that are not in the text; `at` is where they would have stood."""

    why: str
    words: str
    at: int


@dataclass(frozen=True, slots=True)
class Added:
    """What a reader of the document sees and no text node holds: a list's number, marks, words of a style sheet."""

    what: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """From `start` (a character of the text) stands what is on the page that the document calls `label`."""

    start: int
    label: str


@dataclass(frozen=True, slots=True)
class Account:
    """Words of the document = words used + words left out, these by the name of the rule."""

    words: int
    used: int
    left_out: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A document's text, with what is known of its stretches, and the account of its words."""

    text: str
    account: Account
    stretches: tuple[Stretch, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    added: tuple[Added, ...] = ()
    notes: tuple[str, ...] = ()
    pages: tuple[Page, ...] = ()


class Reading:
    """Takes the text nodes of a document in their order. White space is folded as browsers do; paragraphs stay."""

    def __init__(self) -> None:
        self._chunks: list[str] = []
        self._at = 0
        self._gap = NOTHING
        self._used: list[str] = []
        self._words = 0
        self._left: list[LeftOut] = []
        self._added: list[Added] = []
        self._stretches: list[Stretch] = []
        self._open: list[list[object]] = []
        self._notes: list[str] = []
        self._pages: list[Page] = []
        self._page: str | None = None

    def use(self, raw: str, *, shown: str | None = None, as_set: bool = False) -> None:
        """A text node as a reader sees it. `shown`: other signs for the same, as ⁶; `as_set`: its lines stay."""
        self._words += len(_SOLID.findall(raw))
        text = raw if shown is None else shown
        self._used.append(text)
        if as_set:
            for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
                if number:
                    self._widen(PARAGRAPH if self._gap == LINE else LINE)
                self._flow(line)
        else:
            self._flow(text)

    def leave(self, raw: str, why: str) -> None:
        """A text node that is not in the text, by the name of the rule that leaves it out."""
        if words := " ".join(_SOLID.findall(raw)):
            self._left.append(LeftOut(why, words, self._at))

    def add(self, text: str, what: str) -> None:
        """Signs that a reader sees and that no text node holds."""
        start = self._put(text)
        self._added.append(Added(what, start, self._at))

    def numbered(self, number: Number) -> None:
        """The number before an item of a list."""
        if number.unknown:
            self.note(f"Numbers of a list ({number.unknown}) are not in the text: their letters are not known here")
        if number.text:
            self.add(number.text, "number of a list")
        if number.text and number.apart:
            self.space()

    def note(self, text: str) -> None:
        """Tells the editor something of the document as a whole, once."""
        if text not in self._notes:
            self._notes.append(text)

    def page(self, label: str) -> None:
        """What follows stands on a page that is called so; one without a word has no place in the text."""
        self._page = label

    def space(self) -> None:
        self._widen(SPACE)

    def cell(self) -> None:
        self._widen(CELL)

    def line(self) -> None:
        self._widen(PARAGRAPH if self._gap == LINE else LINE)

    def paragraph(self) -> None:
        self._widen(PARAGRAPH)

    def open(self, kind: Kind, what: str) -> None:
        """What follows is not running text, until `close`."""
        self._open.append([kind, what, None])

    def close(self) -> None:
        kind, what, start = self._open.pop()
        if start is not None:
            self._stretches.append(Stretch(kind, what, start, self._at))  # type: ignore[arg-type]

    @contextmanager
    def stretch(self, kind: Kind, what: str) -> Iterator[None]:
        self.open(kind, what)
        yield
        self.close()

    def finish(self, nodes: Iterable[str]) -> Text:
        """The text. `nodes` are the document's text nodes, found by another way than the walk's.

        Raises CannotReadError where a word was neither used nor left out, or where the text holds another than used.
        """
        words = sum(len(_SOLID.findall(node)) for node in nodes)
        left = Counter[str]()
        for one in self._left:
            left[one.why] += len(one.words.split())
        account = Account(words, self._words, tuple(left.most_common()))
        text = "".join(self._chunks)
        own = "".join(text[start:end] for start, end in _between(self._added, len(text)))
        if words != self._words + left.total() or _solid(own) != _solid("".join(self._used)):
            raise CannotReadError(
                f"the text does not add up: {words:,} words in the document, {self._words:,} used, "
                f"{left.total():,} left out. Save the document in another format and add that"
            )
        stretches = sorted(self._stretches, key=lambda one: (one.start, -one.end))
        return Text(text + "\n" if text else "", account, tuple(stretches), tuple(self._left), tuple(self._added),
                    tuple(self._notes), tuple(self._pages))  # fmt: skip

    def _flow(self, text: str) -> None:
        folded = _RUNS.sub(" ", text)
        if folded.startswith(" "):
            self._widen(SPACE)
        if words := folded.strip(" "):
            self._put(words)
            if folded.endswith(" "):
                self._widen(SPACE)

    def _widen(self, gap: str) -> None:
        self._gap = max(self._gap, gap, key=_STRENGTH.index)

    def _put(self, text: str) -> int:
        if self._chunks:
            self._chunks.append(self._gap)
            self._at += len(self._gap)
        self._gap = NOTHING
        for one in self._open:
            if one[2] is None:
                one[2] = self._at
        start = self._at
        if self._page is not None:
            self._pages.append(Page(start, self._page))
            self._page = None
        self._chunks.append(text)
        self._at += len(text)
        return start


def _between(added: Iterable[Added], end: int) -> Iterator[tuple[int, int]]:
    """The stretches that no added sign stands in."""
    at = 0
    for one in added:
        yield at, one.start
        at = one.end
    yield at, end


def _solid(text: str) -> str:
    return "".join(_SOLID.findall(text))
