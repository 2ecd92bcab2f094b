"""The words of a source as pages show them: of a quotation, of any passages."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from generator.compose.lens import Lens
from generator.compose.views import Words
from generator.corpus import Entry
from generator.model import Quotation
from generator.model.base import Typed
from generator.verified import Anchor, Held, cut, joined, worded
from generator.verify.cutting.insertions import find_word
from generator.verify.text.normalise import in_a_line

ELISION = worded("[…]")
OPENING = worded("…")


def words_of(lens: Lens, entry: Entry, quotation: Quotation) -> tuple[Words, ...]:
    """The words of a quotation as captured, with what the editor left out, cut off and put in."""
    words = partial(lens.verified.words, entry.source.id)
    anchor = lens.verified.anchors[entry.id]
    put = ((insertion.for_, lens.held(insertion.text)) for insertion in quotation.insertions)
    pending = {word: text for word, text in put if word}
    begins, ends = _cut_off(anchor)
    parts: list[Words] = [Words("opening", OPENING)] if begins else []
    parts += _inserted(lens, quotation, 0)
    last = 0
    for number, (start, end) in enumerate(anchor.spans, start=1):
        if number > 1 and any(char.isalnum() for char in words(last, start)):
            parts.append(Words("elision", ELISION))
            parts += _inserted(lens, quotation, number - 1)
        elif number > 1:
            parts += _inserted(lens, quotation, number - 1)
        parts += _replaced(in_a_line(words(start, end)), pending)
        last = end
    if parts[-1].kind == "words" and parts[-1].text.endswith(","):
        # The comma before the closing mark belongs to the sentence around the quotation.
        parts[-1] = replace(parts[-1], text=cut(parts[-1].text, 0, -1))
    parts += _inserted(lens, quotation, len(anchor.spans))
    return (*parts, Words("opening", OPENING)) if ends else tuple(parts)


def plain(words: Sequence[Words]) -> Held:
    """The words of a quotation in a line."""
    first, *others = words
    return joined("", (first.text, *(part.text if part.joined else worded(" {}", part.text) for part in others)))


def _inserted(lens: Lens, quotation: Quotation, after: int) -> list[Words]:
    """The editor's words after a part, in the order of the file."""
    put_in = (lens.held(one.text) for one in quotation.insertions if one.after == after)
    return [Words("insertion", worded("[{}]", text)) for text in put_in]


def _replaced(words: Held, pending: dict[Typed, Held]) -> list[Words]:
    """A part, with the words for which an editor gives others shown as those; each is replaced once."""
    shown: list[Words] = []
    tight = False
    while found := _first_of(pending, words):
        word, start = found
        if before := _trimmed(cut(words, 0, start)):
            shown.append(Words("words", before, tight))
        shown.append(Words("insertion", worded("[{}]", pending.pop(word))))
        rest = cut(words, start + len(word))
        words, tight = _trimmed(rest), not rest[:1].isspace()
    return [*shown, Words("words", words, tight)] if words else shown


def _trimmed(words: Held) -> Held:
    stripped = words.strip()
    start = words.find(stripped)
    return cut(words, start, start + len(stripped))


def _first_of(pending: Iterable[Typed], words: str) -> tuple[Typed, int] | None:
    places = ((word, place) for word in pending if (place := find_word(words, word)) is not None)
    return min(places, key=lambda found: found[1], default=None)


def captured_words(lens: Lens, entry: Entry, trimmed: bool = True) -> Held:
    """The words of the statement's passages, as captured; `trimmed` as pages show them: without a comma that only
    leads on, and with `…` where they begin or end inside a sentence."""
    words = partial(lens.verified.words, entry.source.id)
    anchor = lens.verified.anchors[entry.id]
    line = joined(" […] ", (in_a_line(words(start, end)) for start, end in anchor.spans))
    if not trimmed:
        return line
    begins, ends = _cut_off(anchor)
    shown = cut(line, 0, len(line.rstrip(",")))
    return joined(" ", [*[OPENING] * begins, shown, *[OPENING] * ends])


def _cut_off(anchor: Anchor) -> tuple[bool, bool]:
    """Whether the words begin inside a sentence of their source, and whether they end inside one."""
    return (anchor.open[0][0], anchor.open[-1][1]) if anchor.open else (False, False)
