"""Speech that the layout tells: lines that open with a dash, names before a colon, paragraphs led up to."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from generator.verify.text.quotemarks import MARK, Form, Quoted
from generator.verify.text.selectors import Span
from generator.verify.text.sentences import sentences
from generator.verify.voices.attribution import after, before
from generator.verify.voices.phrases import tokens
from generator.verify.voices.speech import Language

_DASH_LINE = re.compile(r"^[^\S\n]*(?:[—–―]|--)[^\S\n]*(?=[\w¿¡«“\"…(])", re.MULTILINE)
_INNER_DASH = re.compile(r"(?<=[\s,.!?…»)\w])\s*(?:[—–―]|--)\s*")
_PIECE = re.compile(r"(?<=[,!?…])[ \t]+")
_STOP = re.compile(r"[.,;:!?…](?=\s|$)")
_LABEL = re.compile(
    r"^(?=[^\n:]*+:)[^\S\n]*(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[^\S\n]+)?(?P<name>[^\W\d_a-zа-яё][^\n:“”\"«»!?;]{0,40}?)(?:\s*\([^)\n]{0,40}\))?:[^\S\n]+(?=\S)",
    re.MULTILINE,
)
_NO_VOICES = frozenset(
    """
    note notes update updates correction corrections clarification photo photos source sources tags related warning file
    breaking read more picture image video caption subject date place time author from to re ps nb title by topics
    example     editor's note table figure chapter part section
    """.split()
)
_NAME_LINE = re.compile(
    r"^[^\S\n]*(?P<name>[^\W\d_a-zа-яё](?:[^\W\d_a-zа-яё]|[ .'’-]){2,39}):?[^\S\n]*$\n?", re.MULTILINE
)
_SMALL = re.compile(r"[a-zа-яё]")
_FEWEST = 4
"""Lines with nothing but a name in capitals that make a transcript, where they are of two voices."""
_DASHES = 40
_BETWEEN = 20
"""Characters for each dash of a paragraph that has more than some, where it is dialogue and no table."""
_TAG = 500
"""Characters that no tag is longer than."""
_INK = re.compile(r"[\w]")
_ENOUGH = 0.25
"""Share of labelled paragraphs that makes a stretch of text a transcript."""


def turns(text: str, paragraphs: Sequence[Span], in_marks: Sequence[Quoted], language: Language) -> Iterator[Quoted]:
    """The runs that are told by the layout, not by quotation marks."""
    yield from _dashes(text, paragraphs, language)
    yield from _labels(text, paragraphs)
    yield from _blocks(text, paragraphs, in_marks, language)


def _dashes(text: str, paragraphs: Sequence[Span], language: Language) -> Iterator[Quoted]:
    lines = list(_DASH_LINE.finditer(text))
    starts = [line.end() - len(line[0].lstrip()) for line in lines]
    last = 0
    for paragraph in paragraphs if lines else ():
        first, last = bisect_left(starts, paragraph.start, last), bisect_left(starts, paragraph.end, last)
        if first == last or _is_table(text, paragraph):
            continue
        for opening, stop in zip(lines[first:last], (*starts[first + 1 : last], paragraph.end), strict=True):
            end = opening.start() + len(text[opening.start() : stop].rstrip())
            if text[end - 1] in '.!?…,;:»”")—–':
                yield from _line(text, opening, end, language)


def _is_table(text: str, paragraph: Span) -> bool:
    """Whether a paragraph has more dashes than any dialogue."""
    length = paragraph.end - paragraph.start
    dashes = sum(text.count(dash, paragraph.start, paragraph.end) for dash in "—–―") if length > _DASHES else 0
    return dashes > _DASHES and dashes * _BETWEEN > length


def _line(text: str, opening: re.Match[str], end: int, language: Language) -> Iterator[Quoted]:
    """The words of one line of dialogue, without what its narrator puts between."""
    start = opening.start() + len(opening[0]) - len(opening[0].lstrip())
    begin = opening.end()
    narrated = False
    for dash in [*_INNER_DASH.finditer(text, begin, end), None]:
        stop = dash.start() if dash else end
        segment = text[begin:stop]
        if narrated or not _told(text, start, begin, segment, language):
            yield from _spoken(text, start, begin, stop, language)
            narrated = False
        else:
            narrated = True
        if dash:
            start, begin = dash.start() + len(dash[0]) - len(dash[0].lstrip()), dash.end()


def _told(text: str, start: int, begin: int, segment: str, language: Language) -> bool:
    """Whether a segment behind a dash is the narrator's: it goes on in a small letter, or tells who speaks."""
    first = segment.lstrip()[:1]
    if not first.islower():
        return bool(first) and start > 0 and _ink_before(text, start) in ",!?…" and _says(segment, language)
    return _ink_before(text, start) in ",!?….»" or _says(segment, language)


def _ink_before(text: str, offset: int) -> str:
    """The last character before an offset that is no white space, or nothing."""
    while offset and text[offset - 1].isspace():
        offset -= 1
    return text[offset - 1 : offset] if offset else ""


# Tags are few, and said again and again.
@lru_cache(maxsize=4096)
def _says(segment: str, language: Language) -> bool:
    stop = _STOP.search(segment)
    piece = segment[: stop.start()] if stop else segment
    words = tokens(piece, language)
    return 0 < len(words) <= 9 and after(piece, language) is not None and words[0].lower() not in language.who


def _spoken(text: str, start: int, begin: int, stop: int, language: Language) -> Iterator[Quoted]:
    """A segment of speech without the tags inside it: `Nous partons, dit Berg, demain.`"""
    loose = False
    while begin < stop:
        pieces = _PIECE.finditer(text, begin, stop)
        tag = next((p for p in pieces if _says(text[p.end() : min(stop, p.end() + _TAG)], language)), None)
        end = tag.start() if tag else stop
        words = Span(begin, begin + len(text[begin:end].rstrip()))
        if _INK.search(text[words.start : words.end]):
            yield Quoted(words, Span(start, words.end), 0, form=Form.DASH, loose=loose)
        if tag is None:
            return
        behind = _STOP.search(text, tag.end(), stop)
        if behind is None:
            return
        loose = loose or behind[0] != ","
        start = begin = next((at for at in range(behind.end(), stop) if not text[at].isspace()), stop)


def _labels(text: str, paragraphs: Sequence[Span]) -> Iterator[Quoted]:
    found = [label for label in _LABEL.finditer(text) if _voice(label["name"])] or _name_lines(text, paragraphs)
    if not found:
        return
    counts = Counter(label["name"] for label in found)
    both = {"Q", "A"} <= set(counts)
    taken = [label for label in found if _is_label(label["name"], text, counts, both)]
    if not taken:
        return
    starts = [label.start() for label in taken]
    between = [p for p in paragraphs if starts[0] - 3 <= p.start <= starts[-1]]
    dense = len(taken) >= _ENOUGH * len(between)
    position = -1
    for paragraph in paragraphs:
        inside: list[int] = []
        while position + 1 + len(inside) < len(taken) and taken[position + 1 + len(inside)].start() < paragraph.end:
            inside.append(position + 1 + len(inside))
        if position >= 0 and not (inside and taken[inside[0]].start() <= paragraph.start + 1):
            end = taken[inside[0]].start() if inside else paragraph.end
            last = position == len(taken) - 1
            if taken[position]["name"].isupper() or not last:
                yield from _turn(text, taken[position], paragraph.start, end, loose=last or not dense, goes_on=True)
        for place, index in enumerate(inside):
            end = taken[inside[place + 1]].start() if place + 1 < len(inside) else paragraph.end
            yield from _turn(text, taken[index], taken[index].end(), end, loose=False, goes_on=False)
        position += len(inside)


def _name_lines(text: str, paragraphs: Sequence[Span]) -> list[re.Match[str]]:
    """The names that stand alone on the line above what they say, where most of a stretch of text is told so."""
    found = [line for line in _NAME_LINE.finditer(text) if _voice(line["name"])]
    if len(found) < _FEWEST or len({line["name"] for line in found}) < 2:
        return []
    between = [p for p in paragraphs if found[0].start() <= p.start <= found[-1].start()]
    return found if 2 * len(found) >= len(between) and _SMALL.search(text) else []


def _turn(text: str, label: re.Match[str], start: int, end: int, *, loose: bool, goes_on: bool) -> Iterator[Quoted]:
    words = Span(start, start + len(text[start:end].rstrip()))
    # Where the turn itself stands in marks, they are the surer sign.
    if _INK.search(text[words.start : words.end]) and not MARK.match(text, words.start):
        lead = Span(*label.span("name"))
        yield Quoted(words, words, 0, goes_on, Form.LABEL, lead, loose)


@lru_cache(maxsize=4096)
def _voice(name: str) -> bool:
    words = name.replace(".", "").split()
    return (
        bool(words)
        and len(words) <= 5
        and name.lower() not in _NO_VOICES
        and not any(word[0].islower() for word in words)
    )


def _is_label(name: str, text: str, counts: Counter[str], both: bool) -> bool:
    if name in ("Q", "A"):
        return both
    # A heading in capitals ("THE LABOUR MARKET: MAY") is the only one of its kind.
    if name.isupper() and len(name) > 1 and len(counts) > 1:
        return True
    if name == name.lower():
        return counts[name] > 1  # Without capitals, a heading with a colon looks like a name.
    return counts[name] > 1 or text.count(name) > 1 or text.count(name.title()) > 0


def _blocks(text: str, paragraphs: Sequence[Span], in_marks: Sequence[Quoted], language: Language) -> Iterator[Quoted]:
    marked = {run.marks.start for run in in_marks}
    for lead, block in pairwise(paragraphs):
        if not text[lead.start : lead.end].rstrip().endswith(":") or block.start in marked:
            continue
        words = text[block.start : block.end]
        if not words[0].isalnum() or len(words.split()) < 4 or _LABEL.match(text, block.start):
            continue
        said = sentences(text, lead.start, lead.end)[-1]
        if before(text[said.start : said.end], language):
            yield Quoted(block, block, 0, form=Form.BLOCK, lead=said)
