"""What no text is: a capture that would be looked at for long, and in which there is nothing to cite."""

import re

from generator.verify.text.lexicon import UNSPACED
from generator.verify.text.quotemarks import too_many_marks

LONGEST = 100_000
"""Characters without white space between them, where a script has any: data, and no word of a language."""
_SIGNS = 20_000
_TO_A_LETTER = 3
"""So many signs, and more of them than three to a letter or a digit, are a drawing or a rule."""
_SAMPLED = 31
_UNSPACED = re.compile("[" + "".join(f"{first}-{last}" for first, last in UNSPACED) + "]+")


def no_text(text: str) -> str:
    """What a capture holds that no text does; "" where it is a text."""
    if count := too_many_marks(text):
        return f"{count:,} quotation marks, more than one for eight characters"
    longest = max(text.split(), key=len) if _may_be_longer(text) else ""
    if len(longest) > LONGEST and 2 * sum(map(len, _UNSPACED.findall(longest))) < len(longest):
        return f"{len(longest):,} characters in a row without a space; {LONGEST:,} are read"
    # Most texts are told by a few of their characters.
    if len(text) > _SIGNS and _TO_A_LETTER * _letters(text[::_SAMPLED]) < len(text[::_SAMPLED]):
        letters = _letters(text)
        signs = sum(map(len, text.split())) - letters
        if signs > max(_SIGNS, _TO_A_LETTER * letters):
            return f"{signs:,} signs to {letters:,} letters and digits"
    return ""


def _may_be_longer(text: str) -> bool:
    """Whether a piece of half the length has no white space, as one of a longer run must."""
    half = LONGEST // 2
    pieces = (text[at : at + half].split(None, 1) for at in range(0, len(text), half))
    return any(len(piece[0]) == half for piece in pieces if piece)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
