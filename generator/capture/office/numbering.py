"""The numbers that Word prints before paragraphs and that stand nowhere in their text ("Article 7.").

ECMA-376, part 1: 17.9 (numbering) and 17.18.59 (ST_NumberFormat).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from generator.capture.ordinals import Number, written

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS = {
    "decimal": "decimal",
    "decimalZero": "decimal-leading-zero",
    "decimalFullWidth": "full-width-decimal",
    "decimalHalfWidth": "decimal",
    "decimalEnclosedCircle": "circled-decimal",
    "decimalEnclosedCircleChinese": "circled-decimal",
    "decimalEnclosedParen": "parenthesized-decimal",
    "lowerLetter": "lower-alpha",
    "upperLetter": "upper-alpha",
    "lowerRoman": "lower-roman",
    "upperRoman": "upper-roman",
    "russianLower": "lower-russian",
    "russianUpper": "upper-russian",
    "ganada": "hangul",
    "chosung": "hangul-consonant",
    "koreanDigital": "korean-decimal",
    "koreanCounting": "korean-informal",
    "ideographDigital": "cjk-decimal",
    "ideographTraditional": "cjk-heavenly-stem",
    "ideographZodiac": "cjk-earthly-branch",
    "chineseCounting": "cjk-ideographic",
    "japaneseCounting": "cjk-ideographic",
    "taiwaneseCounting": "cjk-ideographic",
}
_SIGNS = frozenset({"bullet", "none"})
_PADDED = re.compile(r"0+1\b")
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    kind: str
    text: str
    digits: int = 1
    legal: bool = False
    restart: int | None = None
    apart: bool = True
    style: str = ""
    anew: bool = False
    """Whether it begins again where its list is first used, though another has counted for it before."""


@dataclass(slots=True)
class Numbering:
    """Counts the numbered paragraphs of a document in their order: lists by name, each with what it is made after."""

    lists: Mapping[str, Mapping[int, _Level]] = field(default_factory=dict)
    made_after: Mapping[str, str] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def of(cls, part: etree._Element | None) -> "Numbering":
        """The lists of a document by its part for them, if it has one."""
        if part is None:
            return cls()
        abstract = {str(one.get(_W + "abstractNumId")): one for one in part.iter(_W + "abstractNum")}
        named = {link: name for name, one in abstract.items() if (link := _value(one, "styleLink"))}
        linked = {name: named.get(_value(one, "numStyleLink"), name) for name, one in abstract.items()}
        numbers = {str(one.get(_W + "numId")): one for one in part.iter(_W + "num")}
        after = {own: linked[to] for own, one in numbers.items() if (to := _value(one, "abstractNumId")) in linked}
        lists = {own: _overridden(numbers[own], _levels(abstract[to])) for own, to in after.items()}
        return cls(lists, after)

    def next(self, properties: etree._Element | None, styles: Iterable[etree._Element]) -> Number:
        """What stands before the paragraph; nothing where it has no number, or a bullet."""
        name, depth = self._place(properties, styles)
        levels = self.lists.get(name, {})
        if depth not in levels:
            return Number()
        self._count(name, depth, levels)
        level, counts = levels[depth], self._counts[self.made_after[name]]
        if level.kind in _SIGNS:
            return Number()
        said = {f"%{at + 1}": _said(one, counts.get(at, one.start), level.legal) for at, one in levels.items()}
        places = _PLACE.findall(level.text)
        unknown = (levels[at].kind for at in map(_index, places) if at in levels and said[f"%{at + 1}"] is None)
        if (kind := next(unknown, None)) is not None:
            return Number(unknown=kind)
        return Number(_PLACE.sub(lambda place: said.get(place[0]) or "", level.text), level.apart)

    def _place(self, properties: etree._Element | None, styles: Iterable[etree._Element]) -> tuple[str, int]:
        """Which list a paragraph is of, and how deep in it: its own word counts before that of its styles."""
        depth: int | None = None
        for holder, style in _holders(properties, styles):
            name, at = _reference(holder)
            depth = at if depth is None else depth
            if name is not None:
                by_style = (at for at, level in self.lists.get(name, {}).items() if style and level.style == style)
                return name, next(by_style, 0) if depth is None else depth
        return "", 0

    def _count(self, name: str, depth: int, levels: Mapping[int, _Level]) -> None:
        counts = self._counts.setdefault(self.made_after[name], {})
        if levels[depth].anew and (name, depth) not in self._begun:
            counts.pop(depth, None)
        self._begun.add((name, depth))
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or depth < restart:
                del counts[deeper]


def _index(place: str) -> int:
    return int(place) - 1


def _said(level: _Level, number: int, legal: bool) -> str | None:
    """A number as its level writes it, in a legal list always in digits; None where it cannot be written."""
    if level.kind in _SIGNS:
        return ""
    kind = "decimal" if legal else _KINDS.get(level.kind)
    return written(number, kind, doubled=True).rjust(level.digits, "0") if kind else None


def _holders(
    properties: etree._Element | None, styles: Iterable[etree._Element]
) -> Iterator[tuple[etree._Element | None, str]]:
    yield properties, ""
    for style in styles:
        yield style.find(_W + "pPr"), style.get(_W + "styleId", "")


def _levels(abstract: etree._Element) -> dict[int, _Level]:
    return {int(level.get(_W + "ilvl", "0")): _level(level) for level in abstract.findall(_W + "lvl")}


def _level(level: etree._Element) -> _Level:
    legal, restart = level.find(_W + "isLgl"), _value(level, "lvlRestart")
    # A way of counting of the user's own stands beside one for readers that know none.
    own = next((one for one in level.iter(_W + "numFmt") if one.get(_W + "val") == "custom"), None)
    padded = _PADDED.match("" if own is None else own.get(_W + "format", ""))
    return _Level(
        int(_value(level, "start") or "0"),
        "decimal" if padded else _value(level, "numFmt") or ("decimal" if own is None else "custom"),
        _value(level, "lvlText"),
        len(padded[0]) if padded else 1,
        legal is not None and legal.get(_W + "val", "true") not in {"0", "false", "off"},
        int(restart) if restart else None,
        _value(level, "suff") != "nothing",
        _value(level, "pStyle"),
    )


def _overridden(number: etree._Element, levels: dict[int, _Level]) -> dict[int, _Level]:
    changed = {}
    for one in number.findall(_W + "lvlOverride"):
        depth = int(one.get(_W + "ilvl", "0"))
        own, start = one.find(_W + "lvl"), _value(one, "startOverride")
        level = levels.get(depth) if own is None else _level(own)
        if level is not None:
            changed[depth] = replace(level, start=int(start), anew=True) if start else level
    return {**levels, **changed}


def _value(parent: etree._Element, tag: str) -> str:
    found = parent.find(_W + tag)
    return "" if found is None else found.get(_W + "val", "")


def _reference(properties: etree._Element | None) -> tuple[str | None, int | None]:
    """The list that is named, and how deep in it; None for each that is not said."""
    numbered = None if properties is None else properties.find(_W + "numPr")
    if numbered is None:
        return None, None
    name, depth = _value(numbered, "numId"), _value(numbered, "ilvl")
    return name or None, int(depth) if depth else None
