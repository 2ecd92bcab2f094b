"""Whether a text in Spanish writes 36,979 for many thousands or for hardly 37: that differs by country."""

import re

_POINT = re.compile(
    r"(?<![\d.,])\d+\.\d{1,2}(?![\d.]|,\d)|\d{1,3}(?:,\d{3}){2}|\d,\d{3}\.\d|"
    # Nobody writes 9.6 as 9,600.
    r"(?<![\d.,])\d{1,3},\d\d0(?![\d,])"
)
_COMMA = re.compile(r"(?<![\d.,])\d+,(?:\d{1,2}|\d{4,})(?![\d,])|\d\.\d{3}(?:,\d|\.\d{3})")
_THREE = re.compile(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d,.]?\d)")
_FEW = 2


def grouped_in(text: str, language: str) -> str:
    """The language (BCP 47) by whose region the numbers of a text are grouped, as far as the text shows it."""
    if language.lower() != "es" or "," not in text or _COMMA.search(text):
        return language
    return "es-mx" if _POINT.search(text) or len(_THREE.findall(text)) >= _FEW else language
