"""The index's files: shards of terms, chunks of what results show, and a manifest of both."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.page import Asset, Page, SearchEntry
from generator.search.terms import terms

FOLDER = "search"
_CHUNK = 64
_TITLE_WEIGHT = 8
_MOST_IN_TEXT = 4
_FEW_TERMS = 6000
"""Up to so many terms, shards are cut by one letter; above, by two."""

Postings = dict[str, list[int]]


def search_assets(pages: Iterable[Page]) -> tuple[Asset, ...]:
    """The index of all that the pages offer to search. The same entries make the same bytes."""
    titles: dict[str, str] = {}
    entries: list[SearchEntry] = []
    for page in pages:
        titles[page.path] = page.title
        entries += page.search
    postings = _postings(entries)
    width = 1 if len(postings) <= _FEW_TERMS else 2
    shards: dict[str, Postings] = defaultdict(dict)
    for term in sorted(postings):
        shards[shard_name(term[:width])][term] = postings[term]
    chunks = [entries[start : start + _CHUNK] for start in range(0, len(entries), _CHUNK)]
    manifest = {"width": width, "chunk": _CHUNK, "entries": len(entries), "shards": sorted(shards)}
    return (
        _script("index", "index", manifest),
        *(_script(f"terms/{name}", name, shard) for name, shard in sorted(shards.items())),
        *(_script(f"entries/{n}", str(n), _shown(chunk, titles)) for n, chunk in enumerate(chunks)),
    )


def _postings(entries: Sequence[SearchEntry]) -> Postings:
    """Each term with the entries that hold it and its weight there, as a flat list: entry, weight, entry, weight."""
    postings: Postings = defaultdict(list)
    for number, entry in enumerate(entries):
        weights = Counter({term: min(n, _MOST_IN_TEXT) for term, n in Counter(terms(entry.text)).items()})
        for term in set(terms(entry.title)):
            weights[term] += _TITLE_WEIGHT
        for term, weight in weights.items():
            postings[term] += (number, weight)
    return postings


def shard_name(letters: str) -> str:
    """A name that any file system takes: letters and digits of ASCII as they are, others by code point.

    >>> shard_name("se"), shard_name("сн")
    ('se', 'u441u43d')
    """
    return "".join(char if char.isascii() else f"u{ord(char):x}" for char in letters)


def _shown(entries: Sequence[SearchEntry], titles: Mapping[str, str]) -> list[list[str]]:
    return [[e.location, e.title, e.text, titles.get(e.location.partition("#")[0], "")] for e in entries]


def _script(path: str, key: str, data: object) -> Asset:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # A line separator is a line end to old readers of JavaScript, though not to JSON.
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return Asset(f"{FOLDER}/{path}.js", f"__briefing_search({json.dumps(key)},{text})\n".encode())
