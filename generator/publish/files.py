"""The files of a site as MkDocs takes them: the pages, the files beside them and the theme's own."""

from collections.abc import Iterable
from pathlib import Path

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.page import Asset, Output, Page
from generator.publish.paths import SITEMAP
from generator.publish.sitemap import sitemap

CONTENT = "__content"
"""The id of the element that holds a page's content: where "skip to content" leads."""

_UNUSED = ("lunr", "workers", "images")


def source_name(path: str) -> str:
    """MkDocs' name for the source of the page at `path`: MkDocs takes only `.md` for a page."""
    return path.removesuffix(".html") + ".md"


def theme_assets(folders: Iterable[str], custom_dir: str | None) -> dict[str, str]:
    """The theme's files to publish, as path in the site -> folder it is in; an earlier folder wins.

    Only `assets/` is read. Left out is what nothing here asks for: source maps and Material's own search. In
    the project's `custom_dir` a symbolic link is not followed, for it could publish any file of the machine.
    """
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted((Path(folder) / "assets").rglob("*")):
            relative = path.relative_to(folder)
            linked = any((Path(folder) / part).is_symlink() for part in (relative, *relative.parents[:-1]))
            if not path.is_file() or (folder == custom_dir and linked):
                continue
            if path.suffix == ".map" or any(part in _UNUSED for part in relative.parts) or path.name[0] == ".":
                continue
            found.setdefault(relative.as_posix(), folder)
    return found


def engine_files(output: Output, config: MkDocsConfig) -> Files:
    """All files of the site, and no other: nothing of `docs_dir` is published by lying there."""
    theme = theme_assets(config.theme.dirs, config.theme.custom_dir)
    files = [
        File(path, folder, config.site_dir, use_directory_urls=False, inclusion=InclusionLevel.INCLUDED)
        for path, folder in theme.items()
    ]
    sections = {item.path for item in output.nav}
    for page in output.pages:
        level = InclusionLevel.INCLUDED if page.path in sections else InclusionLevel.NOT_IN_NAV
        file = File.generated(config, source_name(page.path), content="", inclusion=level)
        file.dest_uri = page.path
        files.append(file)
    assets = list(output.assets)
    if config.site_url:
        text = sitemap(config.site_url, (page.path for page in output.pages))
        assets.append(Asset(SITEMAP, text.encode()))
    for asset in assets:
        file = File.generated(config, asset.path, content=asset.data, inclusion=InclusionLevel.INCLUDED)
        file.dest_uri = asset.path
        files.append(file)
    return Files(files)


def metadata(page: Page) -> dict[str, str]:
    """What the templates know of a page besides its content; text has become markup."""
    return {"title": escape(page.title), "description": escape(page.description), "tab": page.tab}


def table_of_contents(page: Page) -> TableOfContents:
    """The page's headings, under the page's own title."""
    top = AnchorLink(escape(page.title), CONTENT, 1)
    top.children = [AnchorLink(escape(section.heading), section.id, 2) for section in page.sections if section.heading]
    return TableOfContents([top])
