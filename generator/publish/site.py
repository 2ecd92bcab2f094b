"""An output becomes the site in a folder, whole or not at all."""

from functools import partial
from itertools import starmap
from pathlib import Path

from generator.engines import MKDOCS
from generator.findings import Finding, blocking
from generator.page import Asset, Output
from generator.publish.folder import check_site
from generator.publish.frame import Frame
from generator.publish.framing import frame_of
from generator.publish.manifest import refusal
from generator.publish.paths import SITEMAP, check_paths
from generator.publish.refused import Refused
from generator.publish.shells import Filled, place_of
from generator.publish.sitemap import sitemap
from generator.publish.writing import File, unwritable, write_site
from generator.records import NO_RECORDS, Records, digest
from generator.size import LARGEST


def publish(
    output: Output,
    project: Path,
    site_dir: Path | None = None,
    records: Records = NO_RECORDS,
    trusted: bool = False,
    engine: str = MKDOCS,
    largest: int = LARGEST,
) -> tuple[Finding, ...]:
    """Write `output` as a site to `site_dir`, by default the one that the project's `mkdocs.yml` names.

    Returns why not, if it was not written; the site that was there then stands untouched. Raises PublishError
    where `mkdocs.yml` is missing or at fault, or the engine is not there. A site of more bytes than the
    `largest` is not written. Code that `mkdocs.yml` names is run where the
    project is `trusted`, else refused; MkDocs alone runs any.
    """
    try:
        if frame := frame_of(output, project, site_dir, records, trusted, engine):
            return write(output, frame, records, largest)
        from generator.publish.engine import build_whole

        build_whole(output, project, site_dir, trusted)
    except Refused as refused:
        return refused.findings
    except OSError as error:
        return (unwritable(error),)
    return ()


def write(output: Output, frame: Frame, records: Records = NO_RECORDS, largest: int = LARGEST) -> tuple[Finding, ...]:
    """Fill the shells, hold every link, and swap the site in. Returns why not, if it was not written."""
    navigation = frozenset(item.path for item in output.nav)
    faults = (*check_paths(output, (*frame.files, SITEMAP)), *refusal(frame.site_dir))
    if blocking(faults):
        return faults
    pages = {page.path: Filled(page, frame.shells[place_of(page, navigation)]) for page in output.pages}
    others = [*starmap(Asset, frame.files.items()), *output.assets]
    if frame.site_url:
        others.append(Asset(SITEMAP, sitemap(frame.site_url, pages).encode()))
    files = {path: File(page.key, page.data) for path, page in pages.items()}
    files |= {one.path: File(one.key or digest(one.data), partial(_data, one)) for one in others}
    faults = check_site(pages, files, frame.site_url, records)
    if blocking(faults):
        return faults
    try:
        write_site(files, frame.site_dir, records, largest)
    except OSError as error:
        return (unwritable(error),)
    return ()


def _data(asset: Asset) -> bytes:
    return asset.data
