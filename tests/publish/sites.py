"""Outputs to publish, as small as a test allows."""

from pathlib import Path

from generator.page import Asset, Body, NavItem, Output, Page, Section

HOSTILE = '<script>alert(1)</script> & "co" <b>'

SETTINGS = """\
site_name: Oslo & Reykjavik
site_url: https://example.org/briefing/
docs_dir: unchecked
theme:
  name: material
plugins:
  - briefing
"""


def page(
    path: str,
    html: str = "<h1>Here</h1>",
    *,
    title: str = "Here",
    tab: str = "",
    sections: tuple[Section, ...] = (),
) -> Page:
    """A page with what the test needs and nothing else."""
    return Page(path, "test", title, f"About {title}", tab or path, sections, lambda: Body(html))


def output(
    *pages: Page, assets: tuple[Asset, ...] = (), nav: tuple[NavItem, ...] = (NavItem("Home", "index.html"),)
) -> Output:
    """A site with a home page and the given ones."""
    have = {one.path for one in pages}
    home = () if "index.html" in have else (page("index.html"),)
    return Output(nav, (*home, *pages), assets)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
