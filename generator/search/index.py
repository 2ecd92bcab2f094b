"""The index's files: a manifest, shards of terms, and for each page chunks of what its results show."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from generator.page import Asset, Page, SearchEntry
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.search.postings import WEIGHTS, Found, found_in, postings
from generator.search.shards import shard_name, shards

FOLDER = "search"
CHUNK = 64
"""Entries in a chunk. A page of more has several."""


def search_assets(pages: Iterable[Page], records: Records = NO_RECORDS) -> tuple[Asset, ...]:
    """The index of all that the pages offer to search. The same entries make the same bytes."""
    offering = sorted((page for page in pages if page.search), key=lambda page: page.path)
    wanted = [(page.key or digest(repr(page)), partial(_indexed, page)) for page in offering]
    indexed = dict(zip((page.path for page in offering), records.kept_all(_INDEXED, wanted), strict=True))
    cut = list(shards(postings({path: found for path, (found, _) in indexed.items()})))
    manifest = {
        "chunk": CHUNK,
        "weights": WEIGHTS,
        "entries": sum(len(page.search) for page in offering),
        "shards": [shard.letters for shard in cut],
    }
    return (
        _script("index", manifest),
        *(_script(f"terms/{shard_name(shard.letters)}", shard.pages, shard.terms) for shard in cut),
        *(asset for _, chunks in indexed.values() for asset in chunks),
    )


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
