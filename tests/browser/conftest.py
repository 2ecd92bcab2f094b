"""The briefing as built, opened from the disk in a real browser with the network cut."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from generator.build import build_output
from generator.engines import MKDOCS
from generator.publish import publish
from tests.project import apply_edits, clean_copy
from tests.third import add_third_source

PROJECT = Path(__file__).parent.parent.parent
ENGINE = os.environ.get("ENGINE", MKDOCS)
"""The engine whose frame is looked at: `ENGINE=zensical pytest tests/browser` looks at the other one."""

LOG = """corrections:
  - {of: catch, date: 2026-01-01, was: {value: 141000}, reason: A digit was misread.}
  - {of: sea-shared, date: 2026-01-01, was: {text: The sea is shared.}, reason: Nobody says so there.}
roles:
"""

ARRIVE = """() => document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish())"""
"""Colours take some tenths of a second to arrive, after a scheme changes and while a page is made ready; no reader
rests on one between."""

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real briefing's site, in a folder of its own."""
    folder = tmp_path_factory.mktemp("site") / "site"
    output, _ = build_output(PROJECT, today=date(2026, 1, 1))
    assert output is not None
    assert publish(output, PROJECT, folder, engine=ENGINE) == ()
    return folder


@pytest.fixture(scope="session")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clean example with a third source, as a site: three periods, pairs that no editor has read, a correction."""
    folder = tmp_path_factory.mktemp("three")
    project = clean_copy(folder)
    add_third_source(project)
    apply_edits(project, [{"file": "content/sources/dahl-2022.yml", "find": "roles:\n", "put": LOG}])
    output, _ = build_output(project, today=date(2026, 1, 1))
    assert output is not None
    assert publish(output, project, folder / "site", engine=ENGINE) == ()
    return folder / "site"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=_FLAGS)
        yield started
        started.close()


class Visit:
    """A page, with all that it asked for and all that it complained of."""

    def __init__(self, page: Page, site: Path) -> None:
        self.page = page
        self.site = site
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda m: self.complaints.append(m.text) if m.type == "error" else None)

    def open(self, path: str) -> Page:
        self.page.goto((self.site / path.partition("#")[0]).as_uri() + path[len(path.partition("#")[0]) :])
        return self.page

    @property
    def elsewhere(self) -> list[str]:
        """Requests that leave the disk."""
        return [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]


def visit_in(context: BrowserContext, site: Path) -> Visit:
    return Visit(context.new_page(), site)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a web server of this machine, at the root of which a folder is."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture
def visit(browser: Browser, site: Path) -> Iterator[Visit]:
    context = browser.new_context(offline=True, viewport={"width": 1440, "height": 900})
    yield visit_in(context, site)
    context.close()


@pytest.fixture
def phone(browser: Browser, site: Path) -> Iterator[Visit]:
    context = browser.new_context(offline=True, viewport={"width": 390, "height": 844}, has_touch=True)
    yield visit_in(context, site)
    context.close()


@pytest.fixture
def plain(browser: Browser, site: Path) -> Iterator[Visit]:
    """Without JavaScript."""
    context = browser.new_context(offline=True, java_script_enabled=False)
    yield visit_in(context, site)
    context.close()
