"""What stands beside a number: the noun it counts, what it is a share of, what it is counted by."""

import re
from collections.abc import Sequence

from generator.verify.numerals.quantities import Quantity, read_numbers
from generator.verify.numerals.units import BASE, CODES, per, periodic, stem
from generator.verify.numerals.wanted import Wanted

_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"[^\W_]+(?:[-–’'][^\W_]+)*")
_RANKED = re.compile(r"(?:\b(?:No\.|number|rank\w*|place|Nr\.|Platz|n°|número|№)|세계)\s*$", re.I)
_BOUNDARY = re.compile(
    r"[,;:.()!?…—“”\"](?=\s|$)|\s[-–—]\s|\b(?:of|to|and|or|in|per|the|on|at|by|from|with|that|is|are|was|were|has|have|had|will|"
    r"would|than|but|after|before|who|which|when|while|until|since|between|among|if|so|not|as|for|a|an|last|this|next|yesterday|today|during|each|every|letzten|heute|hier|ayer|letzte|"
    r"und|oder|auf|im|um|von|der|die|das|waren|sind|ist|et|ou|en|sur|au|aux|par|de|du|des|d|y|o|al|el|la|los|las|por|del|"
    r"и|в|на|до|с|из|по|за|к|а|не)\b",
    re.I,
)
_PARTICIPLES = frozenset(
    """
    sank sunk died left came fled went stayed rose fell wounded injured killed dead missing arrested detained others
    more fewer less lost later earlier verletzt getötet mehr andere
    blessés morts autres heridos muertos más otros ранены погибли пострадали
    """.split()
)
_PEOPLE = re.compile(
    r"\b(?:wounded|injured|killed|dead|victims?|survivors?|hospitali[sz]ed|arrested|detained|verletzt\w*|getötet\w*|tote\w*|"
    r"opfer\w*|bless[ée]+s?|morts?|victimes?|heridos?|muertos?|víctimas?|ранен\w*|погиб\w*)\b",
    re.I,
)
"""Who can only be people, so that "23 of the 53 wounded" are 23 people."""
_AGE = re.compile(r"[^\W\d_],\s$")
_OF_THEM = re.compile(
    r"\s(?:of\s(?:them|these|those|which|whom)|davon|d[’']entre\s(?:eux|elles)|de\sell[oa]s|из\sних)\b", re.I
)
"""A man's age stands between commas behind his name; "of them" counts what was named before."""
_OTHERWISE = frozenset(stem(word) for word in _PARTICIPLES)
_OF = re.compile(r"\s(?:of|de|d[’'])\s?((?:[^\W\d_]+[\s-]?){1,3})", re.I)
_PER_BEFORE = re.compile(r"\b(?:per|pro|par|por)\s(?!cent)[^\W\d_]+", re.I)
_COUNTED = re.compile(r"(?:dozens|hundreds|thousands|scores|millions|\d[\d.,]*)\s(?:of\s)?([^\W\d_]+)", re.I)


def noun_phrase(words: str, quantity: Quantity) -> frozenset[str]:
    """The stems of the words that a number counts: "1,800 wooden fishing boats in port" gives those before "in"."""
    end = quantity.span.end
    attached = re.match(r"-?([^\W\d_]+)", words[end : end + 24])
    if attached and (words[end] == "-" or words[end - 1].isdigit() or "\uac00" <= words[end] <= "\ud7a3"):
        return frozenset([stem(attached[1])])
    following = words[end : end + 90]
    following = re.sub(r"^\s?(?:de|d[’']|of)\s?", " ", following) if quantity.unit else following
    if stop := _BOUNDARY.search(following):
        following = following[: stop.start()]
    found = frozenset(stem(token) for token in _TOKEN.findall(following)[:5] if not any(c.isdigit() for c in token))
    return found or frozenset([stem(quantity.unit)] if quantity.unit else [])


def fits(quantity: Quantity, want: Wanted, words: str) -> bool:
    """Whether a number is of the kind that a fact says it is."""
    if quantity.kind in ("date", "clock", "name") and not (want.kind == "year" and quantity.year):
        return False
    if want.kind == "rank":
        return quantity.ordinal or bool(_RANKED.search(words[: quantity.span.start]))
    if quantity.ordinal or (quantity.kind == "ratio") != want.ratio:
        return False
    if want.kind in ("%", "percentage points") or quantity.unit in ("%", "percentage points"):
        return quantity.unit == want.kind
    if want.kind == "year":
        return quantity.year
    if quantity.year or _RANKED.search(words[max(0, quantity.span.start - 12) : quantity.span.start]):
        return False
    if want.kind in CODES or quantity.unit in CODES:
        same = quantity.unit == want.kind or _carried(quantity, want, words)
        return same and _of_what(quantity, want, words)
    return not want.kind or (_counts(quantity, want, words) and _of_what(quantity, want, words))


def _carried(quantity: Quantity, want: Wanted, words: str) -> bool:
    """Whether a number of millions with no noun of its own takes its currency from one before it: "6 billion euros
    against Italy's 17 billion"."""
    scaled = any(char.isalpha() for char in words[quantity.span.start : quantity.span.end])
    # "Italy's 17 billion", "17 000 millones de Italia": a name is no unit.
    of_a_name = quantity.unit[:1].isupper() and quantity.unit not in CODES
    if not scaled or (quantity.unit and not of_a_name) or noun_phrase(words, quantity) - {stem(quantity.unit)}:
        return False
    before = re.split(r"[.!?]\s", words[: quantity.span.start])[-1]
    return any(one.unit == want.kind for one in read_numbers(before))


def _counts(quantity: Quantity, want: Wanted, words: str) -> bool:
    own = noun_phrase(words, quantity)
    if own & want.nouns:
        return True
    if own - _OTHERWISE and not re.match(r"\s[^\W\d_]+ed\b", words[quantity.span.end : quantity.span.end + 24]):
        return False
    if "year" in want.nouns and _AGE.search(words, 0, quantity.span.start) and words[quantity.span.end :][:1] in ",.":
        return True
    if want.nouns == {"person"} and _PEOPLE.search(words):
        return True
    if _OF_THEM.match(words, quantity.span.end):
        return bool({stem(word) for word in _WORD.findall(words[: quantity.span.start])} & want.nouns)
    # "The number of boats fell to 1,800": no noun of its own, so one before it that no other number has.
    before = _COUNTED.sub(lambda m: m[1] if own else " ", words[: quantity.span.start])
    return bool({stem(word) for word in _WORD.findall(before[-160:])} & want.nouns)


def _of_what(quantity: Quantity, want: Wanted, words: str) -> bool:
    if not want.of:
        return True
    following = words[quantity.span.end : quantity.span.end + 70]
    if found := _OF.search(re.split(r"[,;.](?=\s|$)", following)[0]):
        return bool({stem(word) for word in _WORD.findall(found[1])} & want.of)
    return bool({stem(word) for word in _WORD.findall(words)} & want.of)


def base(quantity: Quantity, words: str) -> frozenset[str]:
    """The stems of what a percentage is taken of; none where the text does not say so right behind it."""
    found = BASE.match(words, quantity.span.end)
    return frozenset(stem(word) for word in _WORD.findall(found[1])) if found and quantity.unit == "%" else frozenset()


def counted_by(quantity: Quantity, words: str, found: Sequence[Quantity]) -> str:
    """What a number is counted by ("a month"), up to the next number or the end of the clause."""
    end = min((q.span.start for q in found if q.span.start >= quantity.span.end), default=len(words))
    following = re.split(r"[,;:.](?=\s|$)", words[quantity.span.end : min(end, quantity.span.end + 80)])[0]
    before = re.split(r"[,;:.](?=\s|$)", words[max(0, quantity.span.start - 60) : quantity.span.start])[-1]
    head = _PER_BEFORE.search(before)
    return per(following) or (per(f" {head[0]}") if head else "") or periodic(before + " " + following)
