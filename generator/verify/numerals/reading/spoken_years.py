"""Years as they are spoken: "nineteen ninety-one" is neither nineteen nor ninety-one of anything."""

import re
from collections.abc import Iterator

from generator.verify.numerals.reading.scales import TENS, UNITS, words_pattern

_CENTURIES = {"eighteen": 18, "nineteen": 19, "twenty": 20}
_TEENS = {word: number for word, number in UNITS.items() if number > 9}
_ONES = {word: number for word, number in UNITS.items() if 0 < number < 10}
_PATTERN = re.compile(
    rf"(?<![\w-])(?P<century>{words_pattern(_CENTURIES)})[\s-](?:"
    rf"(?P<tens>{words_pattern(TENS)})(?:-(?P<one>{words_pattern(_ONES)}))?"
    rf"|(?P<teens>{words_pattern(_TEENS)})|oh[\s-](?P<early>{words_pattern(_ONES)}))(?![\w-])",
    re.I,
)


def spoken_years(text: str) -> Iterator[tuple[int, int, int]]:
    """Where years stand that are told in two numbers, in English: start, end, year."""
    lowered = text.lower()
    if any(word in lowered for word in _CENTURIES):
        for match in _PATTERN.finditer(text):
            said = {name: (part or "").lower() for name, part in match.groupdict().items()}
            rest = TENS.get(said["tens"], 0) + _TEENS.get(said["teens"], 0)
            rest += _ONES.get(said["one"], 0) + _ONES.get(said["early"], 0)
            yield match.start(), match.end(), 100 * _CENTURIES[said["century"]] + rest
