"""A site as a book: the same words, what is pressed gone, what is folded open, every marker with its passage."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pypdf
import pypdfium2
import pytest
from click.testing import CliRunner
from lxml import etree, html

import generator.carry.book
from generator.carry.book import write_book
from generator.carry.book.chapters import Book, read_book
from generator.carry.book.epub import write_epub
from generator.carry.book.pdf import write_pdf
from generator.carry.ends import CarryError
from generator.cli import main

XHTML = "{http://www.w3.org/1999/xhtml}"


def chapters(file: Path) -> Iterator[tuple[str, etree._Element]]:
    with ZipFile(file) as epub:
        for path in epub.namelist():
            if path.endswith(".xhtml"):
                yield path, etree.fromstring(epub.read(path))


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="session")
def epub(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("book") / "briefing.epub"
    write_book(built, file)
    return file


def cut(book: Book) -> Book:
    """The chapters of the sources alone: to lay out a whole book takes long."""
    kept = tuple(chapter for chapter in book.chapters if chapter.id.startswith("sources-"))
    ids = {one.get("id") for chapter in kept for one in chapter.body.iter()}
    for link in (link for chapter in kept for link in chapter.body.iter("a")):
        if link.get("href", "").startswith("#") and link.get("href", "")[1:] not in ids:
            link.attrib.pop("href")
    return replace(book, chapters=kept)


@pytest.fixture(scope="session")
def pdf(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("book") / "briefing.pdf"
    write_pdf(cut(read_book(built)), file)
    return file


@pytest.fixture(scope="session")
def passages(built: Path) -> list[str]:
    """The words of every passage, as the pages of sources have them."""
    pages = [html.document_fromstring(page.read_text("utf-8")) for page in built.glob("sources/*.html")]
    return [words(mark.text_content()) for page in pages for mark in page.iter("mark")]


def test_every_page_is_a_chapter(built: Path, epub: Path) -> None:
    pages = {path.relative_to(built).as_posix() for path in built.rglob("*.html")} - {"404.html"}
    assert len(list(chapters(epub))) == len(pages) + 1


def test_every_link_within_the_book_leads_somewhere(epub: Path) -> None:
    ids = {(path, one.get("id")) for path, page in chapters(epub) for one in page.iter() if one.get("id")}
    paths = {path for path, _ in ids} | {"book/contents.xhtml"}
    lost = []
    for path, page in chapters(epub):
        for link in page.iter(f"{XHTML}a"):
            to, _, place = link.get("href", "").partition("#")
            target = f"book/{to}" if to else path
            if ":" not in to and (target not in paths or (place and (target, place) not in ids)):
                lost.append((path, link.get("href")))
    assert lost == []


def test_no_id_stands_twice_in_the_book(epub: Path) -> None:
    ids = [one.get("id") for _, page in chapters(epub) for one in page.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_every_passage_stands_in_the_epub(epub: Path, passages: list[str]) -> None:
    text = words(" ".join("".join(page.itertext()) for _, page in chapters(epub)))
    assert passages
    assert [passage for passage in passages if passage not in text] == []


def test_chapters_of_a_few_lines_stand_under_each_other(built: Path) -> None:
    short = [one.id for one in read_book(built).chapters if "chapter--short" in one.body.get("class", "")]
    assert ("organisations-norwire" in short, "about" in short) == (True, False)


def test_nothing_that_is_pressed_is_left(epub: Path) -> None:
    pressed = {"script", "button", "input", "form", "details"}
    assert {etree.QName(e).localname for _, page in chapters(epub) for e in page.iter(etree.Element)} & pressed == set()


def test_a_reading_that_is_open_does_not_ask_to_be_shown(epub: Path) -> None:
    with ZipFile(epub) as book:
        assert [
            name for name in book.namelist() if name.endswith(".xhtml") and b"Show the editors" in book.read(name)
        ] == []


def test_what_folds_on_a_phone_is_not_said_twice(epub: Path) -> None:
    folds = [fold for _, page in chapters(epub) for fold in page.xpath("//*[contains(@class, 'b-fold')]")]
    assert {len(fold.xpath("*[contains(@class, 'b-summary')]")) for fold in folds} == {0}


def test_colours_of_pictures_are_written_out(epub: Path) -> None:
    with ZipFile(epub) as archive:
        assert b"var(" not in b"".join(archive.read(path) for path in archive.namelist())


def test_the_same_site_makes_the_same_epub(built: Path, epub: Path, tmp_path: Path) -> None:
    write_book(built, tmp_path / "again.epub")
    assert (tmp_path / "again.epub").read_bytes() == epub.read_bytes()


def test_the_same_site_makes_the_same_pdf(built: Path, pdf: Path, tmp_path: Path) -> None:
    write_pdf(cut(read_book(built)), tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == pdf.read_bytes()


def read_by_pdfium(file: Path) -> str:
    return " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))


def read_by_pypdf(file: Path) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


@pytest.mark.parametrize("read", [read_by_pdfium, read_by_pypdf])
def test_two_readers_find_every_passage_in_the_pdf(pdf: Path, passages: list[str], read) -> None:  # type: ignore[no-untyped-def]
    # Where a line or a page ends, a reader may have a break, a hyphen's line or the page's own head and foot.
    text = re.sub(r"\s", "", read(pdf))
    missing = [passage for passage in passages if re.sub(r"\s", "", passage)[:60] not in text]
    assert missing == []


def test_the_pdf_is_tagged_in_its_language_and_has_an_outline(pdf: Path) -> None:
    reader = pypdf.PdfReader(pdf)
    root = reader.trailer["/Root"]
    assert (root["/MarkInfo"]["/Marked"], root["/Lang"], bool(reader.outline)) == (True, "en", True)


def test_a_sign_without_a_font_is_told_and_no_pdf_written(built: Path, tmp_path: Path) -> None:
    book = cut(read_book(built))
    book = replace(book, chapters=book.chapters[:1])
    heading = next(book.chapters[0].body.iter("h1"))
    heading.text = f"{heading.text or ''} \U000f0000"
    with pytest.raises(CarryError, match="no font here has"):
        write_pdf(book, tmp_path / "book.pdf")
    assert not (tmp_path / "book.pdf").exists()


@pytest.mark.parametrize("name", ["mine.pdf", "mine.epub"])
def test_a_file_of_somebody_else_is_left(built: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("mine", "utf-8")
    with pytest.raises(CarryError, match="no book of ours"):
        write_book(built, file)
    assert file.read_text("utf-8") == "mine"


def missing(name: str) -> Callable[..., str]:
    def write(*_: object) -> str:
        raise ImportError(name=name) if name else OSError("cannot load library 'libpango-1.0-0'")

    return write


@pytest.mark.parametrize(
    ("name", "told"), [("weasyprint", "pip install 'briefing-site[book]'"), ("", "apt install libpangoft2-1.0-0")]
)
def test_what_is_missing_is_told_with_how_it_is_had(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    monkeypatch.setattr(generator.carry.book, "write_book", missing(name))
    done = CliRunner().invoke(main, ["book", str(built), str(tmp_path / "book.pdf")])
    assert (done.exit_code, told in done.output) == (74, True)


def test_an_epub_of_another_maker_is_left(built: Path, tmp_path: Path) -> None:
    file = tmp_path / "other.epub"
    with ZipFile(file, "w") as epub:
        epub.writestr("mimetype", "application/epub+zip")
        epub.writestr("book/package.opf", "<package/>")
    with pytest.raises(CarryError, match="no book of ours"):
        write_book(built, file)


def test_a_book_may_be_written_twice(built: Path, tmp_path: Path) -> None:
    book = read_book(built)
    for name in ("one.epub", "two.epub"):
        write_epub(book, tmp_path / name)
    assert (tmp_path / "one.epub").read_bytes() == (tmp_path / "two.epub").read_bytes()
