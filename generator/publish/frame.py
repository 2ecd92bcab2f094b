"""The frame of a site: its shells and the theme's own files. A page of the site does not need the engine any more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.load.settings import IDLE, OURS, SETTINGS
from generator.page import PREVIEW, Page
from generator.publish.paths import FEED, MARKER, SITEMAP
from generator.publish.refused import PublishError
from generator.publish.shells import Place, Shell, shell
from generator.records.unchanged import variables

OWN = IDLE | {OURS}
"""Plugins that do nothing to a page by themselves: ours, and those that ours turns off."""


class _Settings(yaml.SafeLoader):
    """Settings as they are written. What the environment says is None."""


_Settings.add_constructor("!ENV", lambda loader, node: None)


@dataclass(frozen=True, slots=True)
class Frame:
    """What of a site does not depend on its pages' words: shells by place, the theme's files, its address."""

    shells: Mapping[Place, Shell]
    files: Mapping[str, bytes]
    site_dir: Path
    site_url: str


def framed(
    files: Mapping[str, bytes], places: Sequence[Place], pages: Sequence[Page], target: Path, address: str
) -> Frame:
    """The frame that an engine's files show, among them the specimens `pages` at the `places`. Raises NoShellError."""
    made = {
        place: shell(files[page.path].decode(), place, number)
        for number, (place, page) in enumerate(zip(places, pages, strict=True))
    }
    own = {page.path for page in pages} | {FEED, PREVIEW, SITEMAP, MARKER}
    return Frame(made, {path: data for path, data in files.items() if path not in own}, target, address)


def config_file(project: Path) -> Path:
    """Where the project's settings are. Raises PublishError where they are not."""
    file = project / SETTINGS
    if not file.is_file():
        raise PublishError(f"{file} is missing: it names the site and lists the plugin 'briefing'")
    return file


def self_contained(project: Path) -> bool:
    """Whether `mkdocs.yml` alone says what the engine does: no plugin, hook, template, file or variable besides."""
    try:
        settings = yaml.load(config_file(project).read_bytes(), _Settings)
    except yaml.YAMLError:  # among others, a tag that runs code
        return False
    if variables(project) is None or not isinstance(settings, dict) or settings.keys() & {"INHERIT", "hooks"}:
        return False
    theme, plugins = settings.get("theme"), settings.get("plugins") or ()
    names = {name for plugin in plugins for name in ([plugin] if isinstance(plugin, str) else plugin)}
    return names <= OWN and not (isinstance(theme, dict) and "custom_dir" in theme)


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path from there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def feed_kind(data: bytes) -> bytes:
    """An empty feed of the same kind."""
    return b"<rss/>" if b"<rss" in data[:500] else b"<feed/>"
