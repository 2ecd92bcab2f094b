"""The files of a site as MkDocs takes them: the pages, the files beside them and the theme's own."""

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.page import Asset, Output, Page
from generator.publish.paths import SITEMAP
from generator.publish.sitemap import sitemap
from generator.publish.theme import theme_assets

CONTENT = "__content"
"""The id of the element that holds a page's content: where "skip to content" leads."""


def source_name(path: str) -> str:
    """MkDocs' name for the source of the page at `path`: MkDocs takes only `.md` for a page."""
    return path.removesuffix(".html") + ".md"


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


def table_of_contents(page: Page) -> TableOfContents:
    """The page's own title alone: Material leads there with "skip to content", and asks no more."""
    return TableOfContents([AnchorLink(escape(page.title), CONTENT, 1)])
