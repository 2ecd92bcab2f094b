"""Which entry of a file of references is a document's: by its file's name, DOI, address or title, never by likeness."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode, urlsplit

from generator.capture.references import Entry

_HEAD = 2000
"""So many characters of a text are its head, where it prints its own title and DOI."""
_SHORTEST_TITLE = 8
_SIGNS = re.compile(r"[\W_]+")
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid)")


@dataclass(frozen=True, slots=True)
class Sought:
    """A document as an entry may know it: names of its file, address, titles, and its text."""

    names: frozenset[str]
    url: str = ""
    titles: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry with the name of the file that it stands in."""

    entry: Entry
    file: str

    def __str__(self) -> str:
        return f"entry {self.entry.key} of {self.file}"


@dataclass(frozen=True, slots=True)
class Found:
    """The entry of a document and by what it was found; or those between which nothing decides."""

    one: Listed | None = None
    by: str = ""
    rivals: tuple[Listed, ...] = field(default=())


def find(sought: Sought, listed: Sequence[Listed]) -> Found:
    """The entry that is the document's, by the surest sign that any entry bears."""
    own, titles, head = address(sought.url), {_plain(one) for one in sought.titles}, sought.text[:_HEAD]
    titles |= {_plain(line) for line in head.splitlines()}
    signs: tuple[tuple[str, Callable[[Entry], bool]], ...] = (
        ("file name", lambda one: bool(file_names(one.files) & sought.names)),
        ("DOI", lambda one: bool(one.doi) and (_holds(head, one.doi) or _holds(sought.url, one.doi))),
        ("address", lambda one: bool(one.url and own) and address(one.url) == own),
        ("title", lambda one: len(_plain(one.title)) >= _SHORTEST_TITLE and _plain(one.title) in titles),
    )
    for by, bears in signs:
        bearing = tuple(one for one in listed if bears(one.entry))
        if len(bearing) == 1:
            return Found(bearing[0], by)
        if bearing:
            return Found(by=by, rivals=bearing)
    return Found()


def file_names(paths: Iterable[str]) -> frozenset[str]:
    """The names of files by their paths, of whatever system, for comparison."""
    return frozenset(re.split(r"[/\\]", path)[-1].casefold() for path in paths if path)


def _holds(text: str, doi: str) -> bool:
    return doi in text.lower() and bool(re.search(rf"(?<![\w.]){re.escape(doi)}(?![\w/-]|\.\w)", text.lower()))


def _plain(title: str) -> str:
    return _SIGNS.sub(" ", title.casefold()).strip()


def address(url: str) -> str:
    """An address without what does not say which page it is: scheme, `www`, fragment, tracking, a last slash."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    asked = urlencode([pair for pair in parse_qsl(parts.query) if not _TRACKING.fullmatch(pair[0])])
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}?{asked}" if parts.netloc else ""
