"""Title, author and date of saved pages, against what is expected of each, beside trafilatura where it is installed."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from generator.capture import CannotReadError
from generator.capture.document import capture

_WORD = re.compile(r"[^\W_]+")
_EXPECTED = {"title": "title", "author": "byline", "issued": "publishedTime"}
"""Fields of a record by the names that they have in readability's files."""

Told = Mapping[str, str]


def records(folder: Path) -> None:
    """`folder` has a folder a page: `source.html`, and `expected-metadata.json` with title, byline, publishedTime."""
    readers = {"ours": _ours, **({"trafilatura": _trafilatura} if find_spec("trafilatura") else {})}
    right: Counter[tuple[str, str]] = Counter()
    given: Counter[tuple[str, str]] = Counter()
    asked: Counter[str] = Counter()
    for file in sorted(folder.glob("*/expected-metadata.json")):
        page = file.with_name("source.html").read_bytes()
        says = json.loads(file.read_text("utf-8"))
        expected = {field: says[key] for field, key in _EXPECTED.items() if says.get(key)}
        asked.update(expected.keys())
        for name, read in readers.items():
            told = read(page)
            for field, value in expected.items():
                given[name, field] += bool(told.get(field))
                right[name, field] += _agree(field, told.get(field, ""), value) or (
                    # Where the page prints another title than its data give, both are told.
                    field == "title" and f"“{value}”" in told.get("beside", "")
                )
    for name in readers:
        rows = (
            f"{field} {right[name, field]} of {count} ({given[name, field]} given)" for field, count in asked.items()
        )
        print(f"{name}: {', '.join(rows)}")


def _ours(page: bytes) -> Told:
    try:
        record = capture(page, "page.html").record
    except CannotReadError:
        return {}
    told = {field: ", ".join(one.value for one in found) for field, found in record.items()}
    return {**told, "beside": next((one.beside for one in record.get("title", ())), "")}


def _trafilatura(page: bytes) -> Told:
    from trafilatura import extract_metadata

    found = extract_metadata(page)
    told = {"title": found.title, "author": found.author, "issued": found.date} if found else {}
    return {field: value for field, value in told.items() if value}


def _agree(field: str, told: str, expected: str) -> bool:
    """A day to the letter; a title but for the name of the site behind it; of authors every word that is told."""
    if field == "issued":
        return told[:10] == expected[:10]
    ours, theirs = ([word.casefold() for word in _WORD.findall(text)] for text in (told, expected))
    if field == "author":
        return bool(ours) and set(ours) <= set(theirs)
    return bool(ours) and (ours == theirs[: len(ours)] or theirs == ours[: len(theirs)])
