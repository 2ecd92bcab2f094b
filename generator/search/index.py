"""The index's files: a manifest, the paths of all pages, shards of terms, words by their length, and for each page what
its results show."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from generator.page import Asset, Page, SearchEntry, shelved
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.records.plain import Later
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
    volumes = [[(page, _key(page, tabs)) for page in volume] for volume in shelved(pages)]
    # To find the terms of a page takes long, and most pages of a volume that changed are as they were.
    wanted = [(key, partial(_indexed, page, tabs)) for volume in volumes for page, key in volume]
    known = dict(zip((key for key, _ in wanted), records.later_all(_PAGES, wanted), strict=True))
    parts = [
        (digest(*(key for _, key in volume)), partial(_together, [known[key] for _, key in volume]))
        for volume in volumes
    ]
    indexed = tuple(records.kept_all(_VOLUMES, parts, aside=False))
    found = postings((len(part.entries), part.found) for part in indexed)
    cut, words = list(shards(found)), dict(by_length(found))
    manifest = {
        "chunk": CHUNK,
        "weights": WEIGHTS,
        "entries": sum(sum(part.entries) for part in indexed),
        "shards": [shard.letters for shard in cut],
        "lengths": list(words),
        "numbers": numbers(language),
    }
    return (
        _script("index", manifest),
        _script("paths", [page.path for volume in volumes for page, _ in volume]),
        *(_asset(name := f"terms/{shard_name(shard.letters)}", _called(_json(name), shard.text)) for shard in cut),
        *(_script(f"words/{length}", packed) for length, packed in words.items()),
        *(
            chunk
            for volume, part in zip(volumes, indexed, strict=True)
            for (page, key), entries in zip(volume, part.entries, strict=True)
            for chunk in _chunks(page, key, entries, known[key])
        ),
    )


class Indexed(NamedTuple):
    """What a page gives to the index: its terms, how many entries it has, and what results show of it, by the chunk."""

    found: Found
    entries: int
    shown: Later[tuple[str, ...]]


class Volume(NamedTuple):
    """What pages give to the index together: their terms, and how many entries each has."""

    found: Found
    entries: tuple[int, ...]


def _key(page: Page, tabs: Mapping[str, str]) -> bytes:
    return digest(page.key or repr((page, page.search)), tabs.get(page.path, ""))


def _indexed(page: Page, tabs: Mapping[str, str]) -> Indexed:
    entries = _with_title(page, tabs.get(page.path, ""))
    return Indexed(found_in(entries), len(entries), Later(tuple(_shown(page, entries))))


def _together(pages: Iterable[Callable[[], Indexed]]) -> Volume:
    parts = [page() for page in pages]
    return Volume(postings((1, part.found) for part in parts), tuple(part.entries for part in parts))


_VOLUMES, _PAGES = Stage("index", _together), Stage("terms", _indexed, few=100)


def _with_title(page: Page, tab: str) -> tuple[SearchEntry, ...]:
    """A page's entries: it is found by its title and its tab, whatever stands on it."""
    entries = page.search
    if any(entry.location == page.path for entry in entries):
        return entries
    return (*entries, SearchEntry(page.path, page.title, tab, page.kind))


def _chunks(page: Page, key: bytes, entries: int, part: Callable[[], Indexed]) -> Iterator[Asset]:
    """What results show of a page, a file a chunk, which is read where its page has changed."""
    for number, start in enumerate(range(0, entries, CHUNK)):
        path = f"{FOLDER}/{_name(page, start)}.js"
        yield Asset(path, partial(_chunk, part, number), digest("shown", key, str(number)))


def _chunk(part: Callable[[], Indexed], number: int) -> bytes:
    return part().shown.now[number].encode()


def _name(page: Page, start: int) -> str:
    return f"pages/{page.path.removesuffix('.html')}.{start // CHUNK}"


def _shown(page: Page, entries: Sequence[SearchEntry]) -> Iterator[str]:
    """What the results of one page show: its title, then rows of place, title, words and kind."""
    for start in range(0, len(entries), CHUNK):
        yield _text(_name(page, start), page.title, _rows(page.path, entries[start : start + CHUNK]))


def _rows(path: str, entries: Sequence[SearchEntry]) -> list[list[str]]:
    # A place on the page itself is kept without the page's path, which the file's name already tells.
    return [[e.location.removeprefix(path), e.title, e.text, e.kind] for e in entries]


def _script(name: str, *values: object) -> Asset:
    return _asset(name, _text(name, *values))


def _asset(name: str, text: str) -> Asset:
    return Asset(f"{FOLDER}/{name}.js", text.encode())


def _text(name: str, *values: object) -> str:
    """A file that hands its values, under its own name, to whoever loads it."""
    return _called(*map(_json, (name, *values)))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _called(*values: str) -> str:
    text = ",".join(values)
    # A line separator is a line end to old readers of JavaScript, though not to JSON.
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"__briefing_search({text})\n"
