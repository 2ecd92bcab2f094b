"""The Content-Security-Policy of every page: it loads its own files and runs the theme's scripts, and no more.

It stands in the page itself, for a page that is opened from a disk has no server to send it. `'self'` is no origin
there, so the scheme `file:` stands beside it; on a host that scheme leads nowhere.
"""

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

MARK = "policy-of-this-page"
"""What the template has in the policy's place: it depends on the scripts that are rendered below it."""

_SCRIPT = re.compile(r"<script(\s[^>]*)?>(.*?)</script>", re.S | re.I)
_NOT_RUN = re.compile(r"\s(?:src|type)\s*=", re.I)
_META = b'<meta http-equiv="Content-Security-Policy"'
_NO_META = b'<meta data-equiv="Content-Security-Policy"'


def with_policy(html: str) -> str:
    """A page with its policy, if the template has a place for it."""
    if MARK not in html:
        return html
    inline = (code for attributes, code in _SCRIPT.findall(html) if not _NOT_RUN.search(attributes))
    return html.replace(MARK, policy(inline), 1)


def policy(inline: Iterable[str]) -> str:
    """The policy for a page with these scripts in it, each by its hash."""
    hashes = sorted({f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'" for code in inline})
    own = "'self' file:"
    rules = {
        "default-src": "'none'",
        "script-src": " ".join([own, *hashes]),
        "style-src": own,
        "img-src": f"{own} data:",
        "font-src": own,
        # A source's page beside the statement that rests on it.
        "frame-src": own,
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def without_policy(server: Any) -> None:
    """Let a server of MkDocs put its own script into the pages that it shows: to reload them after a change."""
    app = server.get_app()

    def served(environ: Any, start_response: Any) -> Iterable[bytes]:
        # As many bytes as before, for the length has been told already.
        return [b"".join(app(environ, start_response)).replace(_META, _NO_META, 1)]

    server.set_app(served)
