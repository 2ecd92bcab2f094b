"""Each page has a policy that knows its scripts."""

from base64 import b64encode
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from generator.page import Output
from generator.publish.policy import MARK, with_policy, without_policy
from tests.publish.sites import output, page


def hashed(code: str) -> str:
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"


def test_the_scripts_of_a_page_are_known_by_their_hashes() -> None:
    html = with_policy(f'<meta content="{MARK}"><script>a()</script><script src="b.js"></script>')
    assert hashed("a()") in html
    assert html.count("sha256") == 1


def test_data_are_no_scripts() -> None:
    assert "sha256" not in with_policy(f'<meta content="{MARK}"><script type="application/json">{{}}</script>')


def test_a_page_without_a_place_for_it_is_as_it_was() -> None:
    assert with_policy("<script>a()</script>") == "<script>a()</script>"


@pytest.mark.parametrize("path", ["index.html", "a/b.html", "404.html"])
def test_every_page_of_a_site_has_one(build: Callable[[Output], Path], path: str) -> None:
    html = (build(output(page("a/b.html"))) / path).read_text("utf-8")
    assert "default-src 'none'; script-src 'self' file: 'sha256-" in html
    assert html.index("Content-Security-Policy") < html.index("<script")
    assert MARK not in html


def test_a_server_that_reloads_pages_shows_them_without() -> None:
    class Server:
        def get_app(self) -> Any:
            return lambda environ, start_response: [b'<meta http-equiv="Content-', b'Security-Policy" content="x">']

        def set_app(self, app: Callable[[Any, Any], Iterable[bytes]]) -> None:
            self.shown = b"".join(app({}, None))

    server = Server()
    without_policy(server)
    assert server.shown == b'<meta data-equiv="Content-Security-Policy" content="x">'
