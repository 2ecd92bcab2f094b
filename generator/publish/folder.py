"""The link check on a whole site, in a folder or about to be written."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from generator.findings import Finding
from generator.page import Page
from generator.publish.glance import glance
from generator.publish.links import Anatomy, Reference, anatomy, check_links, suspects
from generator.publish.shells import Shell


def check_folder(folder: Path, site_url: str) -> tuple[Finding, ...]:
    """The link findings of the site in `folder`, which will stand at `site_url` (empty: at a host's root)."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    texts = {name: path.read_text(encoding="utf-8") for name, path in files.items() if path.suffix in (".html", ".css")}
    pages = {name: text for name, text in texts.items() if name.endswith(".html")}
    styles = {name: text for name, text in texts.items() if name.endswith(".css")}
    return check_links(pages, files.keys(), styles=styles, base=_base(site_url))


def check_site(
    pages: Mapping[str, tuple[Page, Shell]], files: Mapping[str, bytes], site_url: str
) -> tuple[Finding, ...]:
    """The link findings of a site whose `pages` are filled shells; `files` are all its files, the pages included.

    Each shell is read once, whatever the number of its pages. Only a page with a fault is read whole, for its place.
    """
    distinct = {id(shell): shell for _, shell in pages.values()}
    shells = {identity: anatomy(shell.bare) for identity, shell in distinct.items()}
    known = {path: _joined(shells[id(shell)], page) for path, (page, shell) in pages.items()}
    own = {name for name in files if name.endswith(".html") and name not in pages}
    known |= {name: anatomy(files[name].decode()) for name in own}
    base = _base(site_url)
    faulty = suspects(known, files, base)
    styles = {name: data.decode() for name, data in files.items() if name.endswith(".css")}
    if not faulty:
        return check_links({}, files, styles=styles, base=base)
    texts = {name: data.decode() for name, data in files.items() if name.endswith(".html")}
    return check_links(texts, files, styles=styles, base=base)


def _joined(shell: Anatomy, page: Page) -> Anatomy:
    """A page's anatomy: its shell's, its own, and a link from the shell to each of its headings."""
    own = glance(page.html) or anatomy(page.html)
    outline = (Reference(f"#{section.id}", False, 0) for section in page.sections if section.heading)
    return Anatomy((*shell.ids, *own.ids), (*shell.references, *own.references, *outline))


def _base(site_url: str) -> str:
    return (urlsplit(site_url).path.rstrip("/") if site_url else "") + "/"
