"""The index's files: a manifest, shards of terms, words by their length, and for each page what its results show."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from generator.page import Asset, Page, SearchEntry
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.search.postings import WEIGHTS, Found, found_in, postings
from generator.search.shards import shard_name, shards
from generator.search.spelling import by_length, numbers

FOLDER = "search"
CHUNK = 64
"""Entries in a chunk. A page of more has several."""


def search_assets(
    pages: Iterable[Page],
    records: Records = NO_RECORDS,
    language: str = "en",
    tabs: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Asset, ...]:
    """The index of all that the pages offer to search, and of their titles. The same entries make the same bytes.

    `tabs` has what the navigation calls a page, by its path.
    """
    offering = sorted((_with_title(page, tabs.get(page.path, "")) for page in pages), key=lambda page: page.path)
    wanted = [(digest(page.key or repr(page), tabs.get(page.path, "")), partial(_indexed, page)) for page in offering]
    indexed = dict(zip((page.path for page in offering), records.kept_all(_INDEXED, wanted), strict=True))
    found = postings({path: found for path, (found, _) in indexed.items()})
    cut, words = list(shards(found)), dict(by_length(found))
    manifest = {
        "chunk": CHUNK,
        "weights": WEIGHTS,
        "entries": sum(len(page.search) for page in offering),
        "shards": [shard.letters for shard in cut],
        "lengths": list(words),
        "numbers": numbers(language),
    }
    return (
        _script("index", manifest),
        *(_script(f"terms/{shard_name(shard.letters)}", shard.pages, shard.terms) for shard in cut),
        *(_script(f"words/{length}", packed) for length, packed in words.items()),
        *(asset for _, chunks in indexed.values() for asset in chunks),
    )


def _with_title(page: Page, tab: str) -> Page:
    """A page that is found by its title and its tab, whatever stands on it."""
    if any(entry.location == page.path for entry in page.search):
        return page
    return replace(page, search=(*page.search, SearchEntry(page.path, page.title, tab, page.kind)))


def _indexed(page: Page) -> tuple[Found, tuple[Asset, ...]]:
    """What a page gives to the index: its terms, and the files of what its results show."""
    return found_in(page.search), tuple(_chunks(page))


_INDEXED = Stage("search", _indexed)


def _chunks(page: Page) -> Iterator[Asset]:
    """What the results of one page show: its title, then rows of place, title, words and kind."""
    for start in range(0, len(page.search), CHUNK):
        name = f"pages/{page.path.removesuffix('.html')}.{start // CHUNK}"
        yield _script(name, page.title, _rows(page.path, page.search[start : start + CHUNK]))


def _rows(path: str, entries: Sequence[SearchEntry]) -> list[list[str]]:
    # A place on the page itself is kept without the page's path, which the file's name already tells.
    return [[e.location.removeprefix(path), e.title, e.text, e.kind] for e in entries]


def _script(name: str, *values: object) -> Asset:
    """A file that hands its values, under its own name, to whoever loads it."""
    text = ",".join(json.dumps(value, ensure_ascii=False, separators=(",", ":")) for value in (name, *values))
    # A line separator is a line end to old readers of JavaScript, though not to JSON.
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return Asset(f"{FOLDER}/{name}.js", f"__briefing_search({text})\n".encode())
