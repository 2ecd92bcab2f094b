"""Which names a file can have on every system, and which names are one on some."""

import re
from unicodedata import category, normalize

LONGEST = 250
"""Bytes of a name: file systems hold 255, and a build adds an ending for a moment."""

_DEVICES = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{name}{n}" for name in ("com", "lpt") for n in "0123456789¹²³"),
    )
)
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_LETTERS = frozenset("LMN")
_SIGNS = frozenset("._-")
_MEANS_MORE = frozenset('<>:"|?*\\')
"""Signs that stand for a drive, a stream, a folder or any name on Windows."""
_LEFT = re.compile(
    r"\..*|.*~|~\$.*|#.*#|.*\.(bak|orig|swp|swo|tmp)|.*___jb_\w+___|(eh)?thumbs\.db|desktop\.ini|icon\r|__macosx",
    re.I | re.S,
)


def left_behind(name: str) -> bool:
    """Whether a file is hidden, or one that a system or an editor's program leaves beside those that somebody wrote:
    copies, swap files, what a folder looks like."""
    return _LEFT.fullmatch(name) is not None


def unfit(name: str) -> str:
    """Why some system cannot hold a file of this name; nothing where each can."""
    if not name.isprintable():
        return "holds characters that cannot be shown"
    if len(name.encode("utf-8", "surrogateescape")) > LONGEST:
        return f"is longer than {LONGEST} bytes"
    if name.partition(".")[0].rstrip().casefold() in _DEVICES:
        return "is kept for a device by Windows"
    if signs := sorted(_MEANS_MORE.intersection(name)):
        return f"holds {' '.join(signs)}, which no name may on Windows"
    return "ends in a point or a space, which Windows takes away" if name.endswith((".", " ")) else ""


def in_address(name: str) -> bool:
    """Whether a name can stand in an address as it is: letters of any script, digits, hyphens, dots."""
    if _PLAIN.fullmatch(name):
        return True
    plain = all(sign in _SIGNS or category(sign)[0] in _LETTERS for sign in name)
    return bool(name) and plain and name[0] not in ".-" and name == normalize("NFC", name)


def alike(name: str) -> str:
    """The same for names that some system takes for one: it minds neither case nor how letters are composed."""
    return name.lower() if name.isascii() else normalize("NFC", normalize("NFD", name).casefold())
