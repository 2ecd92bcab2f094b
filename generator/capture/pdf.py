"""A PDF: one reader gives the text, another is held against it page by page, and neither is believed where they differ.

The text is what PDFium's `get_text_range` gives, for `get_text_bounded` joins lines on turned pages. PDF knows no
words and no paragraphs, so nobody can promise that all was read: what a reader of the page should look at is told.
"""

import io
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import pypdf
import pypdfium2

from generator.capture.html.elements import LOWERED, RAISED
from generator.capture.pdf_columns import numbered, run_across
from generator.capture.pdf_headings import Line, headings, looks, usual
from generator.capture.pdf_headline import headline, sizes
from generator.capture.pdf_scripts import with_scripts
from generator.capture.pdf_seen import laid_over, unseen
from generator.capture.reading import CannotReadError, Reading, Text

_SOLID = re.compile(r"[^\W_]+")
_UNREADABLE = re.compile(r"[\x00-\x01\x03-\x08\x0e-\x1f\ufffd]|\(cid:\d+\)")
_LINE_HYPHEN = re.compile(r"[\x02\ufffe]")
_DRAWN_HYPHEN = re.compile(r"(?<=\d)\u00ad(?=\d)")
_DIGITS = re.compile(r"\d+")
_FEW, _EDGE, _SOME = 3, 2, 60
_ADDRESS = re.compile(r"(?:https?|file)://\S+ \d+/\d+")
_CLOCK = re.compile(r"\d{1,2}:\d\d")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
_PLAIN = _LIGATURES | {sign: chr(of) for table in (RAISED, LOWERED) for of, sign in table.items() if chr(of).isdigit()}
"""Signs as the second reader has them, which knows nothing of how they are drawn."""


@dataclass(frozen=True, slots=True)
class _Page:
    number: int
    label: str
    lines: tuple[str, ...]
    looks: dict[str, Line]
    unseen: tuple[str, ...]
    over: tuple[str, ...]
    other: str | None
    turned: bool
    across: str


def read_pdf(data: bytes) -> Text:
    """Raises CannotReadError for a locked, damaged or scanned file, or signs that have no letters."""
    pages, title, high = _pages(data)
    if not any(page.lines for page in pages) and any(page.unseen for page in pages):
        raise CannotReadError(
            "nobody sees the words of this PDF: they lie under pictures of its pages, as a program for that (OCR) took "
            "them. Compare them with the pages, and add them as a text file"
        )
    if not any(page.lines for page in pages):
        raise CannotReadError(
            "the PDF holds pictures of pages and no text. Have it read by a program for that (OCR), compare the result "
            "with the pages, and add it as a text file"
        )
    reading = Reading()
    edges = _running(pages)
    title_lines = headline(pages[0].lines, title, high)
    text = usual([page.looks for page in pages])
    for page in pages:
        reading.page(page.label)
        runs = {at for at, line in enumerate(page.lines) if _is_furniture(at, line, page, edges, title)}
        first = title_lines if page is pages[0] else range(0)
        heads = {run.start: run for run in headings(page.lines, page.looks, text) if runs.isdisjoint(run)}
        heads = {at: run for at, run in heads.items() if set(first).isdisjoint(run)} | (
            {first.start: first} if first else {}
        )
        stop = 0
        for at, line in enumerate(page.lines):
            if at in heads:
                stop = heads[at].stop
                reading.paragraph()
                reading.open("heading", "title" if heads[at] is first else "heading")
            if at in runs:
                with reading.stretch("furniture", f"head or foot of page {page.number}"):
                    reading.use(line)
            else:
                reading.use(line)
            reading.line() if line else reading.paragraph()
            if at + 1 == stop:
                reading.close()
                reading.paragraph()
        for words in page.unseen:
            reading.leave(words, "not seen on the page")
    _tell(reading, pages)
    return reading.finish(words for page in pages for words in (*page.lines, *page.unseen))


def _pages(data: bytes) -> tuple[list[_Page], str, dict[str, float]]:
    """The pages, what the file says that the document is called, and how high the lines of the first page are."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        why = "is locked by a password. Save it without one" if "assword" in str(error) else "is damaged. Save it again"
        raise CannotReadError(f"the PDF {why} and add that") from None
    others = _read_again(data)
    pages = []
    high: dict[str, float] = {}
    labels = _labels(document)
    for number, page in enumerate(document, 1):
        shown = page.get_textpage()
        given = shown.get_text_range()
        high = high or sizes(shown, given)
        text, away = _parted(with_scripts(shown, given), unseen(page, shown, given))
        text = _LINE_HYPHEN.sub("-\n", text.replace("\r\n", "\n").replace("\r", "\n"))
        # A soft hyphen is invisible elsewhere; fonts draw it as a hyphen, and 5-6 is not 56.
        text = _DRAWN_HYPHEN.sub("-", text)
        if unreadable := _UNREADABLE.search(text):
            before = text[max(0, unreadable.start() - 20) : unreadable.start()]
            raise CannotReadError(
                f"page {number} holds signs that no letter is known for (after “{before}”). "
                "Look for another copy of the document"
            )
        lines = tuple(line.strip(" ") for line in text.split("\n"))
        other = others[number - 1] if number <= len(others) else None
        lines = lines if text.strip() else ()
        pages.append(
            _Page(
                number,
                labels[number - 1],
                lines,
                looks(shown, given),
                away,
                tuple(laid_over(page)),
                other,
                page.get_rotation() != 0,
                run_across(shown, given),
            )
        )
    return pages, " ".join(document.get_metadata_value("Title").split()), high


def _parted(text: str, away: Iterable[tuple[int, int]]) -> tuple[str, tuple[str, ...]]:
    """A text without some stretches of it, and these."""
    kept, gone, at = "", [], 0
    for start, end in away:
        kept, at = kept + text[at:start], end
        gone.append(text[start:end])
    return kept + text[at:], tuple(gone)


def _read_again(data: bytes) -> list[str]:
    """The text of each page by another reader; nothing where it cannot read the file, for whatever reason."""
    try:
        return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    except Exception:
        return []


def _labels(document: pypdfium2.PdfDocument) -> list[str]:
    """What each page is called: as printed where the PDF says that of all, and of each another, else its number."""
    labels = [document.get_page_label(index).strip() for index in range(len(document))]
    fit = len(set(labels)) == len(labels) and all(label and label.isprintable() for label in labels)
    return labels if fit else [str(index + 1) for index in range(len(document))]


def _running(pages: list[_Page]) -> set[tuple[int, str]]:
    """Lines at the same edge of three pages or more, or of both, that differ in their numbers alone: running heads and
    feet."""
    seen = Counter((_edge(at, page), _shape(line)) for page in pages for at, line in enumerate(page.lines) if line)
    return {
        one
        for one, times in seen.items()
        if one[0] and times >= min(_FEW, max(2, len(pages))) and times * 3 >= len(pages)
    }


def _of_a_browser(line: str, title: str) -> bool:
    """What browsers put above and below what they print: "4/3/2021, 9:20 AM Ferry talks", "https://… 1/2"."""
    before = line.removesuffix(title)
    return bool(_ADDRESS.fullmatch(line)) or (before != line and before[:1].isdigit() and bool(_CLOCK.search(before)))


def _is_furniture(at: int, line: str, page: _Page, edges: set[tuple[int, str]], title: str) -> bool:
    return bool(edge := _edge(at, page)) and ((edge, _shape(line)) in edges or _of_a_browser(line, title))


def _edge(at: int, page: _Page) -> int:
    """1, 2 for the first lines of a page, -1, -2 for its last; 0 for those between."""
    if at < _EDGE:
        return at + 1
    return at - len(page.lines) if at >= len(page.lines) - _EDGE else 0


def _shape(line: str) -> str:
    return _DIGITS.sub("0", line)


def _tell(reading: Reading, pages: list[_Page]) -> None:
    reading.note("A PDF does not say what its words are: compare the passages that you use with the pages")
    if hidden := [page.number for page in pages if page.unseen]:
        words = _some(word for page in pages for word in page.unseen)
        reading.note(f"Words that nobody sees on page {_listed(hidden)} are left out: {words}")
    if over := [page.number for page in pages if page.over]:
        words = _some(word for page in pages for word in page.over)
        reading.note(
            f"Notes or fields of a form lie over page {_listed(over)}; their words are not in the text: {words}"
        )
    if turned := [page.number for page in pages if page.turned]:
        reading.note(f"Turned pages: {_listed(turned)}")
    if across := [page for page in pages if page.across]:
        reading.note(
            f"Lines of page {_listed([page.number for page in across])} go on across a gap, as in "
            f"“{across[0].across[:_SOME]}…”: where those are columns, sentences are mixed. Then copy the columns, one "
            "after the other, into a text file, and add that"
        )
    if counted := [(page.number, line) for page in pages if (line := numbered(page.lines))]:
        reading.note(
            f"Lines of page {_listed([number for number, _ in counted])} are numbered in the margin, as in "
            f"“{counted[0][1][:_SOME]}”: the numbers stand among the words. Look for a copy without them, or take them "
            "out of the text and add that"
        )
    if empty := [page.number for page in pages if not page.lines]:
        reading.note(f"Pages without text (pictures, perhaps): {_listed(empty)}")
    if alone := [page.number for page in pages if page.other is None]:
        reading.note(f"No second reader could read page {_listed(alone)}: look at it twice")
    read = [
        (page.number, _words("\n".join(page.lines)), _words(page.other)) for page in pages if page.other is not None
    ]
    if differing := [number for number, one, other in read if one != other]:
        reading.note(f"A second reader finds other words, or another order, on page {_listed(differing)}")


def _words(text: str) -> list[str]:
    return _SOLID.findall(text.replace("\u00ad", "").replace("-\n", "").translate(_PLAIN))


def _some(words: Iterable[str]) -> str:
    text = " ".join(words)
    return f"“{text}”" if len(text) <= _SOME else f"“{text[:_SOME]}…”"


def _listed(numbers: list[int]) -> str:
    return ", ".join(str(number) for number in numbers)
