"""Terms in shards by their first letters. A shard that grows too large is cut by one letter more.

What is in a shard comes from the pages in it alone, so adding a page changes the shards of its own words.
"""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from generator.search.postings import Postings

LARGEST = 24_000
"""Characters of a shard that is not cut further."""

DEEPEST = 6

_LEAST = 3
"""Characters that a posting takes at the least: its page's digit, a comma, its own digit."""


class Shard(NamedTuple):
    """The terms that begin with `letters`: the paths of their pages, and for each term numbers in pairs.

    The first of a pair says by how much the page's number grows, the second holds the entry's number and the weight.
    """

    letters: str
    pages: list[str]
    terms: dict[str, list[int]]


def shards(postings: Postings, letters: str = "") -> Iterator[Shard]:
    """The shards of all terms that begin with `letters`, in order; `postings` are in the order of their terms."""
    depth = len(letters)
    if depth and (shard := _whole(letters, postings)):
        yield shard
        return
    if letters in postings:
        # A word that others go on from keeps a shard of its own.
        yield _shard(letters, {letters: postings[letters]})
    longer = [term for term in postings if len(term) > depth]
    for start, group in groupby(longer, key=lambda term: term[: depth + 1]):
        yield from shards({term: postings[term] for term in group}, start)


def _whole(letters: str, postings: Postings) -> Shard | None:
    """All terms in one shard, unless it is too large and can be cut."""
    if len(postings) == 1 or len(letters) == DEEPEST:
        return _shard(letters, postings)
    if _LEAST * sum(len(numbers) for found in postings.values() for _, numbers in found) > LARGEST:
        return None
    shard = _shard(letters, postings)
    return shard if _size(shard) <= LARGEST else None


def _shard(letters: str, postings: Postings) -> Shard:
    pages = sorted({path for found in postings.values() for path, _ in found})
    places = {path: place for place, path in enumerate(pages)}
    return Shard(letters, pages, {term: _flat(found, places) for term, found in postings.items()})


def _flat(found: list[tuple[str, list[int]]], places: dict[str, int]) -> list[int]:
    flat: list[int] = []
    before = 0
    for path, numbers in found:
        step = places[path] - before
        for number in numbers:
            flat += (step, number)
            step = 0
        before = places[path]
    return flat


def _size(shard: Shard) -> int:
    return len(json.dumps(shard[1:], ensure_ascii=False, separators=(",", ":")))


def shard_name(letters: str) -> str:
    """A name that any file system takes: letters and digits of ASCII as they are, others by code point.

    It does not begin with the letters themselves, for Windows can hold no file `con.js`.

    >>> shard_name("se"), shard_name("сн")
    ('t-se', 't--441--43d-')
    """
    return "t-" + "".join(char if char.isascii() else f"-{ord(char):x}-" for char in letters)
