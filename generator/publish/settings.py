"""The engine's settings that a project must not get wrong, set over whatever its `mkdocs.yml` says."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape
from mkdocs.config.defaults import MkDocsConfig

from generator.address import in_ascii
from generator.findings import Finding, Place, Severity
from generator.load.settings import SETTINGS, Settings, leads_out, read_settings
from generator.overrides import words_for
from generator.page import Output
from generator.publish import theme as themes
from generator.publish.theme import FAVICON, FEATURES, palette, theme_dir, without_words
from generator.words import Catalogue


def configure(config: MkDocsConfig, output: Output, sources: dict[str, str]) -> None:
    """Set `config` for `output`, in place. `sources` maps each page's path to MkDocs' name for its source.

    Pages are linked by file name, so that they open from a disk; fonts, scripts and counters of other hosts
    are off; navigation is `output.nav` alone; Markdown has no extension to run, since no page is Markdown.
    """
    config.use_directory_urls = False
    config.site_url = in_ascii(config.site_url or "")
    config.site_name = Markup(escape(config.site_name))
    config.nav = [{escape(item.title): sources[item.path]} for item in output.nav]
    config.markdown_extensions = []
    config.mdx_configs = {}
    config.extra.pop("polyfills", None)
    config.theme.static_templates = {"404.html"}
    _configure_theme(config)
    _silence(config)


def faults(config: MkDocsConfig) -> Iterator[Finding]:
    """What in `mkdocs.yml` cannot be set right from here."""
    place = Place(SETTINGS)
    if config.theme.name != "material":
        message = f"the theme {config.theme.name!r} cannot carry the site"
        yield Finding("W009", Severity.ERROR, place, message, "set theme: name: material")
        return
    project, settings = Path(config.config_file_path).parent, read(config)
    yield from without_words(themes.language_of(settings, config.theme.dirs), config.theme.dirs)
    # What is said on the command line may lead anywhere; what the file says may not.
    written = str(settings.values.get("site_dir", "site"))
    if Path(config.site_dir) == Path(os.path.abspath(project / written)) and leads_out(project, written):
        message = f"site_dir leads out of the project: {written!r}"
        yield Finding("L005", Severity.ERROR, place, message, "name a folder inside the project, such as 'site'")


def _configure_theme(config: MkDocsConfig) -> None:
    """Lay our templates over Material's, below a project's own `custom_dir` if it has one."""
    theme = config.theme
    ours = str(theme_dir())
    if ours not in theme.dirs:
        theme.dirs.insert(1 if theme.custom_dir else 0, ours)
    theme["language"] = themes.language_of(read(config), theme.dirs)
    theme["font"] = False
    theme["features"] = FEATURES
    theme["palette"] = palette(words_of(config))
    if theme.get("favicon") in (None, "assets/images/favicon.png"):
        theme["favicon"] = FAVICON


def _silence(config: MkDocsConfig) -> None:
    """Turn off the plugins whose work is done here: search has its own index, offline its own rules."""
    for name in ("search", "material/search", "offline", "material/offline"):
        plugin: Any = config.plugins.get(name)
        if plugin is not None and "enabled" in plugin.config:
            plugin.config["enabled"] = False


def words_of(config: MkDocsConfig) -> Catalogue:
    """Our own words around the pages."""
    return words_for(Path(config.config_file_path).parent, themes.words_of(read(config)))


def read(config: MkDocsConfig) -> Settings:
    """What the project's file says, as we read it."""
    return read_settings(Path(config.config_file_path).parent)
