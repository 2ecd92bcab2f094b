"""A book as EPUB 3.3: a file a chapter, in XHTML."""

import uuid
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo, is_zipfile

from lxml import etree

from generator.carry.book.chapters import Book, Chapter
from generator.render.engine import environment
from generator.templates_dir import templates_dir

PACKAGE = "book/package.opf"
_MARK = b'<meta name="generator" content="Briefing"/>'
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
"""


def write_epub(book: Book, file: Path) -> None:
    """Write a book. The same site makes the same bytes."""
    with ZipFile(file, "w") as epub:
        # EPUB OCF 3.3, 4.2.3: the first file says what it is, and is not compressed.
        epub.writestr(_info("mimetype", ZIP_STORED), "application/epub+zip")
        for path, text in _files(book):
            epub.writestr(_info(path, ZIP_DEFLATED), text.encode(), compresslevel=9)


def is_book(file: Path) -> bool:
    """Whether a file is an EPUB as `write_epub` makes it."""
    if not is_zipfile(file):
        return False
    with ZipFile(file) as epub:
        return PACKAGE in epub.namelist() and _MARK in epub.read(PACKAGE)


def _info(path: str, compression: int) -> ZipInfo:
    info = ZipInfo(path, _EPOCH)
    info.compress_type, info.create_system, info.external_attr = compression, 3, 0o100644 << 16
    return info


def _files(book: Book) -> Iterator[tuple[str, str]]:
    engine = environment(templates_dir(), book.language)
    made = {chapter.id: _xhtml(chapter, book) for chapter in book.chapters}
    identity = uuid.uuid5(uuid.NAMESPACE_URL, "".join((book.title, *made.values())))
    drawn = {name for name, text in made.items() if "<svg" in text}
    yield "META-INF/container.xml", _CONTAINER
    yield PACKAGE, engine.get_template("book/package.opf.j2").render(book=book, id=identity, drawn=drawn)
    yield "book/contents.xhtml", engine.get_template("book/contents.xhtml.j2").render(book=book)
    yield "book/book.css", book.style
    for chapter in book.chapters:
        page = engine.get_template("book/chapter.xhtml.j2")
        yield f"book/{chapter.id}.xhtml", page.render(book=book, chapter=chapter, body=made[chapter.id])


def _xhtml(chapter: Chapter, book: Book) -> str:
    """A chapter as XHTML, its links to others by their files."""
    others = {other.id for other in book.chapters}
    body = deepcopy(chapter.body)
    for link in body.iter("a"):
        href = link.get("href", "")
        if href.startswith("#") and (to := href[1:].partition("--")[0]) in others:
            link.set("href", f"{to}.xhtml{href if '--' in href else ''}")
    # A tree of HTML has no namespaces: as attributes they are written where XML wants them.
    body.set("xmlns", "http://www.w3.org/1999/xhtml")
    for picture in body.iter("svg"):
        picture.set("xmlns", "http://www.w3.org/2000/svg")
    return etree.tostring(body, encoding="unicode", with_tail=False)
