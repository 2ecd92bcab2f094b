"""A site on this machine, built again after every change; MkDocs' server reloads the page in the browser."""

import logging
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.livereload import LiveReloadServer

from generator.load.settings import SETTINGS
from generator.publish.engine import config_of
from generator.publish.held import temporary_folder
from generator.publish.links import ERROR_PAGE
from generator.publish.plugin import watched
from generator.publish.policy import without_policy
from generator.publish.refused import PublishError, Refused
from generator.report import as_page

_POLLING = 0.1
_SETTLED = 0.05
"""Seconds between two looks at the files, and without a further change until the site is built again."""


def serve(project: Path, port: int, build: Callable[[Path], str], trusted: bool = False) -> None:
    """Show what `build` makes in a folder, until interrupted; where it says what stands in the way, that is shown.

    Raises PublishError where the port cannot be used.
    """
    shown = logging.StreamHandler()
    shown.setFormatter(logging.Formatter("%(message)s"))
    log = logging.getLogger("mkdocs")
    log.addHandler(shown)
    log.setLevel(logging.INFO)
    try:
        with temporary_folder() as folder:
            _shown(_server(project, port, folder / "site", build, trusted))
    finally:
        log.removeHandler(shown)


def _server(project: Path, port: int, site: Path, build: Callable[[Path], str], trusted: bool) -> LiveReloadServer:
    nowhere = site.parent / "nothing"

    def again() -> None:
        told = build(site)
        # Where there is no site, every address leads to what stands in its way.
        server.root = str(nowhere if told else site)
        server.error_handler = lambda code: as_page(told).encode() if told else (site / ERROR_PAGE).read_bytes()

    server = LiveReloadServer(again, "127.0.0.1", port, str(site), _mount(project, trusted), polling_interval=_POLLING)
    server.build_delay = _SETTLED
    without_policy(server)
    again()
    for path in (*watched(project), project / SETTINGS):
        server.watch(str(path))
    return server


def _mount(project: Path, trusted: bool) -> str:
    """The path of the site on its host; the root while the settings do not say it."""
    try:
        return urlsplit(config_of(project, trusted=trusted).site_url or "/").path
    except (PublishError, Refused):
        return "/"


def _shown(server: LiveReloadServer) -> None:
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except OSError as error:
        raise PublishError(f"port {server.server_address[1]} cannot be used: {error.strerror}") from error
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
