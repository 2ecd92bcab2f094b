"""The site on this machine: what stands in its way is shown in its place, and it comes back by itself."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from mkdocs.livereload import LiveReloadServer

from generator.publish.refused import PublishError
from generator.publish.serve import _server, _shown
from tests.publish.sites import SETTINGS


@pytest.fixture
def told() -> list[str]:
    """What the last of them says stands in the way."""
    return [""]


def served(project: Path, folder: Path, told: list[str]) -> LiveReloadServer:
    def build(site: Path) -> str:
        site.mkdir(exist_ok=True)
        (site / "index.html").write_text("<p>the site</p>")
        (site / "404.html").write_text("<p>not here</p>")
        return told[-1]

    return _server(project, 0, folder / "site", build, trusted=False)


@pytest.fixture
def server(project: Path, tmp_path: Path, told: list[str]) -> Iterator[LiveReloadServer]:
    (project / "mkdocs.yml").write_text(SETTINGS.replace("https://example.org/briefing/", ""))
    server = served(project, tmp_path, told)
    running = threading.Thread(target=_shown, args=[server])
    running.start()
    while not hasattr(server, "server_port"):
        time.sleep(0.01)
    yield server
    server.shutdown()
    running.join()


def shown(server: LiveReloadServer, path: str = "/") -> str:
    try:
        with urlopen(f"http://127.0.0.1:{server.server_port}{path}") as answer:
            return str(answer.read().decode())
    except HTTPError as error:
        return error.read().decode()


def test_the_site_is_shown(server: LiveReloadServer) -> None:
    assert "the site" in shown(server)
    assert "not here" in shown(server, "/elsewhere.html")


def test_what_stands_in_the_way_is_shown_at_every_address(server: LiveReloadServer, told: list[str]) -> None:
    told.append("a.yml:1:2: Y001 error: <b>")
    server.builder()
    for path in ("/", "/index.html", "/deep/er.html"):
        assert "a.yml:1:2: Y001 error: &lt;b&gt;" in shown(server, path)


def test_the_site_comes_back_once_the_fault_is_mended(server: LiveReloadServer, told: list[str]) -> None:
    told.append("a fault")
    server.builder()
    assert 'http-equiv="refresh"' in shown(server)
    told.append("")
    server.builder()
    assert "the site" in shown(server)


def test_settings_that_are_at_fault_are_shown_as_well(project: Path, tmp_path: Path, told: list[str]) -> None:
    (project / "mkdocs.yml").write_text("site_name: [")
    assert served(project, tmp_path, told).mount_path == "/"


def test_a_port_that_is_taken_is_said(project: Path, tmp_path: Path, told: list[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        server = _server(project, port, tmp_path / "site", lambda site: "", trusted=False)
        with pytest.raises(PublishError, match=f"port {port} cannot be used"):
            _shown(server)
