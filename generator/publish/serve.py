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

_POLLING = 0.1
_SETTLED = 0.05
"""Seconds between two looks at the files, and without a further change until the site is built again."""


def serve(project: Path, port: int, build: Callable[[Path], bool], trusted: bool = False) -> bool:
    """Show what `build` makes in a folder, until interrupted; it says whether the site stands.

    Returns False at once where it does not at first. Raises OSError where the port cannot be used, and PublishError
    where `mkdocs.yml` is at fault.
    """
    shown = logging.StreamHandler()
    shown.setFormatter(logging.Formatter("%(message)s"))
    log = logging.getLogger("mkdocs")
    log.addHandler(shown)
    log.setLevel(logging.INFO)
    try:
        with temporary_folder() as folder:
            site = folder / "site"
            if not build(site):
                return False
            _shown(_server(project, port, site, lambda: build(site), trusted))
            return True
    finally:
        log.removeHandler(shown)


def _server(project: Path, port: int, site: Path, builder: Callable[[], object], trusted: bool) -> LiveReloadServer:
    mount = urlsplit(config_of(project, trusted=trusted).site_url or "/").path
    server = LiveReloadServer(builder, "127.0.0.1", port, str(site), mount, polling_interval=_POLLING)  # type: ignore[arg-type]
    server.build_delay = _SETTLED
    server.error_handler = lambda code: (site / ERROR_PAGE).read_bytes() if code == 404 else None
    for path in (*watched(project), project / SETTINGS):
        server.watch(str(path))
    return server


def _shown(server: LiveReloadServer) -> None:
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
