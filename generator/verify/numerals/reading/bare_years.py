"""Whether four bare digits are a year."""

import re
from decimal import Decimal

from generator.verify.numerals.reading.quantity import right_before
from generator.verify.numerals.reading.units_after import NO_UNIT, UNIT_WORD
from generator.verify.numerals.words.units import measured, stem

_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|from|until|till|of|for|during|year|early|late|mid|fiscal|before|after|to|and|through|between|"
    r"gegenüber|against|than|compared to|compared with|seit|im jahr|jahr|"
    r"jahre|von|bis|en|depuis|de|desde|año|para|в|с|до|к|по|после)[\s-]|\d{4}\s?[-–/])$",
    re.I,
)
_OF_ONE_THING = re.compile(
    r"\b(?:wurde|war|ging|kam|starb|trat|begann|endete|fand|erschien|entstand|zog|was|est|était|fue|est\sné|nació|murió)\s$"
)
"""Behind a verb of one thing four digits count nothing: "wurde 1871 gegründet"."""
_NEVER_A_YEAR = re.compile(
    r"\b(?:(?:more|less|fewer)\sthan|at\s(?:least|most)|as\s(?:many|much)\sas|up\sto|(?:mehr|weniger)\sals|mindestens|"
    r"höchstens|bis\szu|(?:plus|moins|más|menos)\sde|au\smoins|al\smenos|более|менее|больше|меньше|свыше)\s$",
    re.I,
)
"""What bounds a number that something follows, and no date."""
_LISTED = re.compile(r"\b(?:and|of|to|from|than|against|by|und|von|auf|um|et|de|à|y|a|и|до|на)\s$", re.I)
"""Behind these four digits before a unit of measure are no year: "and 1402 barrels"; behind "in" they may be."""
_DETERMINED = re.compile(r"\b(?:the|its|their|this|that|last|a|his|her|our|der|die|das|le|la|el|les|los)\s$", re.I)
_YEAR_AFTER = re.compile(r"\s?(?:년|年|год|г\.|гг)", re.I)


_FIRST = 1400


def bounded(text: str, start: int, end: int) -> bool:
    """Whether digits are said to be more or less than what something comes to: "more than 1500 were hurt"."""
    word = UNIT_WORD.match(text, end)
    return bool(word and word.start(1) != end and right_before(_NEVER_A_YEAR, text, start))


def is_year(text: str, start: int, end: int, value: Decimal) -> bool:
    """Whether four bare digits are a year: "in 2021", "the 2021 talks", not "1200 crates" or "has 1402 items"."""
    if bounded(text, start, end):
        return False
    word = UNIT_WORD.match(text, end)
    if word and word.start(1) != end and _LISTED.search(text, max(0, start - 8), start) and measured(stem(word[1])):
        return False
    if _YEAR_BEFORE.search(text, max(0, start - 10), start) or _YEAR_AFTER.match(text, end):
        return True
    if value >= _FIRST and right_before(_OF_ONE_THING, text, start):
        return True
    if word and "\uac00" <= word[1][0] <= "\ud7a3" and word.start(1) == end:
        return False
    if word and measured(stem(word[1])):
        return False
    if not word or word.start(1) == end or word[1].lower() in NO_UNIT or not word[1][0].islower():
        return True
    return bool(_DETERMINED.search(text, max(0, start - 7), start)) and value >= 1800
