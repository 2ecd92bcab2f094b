"""Records of sources as programs for literature write them: BibTeX and BibLaTeX, RIS, CSL-JSON."""

from generator.capture.reading import CannotReadError
from generator.capture.references.bib import read_bib
from generator.capture.references.csl import read_csl
from generator.capture.references.entry import Entry, Library
from generator.capture.references.ris import read_ris

_READERS = {".bib": read_bib, ".bibtex": read_bib, ".ris": read_ris, ".json": read_csl}
SUFFIXES = frozenset(_READERS)
MOST_BYTES = 20_000_000

__all__ = ["MOST_BYTES", "SUFFIXES", "Entry", "Library", "read_references"]


def read_references(data: bytes, name: str) -> Library:
    """The entries of a file of references; `name` is its file's. Raises CannotReadError for what is none."""
    suffix = f".{name.rpartition('.')[2].lower()}"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CannotReadError(f"byte {error.start:,} is no letter in UTF-8. Export the references as UTF-8") from None
    library = _READERS[suffix](text.replace("\r\n", "\n").replace("\r", "\n"))
    if not library.entries and not library.unread:
        raise CannotReadError("there is no entry in it. Export the references as BibTeX, RIS or CSL-JSON")
    return library
