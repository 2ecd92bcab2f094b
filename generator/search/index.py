"""The index's files: a manifest, the paths of all pages, shards of terms, words by their length, and for each page what
its results show."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
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
    volumes = shelved(pages)
    keys = [[_key(page, tabs) for page in volume] for volume in volumes]
    wanted = [
        (digest(*of), partial(_together, volume, tabs, records)) for of, volume in zip(keys, volumes, strict=True)
    ]
    indexed = tuple(records.kept_here(_VOLUMES, wanted))
    records.remember(_PAGES, chain.from_iterable(keys))
    found = postings([(len(volume), part.found) for volume, part in zip(volumes, indexed, strict=True)])
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
        _script("paths", [page.path for volume in volumes for page in volume]),
        *(_script(f"terms/{shard_name(shard.letters)}", shard.terms) for shard in cut),
        *(_script(f"words/{length}", packed) for length, packed in words.items()),
        *chain.from_iterable(map(_chunks, volumes, keys, indexed)),
    )


class Indexed(NamedTuple):
    """What some pages give to the index: their terms, how many entries each has, and what results show of it."""

    found: Found
    entries: tuple[int, ...]
    shown: Later[tuple[str, ...]]


def _key(page: Page, tabs: Mapping[str, str]) -> bytes:
    return digest(page.key or repr((page, page.search)), tabs.get(page.path, ""))


def _together(pages: Sequence[Page], tabs: Mapping[str, str], records: Records) -> Indexed:
    """What the pages of a volume give to the index. To find the terms of a page takes long, and most pages of a volume
    that changed are as they were."""
    offered = [_with_title(page, tabs.get(page.path, "")) for page in pages]
    wanted = [(_key(page, tabs), partial(found_in, entries)) for page, entries in zip(pages, offered, strict=True)]
    found = postings((1, terms) for terms in records.kept_all(_PAGES, wanted))
    shown = (text for page, entries in zip(pages, offered, strict=True) for text in _shown(page, entries))
    return Indexed(found, tuple(map(len, offered)), Later(tuple(shown)))


_VOLUMES = Stage("index", _together)
_PAGES = Stage("terms", found_in)


def _with_title(page: Page, tab: str) -> tuple[SearchEntry, ...]:
    """A page's entries: it is found by its title and its tab, whatever stands on it."""
    entries = page.search
    if any(entry.location == page.path for entry in entries):
        return entries
    return (*entries, SearchEntry(page.path, page.title, tab, page.kind))


def _chunks(pages: Sequence[Page], keys: Sequence[bytes], part: Indexed) -> Iterator[Asset]:
    """What results show of some pages, a file a chunk, which is read where its page has changed."""
    names = [
        (_name(page, number), digest("shown", key, str(number)))
        for page, key, entries in zip(pages, keys, part.entries, strict=True)
        for number in range(0, entries, CHUNK)
    ]
    for at, (name, key) in enumerate(names):
        yield Asset(f"{FOLDER}/{name}.js", partial(_chunk, part, at), key)


def _chunk(part: Indexed, at: int) -> bytes:
    return part.shown.now[at].encode()


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
    return Asset(f"{FOLDER}/{name}.js", _text(name, *values).encode())


def _text(name: str, *values: object) -> str:
    """A file that hands its values, under its own name, to whoever loads it."""
    text = ",".join(json.dumps(value, ensure_ascii=False, separators=(",", ":")) for value in (name, *values))
    # A line separator is a line end to old readers of JavaScript, though not to JSON.
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"__briefing_search({text})\n"
