"""Terms in shards by their first letters. A shard that grows too large is cut by one letter more.

What is in a shard comes from the pages of its own words, and from how many pages stand before each.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from generator.search.postings import Found

LARGEST = 24_000
"""Characters of a shard that is not cut further."""

DEEPEST = 6

_LEAST = 1.5
"""Characters that a number takes at the least, of the two of a posting: two digits and the comma between them."""


class Shard(NamedTuple):
    """The terms that begin with `letters`, with their postings, which are `text` as JSON."""

    letters: str
    terms: Found
    text: str


def shards(postings: Found, letters: str = "") -> Iterator[Shard]:
    """The shards of all terms that begin with `letters`, in order; `postings` are in the order of their terms."""
    least = {term: _LEAST * len(pairs) for term, pairs in postings.items()}
    yield from _shards(postings, least, letters)


def _shards(postings: Found, least: Mapping[str, float], letters: str) -> Iterator[Shard]:
    depth = len(letters)
    if depth and (shard := _whole(letters, postings, least)):
        yield shard
        return
    if letters in postings:
        # A word that others go on from keeps a shard of its own.
        yield _shard(letters, {letters: postings[letters]})
    longer = [term for term in postings if len(term) > depth]
    for start, group in groupby(longer, key=lambda term: term[: depth + 1]):
        yield from _shards({term: postings[term] for term in group}, least, start)


def _whole(letters: str, postings: Found, least: Mapping[str, float]) -> Shard | None:
    """All terms in one shard, unless it is too large and can be cut."""
    if len(postings) == 1 or len(letters) == DEEPEST:
        return _shard(letters, postings)
    if sum(map(least.__getitem__, postings)) > LARGEST:
        return None
    shard = _shard(letters, postings)
    return shard if len(shard.text) <= LARGEST else None


def _shard(letters: str, postings: Found) -> Shard:
    return Shard(letters, postings, json.dumps(postings, ensure_ascii=False, separators=(",", ":")))


def shard_name(letters: str) -> str:
    """A name that any file system takes: letters and digits of ASCII as they are, others by code point.

    It does not begin with the letters themselves, for Windows can hold no file `con.js`.

    >>> shard_name("se"), shard_name("сн")
    ('t-se', 't--441--43d-')
    """
    return "t-" + "".join(char if char.isascii() else f"-{ord(char):x}-" for char in letters)
