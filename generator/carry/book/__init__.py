"""A finished site as one document to carry: a PDF to print and quote from, an EPUB for readers of books.

site's pages -> chapters (what is pressed on a page is gone, what is folded is open, links lead within) -> file
"""

import os
from pathlib import Path

from generator.carry.book.chapters import read_book
from generator.carry.book.epub import is_book, write_epub
from generator.carry.bundle import NotASiteError


def write_book(site: Path, file: Path) -> str:
    """Write the book of a site, a PDF or an EPUB by its name; how much is in it. Raises NotASiteError."""
    if file.exists() and not _ours(file):
        raise NotASiteError(f"{file} is there and is no book of ours; choose another name")
    book = read_book(site)
    beside = file.with_name(f".{file.name}.new")
    try:
        if file.suffix == ".epub":
            write_epub(book, beside)
            told = f"{len(book.chapters)} chapters"
        else:
            from generator.carry.book.pdf import write_pdf

            told = f"{write_pdf(book, beside)} pages"
        os.replace(beside, file)
    finally:
        beside.unlink(missing_ok=True)
    return told


def _ours(file: Path) -> bool:
    if file.suffix == ".epub":
        return is_book(file)
    from generator.carry.book.pdf import is_pdf_of_ours

    return is_pdf_of_ours(file)
