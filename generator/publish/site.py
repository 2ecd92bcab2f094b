"""An output becomes the site in a folder, whole or not at all."""

from pathlib import Path

from generator.findings import Finding, blocking
from generator.page import Output
from generator.publish.folder import check_site
from generator.publish.frame import Frame, frame_of
from generator.publish.paths import SITEMAP, check_paths
from generator.publish.refused import Refused
from generator.publish.shells import place_of
from generator.publish.sitemap import sitemap
from generator.publish.staging import refusal, unwritable, write_site
from generator.records import NO_RECORDS, Records


def publish(
    output: Output, project: Path, site_dir: Path | None = None, records: Records = NO_RECORDS
) -> tuple[Finding, ...]:
    """Write `output` as a site to `site_dir`, by default the one that the project's `mkdocs.yml` names.

    Returns why not, if it was not written; the site that was there then stands untouched. Raises PublishError
    where `mkdocs.yml` is missing or at fault.
    """
    try:
        if frame := frame_of(output, project, site_dir, records):
            return write(output, frame)
        from generator.publish.engine import build_whole

        build_whole(output, project, site_dir)
    except Refused as refused:
        return refused.findings
    return ()


def write(output: Output, frame: Frame) -> tuple[Finding, ...]:
    """Fill the shells, hold every link, and swap the site in. Returns why not, if it was not written."""
    navigation = frozenset(item.path for item in output.nav)
    faults = (*check_paths(output, (*frame.files, SITEMAP)), *refusal(frame.site_dir))
    if blocking(faults):
        return faults
    shells = {page.path: frame.shells[place_of(page, navigation)] for page in output.pages}
    files = dict(frame.files)
    for page in output.pages:
        files[page.path] = shells[page.path].filled(page).encode("utf-8", "xmlcharrefreplace")
    files |= {asset.path: asset.data for asset in output.assets}
    if frame.site_url:
        files[SITEMAP] = sitemap(frame.site_url, (page.path for page in output.pages)).encode()
    faults = check_site({page.path: (page, shells[page.path]) for page in output.pages}, files, frame.site_url)
    if blocking(faults):
        return faults
    try:
        write_site(files, frame.site_dir)
    except OSError as error:
        return (unwritable(error),)
    return ()
