"""Our own words: runs of a source's words in a text that is not marked as a quotation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.verify.text.normalise import fold
from generator.verify.text.paragraphs import paragraphs
from generator.verify.text.quotemarks import in_marks
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BLOCK_QUOTATION = re.compile(r"^[^\S\n]*>.*$", re.M)
# A link leads by its address, and shows its text; markers of stress and code are no words.
_ADDRESS = re.compile(r"\]\([^)\s]*\)|<https?://[^>]*>")
_SMALL = frozenset(
    """
    a an and at by for from in of on or the to with de del der des di do du e el et la las le les los und van von y
    zu zum zur для и о об по при с
    """.split()
)
_OWN_WORDS = 5
"""Words of a shared run that are no names: a list of names, or a body's title, is nobody's sentence."""


def shared_runs(prose: str, source: SourceText, words: int = 8) -> Iterator[str]:
    """Each longest run of `words` or more words that a text has in common with a source, as the text has it.

    Case and punctuation do not count. What stands in quotation marks of any kind, or as a block quotation of Markdown,
    is left out; so is a run that is names and titles but for four words.
    """
    for part in _unquoted(prose):
        yield from _runs(part, source, words)


def unquoted_words(prose: str) -> Iterator[tuple[str, ...]]:
    """The words of a text between its quotations, folded."""
    for part in _unquoted(prose):
        yield part.words


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a text that stands in no quotation marks: its words, folded, and where each stands."""

    text: str
    words: tuple[str, ...]
    places: tuple[Span, ...]


# Each text is held against its source, and leaves its marks.
@lru_cache(maxsize=1024)
def _unquoted(prose: str) -> tuple[_Part, ...]:
    text = _ADDRESS.sub("]", _BLOCK_QUOTATION.sub("", prose))
    parts: list[str] = []
    done = 0
    for run in in_marks(text, paragraphs(text)):
        if run.marks.start >= done:
            parts.append(text[done : run.marks.start])
            done = run.marks.end
    return tuple(map(_part, (*parts, text[done:])))


def _part(text: str) -> _Part:
    found = [*_WORD.finditer(text)]
    return _Part(text, tuple(_folded(one[0]) for one in found), tuple(Span(*one.span()) for one in found))


@lru_cache(maxsize=16384)
def _folded(word: str) -> str:
    return fold(word).casefold()


def _runs(part: _Part, source: SourceText, words: int) -> Iterator[str]:
    tokens = part.words
    if len(tokens) < words or not _may_share(tokens, source.vocabulary, words):
        return
    start = 0
    while start + words <= len(tokens):
        if not source.holds(tokens[start : start + words]):
            start += 1
            continue
        end = start + words
        while end < len(tokens) and source.holds(tokens[end - words + 1 : end + 1]):
            end += 1
        if _plain_words(tokens[start:end], source.names) >= _OWN_WORDS:
            yield part.text[part.places[start].start : part.places[end - 1].end]
        start = end


def _may_share(tokens: Sequence[str], vocabulary: frozenset[str], words: int) -> bool:
    """Whether so many words in a row are all words of a source: runs are put together only then."""
    known = 0
    for token in tokens:
        known = known + 1 if token in vocabulary else 0
        if known == words:
            return True
    return False


def _plain_words(words: Sequence[str], names: frozenset[str]) -> int:
    """How many of the words belong to no name: to no two that are, with none but small ones between them.

    `names`: the words that the source never writes small; how our own text writes them does not matter.
    """
    plain = begun = small = 0
    for word in words:
        if word in names:
            begun, small = begun + small + 1, 0
        elif begun and word in _SMALL and small < 3:
            small += 1
        else:
            plain += 1 + small + (begun == 1)
            begun = small = 0
    return plain + small + (begun == 1)


def absent(source: SourceText, term: str) -> tuple[Span, ...]:
    """Where a term that is said to be absent does stand: as whole words, whatever their case, plural included.

    The whole capture is searched: nothing can be made absent by calling it furniture."""
    words = _WORD.findall(fold(term))
    if not words or not source.captured.may_hold(words):
        return ()
    spelt = r"[\W_]+".join(map(re.escape, words))
    pattern = re.compile(rf"(?<![^\W_]){spelt}(?:s|es|['’]s)?(?![^\W_])", re.I)
    normal = source.captured.normal
    return tuple(Span(normal.start(m.start()), normal.end(m.end())) for m in pattern.finditer(normal.text))
