"""Numbers in words that have a half or a point: "one point five million", "deux millions et demi", "anderthalb".

Read without it they are other numbers, and good ones: five million, two million. So what they are made of is no number
of its own.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from generator.verify.numerals.reading.scales import FOREIGN, SCALES, TENS, UNITS, value_of, words_pattern
from generator.verify.numerals.reading.spelt import Found
from generator.verify.text.glance import around

_HALF = Decimal("0.5")
_REACH = 200
"""Characters that no such number goes on for before or behind its sign."""
_SHARES = {"viertel": Decimal("0.25"), "dreiviertel": Decimal("0.75")}
_PARTS = {"десят": 10, "сот": 100, "тысячн": 1000}
_ONES: Mapping[str, Mapping[str, int]] = {
    "en": {
        **UNITS,
        **TENS,
        **{f"{ten}-{one}": TENS[ten] + UNITS[one] for ten in TENS for one in [*UNITS][1:10]},
    },
    "de": {"ein": 1, "eine": 1, "einer": 1, "einem": 1, "eins": 1, "null": 0},
    "fr": {"un": 1, "une": 1, "zéro": 0},
    "es": {"un": 1, "uno": 1, "una": 1, "cero": 0},
    "ru": {"один": 1, "одна": 1, "одной": 1, "одну": 1, "ноль": 0},
}
_GREAT = {
    "en": r"hundred|thousand|million|billion|trillion",
    "de": r"Million(?:en)?|Milliarden?|Billion(?:en)?",
    "fr": r"millions?|milliards?",
    "es": r"mill[oó]n(?:es)?|mil",
    "ru": r"",
}
_SHAPES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("point", r"{number} point {digits}"),
        ("half", r"(?:(?:{number}|a) )?{scale} and a (?P<half>half)"),
    ),
    "de": (
        ("komma", r"{number} komma {digits}"),
        ("halb", r"(?:(?P<number>{words})ein|ander)(?P<half>t?halb)"),
        ("halbe", r"(?P<share>halben?|halber) {scale}"),
        ("viertel", r"(?P<share>(?:drei)?viertel) {scale}"),
    ),
    "fr": (
        ("virgule", r"{number} virgule {digits}"),
        ("demi", r"(?:{number} )?{scale} et (?P<half>demie?)"),
        ("demi", r"{number} et (?P<half>demie?)"),
        ("demi-", r"(?P<share>demi)-{scale}"),
    ),
    "es": (
        ("coma", r"{number} coma {digits}"),
        ("medi", r"(?:{number} )?{scale} y (?P<half>medi[oa])"),
        ("medi", r"{number} y (?P<half>medi[oa])"),
        ("medio", r"(?P<share>medio) {scale}"),
    ),
    "ru": (
        ("половиной", r"{number} с (?P<half>половиной)"),
        ("полтор", r"(?P<half>полтор[аы])"),
        ("полутора", r"(?P<half>полутора)"),
        ("цел", r"{number} цел\w+ (?:и )?(?P<part>{words}) (?P<of>десят|сот|тысячн)\w+"),
    ),
}
"""What stands in every text that has such a number, and how it is written."""


def with_a_half(text: str, language: str) -> Iterator[Found]:
    """Such numbers of a text. English ones are read in every language, for our own prose may be English."""
    lowered = text.lower()
    for spoken in dict.fromkeys(("en", language[:2])):
        for sign, shape in _SHAPES.get(spoken, ()):
            for near in around(text, (sign,), _REACH) if sign in lowered else ():
                for match in _pattern(shape, spoken).finditer(text, *near):
                    yield match.start(), match.end(), _value(match, spoken), False


@cache
def _known(language: str) -> Mapping[str, int]:
    return {**_ONES[language], **FOREIGN.get(language, {})}


@cache
def _pattern(shape: str, language: str) -> re.Pattern[str]:
    words = words_pattern(_known(language))
    digit = rf"(?:{words_pattern(word for word, value in _known(language).items() if value < 10)})"
    filled = shape.replace(" ", r"\s").format(
        number=rf"(?P<number>{words}|\d+(?:[.,]\d+)?)",
        words=words,
        digits=rf"(?P<digits>{digit}(?:\s{digit}(?!\w))*)",
        scale=rf"(?P<scale>{_GREAT[language]})",
    )
    return re.compile(rf"(?<![\w-])(?:{filled})(?!\w)", re.I)


def _value(match: re.Match[str], language: str) -> Decimal:
    """What the parts of a number come to: its whole or a share, what is behind it, and the scale of both."""
    said, known = {name: (part or "").lower() for name, part in match.groupdict().items()}, _known(language)
    number = said.get("number") or ""
    in_digits = value_of(number, language) if number[:1].isdigit() else None
    value = Decimal(known.get(number, 1)) if in_digits is None else in_digits
    if share := said.get("share"):
        value = _SHARES.get(share, _HALF)
    if said.get("half"):
        value += _HALF
    if digits := said.get("digits"):
        value += Decimal(f"0.{''.join(str(known[word]) for word in digits.split())}")
    if part := said.get("part"):
        value += Decimal(known[part]) / _PARTS[said["of"]]
    return value * _worth(said["scale"]) if said.get("scale") else value


def _worth(scale: str) -> int:
    """What a scale multiplies by, in whatever form it stands."""
    return SCALES.get(scale) or next(worth for known, worth in SCALES.items() if scale.startswith(known) and known[3:])
