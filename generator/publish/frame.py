"""The frame of a site: its shells and the theme's own files, as MkDocs and Material make them."""

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import click
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from generator.page import Asset, Output
from generator.publish.files import SITEMAP
from generator.publish.paths import MARKER
from generator.publish.plugin import BriefingPlugin
from generator.publish.settings import FEED
from generator.publish.shells import Place, Shell, place_of, shell, specimen

CONFIG = "mkdocs.yml"
_OWN = {"briefing", "material/search", "search", "material/offline", "offline"}


class PublishError(click.ClickException):
    """The engine cannot start; the message says why, for the editor. The command ends with status 3."""

    exit_code = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """What of a site does not depend on its pages' words: shells by place, the theme's files, its address."""

    shells: Mapping[Place, Shell]
    files: Mapping[str, bytes]
    site_dir: Path
    site_url: str


def config_file(project: Path) -> Path:
    """Where the project's settings are. Raises PublishError where they are not."""
    file = project / CONFIG
    if not file.is_file():
        raise PublishError(f"{file} is missing: it names the site and lists the plugin 'briefing'")
    return file


def config_of(project: Path, site_dir: Path | None = None) -> MkDocsConfig:
    """The project's `mkdocs.yml`. Raises PublishError where it is missing or at fault."""
    file = config_file(project)
    options = {} if site_dir is None else {"site_dir": str(site_dir.resolve())}
    try:
        return load_config(str(file), **options)
    except ConfigurationError as error:
        raise PublishError(f"{CONFIG}: {error.message}") from error
    except Abort as error:
        # MkDocs has said on stderr which setting it is.
        raise PublishError(
            f"{CONFIG} has a setting that MkDocs refuses: see above, correct it and build again"
        ) from error


def is_plain(config: MkDocsConfig) -> bool:
    """Whether shells can stand for the engine: no plugins, hooks or templates that may do anything to any page."""
    return set(config.plugins) <= _OWN and not config.hooks and not config.theme.custom_dir


def make_frame(config: MkDocsConfig, plugin: BriefingPlugin, output: Output) -> Frame:
    """The frame for the pages of `output`. Raises NoShellError where a page is more than its shell and its words."""
    target, url = Path(config.site_dir), config.site_url or ""
    navigation = frozenset(item.path for item in output.nav)
    places = list(dict.fromkeys(place_of(page, navigation) for page in output.pages))
    pages = tuple(specimen(place, number) for number, place in enumerate(places))
    feed = tuple(Asset(FEED, asset.data[:500]) for asset in output.assets if asset.path == FEED)
    files = _built(config, plugin, Output(output.nav, pages, feed))
    shells = {
        place: shell(files[page.path].decode(), place, number)
        for number, (place, page) in enumerate(zip(places, pages, strict=True))
    }
    own = {page.path for page in pages} | {FEED, SITEMAP, MARKER}
    return Frame(shells, {path: data for path, data in files.items() if path not in own}, target, url)


def _built(config: MkDocsConfig, plugin: BriefingPlugin, specimens: Output) -> dict[str, bytes]:
    """The files that the engine makes of specimens. Their links are not looked at: they lead nowhere yet."""
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        config.site_dir = str(Path(folder) / "site")
        plugin.given, plugin.specimens = specimens, True
        try:
            build(config)
        finally:
            plugin.on_shutdown()
            plugin.given, plugin.specimens = None, False
        return dict(_read(Path(folder) / "site"))


def _read(folder: Path) -> Iterable[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()
