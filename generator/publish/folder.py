"""The link check on a whole site, in a folder or about to be written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.findings import Finding
from generator.page import Page, shelved
from generator.publish.glance import glance
from generator.publish.links import Anatomy, anatomy, check_links
from generator.publish.shells import Filled, Shell
from generator.publish.ties import Knot, Ties, all_tied, knot, ties
from generator.publish.writing import File
from generator.records import NO_RECORDS, Records, Stage, digest

_LINKS = Stage("links", Knot, few=100)
_SHELLS = Stage("shells", Anatomy)


def check_folder(folder: Path, site_url: str) -> tuple[Finding, ...]:
    """The link findings of the site in `folder`, which will stand at `site_url` (empty: at a host's root)."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    texts = {name: path.read_text(encoding="utf-8") for name, path in files.items() if path.suffix in (".html", ".css")}
    pages = {name: text for name, text in texts.items() if name.endswith(".html")}
    styles = {name: text for name, text in texts.items() if name.endswith(".css")}
    return check_links(pages, files.keys(), styles=styles, base=_base(site_url))


def check_site(
    pages: Mapping[str, Filled], files: Mapping[str, File], site_url: str, records: Records = NO_RECORDS
) -> tuple[Finding, ...]:
    """The link findings of a site whose `pages` are filled shells; `files` are all its files, the pages included.

    Each shell is read once, whatever the number of its pages, and a page that is known from before is not read. Only
    where there may be a fault is all read whole, for its place.
    """
    shells: dict[int, Anatomy] = {}
    for filled in pages.values():
        if id(filled.shell) not in shells:
            shells[id(filled.shell)] = _of_shell(filled.shell, records)
    wanted = []
    for volume in shelved(filled.page for filled in pages.values()):
        some = [(pages[page.path], shells[id(pages[page.path].shell)]) for page in volume]
        wanted.append((digest(*(filled.tied for filled, _ in some)), partial(_knot, some)))
    # A line that closes many pages leads from each to where it leads from the first.
    lines = {filled.page.closing: path for path, filled in pages.items()}
    alone = {name: files[name].data().decode() for name in files if name.endswith(".html") and name not in pages}
    besides = [(path, _of_text(line)) for line, path in lines.items()]
    read = [*besides, *((name, anatomy(html)) for name, html in alone.items())]
    knots = [*records.kept_all(_LINKS, wanted), *(knot({path: (ties(path, found),)}) for path, found in read)]
    base = _base(site_url)
    # What bears an id could bear that of another part of the page.
    faulty = any(found.ids for _, found in besides) or not all_tied(knots, files, base)
    texts = {name: file.data().decode() for name, file in files.items() if faulty and name.endswith(".html")}
    styles = {name: file.data().decode() for name, file in files.items() if name.endswith(".css")}
    return check_links(texts, files, styles=styles, base=base)


def _of_shell(shell: Shell, records: Records) -> Anatomy:
    bare = shell.bare
    return records.kept(_SHELLS, shell.key, lambda: anatomy(bare))


def _knot(pages: Sequence[tuple[Filled, Anatomy]]) -> Knot:
    """What ties pages, given with the anatomy of their shells, but for their closing lines."""
    return knot({filled.page.path: tuple(_ties(filled.page, shell)) for filled, shell in pages})


def _ties(page: Page, shell: Anatomy) -> Iterator[Ties]:
    """The ties of a page's shell, of its own content, and of the links to its headings."""
    yield ties(page.path, shell)
    yield ties(page.path, _of_text(replace(page, closing="").html))
    yield Ties((), frozenset(f"{page.path}#{section.id}" for section in page.sections if section.heading), ())


@lru_cache(maxsize=8)
def _of_text(html: str) -> Anatomy:
    return glance(html) or anatomy(html)


def _base(site_url: str) -> str:
    return (unquote(urlsplit(site_url).path).rstrip("/") if site_url else "") + "/"
