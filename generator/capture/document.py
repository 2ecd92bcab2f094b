"""Which kind of document some bytes are, and its text with what it says of itself."""

import re
from dataclasses import dataclass, replace
from datetime import date
from importlib.metadata import version

from generator.capture import epub
from generator.capture.charsets import decoded, page_letters
from generator.capture.html import parsed, read_html
from generator.capture.linked_data import described
from generator.capture.mail import read_mail
from generator.capture.mhtml import read_mhtml, without_order
from generator.capture.office.hwpx import HWPX, read_hwpx
from generator.capture.office.word import body_of, read_word
from generator.capture.package import Package
from generator.capture.pdf import read_pdf
from generator.capture.plain import read_plain
from generator.capture.proposal import Record
from generator.capture.reading import CannotReadError, Text
from generator.capture.record import record_of
from generator.capture.withheld import withheld

MOST_BYTES = 50_000_000
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_ARCHIVE = re.compile(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?Content-Type:\s*multipart/related", re.I)
_SAVED_PAGE = b"Snapshot-Content-Location:"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_READ = "Text, HTML, MHTML, Word (.docx), Hangul (.hwpx), EPUB, PDF, e-mail (.eml) and Markdown can be read"
_AS_PDF = "Save it as .docx or PDF, and add that"
_PACKAGES = {
    "application/vnd.oasis.opendocument.text": f"this is an OpenDocument text. {_AS_PDF}",
}
"""Packages that say in a file `mimetype` what they are, and are not read."""
_NAMED = frozenset({".docx", ".hwpx", ".epub", ".pdf", ".eml", ".mhtml", ".mht"})
"""Ends of names of what can be read and is known by its bytes."""
_PAGES = frozenset({"text/html", "multipart/related"})
_AS_SHOWN = "Save the page as a browser shows it, with SingleFile, and add that"
_OUTLOOK = "this is a mail of Outlook (.msg). Save it as .eml, or what it says as text, and add that"
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*\w{3} (\w{3}) (\d{1,2}) (\d{4})")
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True)
class Captured:
    """A document's text, what it says of itself, what kind of document it is, and what made the text.

    `saved`: the day on which a program saved the page, if it says so.
    """

    text: Text
    record: Record
    media_type: str
    extractor: str
    saved: date | None = None


def capture(data: bytes, name: str) -> Captured:
    """What a document says. `name` is its file's name, for what its bytes do not tell.

    Raises CannotReadError, with what to do next, for what cannot be read, or shows no word.
    """
    captured = _of_its_kind(data, _suffix(name))
    if not captured.text.text.strip():
        rules = ", ".join(f"{count:,} {rule}" for rule, count in captured.text.account.left_out[:3])
        raise CannotReadError(
            f"no word of the document can be seen (left out: {rules or 'nothing'}). "
            f"{_AS_SHOWN if captured.media_type in _PAGES else _AS_PDF}"
        )
    return captured


def _of_its_kind(data: bytes, suffix: str) -> Captured:
    if not data.strip():
        raise CannotReadError("the file is empty")
    if len(data) > MOST_BYTES:
        raise CannotReadError(f"the file has {len(data):,} bytes, more than {MOST_BYTES:,}. Add the part that is cited")
    if data.startswith(b"%PDF-"):
        return _captured(read_pdf(data), "application/pdf", f"pypdfium2 {version('pypdfium2')}")
    if data.startswith(b"PK\x03\x04"):
        return _package(data)
    if suffix == ".msg":
        raise CannotReadError(_OUTLOOK)
    if data.startswith(_OLE):
        raise CannotReadError(f"this is an old or locked office document. Save it as .docx without a password. {_READ}")
    if suffix == ".eml" and _SAVED_PAGE not in data[:4096]:
        text, head = read_mail(data)
        return Captured(text, {**record_of(text), **head}, "message/rfc822", _walk())
    if _ARCHIVE.match(data):
        saved = read_mhtml(data)
        text = without_order(read_html(saved.root), read_html(read_mhtml(data, own_last=True).root), saved)
        return Captured(text, record_of(text, saved.root, saved.url), "multipart/related", _walk(), saved.day)
    if suffix in {".html", ".htm", ".xhtml"} or _PAGE.match(data):
        return _web_page(page_letters(data))
    if suffix in {".txt", ".text", ".md", ".markdown", ""}:
        markdown = suffix in {".md", ".markdown"}
        text = read_plain(decoded(data, "utf-8"), markdown=markdown)
        return _captured(text, "text/markdown" if markdown else "text/plain", "none: the file is its own text")
    if suffix in _NAMED:
        raise CannotReadError(f"what the file holds is no {suffix}: it is damaged, or of another kind. Save it again")
    raise CannotReadError(f"files of the kind {suffix} cannot be read. {_READ}")


def _suffix(name: str) -> str:
    stem, point, end = name.rpartition(".")
    return f".{end.lower()}" if point and stem and "/" not in end else ""


def _captured(text: Text, media_type: str, extractor: str) -> Captured:
    return Captured(text, record_of(text), media_type, extractor)


def _package(data: bytes) -> Captured:
    package = Package(data)
    kind = package.bytes("mimetype")[:100].decode("ascii", "replace").strip() if "mimetype" in package else ""
    if (body := body_of(package)) in package and body.startswith("word/"):
        return _captured(read_word(data), _WORD, _walk())
    if kind == HWPX:
        return _captured(read_hwpx(data), HWPX, _walk())
    if "META-INF/container.xml" in package:
        text = epub.read_epub(data)
        return Captured(text, {**epub.described(data), **record_of(text)}, "application/epub+zip", _walk())
    raise CannotReadError(_PACKAGES.get(kind, f"this kind of package cannot be read. {_READ}"))


def _web_page(markup: str) -> Captured:
    root = parsed(markup)
    found = _SINGLE_FILE.search(markup[:5000])
    text = read_html(root)
    if note := withheld(described(root), text):
        text = replace(text, notes=(*text.notes, note))
    if found is None or found[2] not in _MONTHS:
        return Captured(text, record_of(text, root), "text/html", _walk())
    day = date(int(found[4]), _MONTHS.index(found[2]) + 1, int(found[3]))
    return Captured(text, record_of(text, root, found[1]), "text/html", _walk(), day)


def _walk() -> str:
    return f"briefing-site {version('briefing-site')}"
