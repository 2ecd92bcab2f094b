"""Which English words negate, or carry a negation in them."""

import re

from generator.verify.telling.negation_words import NEGATORS, TURNING
from generator.verify.telling.wording import Word

_NEGATIVE = re.compile(
    r"(?:un(?!i[tvoqf]|der|til|cle(?!a)|les)|dis(?!c|t|p|k)|non-?(?!e)|mis(?!s)|im(?:poss|prob|pract)|ir[rl]|il[l]eg|in(?:abil|adeq|eff|suff|vali|fert|cap|decis|secur|compl|conclus))\w{3}"
    r"|\w{3,}less$"
)


def is_negator(word: Word) -> bool:
    return word.lower in NEGATORS or word.lower.endswith("n't")


def turns(word: Word) -> bool:
    """Whether a word negates, or carries a negation in it."""
    return is_negator(word) or word.stem in TURNING or bool(_NEGATIVE.match(word.lower))
