"""The address under which a site will stand, as it is written and as machines pass it on."""

import re
from urllib.parse import quote, urlsplit, urlunsplit

_WEB = re.compile(r"https?://[^\s\"'<>\\?#]+")
_PCHAR = "~!$&()*+,;=:@/-"
"""Signs of a path (RFC 3986, `pchar`) beside letters, digits, `_`, `.` and `%`; a quotation mark is none of ours."""
_PATH = re.compile(rf"([\w.{_PCHAR}]|%[0-9A-Fa-f]{{2}})*")


def is_address(text: str) -> bool:
    """Whether pages can stand below it: it names a host, nobody who signs in, no question and no part of a page."""
    try:
        parts = urlsplit(text)
        named = bool((parts.hostname or "").encode("idna")) and parts.port != 0
    except (ValueError, UnicodeError):
        return False
    return named and parts.username is None and bool(_WEB.fullmatch(text) and _PATH.fullmatch(parts.path))


def in_ascii(text: str) -> str:
    """An address with its letters of other scripts in the forms that any program takes (RFC 3987, 3.1; RFC 3490), which
    a sitemap must have and not every engine makes."""
    parts = urlsplit(text)
    if text.isascii():
        return text
    host = (parts.hostname or "").encode("idna").decode()
    port = f":{parts.port}" if parts.port else ""
    return urlunsplit((parts.scheme, host + port, quote(parts.path, safe=f"{_PCHAR}%"), "", ""))
