"""Terms in shards by their first letters. A shard that grows too large is cut by one letter more.

What is in a shard comes from the pages in it alone, so adding a page changes the shards of its own words.
"""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from generator.search.postings import Posting, Postings

LARGEST = 24_000
"""Characters of a shard that is not cut further."""

DEEPEST = 6
WEIGHTS = 32
"""A posting is one number: the entry's times this, and the weight."""


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
    shard = _shard(letters, postings)
    whole = len(postings) == 1 or depth == DEEPEST or _size(shard) <= LARGEST
    if depth and whole:
        yield shard
        return
    if letters in postings:
        # A word that others go on from keeps a shard of its own.
        yield _shard(letters, {letters: postings[letters]})
    longer = [term for term in postings if len(term) > depth]
    for start, group in groupby(longer, key=lambda term: term[: depth + 1]):
        yield from shards({term: postings[term] for term in group}, start)


def _shard(letters: str, postings: Postings) -> Shard:
    pages = sorted({path for found in postings.values() for path, _, _ in found})
    numbers = {path: number for number, path in enumerate(pages)}
    return Shard(letters, pages, {term: _flat(found, numbers) for term, found in postings.items()})


def _flat(found: list[Posting], numbers: dict[str, int]) -> list[int]:
    flat: list[int] = []
    before = 0
    for path, entry, weight in found:
        flat += (numbers[path] - before, entry * WEIGHTS + weight)
        before = numbers[path]
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
