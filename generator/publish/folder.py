"""The link check on a built folder: reads what lies in it, judges nothing itself."""

from pathlib import Path
from urllib.parse import urlsplit

from generator.findings import Finding
from generator.publish.links import check_links


def check_folder(folder: Path, site_url: str) -> tuple[Finding, ...]:
    """The link findings of the site in `folder`, which will stand at `site_url` (empty: at a host's root)."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    texts = {name: path.read_text(encoding="utf-8") for name, path in files.items() if path.suffix in (".html", ".css")}
    pages = {name: text for name, text in texts.items() if name.endswith(".html")}
    styles = {name: text for name, text in texts.items() if name.endswith(".css")}
    base = (urlsplit(site_url).path.rstrip("/") if site_url else "") + "/"
    return check_links(pages, files.keys(), styles=styles, base=base)
