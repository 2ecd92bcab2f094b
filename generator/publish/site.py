"""An output becomes the site in a folder, whole or not at all."""

import logging
from pathlib import Path

import click
from mkdocs.commands import serve as engine_server
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from generator.findings import Finding, Place, Severity
from generator.page import Output
from generator.publish.plugin import BriefingPlugin, Refused

CONFIG = "mkdocs.yml"


class PublishError(click.ClickException):
    """The engine cannot start; the message says why, for the editor. The command ends with status 3."""

    exit_code = 3


def publish(output: Output, project: Path, site_dir: Path | None = None) -> tuple[Finding, ...]:
    """Write `output` as a site to `site_dir`, by default the one that the project's `mkdocs.yml` names.

    Returns why not, if it was not written; the site that was there then stands untouched. Raises PublishError
    where `mkdocs.yml` is missing or at fault.
    """
    options = {} if site_dir is None else {"site_dir": str(site_dir.resolve())}
    try:
        config = load_config(str(_config_file(project)), **options)
    except ConfigurationError as error:
        raise PublishError(f"{CONFIG}: {error.message}") from error
    except Abort as error:
        # MkDocs has said on stderr which setting it is.
        raise PublishError(
            f"{CONFIG} has a setting that MkDocs refuses: see above, correct it and build again"
        ) from error
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
    plugin.given = output
    try:
        build(config)
    except Refused as refused:
        return refused.findings
    finally:
        plugin.on_shutdown()
        plugin.given = None
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
        engine_server.serve(str(_config_file(project)), dev_addr=f"127.0.0.1:{port}")
    except (Refused, ConfigurationError) as error:
        raise PublishError(error.message) from error
    except OSError as error:
        raise PublishError(f"port {port} cannot be used: {error.strerror}") from error
    finally:
        engine_log.removeHandler(shown)


def _config_file(project: Path) -> Path:
    file = project / CONFIG
    if not file.is_file():
        raise PublishError(f"{file} is missing: it names the site and lists the plugin 'briefing'")
    return file
