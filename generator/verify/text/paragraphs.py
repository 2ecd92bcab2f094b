"""Where the paragraphs of a captured text begin and end: as the text itself has them.

Blank lines part paragraphs in every text. Whether the single line breaks between them do so, too, is seen from the
lines that have a line below them: where most of their characters stand in lines that end a sentence, each line is a
paragraph; elsewhere the lines are wrapped, and a paragraph begins at an indent, or below a line that ends a sentence
and had room for the next word.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain, compress, pairwise

from generator.verify.text.selectors import Span

_BLOCK = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]+")
_INK = re.compile(r"\S")
_ENDS_SENTENCE = re.compile(r"[.!?…:。！？؟۔](?:[\"”“’‘'»«›‹)\]」』*_]|[ \u00a0\u202f][»›])*\s*$")
_MAY_END = frozenset(".!?…:。！？؟۔\"”“’‘'»«›‹)]」』*_")
_FIRST_WORD = re.compile(r"\S+")
_DOUBLE_MARK = re.compile('["“”„«»「」『』]')
_WIDEST = 200
"""Code points: a longer line was wrapped by nobody."""
_ROOM = 0.8
"""A line that the next word would not fill further than this, of the widest line, was ended on purpose."""
_TIGHT = 0.95
"""So many of the lines that run on have no room for the next word where a machine has wrapped them."""
_LONG = 100
"""Code points without the end of a sentence that no heading has."""


def paragraphs(text: str, edges: Iterable[int] = ()) -> tuple[Span, ...]:
    """The paragraphs of a text, without the white space around them. `edges`: offsets at which one ends in any case."""
    blocks = [Span(*match.span()) for match in _BLOCK.finditer(text)]
    several = {block: _lines(text, block) for block in blocks if text.find("\n", *block) >= 0}
    ended = {
        block: [_ends_sentence(text, line.start, line.end) for line in lines[:-1]] for block, lines in several.items()
    }
    wrapped = _wrapped(several.values(), ended.values())
    for block, lines in several.items() if wrapped else ():
        several[block] = [*_unwrapped(text, lines, ended[block])]
    whole = [*chain.from_iterable(several.get(block) or (block,) for block in blocks)] if several else blocks
    return tuple(_cut(text, whole, sorted(set(edges))))


def _lines(text: str, block: Span) -> list[Span]:
    return [Span(*line.span()) for line in _LINE.finditer(text, block.start, block.end)]


def _wrapped(blocks: Iterable[list[Span]], ended: Iterable[list[bool]]) -> bool:
    """Whether single line breaks mean nothing: less than half of what is above one ends a sentence there."""
    above = [line.end - line.start for block in blocks for line in block[:-1]]
    ending = sum(compress(above, chain.from_iterable(ended)))
    return 2 * ending < sum(above) or not above


def _ends_sentence(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    return (last in _MAY_END or last.isspace()) and _ENDS_SENTENCE.search(text, max(start, end - 12), end) is not None


def _unwrapped(text: str, lines: list[Span], ended: list[bool]) -> Iterator[Span]:
    """The paragraphs of a block of wrapped lines, of which all but the last one are said to end a sentence or not."""
    # What stands before the first ink of the block belongs to the line.
    begin = text.rfind("\n", 0, lines[0].start) + 1
    indents = [_indent(text, begin if line is lines[0] else line.start, line.end) for line in lines]
    base = min(indents)
    indented = [indent > base for indent in indents]
    by_indent = any(indented[1:]) and 2 * sum(indented) <= len(lines)
    filled = [line.end - line.start + 1 + len(_first_word(text, after)) for line, after in pairwise(lines)]
    room = _room(lines, filled, ended, by_indent=by_indent)
    marked = _DOUBLE_MARK.search(text, lines[0].start, lines[-1].end) is not None
    start, marks = lines[0].start, 0
    for number, (line, following) in enumerate(pairwise(lines), start=1):
        marks += _double_marks(text, line) if marked else 0
        ends = ended[number - 1]
        # Inside an open quotation, an indent in the middle of a sentence is a slip or a lost mark.
        open_ = marks % 2 == 1
        begins = indented[number] and (ends or (by_indent and not open_))
        if begins or (ends and filled[number - 1] <= room and not open_):
            yield Span(start, line.end)
            start, marks = following.start, 0
    yield Span(start, lines[-1].end)


def _room(lines: list[Span], filled: list[int], ended: list[bool], *, by_indent: bool) -> float:
    """Up to what length, with the next word, a line was ended on purpose: all of the width where the lines that run on
    use it, a part of it where they are ragged, and nothing where indents tell the paragraphs."""
    if by_indent:
        return 0
    width = max(min(line.end - line.start, _WIDEST) for line in lines)
    running = [f for f, ends in zip(filled, ended, strict=False) if not ends]
    tight = sum(length > width for length in running) >= _TIGHT * len(running)
    return width if tight else _ROOM * width


def _indent(text: str, start: int, end: int) -> int:
    if not text[start].isspace():
        return 0
    ink = _INK.search(text, start, end)
    return (ink.start() if ink else end) - start


def _first_word(text: str, line: Span) -> str:
    found = _FIRST_WORD.search(text, line.start, line.end)
    return found[0] if found else ""


def _double_marks(text: str, line: Span) -> int:
    """The double marks of a line: an odd number of them so far means that a quotation goes on."""
    return len(_DOUBLE_MARK.findall(text, line.start, line.end))


def _cut(text: str, spans: list[Span], edges: list[int]) -> Iterator[Span]:
    """The spans, ended at each edge inside them and trimmed to their ink."""
    at = 0
    for span in spans:
        start = span.start
        if at == len(edges) and not (text[start].isspace() or text[span.end - 1].isspace()):
            yield span
            continue
        while at < len(edges) and edges[at] <= start:
            at += 1
        while at < len(edges) and edges[at] < span.end:
            yield from _inked(text, start, edges[at])
            start = edges[at]
            at += 1
        yield from _inked(text, start, span.end)


def _inked(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def set_apart(text: str, span: Span) -> bool:
    """Whether a part of a text is whole lines, with blank lines or the text's ends around them."""
    return _alone(text, span.start - 1, -1) and _alone(text, span.end, 1)


def _alone(text: str, at: int, step: int) -> bool:
    """Whether two line breaks, or the end of the text, are all that stands on one side."""
    breaks = 0
    while 0 <= at < len(text) and breaks < 2:
        if not text[at].isspace():
            return False
        breaks += text[at] == "\n"
        at += step
    return True


def joined(text: str, pieces: Iterable[Span], parts: Iterable[Span], edges: Iterable[int]) -> tuple[Span, ...]:
    """Paragraphs, each two of them put together that have nothing but `parts` between them and are one sentence.

    None is put together across an edge.
    """
    put_in, closed = sorted(part.start for part in parts), sorted(edges)
    if not put_in:
        return tuple(pieces)
    found: list[Span] = []
    for piece in pieces:
        before = found[-1] if found else None
        parted = before is None or not _between(put_in, before, piece) or _between(closed, before, piece)
        if before is None or parted or not _goes_on(text, before, piece):
            found.append(piece)
        else:
            found[-1] = Span(before.start, piece.end)
    return tuple(found)


def _between(offsets: list[int], before: Span, after: Span) -> bool:
    return bisect_left(offsets, before.end) < bisect_right(offsets, after.start)


def _goes_on(text: str, before: Span, after: Span) -> bool:
    """Whether a sentence runs from one paragraph to the next."""
    if _ends_sentence(text, before.start, before.end):
        return False
    last, first = text[before.end - 1], text[after.start]
    return not first.isupper() or last in ",;-‐–" or before.end - before.start >= _LONG
