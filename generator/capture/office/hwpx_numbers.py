"""The numbers that a Hangul document counts by itself and that stand nowhere in its text (OWPML, KS X 6101)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from generator.capture.ordinals import Number, written

_KINDS = {
    "DIGIT": "decimal",
    "CIRCLED_DIGIT": "circled-decimal",
    "ROMAN_CAPITAL": "upper-roman",
    "ROMAN_SMALL": "lower-roman",
    "LATIN_CAPITAL": "upper-alpha",
    "LATIN_SMALL": "lower-alpha",
    "CIRCLED_LATIN_CAPITAL": "circled-upper-latin",
    "CIRCLED_LATIN_SMALL": "circled-lower-latin",
    "HANGUL_SYLLABLE": "hangul-by-vowels",
    "CIRCLED_HANGUL_SYLLABLE": "circled-hangul",
    "HANGUL_JAMO": "hangul-consonant",
    "CIRCLED_HANGUL_JAMO": "circled-hangul-consonant",
    "HANGUL_PHONETIC": "korean-informal",
    "IDEOGRAPH": "cjk-ideographic",
    "CIRCLED_IDEOGRAPH": "circled-ideograph",
    "DECAGON_CIRCLE_HANJA": "cjk-heavenly-stem",
}
_NUMBERED = frozenset({"NUMBER", "OUTLINE"})
_PLACE = re.compile(r"\^(10|[1-9nN])")


class _Heading(NamedTuple):
    """That a paragraph is numbered: as the list of a name or, without one, as its section's outline; how deep."""

    name: str
    depth: int


class _Level(NamedTuple):
    start: int
    kind: str
    text: str


@dataclass(slots=True)
class Numbers:
    """Counts the numbered paragraphs of a document in their order."""

    outline: str = ""
    """The list that the headings of the section are numbered as."""
    _lists: dict[str, Mapping[int, _Level]] = field(default_factory=dict)
    _headings: dict[str, _Heading] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, heads: Iterable[etree._Element]) -> "Numbers":
        """The lists of a document, by the parts that say how it looks."""
        numbers = cls()
        for head in heads:
            for one in head.iter("{*}numbering"):
                levels = {int(level.get("level", "1")): _level(level) for level in one.iterfind("{*}paraHead")}
                numbers._lists[one.get("id", "")] = levels
            for one in head.iter("{*}paraPr"):
                for heading in one.iter("{*}heading"):
                    if (kind := heading.get("type")) in _NUMBERED:
                        name = heading.get("idRef", "") if kind == "NUMBER" else ""
                        numbers._headings[one.get("id", "")] = _Heading(name, int(heading.get("level", "0")) + 1)
        return numbers

    def next(self, looks: str) -> Number:
        """What stands before a paragraph of these looks; nothing where it has no number."""
        heading = self._headings.get(looks)
        if heading is None:
            return Number()
        name = heading.name or self.outline
        levels = self._lists.get(name, {})
        if heading.depth not in levels:
            return Number()
        counts = self._counts.setdefault(name, {})
        for above in [depth for depth in levels if depth < heading.depth]:
            # What was passed over counts as its first: behind 4.1.1.2 comes 4.1.2.
            counts.setdefault(above, levels[above].start)
        counts[heading.depth] = counts.get(heading.depth, levels[heading.depth].start - 1) + 1
        for deeper in [depth for depth in counts if depth > heading.depth]:
            del counts[deeper]
        numbers = {depth: said(levels[depth].kind, count) for depth, count in counts.items() if depth in levels}
        return _shown(levels, numbers, heading.depth)


def _shown(levels: Mapping[int, _Level], numbers: Mapping[int, str], depth: int) -> Number:
    """A level's form with its numbers in it: `^2` that of the second level, `^n` those of all down to this one, with
    full stops between them, `^N` with one behind as well."""
    asked = [_asked(place, depth) for place in _PLACE.findall(levels[depth].text)]
    for at in (at for some in asked for at in some if numbers.get(at) == ""):
        return Number(unknown=levels[at].kind)

    def put(place: re.Match[str]) -> str:
        put_in = [numbers[at] for at in _asked(place[1], depth) if at in numbers]
        return ".".join(put_in) + ("." if place[1] == "N" else "")

    return Number(_PLACE.sub(put, levels[depth].text))


def _asked(place: str, depth: int) -> range:
    return range(1, depth + 1) if place in "nN" else range(int(place), int(place) + 1)


def said(kind: str, number: int) -> str:
    """A number as the format's `kind` has it; nothing where its letters are not known here."""
    return written(number, _KINDS[kind]) if kind in _KINDS else ""


def _level(head: etree._Element) -> _Level:
    return _Level(int(head.get("start", "1")), head.get("numFormat", "DIGIT"), head.text or "")
