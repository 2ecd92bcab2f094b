"""The frame of a site: its shells and the theme's own files, made by the engine and kept until something of it changes.

A page of the site does not need the engine any more, nor does a build whose frame is in the records.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.engines import MKDOCS, ZENSICAL
from generator.load.settings import IDLE, OURS, SETTINGS, read_settings
from generator.page import PREVIEW, Output, Page
from generator.publish.paths import FEED, MARKER, SITEMAP
from generator.publish.refused import PublishError
from generator.publish.shells import Place, Shell, place_of, shell
from generator.records import Records, Stage, digest
from generator.unchanged import variables

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


_FRAME = Stage("frame", Frame)


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


def frame_of(
    output: Output,
    project: Path,
    site_dir: Path | None,
    records: Records,
    trusted: bool = False,
    engine: str = MKDOCS,
) -> Frame | None:
    """The frame that an engine makes for the pages of `output`, or None where it must render every page.

    Raises PublishError where `mkdocs.yml` is missing or at fault, and Refused where it cannot carry the site.
    """
    key = _key(output, project, site_dir, engine)
    kept = records.get(_FRAME, key) if key else None
    if kept is not None:
        return kept
    places, frame, quiet = places_of(output), None, True
    # Engines take longer to load than a build takes that needs none.
    if engine == ZENSICAL:
        from generator.publish import zensical

        frame = zensical.make_frame(output, project, site_dir, places)
    else:
        from generator.publish.engine import make_frame

        frame, quiet = make_frame(output, project, site_dir, places, trusted)
    if frame is not None and key and quiet:
        records.put(_FRAME, key, frame)
    return frame


def places_of(output: Output) -> tuple[Place, ...]:
    """Every place that a page of `output` has, in an order that no page decides."""
    navigation = frozenset(item.path for item in output.nav)
    places = {place_of(page, navigation) for page in output.pages}
    return tuple(sorted(places, key=lambda p: (p.folder, p.tab, p.path, p.described, p.outlined)))


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


def _key(output: Output, project: Path, site_dir: Path | None, engine: str) -> bytes | None:
    """A digest of all that a frame depends on, or None where that cannot be told from here."""
    config = config_file(project)
    if not self_contained(project):
        return None
    feed = next((feed_kind(asset.data) for asset in output.assets if asset.path == FEED), b"")
    preview = repr(any(asset.path == PREVIEW for asset in output.assets))
    where = str((site_dir or config.parent).resolve())
    theme = repr(read_settings(project).values.get("theme"))
    around = (repr(variables(project)), theme, where, feed, preview, repr(output.nav), repr(places_of(output)))
    return digest(engine, config.read_bytes(), *around)


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path from there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def feed_kind(data: bytes) -> bytes:
    """An empty feed of the same kind."""
    return b"<rss/>" if b"<rss" in data[:500] else b"<feed/>"
