"""Addresses of the web: of the site itself, and of the pages that sources were."""

import re
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

_WEB = re.compile(r"https?://[^\s\"'<>\\?#]+")
_PCHAR = "~!$&()*+,;=:@/-"
"""Signs of a path (RFC 3986, `pchar`) beside letters, digits, `_`, `.` and `%`; a quotation mark is none of ours."""
_PATH = re.compile(rf"([\w.{_PCHAR}]|%[0-9A-Fa-f]{{2}})*")
_PAGE = re.compile(r"https?://[^\s\"<>\\]+")
"""Programs do not agree on where an address ends, or which host it names, that has one of these signs as it is."""


def is_site(text: str) -> bool:
    """Whether pages can stand below it: it has no question and names no part of a page."""
    parts = _leading(text)
    return parts is not None and bool(_WEB.fullmatch(text) and _PATH.fullmatch(parts.path))


def is_page(text: str) -> bool:
    """Whether a reader may be led there, to any passage: it does not name words of the page itself."""
    return _leading(text) is not None and bool(_PAGE.fullmatch(text)) and ":~:" not in text


def page_of(text: str) -> str:
    """The address of a page as somebody copied it, without the words on it to which it leads; empty if it is none."""
    found = text.strip().partition(":~:")[0].removesuffix("#")
    return found if is_page(found) else ""


def _leading(text: str) -> SplitResult | None:
    """The parts of an address that leads to a host and says nothing of who signs in there."""
    try:
        parts = urlsplit(text)
        leads = bool((parts.hostname or "").encode("idna")) and parts.port != 0
    except ValueError:
        return None
    return parts if leads and parts.username is None and parts.scheme in ("http", "https") else None


def in_ascii(text: str) -> str:
    """An address with its letters of other scripts in the forms that any program takes (RFC 3987, 3.1; RFC 3490), which
    a sitemap must have and not every engine makes; what is no address of a site as it is."""
    if text.isascii() or not is_site(text):
        return text
    parts = urlsplit(text)
    host = (parts.hostname or "").encode("idna").decode()
    port = f":{parts.port}" if parts.port else ""
    return urlunsplit((parts.scheme, host + port, quote(parts.path, safe=f"{_PCHAR}%"), "", ""))
