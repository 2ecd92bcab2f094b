"""Which parts of a text are somebody's words: in quotation marks, or told by the layout (`turns`).

Marks pair within a paragraph. A paragraph whose quotation stays open goes on in the next one where that begins
with an opening mark again (the convention of newspapers and novels); elsewhere a mark without its partner is none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from generator.verify.text.selectors import Span

MARK = re.compile(r"[\"“”„‟«»″〝〞「」『』＂‹›]|``|''")
_MARK = re.compile(r"[\"“”„‟«»″〝〞「」『』＂'‘’‚‛‹›＇`](?:(?<!`)|`)(?!(?<=\w['‘’‛＇])\w)")
"""All marks but an apostrophe inside a word, which neither opens nor closes."""
_FAMILY = {
    **dict.fromkeys('"“”„‟″〝〞＂', "double"),
    **dict.fromkeys(("``", "''"), "double"),
    **dict.fromkeys("'‘’‚‛＇", "single"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "single guillemet"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
}
_FEW = 20_000
_BETWEEN = 8
_INSET = 3
"""Paragraphs that may stand inside an open quotation without a mark."""
_OPENS = frozenset("„‚「『〝")
_CLOSES = frozenset("」』〞")
_NEVER_OPEN = _CLOSES | {"''"}
_SINGLE = frozenset(("single", "single guillemet"))
_BEFORE_OPENING = frozenset("([{—–-―/¿¡:;,=")


class _Mark(NamedTuple):
    """A mark and where it stands."""

    char: str
    start: int
    end: int


class Form(Enum):
    """How a text shows that words are somebody's: marks, a dash, a name and a colon, a line that leads up to them."""

    MARKS = "marks"
    DASH = "dash"
    LABEL = "label"
    BLOCK = "block"


class Quoted(NamedTuple):
    """A run of somebody's words: `words` without the marks, `marks` with them. `depth` is 0 for the outermost.

    `goes_on` says that it continues the run before it, from the paragraph before. `lead`: where the text names the
    voice outside of the sentence (a label, a line that ends in a colon). `loose`: the layout does not say for certain
    that these words are still the same voice's.
    """

    words: Span
    marks: Span
    depth: int
    goes_on: bool = False
    form: Form = Form.MARKS
    lead: Span | None = None
    loose: bool = False


def too_many_marks(text: str) -> int:
    """How many marks a text has, if that is more than any text: more than one for eight characters; or 0."""
    most = max(_FEW, len(text) // _BETWEEN)
    if len(text) <= most or sum(map(text.count, _FAMILY)) <= most:
        return 0
    count = sum(1 for _ in _MARK.finditer(text))
    return count if count > most else 0


def in_marks(text: str, within: tuple[Span, ...]) -> tuple[Quoted, ...]:
    """All runs in quotation marks, in the order in which they open."""
    found: list[Quoted] = []
    carried: str | None = None
    inside = False
    marks = [_Mark(mark[0], *mark.span()) for mark in _MARK.finditer(text)]
    starts = [mark.start for mark in marks]
    last = 0
    for index, paragraph in enumerate(within):
        first, last = bisect_left(starts, paragraph.start, last), bisect_left(starts, paragraph.end, last)
        if first == last and not inside:
            carried = None
            continue
        ahead = map(within.__getitem__, range(index + 1, min(index + 1 + _INSET, len(within))))
        runs, carried, inside = _paragraph(text, paragraph, marks[first:last], carried, ahead, inside=inside)
        found.extend(runs)
    return layered(found)


def layered(runs: Iterable[Quoted]) -> tuple[Quoted, ...]:
    """Runs in order, with the number of runs that each stands in as its depth. Of two that cross, the first counts."""
    found: list[Quoted] = []
    open_: list[Quoted] = []
    for run in sorted(runs, key=lambda run: (run.marks.start, -run.marks.end, run.words.start)):
        while open_ and open_[-1].marks.end <= run.marks.start:
            open_.pop()
        if open_ and not run.marks.within(open_[-1].words):
            continue
        found.append(run if run.depth == len(open_) else run._replace(depth=len(open_)))
        open_.append(run)
    return tuple(found)


def _paragraph(
    text: str,
    paragraph: Span,
    marks: Sequence[_Mark],
    carried: str | None,
    following: Iterable[Span],
    *,
    inside: bool,
) -> tuple[list[Quoted], str | None, bool]:
    """The runs of one paragraph, the family of the marks that stay open at its end, and whether the next one goes on
    without a mark of its own. `inside`: this one does."""
    runs: list[Quoted] = []
    stack: list[tuple[str, Span, bool]] = []
    open_now: dict[str, int] = {}
    if inside and carried:
        stack, open_now = [(carried, Span(paragraph.start, paragraph.start), True)], {carried: 1}
    last_single = -1
    for mark in marks:
        char, start, end = mark
        family = _FAMILY[char]
        inner = char in "«»" and stack and text[stack[-1][1].start] == char and _before_word(text, mark)
        if open_now.get(family) and not inner and _can_close(text, mark, paragraph):
            if family == "single" and not _ends_certainly(text, mark, paragraph):
                last_single = _last_single(text, paragraph) if last_single < 0 else last_single
                # A plural's apostrophe is followed by more words and, later, by the mark that does end the quotation.
                if end <= last_single:
                    continue
            while stack:
                open_, opened, goes_on = stack.pop()
                open_now[open_] -= 1
                if open_ == family:
                    runs.append(Quoted(Span(opened.end, start), Span(opened.start, end), len(stack), goes_on))
                    break
        elif _can_open(text, mark, paragraph):
            stack.append((family, Span(start, end), carried == family and start == paragraph.start))
            open_now[family] = open_now.get(family, 0) + 1
    if not stack:
        return runs, None, False
    left = next(((family, opened, goes_on) for family, opened, goes_on in stack if family != "single"), None)
    left = left or next(((f, o, g) for f, o, g in stack if o.start == paragraph.start and g), None)
    if left is None:
        return runs, None, False
    family, opened, goes_on = left
    reopens = _reopens(text, paragraph, family)
    inside = not reopens and _closes_later(text, following, family)
    if not (goes_on or reopens or inside):
        return runs, None, False
    whole = Span(opened.start, paragraph.end)
    runs.append(Quoted(Span(opened.end, paragraph.end), whole, 0, goes_on))
    return runs, family, inside


def _closes_later(text: str, following: Iterable[Span], family: str) -> bool:
    """Whether the next mark of a family only closes: verse or a list stands in the middle of what somebody says."""
    for paragraph in following:
        found = _MARK.finditer(text, paragraph.start, paragraph.end)
        mark = next((_Mark(m[0], *m.span()) for m in found if _FAMILY[m[0]] == family), None)
        if mark:
            return _can_close(text, mark, paragraph) and not _can_open(text, mark, paragraph)
    return False


def _before_word(text: str, mark: _Mark) -> bool:
    """Whether a mark stands between a space and a word, where one that closes its like cannot: »weil sie »so« sagt«."""
    return text[mark.start - 1 : mark.start].isspace() and text[mark.end : mark.end + 1].isalnum()


def _reopens(text: str, paragraph: Span, family: str) -> bool:
    """Whether the next paragraph begins with an opening mark of the same family."""
    following = _MARK.match(text, _next_ink(text, paragraph.end))
    return following is not None and _FAMILY[following[0]] == family


def _next_ink(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset


def _can_open(text: str, mark: _Mark, paragraph: Span) -> bool:
    char, start, end = mark
    if char in _OPENS:
        return True
    if char in _NEVER_OPEN:
        return False
    if end >= paragraph.end or (text[end].isspace() and char not in "«‹"):
        return False
    before = text[start - 1] if start > paragraph.start else " "
    return before.isspace() or before in _BEFORE_OPENING or before in _FAMILY


def _can_close(text: str, mark: _Mark, paragraph: Span) -> bool:
    char, start, end = mark
    if char in _CLOSES:
        return True
    if char in "「『" or start == paragraph.start:
        return False
    if text[start - 1].isspace() and char not in "»›" and not _stands_off(text, mark, paragraph):
        return False
    after = text[end] if end < paragraph.end else " "
    if not after.isalnum():
        return after != "_" or _FAMILY[char] not in _SINGLE
    # Languages that add endings to a quotation ("…"라고) close it before a letter.
    return _FAMILY[char] not in _SINGLE and (not after.isascii() or char in "”»")


def _stands_off(text: str, mark: _Mark, paragraph: Span) -> bool:
    """Whether a mark stands between spaces and can open nothing: `… doing this, " she said`."""
    return _FAMILY[mark.char] == "double" and (mark.end >= paragraph.end or text[mark.end].isspace())


def _ends_certainly(text: str, mark: _Mark, paragraph: Span) -> bool:
    """Whether a single mark is for certain no plural's apostrophe ("the workers' rights")."""
    before = text[mark.start - 1]
    after = text[mark.end] if mark.end < paragraph.end else "\n"
    return before in ".,!?;:…—-)" or after in '.,!?;:…—-)\n"”' or before not in "sS"


def _last_single(text: str, paragraph: Span) -> int:
    """Where the last single mark behind the end of a clause stands in a paragraph; its start where there is none."""
    marks = _MARK.finditer(text, paragraph.start, paragraph.end)
    ending = (mark.start() for mark in marks if _FAMILY[mark[0]] == "single" and text[mark.start() - 1] in ".,!?;:…—")
    return max(ending, default=paragraph.start)


def nested(runs: tuple[Quoted, ...], span: Span) -> Iterator[Quoted]:
    """The runs of a text (all of them, in order) that hold a span, innermost first."""
    for index in range(bisect_right(runs, span.start, key=lambda run: run.marks.start) - 1, -1, -1):
        run = runs[index]
        if span.within(run.words):
            yield run
        if run.depth == 0:
            return
