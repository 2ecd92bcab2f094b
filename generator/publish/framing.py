"""The frame for a build: kept from an earlier one as long as nothing of it changes, or made by the engine."""

from pathlib import Path

from generator.engines import MKDOCS, ZENSICAL
from generator.load.settings import read_settings
from generator.page import PREVIEW, Output
from generator.publish.frame import Frame, config_file, feed_kind, self_contained
from generator.publish.paths import FEED
from generator.publish.shells import Place, place_of
from generator.records import Records, Stage, digest
from generator.records.unchanged import variables

_FRAME = Stage("frame", Frame)


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


def _key(output: Output, project: Path, site_dir: Path | None, engine: str) -> bytes | None:
    """A digest of all that a frame depends on, or None where that cannot be told from here."""
    config = config_file(project)
    if not self_contained(project):
        return None
    feed = next((feed_kind(asset.data) for asset in output.assets if asset.path == FEED), b"")
    preview = repr(any(asset.path == PREVIEW for asset in output.assets))
    where = str((site_dir or config.parent).resolve())
    settings = read_settings(project)
    spoken = (repr(settings.theme), settings.language)
    around = (repr(variables(project)), *spoken, where, feed, preview, repr(output.nav), repr(places_of(output)))
    return digest(engine, config.read_bytes(), *around)
