"""The index's files: a manifest, shards of terms, and for each page chunks of what its results show."""

import json
from collections.abc import Iterable, Iterator, Sequence

from generator.page import Asset, Page, SearchEntry
from generator.search.postings import postings
from generator.search.shards import WEIGHTS, shard_name, shards

FOLDER = "search"
CHUNK = 64
"""Entries in a chunk. A page of more has several."""


def search_assets(pages: Iterable[Page]) -> tuple[Asset, ...]:
    """The index of all that the pages offer to search. The same entries make the same bytes."""
    pages = sorted((page for page in pages if page.search), key=lambda page: page.path)
    cut = list(shards(postings(pages)))
    manifest = {
        "chunk": CHUNK,
        "weights": WEIGHTS,
        "entries": sum(len(page.search) for page in pages),
        "shards": [shard.letters for shard in cut],
    }
    return (
        _script("index", manifest),
        *(_script(f"terms/{shard_name(shard.letters)}", shard.pages, shard.terms) for shard in cut),
        *(asset for page in pages for asset in _chunks(page)),
    )


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
