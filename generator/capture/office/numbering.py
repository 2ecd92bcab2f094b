"""The numbers that Word prints before paragraphs and that stand nowhere in their text ("Article 7.")."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from generator.capture.html.walk import written

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS = {"decimal": "1", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    kind: str
    text: str


class Numbering:
    """Counts the numbered paragraphs of a document in their order."""

    def __init__(self, lists: dict[str, dict[int, _Level]], abstract: dict[str, str]) -> None:
        self._lists = lists
        self._abstract = abstract
        self._counts: dict[str, dict[int, int]] = {}

    @classmethod
    def of(cls, part: etree._Element | None) -> "Numbering":
        """The lists of a document by its part for them, if it has one."""
        if part is None:
            return cls({}, {})
        kept = {one.get(_W + "abstractNumId"): _levels(one) for one in part.iter(_W + "abstractNum")}
        named = {}
        lists = {}
        for number in part.iter(_W + "num"):
            reference = number.find(_W + "abstractNumId")
            if reference is not None and (target := reference.get(_W + "val")) in kept:
                own = str(number.get(_W + "numId"))
                named[own] = str(target)
                lists[own] = {**kept[target], **_overridden(number, kept[target])}
        return cls(lists, named)

    def next(self, properties: etree._Element | None, styles: Iterable[etree._Element]) -> str:
        """What stands before the paragraph; nothing where it has no number, or a bullet."""
        found = _reference(properties)
        for style in styles:
            found = found or _reference(style.find(_W + "pPr"))
        if found is None or found[0] not in self._lists:
            return ""
        name, depth = found
        levels, counts = self._lists[name], self._counts.setdefault(self._abstract[name], {})
        if depth not in levels:
            return ""
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        level = levels[depth]
        return "" if level.kind == "bullet" else _PLACE.sub(lambda place: _put(place, levels, counts), level.text)


def _put(place: re.Match[str], levels: dict[int, _Level], counts: dict[int, int]) -> str:
    depth = int(place[1]) - 1
    level = levels.get(depth)
    if level is None:
        return ""
    return written(counts.get(depth, level.start), _KINDS.get(level.kind, "1"))


def _levels(abstract: etree._Element) -> dict[int, _Level]:
    return {int(level.get(_W + "ilvl", "0")): _level(level) for level in abstract.findall(_W + "lvl")}


def _level(level: etree._Element) -> _Level:
    def value(tag: str, otherwise: str) -> str:
        found = level.find(_W + tag)
        return otherwise if found is None else found.get(_W + "val", otherwise)

    return _Level(int(value("start", "1")), value("numFmt", "decimal"), value("lvlText", ""))


def _overridden(number: etree._Element, levels: dict[int, _Level]) -> dict[int, _Level]:
    changed = {}
    for one in number.findall(_W + "lvlOverride"):
        depth = int(one.get(_W + "ilvl", "0"))
        own, start = one.find(_W + "lvl"), one.find(_W + "startOverride")
        level = levels.get(depth) if own is None else _level(own)
        if level is not None:
            begin = level.start if start is None else int(start.get(_W + "val", "1"))
            changed[depth] = _Level(begin, level.kind, level.text)
    return changed


def _reference(properties: etree._Element | None) -> tuple[str, int] | None:
    numbered = None if properties is None else properties.find(_W + "numPr")
    if numbered is None:
        return None
    name, depth = numbered.find(_W + "numId"), numbered.find(_W + "ilvl")
    if name is None:
        return None
    return str(name.get(_W + "val")), 0 if depth is None else int(depth.get(_W + "val", "0"))
