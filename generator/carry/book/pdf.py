"""A book as PDF/UA: cover, contents with page numbers, tags. The file is read back and held against the book."""

import hashlib
import logging
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pypdfium2
import weasyprint
from lxml import html

from generator.carry.book.chapters import Book, parsed
from generator.carry.book.pictures import coloured
from generator.carry.ends import CarryError
from generator.disk import read_plain
from generator.render.engine import environment
from generator.templates_dir import templates_dir

MAKER = "Briefing"
_BLANK = re.compile(r"\s+|\u00ad|\u200b")
_UNSEEN = "b-vh"


def write_pdf(book: Book, file: Path) -> int:
    """Write a book; how many pages it has. The same site makes the same bytes with the same fonts.

    Raises CarryError where a sign has no font here: a reader of the file would miss it, and not know.
    """
    text = _document(book)
    with _complaints() as complaints:
        document = weasyprint.HTML(string=text, base_url="book:", url_fetcher=_nothing).render()
        identity = hashlib.sha256(text.encode()).digest()[:16]
        data = document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=identity)
    if complaints:
        raise CarryError(f"the PDF cannot be made as it should be: {complaints[0]}")
    # A reader of the file may find a sign that nobody sees on the page.
    unseen = {chr(sign) for font in document.fonts.values() for sign in font.missing}
    if lost := "".join(sorted(unseen or _lost(text, data))):
        raise CarryError(
            f"no font here has {', '.join(lost[:20])}: install one that does (Debian: fonts-noto, fonts-noto-cjk)"
        )
    file.write_bytes(data)
    return len(document.pages)


def is_pdf_of_ours(file: Path) -> bool:
    """Whether a file is a PDF as `write_pdf` makes it."""
    try:
        return bool(pypdfium2.PdfDocument(file).get_metadata_value("Creator") == MAKER)
    except pypdfium2.PdfiumError:
        return False


def _document(book: Book) -> str:
    engine = environment(templates_dir(), book.language)
    bodies = [html.tostring(chapter.body, encoding="unicode") for chapter in book.chapters]
    style = book.style + coloured(read_plain(templates_dir() / "book" / "page.css").decode(), book.tokens)
    return engine.get_template("book/book.html.j2").render(book=book, bodies=bodies, style=style, maker=MAKER)


def _lost(text: str, data: bytes) -> set[str]:
    """Letters and digits of the document that the file has fewer of than it should."""
    page = parsed(text)
    for hidden in (*page.iter("style", "title", "desc"), *page.find_class(_UNSEEN), *page.find_class("b-usedstrip")):
        if hidden.getparent() is not None:
            hidden.drop_tree()
    wanted = Counter(_BLANK.sub("", page.text_content()))
    pdf = pypdfium2.PdfDocument(data)
    there = Counter(_BLANK.sub("", "".join(sheet.get_textpage().get_text_range() for sheet in pdf)))
    return {sign for sign, count in wanted.items() if sign.isalnum() and there[sign] < count}


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """What the maker of the PDF says is wrong."""
    said: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(record.getMessage())

    listening = Listening(logging.ERROR)
    weasyprint.LOGGER.addHandler(listening)
    try:
        yield said
    finally:
        weasyprint.LOGGER.removeHandler(listening)


def _nothing(url: str, **_: object) -> NoReturn:
    raise ValueError(f"a book asks for nothing: {url}")
