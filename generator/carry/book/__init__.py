"""A finished site as one document to carry: a PDF to print and quote from, an EPUB for readers of books.

site's pages -> chapters (what is pressed on a page is gone, what is folded is open, links lead within) -> file
"""

from pathlib import Path

from lxml.etree import LxmlError

from generator.carry.book.chapters import read_book
from generator.carry.book.epub import is_book, write_epub
from generator.carry.ends import placed, read_from


def write_book(site: Path, file: Path) -> str:
    """Write the book of a site, a PDF or an EPUB by its name; how much is in it. Raises CarryError."""
    with placed(file, "book of ours", _ours) as beside:
        with read_from(site, LxmlError):
            book = read_book(site)
        if file.suffix == ".epub":
            write_epub(book, beside)
            return f"{len(book.chapters)} chapters"
        from generator.carry.book.pdf import write_pdf

        return f"{write_pdf(book, beside)} pages"


def _ours(file: Path) -> bool:
    if file.suffix == ".epub":
        return is_book(file)
    from generator.carry.book.pdf import is_pdf_of_ours

    return is_pdf_of_ours(file)
