"""An output becomes the site in a folder, whole or not at all."""

import logging
from pathlib import Path

from mkdocs.commands import serve as engine_server
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from generator.findings import Finding, Place, Severity, blocking
from generator.page import Output
from generator.publish.files import SITEMAP
from generator.publish.folder import check_site
from generator.publish.frame import CONFIG, Frame, PublishError, config_file, config_of, is_plain, make_frame
from generator.publish.paths import check_paths
from generator.publish.plugin import BriefingPlugin, Refused, unwritable
from generator.publish.shells import NoShellError, place_of
from generator.publish.sitemap import sitemap
from generator.publish.staging import refusal, write_site

log = logging.getLogger(__name__)


def publish(output: Output, project: Path, site_dir: Path | None = None) -> tuple[Finding, ...]:
    """Write `output` as a site to `site_dir`, by default the one that the project's `mkdocs.yml` names.

    Returns why not, if it was not written; the site that was there then stands untouched. Raises PublishError
    where `mkdocs.yml` is missing or at fault.
    """
    config = config_of(project, site_dir)
    plugin = config.plugins.get("briefing")
    if not isinstance(plugin, BriefingPlugin):
        return (
            Finding(
                "W008",
                Severity.ERROR,
                Place(CONFIG),
                "the plugin 'briefing' is not listed",
                "add it under plugins: - briefing",
            ),
        )
    try:
        if is_plain(config):
            return write(output, make_frame(config, plugin, output))
    except Refused as refused:
        return refused.findings
    except NoShellError as error:
        log.info("every page goes through the engine: %s", error)
    return build_whole(output, config_of(project, site_dir))


def build_whole(output: Output, config: MkDocsConfig) -> tuple[Finding, ...]:
    """Let the engine render every page."""
    plugin = config.plugins["briefing"]
    assert isinstance(plugin, BriefingPlugin)
    plugin.given = output
    try:
        build(config)
    except Refused as refused:
        return refused.findings
    finally:
        plugin.on_shutdown()
        plugin.given = None
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


def serve(project: Path, port: int) -> None:
    """Show the site on this machine and build it again after every change, until interrupted.

    Raises PublishError where the first build has findings; they have been shown.
    """
    shown = logging.StreamHandler()
    shown.setFormatter(logging.Formatter("%(message)s"))
    engine_log = logging.getLogger("mkdocs")
    engine_log.addHandler(shown)
    engine_log.setLevel(logging.INFO)
    try:
        engine_server.serve(str(config_file(project)), dev_addr=f"127.0.0.1:{port}")
    except (Refused, ConfigurationError) as error:
        raise PublishError(error.message) from error
    except OSError as error:
        raise PublishError(f"port {port} cannot be used: {error.strerror}") from error
    finally:
        engine_log.removeHandler(shown)
