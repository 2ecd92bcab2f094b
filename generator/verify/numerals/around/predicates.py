"""What is told of things whose noun stood with a number before."""

import re

from generator.verify.numerals.reading.quantity import Quantity

_TOLD_OF_THEM = re.compile(
    r"\s(?:[^\W\d_]+ed|broke|came|did|drew|fell|failed|got|held|kept|knew|lost|made|met|paid|ran|said|sat|sold|"
    r"spent|stood|took|voted|went|were|won|wrote|dagegen|dafür|davon|stimmten|fielen|gingen|blieben|kamen|schlossen|"
    r"ont|étaient|votèrent|votaron|superaban|eran|estaban|tenían)\b"
)
"""What is told of things whose noun stood with a number before: "95 farms; 11 broke the rules"."""
_TOLD_IN_CYRILLIC = re.compile(r"\s[^\W\d_]+(?:ны|но|ты|то|ли)\b")
_FEW, _TEENS = (2, 3, 4), (12, 13, 14)


def few(quantity: Quantity) -> bool:
    """Whether a number is one that goes with another case in Cyrillic: two, three and four."""
    return quantity.value % 10 in _FEW and quantity.value % 100 not in _TEENS


def told_of_them(quantity: Quantity, words: str) -> bool:
    """Whether a verb stands behind a number, and no noun that it counts. In Cyrillic two, three and four go with nouns
    that end as verbs do ("3 страны"); more than these never do."""
    return bool(
        _TOLD_OF_THEM.match(words, quantity.span.end)
        or (not few(quantity) and _TOLD_IN_CYRILLIC.match(words, quantity.span.end))
    )
