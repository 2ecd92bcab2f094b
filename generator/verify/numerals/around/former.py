"""Whether a number is that of now, or the one that something was before."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.stretches import own_stretch
from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.words.units import PERCENT

_WORD = re.compile(r"[^\W\d_]+")
AT_PRESENT = frozenset("today now this new revised current currently present".split())
_FORMER = re.compile(
    r"\b(?:from|с|со|desde|against|versus|compared (?:to|with)|im Vergleich (?:zu|mit)|gegenüber|contre|frente al?|"
    r"против)\s\S{0,4}$|"
    r"(?:\bnach|\baprès|\btras|\bпосле)\s\S{0,4}$|(?:전년|작년|지난해|평년)(?:의|에는?|엔)?\s?\(?$|"
    r"\b(?:vor(?:jahr|monat|quartal)\w*|(?:previous|prior|last) year|"
    r"ann[ée]e précédente|an dernier|año (?:anterior|pasado)|"
    r"(?:прошл\w+|предыдущ\w+) год\w*|годом ранее)\s?[:(—–-]\s?\S{0,3}$|"
    r"\b(?:than|als|que|чем|frente a|gegenüber)\s(?:in\s|im\sjahr\s|en\s|в\s)?(?:19|20)\d\d\s?[:(]\s?\S{0,3}$",
    re.I,
)
_THEN = re.compile(
    r"(?:\s(?!(?:from|than|on|over|against|as|compared|als|wie|que|чем|gegen\w*|с|к|bis|до)\s)(?:d[’'])?[^\W\d_]+)"
    r"{0,2}?\s?\(?\b(?:im vorjahr(?!e?svergleich)|(?:ein )?jahr (?:zuvor|davor)|a year (?:earlier|before|ago)|"
    r"(?:the|in the) (?:previous|prior|preceding) year|the year before|(?:el )?año (?:anterior|pasado)|"
    r"un año (?:antes|atrás)|"
    r"un an (?:plus tôt|auparavant)|l[’']an(?:née)? (?:derni|passé|précédent)|годом ранее|"
    r"год(?:ом)? (?:назад|раньше)|в прошлом году|"
    r"(?:[^\W_]+ )(?:years|months) (?:ago|before|earlier)|(?:[^\W_]+ )(?:jahre|monate) (?:zuvor|davor|vorher)|"
    r"il y a [^\W_]+ (?:ans|mois)|"
    r"[^\W_]+ (?:ans|mois) (?:plus tôt|auparavant)|hace [^\W_]+ (?:años|meses)|[^\W_]+ (?:años|meses) (?:antes|atrás)|"
    r"[^\W_]+ (?:лет|года|месяцев) (?:назад|ранее))",
    re.I,
)
"""Behind a number: that of the year before."""
_THEN_BEFORE = re.compile(
    r"(?:\b(?:a year (?:ago|earlier|before)|(?:the|in the) (?:year before|previous year)|vor einem jahr|"
    r"im vorjahr|ein jahr zuvor|il y a un an|"
    r"un an plus tôt|l[’']an dernier|hace un año|un año antes|el año (?:anterior|pasado)|"
    r"год(?:ом)? (?:назад|ранее)|в прошлом году|"
    r"(?:years|months) (?:ago|before|earlier)|(?:jahre|monate) (?:zuvor|davor)|"
    r"vor [^\W_]+ (?:jahren|monaten)|il y a [^\W_]+ (?:ans|mois)|"
    r"hace [^\W_]+ (?:años|meses)|"
    r"(?:ans|mois) (?:plus tôt|auparavant)|"
    r"(?:años|meses) (?:antes|atrás)|(?:лет|года|месяцев) (?:назад|ранее))|[년월] 전의?)"
    r",?\s(?:[^\W\d_]+\s){0,2}\S?$",
    re.I,
)
_COMPARED_WITH = re.compile(r"\b(?:que|als|than|чем|the|double|doppelt)\s(?:l[oa]s\s|die\s|den\s|the\s)?$", re.I)
_OF_YEAR = re.compile(r"(?:\s[^\W\d_]+){0,2}?\s(?:de|in|en|von|of|в|aus|im Jahr)\s(?:19|20)\d\d(?!\d)", re.I)
""""Twice the 7,400 of 2019"."""


def is_former(words: str, quantity: Quantity) -> bool:
    """Whether a number is the one that something was before: "from 4", "against 4 a year ago", "127억 달러에서"."""
    first, last = quantity.span.start, quantity.span.end
    if _OUT_OF.search(words, max(0, first - 12), first) and (on := _ON_TO.match(words, last)):
        return quantity.unit != "%" or bool(PERCENT.search(words, on.end(), on.end() + 12))
    return bool(
        _FORMER.search(words, max(0, first - 24), first)
        or _THEN.match(words, last)
        or _THEN_BEFORE.search(words, max(0, first - 50), first)
        or (_COMPARED_WITH.search(words, max(0, first - 12), first) and _OF_YEAR.match(words, last))
        or re.match(r"\s?[가-힣]{0,3}에서", words[last : last + 8])
    )


_OUT_OF = re.compile(r"\b(?:von|vom|del?|от)\s\S{0,4}$", re.I)
_ON_TO = re.compile(
    r"\s?[^\s,.;]*(?:\s[^\s,.;]+){0,5}?\s(?<!rapport\s)(?:auf|à|al?|до)\s(?:l[oa]s\s)?\S{0,3}(?!(?:19|20)\d\d(?!\d))\d",
    re.I,
)
"""Of itself "de 5 %" and "von 5 Prozent" say by how much; "de 5 % à 7 %" from what."""


_TODAY = re.compile(
    r"\b(?:today|now|nowadays|heute|inzwischen|mittlerweile|aujourd[’']hui|désormais|hoy|ahora|actualmente|сегодня|сейчас|теперь|ныне)\b|"
    r"오늘날|지금|현재",
    re.I,
)
_YEAR_HERE = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


def of_today(words: str, quantity: Quantity, rivals: Sequence[Quantity]) -> int:
    """1 where a number is said to be that of today, -1 where it is told of a year and another is that of today."""
    if not _TODAY.search(words) or not _YEAR_HERE.search(words):
        return 0
    stretches = {one: own_stretch(words, one, rivals) for one in rivals}
    if _TODAY.search(stretches[quantity]):
        return 1
    return -1 if any(map(_TODAY.search, stretches.values())) and _YEAR_HERE.search(stretches[quantity]) else 0


_TAIL = 30


def of_before(words: str, quantity: Quantity, about: str) -> bool:
    """Whether a number that something had before is given as that of now."""
    if not (AT_PRESENT & {word.lower() for word in _WORD.findall(about)} and is_former(words, quantity)):
        return False
    return not now_behind(words, quantity)


def now_behind(words: str, quantity: Quantity) -> bool:
    """Whether a number is said to be that of now: "from 2.3 percent now"."""
    after = words[quantity.span.end : quantity.span.end + _TAIL]
    return bool(AT_PRESENT & {word.lower() for word in _WORD.findall(after)})
