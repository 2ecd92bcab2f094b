"""Whom words mean that say more than a name, or none at all: "성 연구위원", "a senior official"."""

import re
from collections.abc import Iterable
from functools import cache

from babel import Locale

from generator.verify.voices.speech.ko import NAME, PRONOUNS
from generator.verify.voices.verbfinal import HANGUL

_BODIES = ("부", "처", "청", "원", "회", "측", "대", "국", "사", "당")
"""How Hangul names of bodies end, that are as short as a person's."""
_A_BODY = re.compile(r"[가-힣]{1,8}(?:부|청|처|위원회|협회|사무국|정부|연구소|연구원|당국|통신|본부)")
_SOMEBODY = re.compile(r"관계자|당국자|소식통|임원|간부|인사|전문가|외교관|주민|직원|업체|업계")
_OFFICIAL = re.compile(
    r"(?P<who>(?:[\w’'.-]+ ){0,4}(?:official|diplomat|officer|spokes(?:man|woman|person)|adviser|aide|lawmaker|"
    r"minister|executive|analyst|envoy|ambassador|banker|scholar|researcher))"
)
_AN = re.compile(r"^(?:an?|one) ", re.I)
_FULL, _WITH_LAND = 2, 3


def meant_by(said: str, met: Iterable[str]) -> str:
    """The name to draft for whom a text gives words to; "" where it is a pronoun, or one of whom it has told before.

    `met`: the names of those who have spoken, of whom "성 연구위원" may be one.
    """
    if HANGUL.search(said):
        return _in_hangul(said.split(), met)
    found = _OFFICIAL.fullmatch(_AN.sub("", said)) if _AN.match(said) else None
    return f"{found['who'][0].upper()}{found['who'][1:]}" if found and " " in found["who"] else ""


def hangul_name(words: list[str], met: Iterable[str] = ()) -> str:
    """The name in an office and its holder, or "" where there is none."""
    if built := [word for word in words[:-1] if NAME.fullmatch(word) and not word.endswith(_BODIES)]:
        return built[-1]
    first = words[0]
    if len(words) == 1 or first in lands() or _A_BODY.fullmatch(first) or _SOMEBODY.fullmatch(words[-1]):
        return ""
    if same := [name for name in met if name.split()[-1] == first or (len(first) == 1 and name[:1] == first)]:
        return same[0] if len({*same}) == 1 else ""
    if len(words) > _WITH_LAND and words[_FULL] in lands() and not words[1].endswith("의"):
        return " ".join(words[:_FULL])
    return first if len(words) == _FULL and 1 < len(first) <= 4 and not first.endswith(_BODIES) else ""


def full_in_hangul(name: str, text: str) -> str:
    """A foreigner's name as a text gives it in full, with their country behind it: "표도르 베르그 러시아 교수"."""
    found = {
        one["first"] for one in re.finditer(rf"(?P<first>[가-힣]{{2,6}}) {re.escape(name)} (?P<of>[가-힣]+)", text)
        if one["of"] in lands()
    }  # fmt: skip
    return f"{found.pop()} {name}" if len(found) == 1 and HANGUL.search(name) else name


def _in_hangul(words: list[str], met: Iterable[str]) -> str:
    if words[-1] in PRONOUNS:
        return ""
    if name := hangul_name(words, met):
        return name
    unnamed = _SOMEBODY.fullmatch(words[-1]) and len(words) > 1
    return " ".join(words) if unnamed or _A_BODY.fullmatch(words[-1]) else ""


@cache
def lands() -> frozenset[str]:
    """What countries are called in Hangul, in full and in short."""
    return frozenset(Locale("ko").territories.values()) | frozenset("한국 북한 남한 주한 주미 주러 미국 소련".split())
