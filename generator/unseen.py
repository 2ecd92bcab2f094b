"""Characters that cannot be seen: which they are, and where they do the work that they were made for.

Joiners belong to the scripts that use them, selectors to the sign before them, direction marks to text that runs from
right to left, tags to the flags of regions (Unicode Standard, chapter 23; UTS #51 for emoji). Anywhere else such a
character carries what no reader sees: the watermark of a publisher, a hidden message, an order of letters turned round.
"""

import re
from collections.abc import Iterable


def _run(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last + 1)))


SELECTORS = _run(0x180B, 0x180D) + "\u180f" + _run(0xFE00, 0xFE0F) + _run(0xE0100, 0xE01EF)
TAGS = _run(0xE0000, 0xE007F)
OVERRIDES = "\u202d\u202e"
_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c" + _run(0x2066, 0x2069)
_OTHERS = "\u00ad\u034f\u180e\u200b\u2060" + _run(0x2061, 0x2064) + _run(0x206A, 0x206F) + "\u3164\ufeff\uffa0"
INVISIBLE = _OTHERS + _DIRECTIONS + OVERRIDES + SELECTORS + TAGS + _run(0xFFF9, 0xFFFB)
"""All that matching leaves out wherever it stands."""
ORDINARY = "\u00ad\u200b\u2060\ufeff" + _DIRECTIONS
"""What pages hold for the sake of their layout: alone, it is no sign of anything."""

JOINED = "\u0600-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc"
_PICTURES = "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
_IDEOGRAPHS = "\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
STRAY_JOINER = rf"(?<![{JOINED}{_PICTURES}])(?<![{_PICTURES}]\ufe0f)[\u200c\u200d]"
"""A joiner outside the scripts and signs that know it (a regular expression)."""

_UNSHOWN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufffe\uffff\U000f0000-\U0010ffff]"
)
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
"""What tells a terminal or a printer what to do, and stands in no text of XML."""
_NO_CONTROL = {ord(char): " " if char.isspace() else None for char in map(chr, (*range(0xA0), 0xFFFE, 0xFFFF))
               if CONTROL.match(char)}  # fmt: skip
_UNSEEN = re.compile(rf"[{INVISIBLE}\u200c\u200d]")
# A set is asked faster than a class of so many ranges, and most texts hold none of them.
_ANY = frozenset(f"{INVISIBLE}\u200c\u200d")
_AT_WORK = re.compile(
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
    "|[0-9#*]\ufe0f\u20e3"
    rf"|(?<=[{_PICTURES}])[\ufe0e\ufe0f]\u200d?"
    rf"|(?<=[{_PICTURES}\U0001f3fb-\U0001f3ff])\u200d"
    rf"|(?<=[{_IDEOGRAPHS}])[\ufe00-\ufe02\U000e0100-\U000e01ef]"
    "|(?<=[\u2200-\u22ff\u2a00-\u2aff0])\ufe00"
    "|(?<=[\u1820-\u18aa])[\u180b-\u180f]"
    rf"|(?<=[{JOINED}])[\u200c\u200d]"
    "|(?<=[^\\W\\d_])\u00ad(?=[^\\W\\d_])"
)


def unseen(text: str) -> str:
    """The characters of a text that cannot be seen and do no work where they stand, in order."""
    if text.isascii() or _ANY.isdisjoint(text):
        return ""
    idle = "".join(_UNSEEN.findall(_AT_WORK.sub("", text)))
    if idle and _RIGHT_TO_LEFT.search(text):
        idle = "".join(char for char in idle if char not in _DIRECTIONS)
    return idle


def unshown(text: str) -> str:
    """The characters of a text that no font shows: controls but tabs and line ends, separators, surrogates, private."""
    return "".join(_UNSHOWN.findall(text))


def without_controls(text: str) -> str:
    """A text as it may be shown: a control that breaks lines or pages is a space, all others are nothing."""
    return text.translate(_NO_CONTROL) if CONTROL.search(text) else text


def named(characters: Iterable[str]) -> str:
    """Characters as people write them: `U+200B, U+202E`, each once, at most six of them."""
    each = list(dict.fromkeys(characters))
    return ", ".join(f"U+{ord(char):04X}" for char in each[:6]) + (" …" if len(each) > 6 else "")


_MESSAGE = re.compile(rf"[{ORDINARY}\u200c\u200d]{{4,}}")


def watermark(text: str) -> str:
    """The invisible characters of a document that its layout has no use for: those of `unseen` but the ordinary ones,
    and these in runs of four or more, which spell a message."""
    found = unseen(text)
    if not found:
        return ""
    spelt = "".join(_MESSAGE.findall(text))
    return "".join(char for char in found if char not in ORDINARY) + spelt
