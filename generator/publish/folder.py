"""The link check on a whole site, in a folder or about to be written."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from urllib.parse import urlsplit

from generator.findings import Finding
from generator.page import Page
from generator.publish.glance import glance
from generator.publish.links import Anatomy, Reference, anatomy, check_links, suspects
from generator.publish.shells import Filled, Shell
from generator.publish.staging import File
from generator.records import NO_RECORDS, Records

Own = tuple[tuple[str, ...], tuple[tuple[str, bool], ...]]
"""The ids of a page's own content, and where it leads: each address once, and whether it loads it."""


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
    where there is a fault is all read whole, for its place.
    """
    known: dict[str, Anatomy] = {}
    shells: dict[int, Anatomy] = {}
    wanted = [(filled.page.key or filled.key, partial(_own, filled.page)) for filled in pages.values()]
    for (path, page), own in zip(pages.items(), records.kept_all("links", wanted), strict=True):
        shell = shells.get(id(page.shell))
        if shell is None:
            # All pages of a shell lie in one folder: its links lead from each to where they lead from the first.
            shell = shells[id(page.shell)] = _of_shell(page.shell, records)
            known[path] = _joined(shell, shell.references, page, own)
        else:
            known[path] = _joined(shell, (), page, own)
    others = {name for name in files if name.endswith(".html") and name not in pages}
    known |= {name: anatomy(files[name].data().decode()) for name in others}
    base = _base(site_url)
    faulty = suspects(known, files, base)
    styles = {name: file.data().decode() for name, file in files.items() if name.endswith(".css")}
    if not faulty:
        return check_links({}, files, styles=styles, base=base)
    texts = {name: file.data().decode() for name, file in files.items() if name.endswith(".html")}
    return check_links(texts, files, styles=styles, base=base)


def _of_shell(shell: Shell, records: Records) -> Anatomy:
    bare = shell.bare
    return records.kept("links", shell.key, lambda: anatomy(bare))


def _joined(shell: Anatomy, from_shell: tuple[Reference, ...], page: Filled, own: Own) -> Anatomy:
    """A page's anatomy: its shell's, its own, and a link from the shell to each of its headings."""
    ids, urls = own
    references = (Reference(url, loads, 0) for url, loads in urls)
    closing = _of_text(page.page.closing)
    outline = (Reference(f"#{section.id}", False, 0) for section in page.page.sections if section.heading)
    return Anatomy(
        (*shell.ids, *((name, 0) for name in ids), *closing.ids),
        (*from_shell, *references, *closing.references, *outline),
    )


def _own(page: Page) -> Own:
    found = _of_text(replace(page, closing="").html)
    return tuple(name for name, _ in found.ids), tuple(dict.fromkeys((r.url, r.loads) for r in found.references))


@lru_cache(maxsize=8)
def _of_text(html: str) -> Anatomy:
    return glance(html) or anatomy(html)


def _base(site_url: str) -> str:
    return (urlsplit(site_url).path.rstrip("/") if site_url else "") + "/"
