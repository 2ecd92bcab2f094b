"""Words in quotation marks inside our own prose: each run stands in a passage that is cited, or it is no quotation.

Marks of any kind count, in Markdown too, and so does a Markdown block quote: a reader takes all of them for the
words of somebody else. Scare quotes are no exception.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.verify.cutting.turning import tongue, turns
from generator.verify.evidence import Evidence
from generator.verify.telling.as_read import as_read
from generator.verify.text.closest import closest, differences
from generator.verify.text.lexicon import UNSPACED
from generator.verify.text.normalise import QUOTE_MARKS, fold
from generator.verify.text.paragraphs import paragraphs
from generator.verify.text.passages import located
from generator.verify.text.quotemarks import in_marks
from generator.verify.text.selectors import Span, TextQuoteSelector
from generator.verify.text.source_text import SourceText, prepare
from generator.verify.verdict import Issue

_LOOK_ALIKE = {
    "“": "❝🙶",
    "”": "❞🙷",
    "„": "🙸❠⹂",
    "«": "《⟪≪",
    "»": "》⟫≫",
    "‹": "〈⟨❮",
    "›": "〉⟩❯",
    "「": "﹁｢",
    "」": "﹂｣",
    "『": "﹃",
    "』": "﹄",
    "‘": "❛ʻ`",
    "’": "❜ʼ´",
    "‚": "❟",
    "'": "′‵ˈ׳",
    '"': "″‶‴ʺˮ˝˵˶״",
}
_MARKS = str.maketrans({other: mark for mark, others in _LOOK_ALIKE.items() for other in others})
_TYPED = (("<<", "«"), (">>", "»"), (",,", "„"), ("''", "”"))
_SET_OFF = re.compile(r"(?<![\\*\w])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![*\w])|(?<!`)`(?!`)([^`\n]+)`(?!`)")
_DASH = re.compile(r"^[^\S\n]*[—–―][^\S\n]*(?=[^\W\d_])([^\n—–―]+)", re.M)
_FEWEST_SET_OFF = 4
_BLOCK = re.compile(r"(?:^[^\S\n]{0,3}>[^\n]*(?:\n|$))+|(?<=\n\n)(?:(?: {4}|\t)[^\n]*(?:\n|$))+", re.M)
_BLOCK_SIGN = re.compile(r"^[^\S\n]{0,3}(?:>[^\S\n]?)+", re.M)
_UNCLOSED = re.compile(r"[“„«「『]|(?<!\S)\"(?=\w)")
_DECADE = re.compile(r"\d{2}s\b")
_ELISION = re.compile(r"(?:(?<!\s)|(?!\s))\s*+(?:[\[(]\s*+(?:…|\.\s?\.\s?\.)\s*+[\])]|…|\.\s?\.\s?\.(?:\s?\.)?)\s*+")
_LETTER = re.compile(r"\[(\w)\](?=\w)")
_INSERTION = re.compile(r"(?:(?<!\s)|(?!\s))\s*+\[[^\]\n]*+\]\s*+")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_SCRIPTS = re.compile("[" + "".join(f"{first}-{last}" for first, last in UNSPACED) + "]")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a text that it shows as a quotation, without the marks.

    `closed`: whether the marks are a pair; `marked`: whether they are marks, and not a dash or other letters.
    """

    words: str
    closed: bool = True
    marked: bool = True


_SIGNS = frozenset("*_`>—–―&<").union(QUOTE_MARKS, *_LOOK_ALIKE.values())
"""A text without any of them, without two commas side by side and without an indent shows nothing as a quotation."""


@lru_cache(maxsize=4096)
def quoted_runs(text: str) -> tuple[Run, ...]:
    """Every outermost run in quotation marks of any kind, and every block quote, in the order of the text."""
    if _SIGNS.isdisjoint(text) and ",," not in text and "\n\n" not in text:
        return ()
    spoken = [
        Run(words.strip(), marked=False)
        for match in _SET_OFF.finditer(text)
        if len(_WORD.findall(words := as_read(match[2] or match[3]))) >= _FEWEST_SET_OFF
    ]
    spoken += [Run(as_read(match[1]).strip(), marked=False) for match in _DASH.finditer(text)]
    blocks = [Run(_plain(_BLOCK_SIGN.sub("", block[0])).strip()) for block in _BLOCK.finditer(text)]
    plain = _plain(_BLOCK.sub("\n", text))
    extents = paragraphs(plain)
    runs = [run for run in in_marks(plain, extents) if run.depth == 0]
    found = [Run(plain[run.words.start : run.words.end].strip()) for run in runs]
    # What is left outside the runs: a mark that opens here and has no partner.
    rest = list(plain)
    for run in runs:
        rest[run.marks.start : run.marks.end] = " " * (run.marks.end - run.marks.start)
    bare = "".join(rest)
    for extent in extents:
        if mark := _UNCLOSED.search(bare, extent.start, extent.end):
            found.append(Run(bare[mark.end() : extent.end].strip(), closed=False))
    return tuple(run for run in (*found, *blocks, *spoken) if _WORD.search(run.words) and not _DECADE.match(run.words))


def _plain(text: str) -> str:
    """The text as it reads: without the signs of Markdown, every kind of mark as one that is known."""
    shown = as_read(text)
    for typed, mark in _TYPED:
        shown = shown.replace(typed, mark)
    return shown.translate(_MARKS) if "``" not in shown else shown


def quotations_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """E001 (error): a run of two words or more that no passage holds; E002 (review): a single word, or no second mark.

    A run may leave words out where it says so (… or [...]) and may hold insertions in square brackets: the pieces
    between them stand in one passage, in its order. What the evidence grants (a title, a name) needs no passage.
    """
    runs = quoted_runs(text)
    granted = {fold(form).casefold() for forms in evidence.granted for form in forms} if runs else frozenset()
    for run in runs:
        if fold(run.words).rstrip(",.").casefold() in granted:
            continue
        if not run.closed:
            message = "a quotation mark opens and none closes"
            yield Issue("E002", "review", message, "Close the quotation, or drop the mark.", (("words", run.words),))
        elif any(_stands(run.words, prepared(passage)) for passage in evidence.passages):
            continue
        elif run.marked:
            yield _not_held(run.words, evidence)
        else:
            message = "words that are set off as speech is stand in no passage that is cited"
            hint = "Set them as the words around them, or quote a passage."
            yield Issue("E002", "review", message, hint, (("words", run.words),))


def _not_held(words: str, evidence: Evidence) -> Issue:
    details = [("words", f'"{words}"')]
    for passage in evidence.passages:
        source = prepared(passage)
        if span := closest(source, fold(words)):
            real = " ".join(passage[span.start : span.end].split())
            details += [("closest", f'"{real}"'), ("differs", differences(fold(words), fold(real)))]
            break
    several = _several(words)
    message = (
        "words in quotation marks stand in no passage that is cited"
        if several
        else ("a word in quotation marks stands in no passage that is cited")
    )
    hint = "Copy the words from a passage that is cited here, cite the one that holds them, or drop the marks."
    if evidence.language != evidence.told_in:
        hint = "The passage is in another language: drop the marks, or make it a quotation with a translation."
    return Issue("E001" if several else "E002", "error" if several else "review", message, hint, tuple(details))


def _several(words: str) -> bool:
    """Whether a run is more than one word; four letters of a script without spaces can be several."""
    return len(_WORD.findall(words)) > 1 or len(_SCRIPTS.findall(words)) > 3


def _stands(words: str, passage: SourceText) -> bool:
    pieces = _INSERTION.sub(_inserted, _ELISION.sub("\0", _letters(words))).split("\0")
    after = 0
    for piece in (piece for piece in pieces if _WORD.search(piece)):
        found = next((span for span in _places(piece, passage) if span.start >= after), None)
        if found is None:
            return False
        after = found.end
    return True


def _inserted(insertion: re.Match[str]) -> str:
    """A gap; but an insertion that negates must be the source's own."""
    return f"\0{insertion[0].strip(' []')}\0" if turns("negation", insertion[0], tongue(insertion[0])) else "\0"


def _letters(words: str) -> str:
    """With a letter in brackets ("[t]he"), which only changes a capital, as a letter that matches both."""
    return _LETTER.sub("\1\\1", words)


def _places(piece: str, passage: SourceText) -> list[Span]:
    forms = [piece] if "\1" not in piece else [
        re.sub("\1(.)", lambda match: match[1].upper(), piece),
        re.sub("\1(.)", lambda match: match[1].lower(), piece),
    ]  # fmt: skip
    return sorted(
        (span for form in forms for span in located(passage, TextQuoteSelector(form.strip()))[0]),
        key=lambda span: span.start,
    )


@lru_cache(maxsize=1024)
def prepared(passage: str) -> SourceText:
    """A passage made ready to be asked; many fields cite the same."""
    return prepare(passage)
