"""Numbers that a sentence gives of something, as facts: how high it is, by how much it changed, what was paid for it.

The numbers are those that the engine reads. Only sentences of a few plain shapes are taken, in English: a subject right
before its verb, the number right behind it. What is foreseen, denied or supposed is no fact.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.draft.anchors import anchor
from generator.draft.narration import told
from generator.verify import Quantity, Span, TextQuoteSelector, read_numbers
from generator.verify.numerals.units import CODES
from generator.verify.telling.calendar_words import read_dates
from generator.verify.text.source_text import SourceText

_UP = "rose|grew|increased|climbed|jumped|surged|soared|gained|expanded|advanced"
_DOWN = "fell|dropped|declined|decreased|shrank|slipped|plunged|tumbled|slid|sank|contracted|dipped"
_LEVEL = "was|were|is|are|stood at|stands at|reached|hit|totall?ed|amounted to|came to|averaged"
_PAID = {
    "spent": "Spending", "invested": "Investment", "pledged": "Pledge", "paid": "Payment", "donated": "Donation",
    "borrowed": "Borrowing", "earned": "Earnings", "lost": "Loss", "won": "Award", "raised": "Money raised",
}  # fmt: skip
_SUFFERED = "killed|injured|wounded|arrested|detained|displaced|evacuated|hospitalized|deported|rescued"
_NOUN = r"[\w’'&-]+(?: [\w’'&-]+){0,7}"
_FILL = (
    r"(?:(?:by|to|at|about|around|nearly|almost|roughly|some|over|more than|less than|at least|just|only|a total of)\s)"
)
_CHANGE = re.compile(rf"(?P<what>{_NOUN}) (?P<verb>{_UP}|{_DOWN}) {_FILL}{{0,2}}$")
_STAND = re.compile(rf"(?P<what>{_NOUN}) (?:{_LEVEL}) {_FILL}{{0,2}}$")
_MONEY = re.compile(rf"(?P<what>{_NOUN}) (?:has |have |had )?(?P<verb>{'|'.join(_PAID)}) {_FILL}{{0,2}}$")
_HOLDS = re.compile(
    rf"(?P<what>{_NOUN}) (?:has|have|had|employs|employed|operates|operated|owns|owned) {_FILL}{{0,2}}$"
)
_RANKED = re.compile(rf"(?P<what>{_NOUN}) (?:is|was|became|remains|remained) (?:the|[\w.&’' -]{{2,30}}[’']s?) $")
_BEST = re.compile(r"[- ](?P<best>(?:most )?[a-z]+(?:est|populous)) (?P<of>[a-z][\w’'-]*(?: [\w’'-]+){0,5})")
_FATE = re.compile(rf"\s(?:(?:were|was|have been|had been|are)\s)?(?P<fate>{_SUFFERED})\b")
_COMPARED = re.compile(
    r"\s(?:points? )?(?:higher|lower|more|less|fewer|above|below|larger|smaller|bigger|faster|slower)\b"
)
_OF_WHAT = re.compile(r"\sof\s[a-z][\w’'-]*(?: [a-z][\w’'-]*)?(?=[\s.,;])")
_GOES_ON = re.compile(r"\s(?:on|for|in|to|of)\s[^,;.]{3,60}?(?=[,;.]|\s(?:and|but|while|since|after|because|as)\s)")
_HEAD = re.compile(r"^(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) )?(?P<rest>.+)$")
_OWNER = re.compile(r"^(?:the )?(?P<owner>[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*)[’']s? (?P<rest>\w.+)$")
_NO_SUBJECT = frozenset(
    """
    he she they it we i you this that these those there which who what when where while because if although though as
    but and or so then than not no in on at by for from with of during since after before last next one some many most
    others both each who's it's there's that's also be been have has had
    """.split()
)
_NOT_TOLD = re.compile(
    r"\b(?:will|would|could|may(?! \d)(?<!in may)|might|should|if|unless|expect\w*|project\w*|forecast\w*|"
    r"estimate[sd]?|plan\w*|target\w*|not|never|no|"
    r"den(?:y|ies|ied)|alleg\w*|claim\w*|likely|about to|poll\w*|survey\w*)\b|n[’']t\b",
    re.I,
)
_NO_UNIT = frozenset(
    """
    year years month months week weeks day days hour hours minute minutes second seconds time times degrees point points
    old other others more men's women's am pm st nd rd th percent age seats votes page pages one ones
    """.split()
)
_LAST_YEAR = re.compile(r"\blast year\b", re.I)
_MANY = 20
"""Of fewer things that somebody has nobody makes a figure."""
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a sentence: what it is of, what it measures, its value as it would be written, and for which year."""

    subject: str
    measure: str
    value: str
    unit: str
    year: str
    selector: TextQuoteSelector
    sentence: Span


def figures(source: SourceText, apart: Sequence[Span], year: str) -> Iterator[Figure]:
    """The figures of a text, one of a sentence at most. `year`: that of the text, for what has no date."""
    for sentence in told(source, apart):
        words = source.text[sentence.start : sentence.end]
        when = None if _NOT_TOLD.search(words) else _year(words, year)
        selector = anchor(source, sentence)
        if when is None or selector is None:
            continue
        for quantity in read_numbers(words):
            found = (
                _ranked(words, quantity) if quantity.ordinal else _of(words, quantity) if _counts(quantity) else None
            )
            if found:
                subject, measure = found
                value, unit = (f"{quantity.value:f}", "rank") if quantity.ordinal else _written(quantity)
                if quantity.qualifier:
                    measure = f"{measure} ({quantity.qualifier})"
                yield Figure(subject, measure, value, unit, when, selector, sentence)
                break


def _counts(quantity: Quantity) -> bool:
    plain = quantity.kind == "amount" and not (quantity.year or quantity.upper or quantity.lower_of)
    unit = quantity.unit
    return (
        plain
        and not quantity.ordinal
        and unit != ""
        and unit.lower() not in _NO_UNIT
        and (unit in CODES or unit[0].islower() or unit == "%")
    )


def _of(words: str, quantity: Quantity) -> tuple[str, str] | None:
    """Whose number it is and what it measures, in one of the shapes."""
    before, after = words[: quantity.span.start], words[quantity.span.end :]
    clause = re.split(r"[,;:()—–]\s?", before)[-1].lstrip()
    if _COMPARED.match(after) or re.match(r"\s(?:to|from)\s\S*\d", after) or re.search(r"\bfrom\b[^,;]*$", before):
        return None
    money = quantity.unit in CODES
    if change := _CHANGE.search(clause):
        level = re.search(r"\bto\s(?:\w+\s){0,2}$", clause)
        verb = "" if level else "Rise" if re.fullmatch(_UP, change["verb"]) else "Fall"
        return _subject(change["what"], verb)
    if money and (paid := _MONEY.search(clause)) and (goes_on := _GOES_ON.match(after)):
        payer = _subject(paid["what"], "")
        return (payer[0], f"{_PAID[paid['verb']]}{goes_on[0].rstrip()}") if payer else None
    if (quantity.unit == "%" or money) and (stand := _STAND.search(clause)):
        stood = _subject(stand["what"], "")
        return stood if stood and stood[1] else None
    if not money and quantity.unit != "%" and quantity.value >= _MANY and (holds := _HOLDS.search(clause)):
        owner = _subject(holds["what"], "")
        of = _OF_WHAT.match(after)
        return (owner[0], f"{quantity.unit.capitalize()}{of[0] if of else ''}") if owner else None
    if (fate := _FATE.match(after)) and not clause.rstrip():
        return quantity.unit.capitalize(), fate["fate"]
    return None


def _ranked(words: str, quantity: Quantity) -> tuple[str, str] | None:
    """Whose rank it is and in what: "the world’s third-largest exporter of fish"."""
    clause = re.split(r"[,;:()—–]\s?", words[: quantity.span.start])[-1].lstrip()
    ranked, best = _RANKED.search(clause), _BEST.match(words, quantity.span.end)
    owner = _subject(ranked["what"], "") if ranked and best else None
    return (owner[0], f"{best['best'].capitalize()} {best['of']}") if owner and best else None


def _subject(what: str, verb: str) -> tuple[str, str] | None:
    """A noun phrase as whose it is and what; `verb`: the change that is measured."""
    tokens = what.split()
    if any(token.lower().strip("’'") in _NO_SUBJECT for token in tokens[:1]) or set(tokens[1:]) & _LINKING:
        return None
    vague = len(tokens) == _VAGUE and tokens[0].lower() in _ARTICLES and tokens[1].islower()
    if vague or tokens[0].endswith("ing"):
        return None
    head = _HEAD.match(what)
    rest = head["rest"] if head else what
    if owner := _OWNER.match(what):
        return owner["owner"], f"{verb} in {owner['rest']}" if verb else owner["rest"].capitalize()
    if rest.split()[-1][0].isupper() and len(tokens) < 5:
        return rest, verb
    if len(rest) < 4 or not (what[0].isupper() or what.split()[0] in {"the", "its", "their", "a"} or rest[0].islower()):
        return None
    return f"{rest[0].upper()}{rest[1:]}", verb or "Level"


_ARTICLES = frozenset("the a an its their his her our".split())
_VAGUE = 2
"""Words of "the campaign", of which only the text says which one is meant."""
_LINKING = frozenset(
    """
    which who that when where while because if although though but than was were is are had has have says said it they
    he she we i finally already now only also just
    """.split()
)


def _written(quantity: Quantity) -> tuple[str, str]:
    for scale, name in _SCALES:
        scaled = quantity.value / scale
        if abs(quantity.value) >= scale and scaled == round(scaled, 3):
            return f"{scaled.normalize():f}", f"{name} {quantity.unit}"
    return f"{Decimal(quantity.value).normalize():f}", quantity.unit


def _year(words: str, year: str) -> str | None:
    """The year for which a sentence gives its numbers; None where it gives several, or a time without one."""
    found = {one.year for one in read_dates(words) if one.year}
    if len(found) > 1:
        return None
    if found:
        return str(found.pop())
    if not year:
        return None
    return str(int(year) - 1) if _LAST_YEAR.search(words) else year
