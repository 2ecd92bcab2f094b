"""The lines of a plain mail: quote marks, flowed lines (RFC 3676), who is quoted, the signature."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

QUOTED, WROTE, SIGNATURE = "quoted from another mail", "who wrote what is quoted", "signature"
_MARKS = re.compile(r"(?:> ?)*>")
_WROTE = re.compile(
    r"(?:\bwrote|\bwrites|\bschrieb\b.*|\ba écrit|\bescribió|\bha scritto|\bнаписала?|\bпишет|\b작성|님이 쓴 글)\s*:$"
    r"|<[^<>\s]+@[^<>\s]+>[^.!?]*:$"
)
_FORWARDED = re.compile(
    r"-{3,} *(?:original message|forwarded message|ursprüngliche nachricht|원본 메시지|исходное сообщение"
    r"|пересылаемое сообщение) *-{3,}",
    re.IGNORECASE,
)
_MOST_LINES = 3
"""Of the line that says who wrote what is quoted, once it is broken."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is written and as it is meant. `region`: what it is if no words of the mail's writer, or "";
    `goes_on`: the next line is one with it, where it is quoted as deep and is no signature."""

    raw: str
    shown: str
    depth: int
    goes_on: bool = False
    region: str = ""


def lines_of(text: str, *, flowed: bool, joins: bool) -> list[Line]:
    """`text`: the lines with LF. `joins`: the space that makes a line flow is no word's (DelSp=Yes)."""
    lines: list[Line] = []
    for raw in text.split("\n"):
        lines.append(_flowed(raw, joins) if flowed else _fixed(raw, quoted=bool(lines) and lines[-1].depth > 0))
    return _told(lines)


def _flowed(raw: str, joins: bool) -> Line:
    rest = raw.lstrip(">")
    shown = rest.removeprefix(" ")
    flows = shown.endswith(" ") and shown != "-- "
    return Line(raw, shown[:-1] if flows and joins else shown, len(raw) - len(rest), flows)


def _fixed(raw: str, *, quoted: bool) -> Line:
    found = _MARKS.match(raw)
    # More than 50 boxes, at the head of a line, is no quotation.
    if found is None or (not quoted and raw[found.end() :].lstrip()[:1].isdigit()):
        return Line(raw, raw, 0)
    return Line(raw, raw[found.end() :], found[0].count(">"))


def _told(lines: Sequence[Line]) -> list[Line]:
    told: list[Line] = []
    after = ""
    for line in lines:
        if line.depth == 0 and after != QUOTED:
            if line.shown.rstrip() == "--":
                after = SIGNATURE
            elif _FORWARDED.match(line.shown.strip()):
                after = QUOTED
        if line.depth and (not told or not told[-1].depth):
            _tell_writer(told)
        told.append(replace(line, region=QUOTED if line.depth else after))
    return told


def _tell_writer(told: list[Line]) -> None:
    """Marks the lines right before what is quoted where they say who wrote it."""
    end = len(told)
    while end and not told[end - 1].shown.strip():
        end -= 1
    start = end
    while start and told[start - 1].shown.strip() and not told[start - 1].depth:
        start -= 1
    for first in range(end - 1, max(start, end - _MOST_LINES) - 1, -1):
        if _WROTE.search(" ".join(one.shown.strip() for one in told[first:end])) and _starts(told, first, start):
            told[first:end] = [replace(one, region=WROTE) for one in told[first:end]]
            return


def _starts(told: Sequence[Line], first: int, start: int) -> bool:
    """Whether a line begins something: its paragraph, or what the line before it has ended."""
    return first == start or told[first - 1].shown.rstrip().endswith((".", "!", "?", ":"))
