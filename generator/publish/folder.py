"""The link check on a whole site, in a folder or about to be written."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from urllib.parse import urlsplit

from generator.findings import Finding
from generator.page import Page
from generator.publish.glance import glance
from generator.publish.links import Anatomy, anatomy, check_links
from generator.publish.shells import Filled, Shell
from generator.publish.ties import Ties, suspects, ties
from generator.publish.writing import File
from generator.records import NO_RECORDS, Records, Stage

_LINKS = Stage("links", Ties)
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
    wanted = [(filled.page.key or filled.key, partial(_own, filled.page)) for filled in pages.values()]
    shells: dict[int, Ties] = {}
    parts: dict[str, tuple[Ties, ...]] = {}
    for (path, filled), own in zip(pages.items(), records.kept_all(_LINKS, wanted), strict=True):
        shell = shells.get(id(filled.shell))
        if shell is None:
            shell = ties(path, _of_shell(filled.shell, records))
            # All pages of a shell lie in one folder: its links lead from each to where they lead from the first.
            shells[id(filled.shell)] = replace(shell, places=frozenset(), others=())
        parts[path] = (shell, own, *_around(filled.page))
    others = [name for name in files if name.endswith(".html") and name not in pages]
    parts |= {name: (ties(name, anatomy(files[name].data().decode())),) for name in others}
    base = _base(site_url)
    faulty = suspects(parts, files, base)
    texts = {name: file.data().decode() for name, file in files.items() if faulty and name.endswith(".html")}
    styles = {name: file.data().decode() for name, file in files.items() if name.endswith(".css")}
    return check_links(texts, files, styles=styles, base=base)


def _of_shell(shell: Shell, records: Records) -> Anatomy:
    bare = shell.bare
    return records.kept(_SHELLS, shell.key, lambda: anatomy(bare))


def _own(page: Page) -> Ties:
    """The ties of a page's own content, but for its closing line."""
    return ties(page.path, _of_text(replace(page, closing="").html))


def _around(page: Page) -> Iterator[Ties]:
    """The ties of what is put around a page's own content: links to its headings, and its closing line."""
    yield Ties((), frozenset(f"{page.path}#{section.id}" for section in page.sections if section.heading), ())
    if page.closing:
        yield ties(page.path, _of_text(page.closing))


@lru_cache(maxsize=8)
def _of_text(html: str) -> Anatomy:
    return glance(html) or anatomy(html)


def _base(site_url: str) -> str:
    return (urlsplit(site_url).path.rstrip("/") if site_url else "") + "/"
