"""`briefing review`: the desk on this machine alone. It answers nobody who has not the key, and no page of others."""

import hmac
import secrets
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from urllib.parse import parse_qs, urlsplit

from generator.edit import EditError
from generator.review.room import Room

HOST = "127.0.0.1"
_AGAIN = "/again"
_MOST_BYTES = 1_000_000
_SILENCE = 30
"""Seconds after which a connection that says nothing is closed."""
_COOKIE = "briefing-review"
_POLICY = "; ".join(
    ("default-src 'none'", "style-src 'self'", "script-src 'self'", "connect-src 'self'", "form-action 'self'",
     "base-uri 'none'", "frame-ancestors 'none'")
)  # fmt: skip
_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Door:
    """Who may ask what: the key first, then only pages of this very server."""

    def __init__(self, room: Room, port: int, key: str) -> None:
        self._room = room
        self._key = key
        self._hosts = {f"{HOST}:{port}", f"localhost:{port}"}

    def answer(self, method: str, target: str, headers: Mapping[str, str], body: str = "") -> Answer:
        """What is answered to a request; never an exception for a request of whatever kind."""
        url = urlsplit(target)
        asked = {key: values[0] for key, values in parse_qs(url.query).items()}
        if headers.get("Host") not in self._hosts:
            return _refused("This desk is for this machine alone.")
        if "key" in asked and method == "GET" and self._is_key(asked["key"]):
            cookie = f"{_COOKIE}={self._key}; HttpOnly; SameSite=Strict; Path=/"
            return Answer(303, headers={"Location": "/", "Set-Cookie": cookie})
        if not self._is_key(_cookie(headers.get("Cookie", ""))):
            return _refused("Open the address that `briefing review` printed; it holds the key to this desk.")
        if method == "GET":
            return self._shown(url.path)
        given = {key: values[0] for key, values in parse_qs(body, keep_blank_values=True).items()}
        origin = headers.get("Origin", "")
        if urlsplit(origin).netloc not in self._hosts or not self._is_key(given.pop("key", "")):
            return _refused("Only the desk itself can change files.")
        return self._done(url.path, given)

    def _is_key(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "replace"), self._key.encode())

    def _shown(self, path: str) -> Answer:
        if path == "/":
            return _page(self._room.sources(self._key))
        if path == _AGAIN:
            return _page(self._room.rereading.page(self._key))
        if (asset := self._room.asset(path)) is not None:
            return Answer(200, asset, {"Content-Type": _TYPES[Path(path).suffix]})
        place, _, source_id = path.strip("/").partition("/")
        if place != "source":
            return Answer(404, b"There is nothing here.", _TEXT)
        if page := self._room.source(source_id, self._key):
            return _page(page)
        return replace(_page(self._room.sources(self._key, self._room.missing(source_id))), status=404)

    def _done(self, path: str, given: dict[str, str]) -> Answer:
        if path == f"{_AGAIN}/holds":
            try:
                return Answer(303, headers={"Location": self._room.rereading.holds(given)})
            except EditError as error:
                return replace(_page(self._room.rereading.page(self._key, error, given)), status=409)
        place, _, rest = path.strip("/").partition("/")
        source_id, _, action = rest.partition("/")
        doing: Callable[[str, dict[str, str]], str] | None = (
            self._room.actions.get(action) if place == "source" else None
        )
        if doing is None:
            return Answer(404, b"There is nothing here.", _TEXT)
        try:
            where = doing(source_id, given)
        except EditError as error:
            page = self._room.source(source_id, self._key, error, given) or self._room.sources(self._key, error)
            return replace(_page(page), status=409)
        return Answer(303, headers={"Location": where})


_TEXT = {"Content-Type": "text/plain; charset=utf-8"}


def _page(markup: str) -> Answer:
    return Answer(200, markup.encode("utf-8"), {"Content-Type": "text/html; charset=utf-8"})


def _refused(why: str) -> Answer:
    return Answer(403, why.encode("utf-8"), _TEXT)


def _cookie(header: str) -> str:
    try:
        found = SimpleCookie(header).get(_COOKIE)
    except CookieError:
        found = None
    return found.value if found else ""


class _Server(ThreadingHTTPServer):
    """Who closes their window while it is answered breaks nothing: nothing is told of that."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def review(project: Path, port: int, say: Callable[[str], None]) -> None:
    """Shows the desk until interrupted. Raises OSError where the port cannot be used."""
    key = secrets.token_urlsafe(24)
    door = Door(Room(project), port, key)
    one_by_one = Lock()

    class Handler(BaseHTTPRequestHandler):
        # Browsers open connections ahead and say nothing in them for long.
        timeout = _SILENCE

        def do_GET(self) -> None:
            self._answer("GET")

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            if not length.isdigit() or int(length) > _MOST_BYTES:
                self._send(_refused("That is too much."))
                return
            body = self.rfile.read(int(length)).decode("utf-8", "replace")
            self._answer("POST", body)

        def _answer(self, method: str, body: str = "") -> None:
            with one_by_one:
                answer = door.answer(method, self.path, dict(self.headers), body)
            self._send(answer)

        def _send(self, answer: Answer) -> None:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.send_header("Content-Security-Policy", _POLICY)
            self.send_header("X-Content-Type-Options", "nosniff")
            # With "no-referrer" browsers say "null" for the origin of a form (Fetch, "append a request Origin header").
            self.send_header("Referrer-Policy", "same-origin")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            """Nothing is told of each request."""

    with _Server((HOST, port), Handler) as server:
        say(f"The desk is at http://{HOST}:{port}/?key={key} (Ctrl+C ends it)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("")
