"""MkDocs and Material at work: settings read, shells rendered, whole sites built where shells cannot stand for it."""

import logging
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import IO

import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from generator.findings import Finding, Place, Severity
from generator.load.settings import SETTINGS, read_settings
from generator.page import PREVIEW, Asset, Output
from generator.publish import shells
from generator.publish.frame import OWN, Frame, config_file, feed_kind, files_in, framed
from generator.publish.held import temporary_folder
from generator.publish.paths import FEED
from generator.publish.plugin import BriefingPlugin
from generator.publish.refused import PublishError, Refused
from generator.publish.shells import NoShellError, specimen

log = logging.getLogger(__name__)


class _Warnings(logging.Handler):
    """Whether the engine had something to say to the editor: it must say it at every build."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.any = False

    def emit(self, record: logging.LogRecord) -> None:
        self.any = True


def config_of(project: Path, site_dir: Path | None = None, trusted: bool = False) -> MkDocsConfig:
    """The project's `mkdocs.yml`. Raises PublishError where it is missing or at fault, and Refused for its settings.

    Only where it is `trusted` does MkDocs read the file itself: it runs what stands in it.
    """
    file = config_file(project)
    options = {} if site_dir is None else {"site_dir": str(site_dir.resolve())}
    settings = str(file) if trusted else _harmless(project)
    try:
        return load_config(settings, config_file_path=str(file), **options)
    except ConfigurationError as error:
        raise PublishError(f"{SETTINGS}: {error.message}") from error
    except Abort as error:
        # MkDocs has said on stderr which setting it is.
        raise PublishError(
            f"{SETTINGS} has a setting that MkDocs refuses: see above, correct it and build again"
        ) from error


def _harmless(project: Path) -> IO[bytes]:
    """The settings of a project as a file for MkDocs that holds nothing else. Raises Refused."""
    settings = read_settings(project)
    if settings.findings:
        raise Refused(settings.findings)
    return BytesIO(yaml.safe_dump({**settings.values, "docs_dir": "content"}).encode())


def is_plain(config: MkDocsConfig) -> bool:
    """Whether shells can stand for the engine: no plugins, hooks or templates that may do anything to any page."""
    return set(config.plugins) <= OWN and not config.hooks and not config.theme.custom_dir


def make_frame(
    output: Output, project: Path, site_dir: Path | None, places: Sequence[shells.Place], trusted: bool = False
) -> tuple[Frame | None, bool]:
    """The frame for pages at the places, and whether the engine warned of nothing in making it.

    There is none where a page is more than its shell and its words. Raises PublishError and Refused.
    """
    warnings = _Warnings()
    heard = logging.getLogger("mkdocs")
    heard.addHandler(warnings)
    try:
        config = config_of(project, site_dir, trusted)
        plugin = plugin_of(config)
        frame = _frame(config, plugin, output, places) if is_plain(config) else None
    except NoShellError as error:
        log.info("every page goes through the engine: %s", error)
        frame = None
    finally:
        heard.removeHandler(warnings)
    return frame, not warnings.any


def plugin_of(config: MkDocsConfig) -> BriefingPlugin:
    """Our plugin of the project. Raises Refused where it is not listed."""
    plugin = config.plugins.get("briefing")
    if isinstance(plugin, BriefingPlugin):
        return plugin
    message = "the plugin 'briefing' is not listed"
    raise Refused([Finding("W008", Severity.ERROR, Place(SETTINGS), message, "add it under plugins: - briefing")])


def build_whole(output: Output, project: Path, site_dir: Path | None = None, trusted: bool = False) -> None:
    """Let the engine render every page, and write the site. Raises PublishError and Refused."""
    config = config_of(project, site_dir, trusted)
    plugin = plugin_of(config)
    plugin.given = output
    try:
        build(config)
    finally:
        plugin.on_shutdown()
        plugin.given = None


def _frame(config: MkDocsConfig, plugin: BriefingPlugin, output: Output, places: Sequence[shells.Place]) -> Frame:
    target, url = Path(config.site_dir), config.site_url or ""
    pages = tuple(specimen(place, number) for number, place in enumerate(places))
    feed = tuple(Asset(FEED, feed_kind(asset.data)) for asset in output.assets if asset.path == FEED)
    preview = tuple(Asset(PREVIEW, b"") for asset in output.assets if asset.path == PREVIEW)
    return framed(_built(config, plugin, Output(output.nav, pages, feed + preview)), places, pages, target, url)


def _built(config: MkDocsConfig, plugin: BriefingPlugin, specimens: Output) -> dict[str, bytes]:
    """The files that the engine makes of specimens. Their links are not looked at: they lead nowhere yet."""
    with temporary_folder() as folder:
        config.site_dir = str(folder / "site")
        plugin.given, plugin.specimens = specimens, True
        try:
            build(config)
        finally:
            plugin.on_shutdown()
            plugin.given, plugin.specimens = None, False
        return files_in(folder / "site")
