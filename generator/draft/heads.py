"""The lines at the head of a text that its record was read off, where nothing but the end of a line sets them apart.

A PDF has no paragraphs: without this its title, byline and date would be the beginning of its first sentence. And where
a sentence that sums up a text stands above them, they are no short lines before the running text any more.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.capture import Record, Stretch, Text
from generator.capture.authors import names_in, without_end
from generator.capture.days import dateline, day_in

_LINES, _WORDS = 12, 12
_SENTENCE = re.compile(r"^[“„«\"]|[.!?…”»\"]$")


def head_lines(text: Text, record: Record) -> Iterator[Stretch]:
    """The title, the byline and the date, as far as each is a line and the next one goes on with something else, with
    the short lines between them; and the lines by themselves that give author or date and nothing else."""
    yield from _together(text, record)
    at = count = 0
    for line in text.text.split("\n"):
        taken = any(one.start <= at < one.end for one in text.stretches)
        count += bool(line.strip()) and not taken
        if count > _LINES:
            return
        alone = text.text[at + len(line) :][:2] == "\n\n"
        if alone and not taken and (what := _states(line.strip(), record)):
            yield Stretch("byline", what, at, at + len(line))
        at += len(line) + 1


def _together(text: Text, record: Record) -> Iterator[Stretch]:
    at = 0
    found: list[Stretch] = []
    lines = text.text.split("\n")[: _LINES + 1]
    for line, after in pairwise(lines):
        what = _what(line.strip(), record)
        taken = any(one.start <= at < one.end for one in text.stretches)
        if line.strip() and not (what or taken) and (len(line.split()) > _WORDS or _SENTENCE.search(line.strip())):
            break
        if line.strip() and after.strip() and not taken:
            found.append(Stretch("heading" if what == "title" else "byline", what or _BETWEEN, at, at + len(line)))
        at += len(line) + 1
    last = max((index for index, one in enumerate(found) if one.what != _BETWEEN), default=-1)
    yield from found[: last + 1]


_BETWEEN = "line of the head"


def _states(line: str, record: Record) -> str:
    """What of the record a line gives that says nothing else, or ""."""
    if not line or len(line.split()) > _WORDS:
        return ""
    names = {one.value for one in record.get("author", ())}
    if names & {*names_in(without_end(line))}:
        return "author"
    return "date" if any(dateline(line) == one.value for one in record.get("issued", ())) else ""


def _what(line: str, record: Record) -> str:
    if any(line == one.value for one in record.get("title", ())):
        return "title"
    if not line or len(line.split()) > _WORDS:
        return ""
    if any(one.value in line for one in record.get("author", ())):
        return "author"
    return "date" if (day := day_in(line)) and any(day == one.value for one in record.get("issued", ())) else ""
