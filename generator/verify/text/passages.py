"""Finding words in a source: exactly, on the normal form, and as whole words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from generator.unseen import named, unseen
from generator.verify.text.closest import not_found
from generator.verify.text.edges import cut_short, inside_a_word
from generator.verify.text.glance import places
from generator.verify.text.normalise import HYPHENS, LINE_HYPHEN, Normalised, fold, invisible, normalise
from generator.verify.text.selectors import Span, TextQuoteSelector
from generator.verify.text.source_text import SourceText, prepare
from generator.verify.verdict import Grade, Issue, Verdict

_CLOSING = ",.،。、"
_MANY, _EDGE = 8, 2
"""Places that are each looked at; signs of what stands beside words that may be folded otherwise together with them."""


def find_passage(source: SourceText | str, selector: TextQuoteSelector | str) -> Verdict:
    """Where the words of a selector stand in a source.

    One span in the verdict where they stand in one place, as whole words, in the source's own text; otherwise
    none, and the findings say why: Q001 not found, Q002 in several places, Q005 cut inside a word, Q014 invisible
    characters, Q015 a number cut short, P005 in a part that is not the source's own.
    """
    source = prepare(source) if isinstance(source, str) else source
    selector = TextQuoteSelector(selector) if isinstance(selector, str) else selector
    spans, issues = located(source, selector)
    if issues:
        return Verdict((), None, tuple(issues))
    if len(spans) > 1:
        return Verdict((), None, (several(source, selector, spans),))
    text = source.text[spans[0].start : spans[0].end]
    return Verdict(tuple(spans), grade(text, selector.exact), (), None, text)


def grade(passage: str, exact: str) -> Grade:
    return Grade.VERBATIM if passage == exact.strip() else Grade.TYPOGRAPHIC


def located(source: SourceText, selector: TextQuoteSelector) -> tuple[list[Span], list[Issue]]:
    """Every place where the words stand properly, or what stands in the way."""
    words = fold(selector.exact)
    if not any(char.isalnum() for char in words):
        return [], [Issue("Q001", "error", "there are no words to look for", "Copy the words from the source.")]
    everywhere = _beside(source, selector, words)
    if not everywhere and source.excluded and _beside(source.captured, selector, words):
        return [], [_left_out(selector)]
    if not everywhere:
        return [], [not_found(source, selector)]
    whole: list[Span] = []
    faults: list[Issue] = []
    for span in everywhere:
        fault = _fault(source, selector, span)
        if fault:
            faults.append(fault)
        else:
            whole.append(span)
    return whole, [] if whole else faults[:1]


def everywhere(source: SourceText, words: str) -> tuple[Span, ...]:
    """Every place where words stand properly, as whole words and numbers."""
    return tuple(located(source, TextQuoteSelector(words))[0])


def several(source: SourceText, selector: TextQuoteSelector, spans: list[Span]) -> Issue:
    """Q002: the words stand in more than one place."""
    lines = ", ".join(str(source.line(span.start)) for span in spans[:5])
    hint = "Add 'prefix' or 'suffix': a few words that stand before or after the ones that are meant."
    details = (("exact", f'"{selector.exact}"'), ("in lines", lines))
    return Issue("Q002", "error", f"the words stand in {len(spans)} places", hint, details)


def _places(source: SourceText, words: str, between: tuple[str, str] = ("", "")) -> Iterator[Span]:
    """The words as they are; without marks around them; without a closing point that is not the source's."""
    for form in _forms(words):
        found = list(_occurrences(source, form, between))
        if found:
            yield from found
            return


def _forms(words: str) -> Iterator[str]:
    yield words
    bare = words
    if len(words) > 2 and words[0] == words[-1] == '"' and words.count('"') % 2 == 0 and _one_pair(words):
        bare = words[1:-1].strip()
        yield bare
    while bare[-1:] in _CLOSING and bare[-2:-1] and not bare.endswith("..."):
        bare = bare[:-1].rstrip()
        yield bare


def _one_pair(words: str) -> bool:
    """Whether the first mark closes with the last: not `"A" and "B"`."""
    inner = words[1:-1]
    return inner.count('"') == 0 or not re.search(r'^[^"]*[\w.,!?]"\s', inner)


def _occurrences(source: SourceText, words: str, between: tuple[str, str]) -> Iterator[Span]:
    normal = source.normal
    found = False
    for start in _narrowed(normal.text, list(source.sought.places(words)), len(words), between):
        if normal.within(start) or normal.within(start + len(words)):
            # Half of a character can be no one's words.
            continue
        found = True
        yield Span(normal.start(start), normal.end(start + len(words)))
    if found:
        return
    if normal.has_line_hyphens or LINE_HYPHEN in words:
        yield from _across_line_hyphens(normal, words)
    if source.flowing is not None:
        flowing = source.flowing
        for start in places(flowing.text, words):
            yield Span(flowing.start(start), flowing.end(start + len(words)))


def _across_line_hyphens(normal: Normalised, words: str) -> Iterator[Span]:
    """Places where the words differ from the source in hyphens at the ends of lines only."""
    text = normal.text
    bare = HYPHENS.sub("", words)
    squeezed, dropped = normal.without_hyphens
    for start in places(squeezed, bare):
        end = start + len(bare)
        first, last = start + bisect_right(dropped, start), end + bisect_left(dropped, end)
        if _same_but_for_line_hyphens(text[first:last], words):
            yield Span(normal.start(first), normal.end(last))


def _same_but_for_line_hyphens(passage: str, words: str) -> bool:
    i = j = 0
    while i < len(passage) and j < len(words):
        if passage[i] == words[j] or {passage[i], words[j]} == {"-", LINE_HYPHEN}:
            i, j = i + 1, j + 1
        elif passage[i] == LINE_HYPHEN:
            i += 1
        elif words[j] == LINE_HYPHEN:
            j += 1
        else:
            return False
    return i == len(passage) and j == len(words)


def _narrowed(text: str, starts: list[int], length: int, between: tuple[str, str]) -> list[int]:
    """Of many places those between what is asked for, as far as the folded text tells; all where none is.

    A text may say the same again and again, and this is far cheaper than to read what stands around each place.
    """
    before, behind = between[0][:-_EDGE], between[1][_EDGE:]
    if len(starts) <= _MANY or not (before or behind):
        return starts
    left, right = len(before) + 3 * _EDGE, length + len(behind) + 3 * _EDGE
    near = [
        start
        for start in starts
        if text.find(before, max(0, start - left), start) >= 0 and text.find(behind, start + length, start + right) >= 0
    ]
    return near or starts


def _beside(source: SourceText, selector: TextQuoteSelector, words: str) -> list[Span]:
    """The places of the words whose surroundings are those of the selector."""
    prefix, suffix = fold(selector.prefix), fold(selector.suffix)
    if not prefix and not suffix:
        return list(_places(source, words))
    reach = 4 * (len(selector.prefix) + len(selector.suffix)) + 40
    kept = []
    for span in _places(source, words, (prefix, suffix)):
        left = normalise(source.text[max(0, span.start - reach) : span.start]).text.rstrip()
        right = normalise(source.text[span.end : span.end + reach]).text.lstrip()
        if left.endswith(prefix) and right.startswith(suffix):
            kept.append(span)
    return kept


def _fault(source: SourceText, selector: TextQuoteSelector, span: Span) -> Issue | None:
    text = source.text
    hidden = unseen(selector.exact)
    if hidden and not _within(hidden, invisible(text[span.start : span.end])):
        names = named(char for char in hidden if char != "\u00ad")
        if names:
            message = f"the words hold characters that cannot be seen and are not in the source ({names})"
            return Issue("Q014", "error", message, "Type the words, or copy them from the source.")
    if cut := inside_a_word(text, span):
        message = f"the words begin or end inside a longer one ({cut!r})"
        hint = "Take in the whole word."
        return Issue("Q005", "error", message, hint, (("exact", f'"{selector.exact}"'),))
    if number := cut_short(text, span):
        message = f"a number is cut short: the source says {number!r}"
        hint = "Take in all of the number, with its sign, scale and unit."
        return Issue("Q015", "error", message, hint, (("exact", f'"{selector.exact}"'),))
    return None


def _left_out(selector: TextQuoteSelector) -> Issue:
    message = "the words stand in a part of the capture that is not the source's own text"
    hint = "Quote the source's own words; if these are, correct the capture's regions."
    return Issue("P005", "error", message, hint, (("exact", f'"{selector.exact}"'),))


def _within(few: str, many: str) -> bool:
    """Whether the characters of one string come in the same order in the other. Soft hyphens do not count."""
    rest = iter(many)
    return all(char == "\u00ad" or char in rest for char in few)
