"""Finding the words of the lists of six languages in a text: `*` stands for any letters, `-` for a blank or a
hyphen, `=` for a hyphen alone."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_SHORTEST = 2

Place = tuple[int, int]
"""The number of a block of a table, and the side of its `|`."""


class _Index(NamedTuple):
    """A table in one language: whole words, beginnings by their first letters, and what is more than a word."""

    words: Mapping[str, list[Place]]
    beginnings: Mapping[str, list[tuple[str, Place]]]
    patterns: tuple[tuple[re.Pattern[str], Place], ...]


@cache
def finder(table: str, number: int, side: int, language: str) -> re.Pattern[str]:
    """What finds one side of one block of a table in a language."""
    return any_of(", ".join(_blocks(table)[number][language][side].split()))


def size(table: str) -> int:
    """How many blocks a table has."""
    return len(_blocks(table))


@lru_cache(maxsize=1024)
def standing(table: str, language: str, text: str) -> Mapping[Place, re.Match[str]]:
    """The first word of a text in small letters for every side of every block that it has one of."""
    index = _index(table, language)
    found: dict[Place, re.Match[str]] = {}
    for match in _WORD.finditer(text):
        word = match[0]
        for place in index.words.get(word, ()):
            found.setdefault(place, match)
        for begin in (word[:1], word[:_SHORTEST]):
            for beginning, place in index.beginnings.get(begin, ()):
                if word.startswith(beginning):
                    found.setdefault(place, match)
    for pattern, place in index.patterns:
        if place not in found and (longer := pattern.search(text)):
            found[place] = longer
    return found


@cache
def _index(table: str, language: str) -> _Index:
    words: dict[str, list[Place]] = defaultdict(list)
    beginnings: dict[str, list[tuple[str, Place]]] = defaultdict(list)
    patterns: list[tuple[re.Pattern[str], Place]] = []
    for number, block in enumerate(_blocks(table)):
        for side, items in enumerate(block.get(language, ())):
            longer = []
            for item in items.split():
                bare = item.removesuffix("*")
                if not _WORD.fullmatch(bare):
                    longer.append(item)
                elif bare == item:
                    words[item].append((number, side))
                else:
                    beginnings[bare[:_SHORTEST]].append((bare, (number, side)))
            if longer:
                patterns.append((any_of(", ".join(longer)), (number, side)))
    return _Index(words, beginnings, tuple(patterns))


@cache
def _blocks(table: str) -> tuple[Mapping[str, tuple[str, str]], ...]:
    """The items of both sides by language, of each block; an act of one side has "" on the other."""
    lines = re.sub(r"\n +", " ", table.strip())
    blocks = []
    for block in lines.split("\n\n"):
        parted = (line.partition(": ") for line in block.splitlines())
        sides = {language: both.partition(" | ") for language, _, both in parted}
        blocks.append({language: (one, other) for language, (one, _, other) in sides.items()})
    return tuple(blocks)


@cache
def any_of(items: str) -> re.Pattern[str]:
    """What finds any of the items of a list of words; of none, nothing."""
    forms = sorted({" ".join(item.split()) for item in items.split(",")} - {""}, key=len, reverse=True)
    signs = {"*": r"\w*", " ": r"\s+", "-": r"[-\s]", "=": "-"}
    written = ("".join(signs.get(c, c) for c in form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{'|'.join(written)})(?!\w)" if forms else "(?!)")
