"""What the numbers of an English sentence measure, by the shapes of its clauses: a subject before its verb, the number
behind it; a change with the level that it leads to; another time's number; two subjects with two numbers, respectively.

A number stands as `#` in what the shapes are looked for in, so that each clause reads alike however it is written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.draft.whose import linked, subject
from generator.verify import Quantity, Span
from generator.verify.numerals.words.units import CODES

_UP = "rose|grew|increased|climbed|jumped|surged|soared|gained|expanded|advanced|spiked|skyrocketed"
_DOWN = "fell|dropped|declined|decreased|shrank|slipped|plunged|tumbled|slid|sank|contracted|dipped|plummeted|nosedived"
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
_WHEN = r"(?: in #)?"
"""A year behind what is measured: "exports in 2021 rose"."""
_CHANGE = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?P<verb>{_UP}|{_DOWN}) (?:\w+ly )?(?P<how>{_FILL}{{0,2}})$")
_LED_TO = re.compile(
    rf"(?P<what>{_NOUN}) (?:{_UP}|{_DOWN}) (?:\w+ly )?(?:by )?(?:{_FILL})?# (?:[\w’' -]{{0,24}} )?to {_FILL}?$"
)
_BEFORE_THAT = re.compile(r"(?:# [^#]{0,30}\bfrom|# in # and) (?:about )?$")
_FROM = re.compile(rf"(?P<what>{_NOUN}) (?:{_UP}|{_DOWN}) (?:\w+ly )?from (?:{_FILL})?(?:# (?:in # )?to {_FILL}?)?$")
_STAND = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?:{_LEVEL}) (?:worth )?{_FILL}{{0,2}}$")
_MONEY = re.compile(rf"(?P<what>{_NOUN}) (?:has |have |had )?(?P<verb>{'|'.join(_PAID)}) {_FILL}{{0,2}}$")
_HOLDS = re.compile(
    rf"(?P<what>{_NOUN}) (?:has|have|had|employs|employed|operates|operated|owns|owned) {_FILL}{{0,2}}$"
)
_RANKED = re.compile(rf"(?P<what>{_NOUN}) (?:is|was|became|remains|remained) (?:the|[\w.&’' -]{{2,30}}[’']s?) $")
_BEST = re.compile(r"[- ](?P<best>(?:most )?[a-z]+(?:est|populous)) (?P<of>[a-z][\w’'&-]*(?: \w[\w’'&-]*){0,5})")
_FATE = re.compile(rf"\s(?:(?:were|was|have been|had been|are)\s)?(?P<fate>{_SUFFERED})\b")
_COMPARED = re.compile(
    r"\s(?:points? )?(?:higher|lower|more|less|fewer|above|below|larger|smaller|bigger|faster|slower)\b"
)
_EACH = re.compile(r"\s(?:per|a|an|each|apiece)\b(?! year)")
_OF_WHAT = re.compile(r"\sof\s[a-z][\w’'-]*(?: [a-z][\w’'-]*)?(?=[\s.,;])")
_GOES_ON = re.compile(r"\s(?:on|for|in|to|of)\s[^,;.]{3,60}?(?=[,;.]|\s(?:and|but|while|since|after|because|as)\s)")
_RESPECTIVELY = re.compile(
    rf"^(?:In #, )?(?P<whats>{_NOUN}(?:, {_NOUN})?,? and {_NOUN}) (?P<verb>{_UP}|{_DOWN}|{_LEVEL}) (?:by |to |at )?"
    r"(?P<many>#(?:, #)?,? and #),? respectively\b"
)
_AND = re.compile(r",? and |, ")
_RELATED = re.compile(r"\b(?:to|of|in|from|with|for|between|among|by|on)\b")
_OWNER = re.compile(r"^.*[’']s? (?=\w)|^(?:Its|Their|The) ")
_CURRENCY = re.compile(
    r" (?:(?:US|U\.S\.|Canadian|Australian) )?(?:dollars?|euros?|won|yen|yuan|rou?bles?|pounds?|kron(?:er|or))\b"
)
_CLAUSE = re.compile(r"[,;:()—–]\s| - |(?<=#) (?=(?:and|but|while|whereas) (?!#))")
_JOINED = re.compile(r"^(?:and|but|while|whereas) ")
_LISTED = re.compile(rf"^{_NOUN} and {_NOUN} (?:{_UP}|{_DOWN}|{_LEVEL})\b")
_LEVEL_OF = "Level"
_A_PRICE = 1000
"""Smaller sums are prices, of shares mostly, which hold for a day."""
_MANY = 20
"""Of fewer things that somebody has nobody makes a figure."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A number with whose it is and what it measures. `before`: it is of another time than the number before it;
    `clause`: the words of the sentence that say so alone."""

    quantity: Quantity
    subject: str
    measure: str
    before: bool = False
    clause: Span | None = None


def measured(words: str, numbers: Sequence[Quantity]) -> Iterator[Measured]:
    """The numbers of a sentence of which a shape says what they measure, in its order."""
    shown = _Masked(words, numbers)
    if together := [*_respectively(shown, numbers)]:
        yield from together
        return
    last: Measured | None = None
    for number in filter(_counts, numbers):
        before, after = shown.before(number), shown.after(number)
        start = shown.begins(number)
        clause = _JOINED.sub("", before[start:].lstrip())
        if last and _BEFORE_THAT.search(clause) and number.unit == last.quantity.unit:
            yield replace(last, quantity=number, before=True)
            continue
        # "Sales at cafés, bars and inns rose #": the comma parts no clause.
        listed = start and "#" not in before and _LISTED.search(clause)
        found = None if listed else _ranked(clause, words, number) if number.ordinal else _of(clause, after, number)
        if found:
            last = Measured(number, *found, clause=shown.clause(number, clause))
            yield last


class _Masked:
    """A sentence with `#` for each number and the currency behind it, and where each of them stands."""

    def __init__(self, words: str, numbers: Sequence[Quantity]) -> None:
        self.text = ""
        self._from: list[int] = []
        self._at: dict[int, int] = {}
        end = 0
        for number in numbers:
            if number.ordinal or number.span.start < end:
                continue
            self._take(words, end, number.span.start)
            end = number.span.end
            if number.unit in CODES and (unit := _CURRENCY.match(words, end)):
                end = unit.end()
            self._at[number.span.start] = len(self.text)
            self.text += "#"
            self._from.append(number.span.start)
        self._take(words, end, len(words))
        self._from.append(len(words))

    def _take(self, words: str, start: int, end: int) -> None:
        self.text += words[start:end]
        self._from += range(start, end)

    def before(self, number: Quantity) -> str:
        return self.text[: self._place(number)]

    def after(self, number: Quantity) -> str:
        return self.text[self._place(number) + (not number.ordinal) :]

    def begins(self, number: Quantity) -> int:
        """Where the clause of a number begins."""
        place = self._place(number)
        return max((one.end() for one in _CLAUSE.finditer(self.text) if one.end() <= place), default=0)

    def clause(self, number: Quantity, before: str) -> Span:
        """The clause of a number in the sentence as it is, of which this much stands before the number."""
        place = self._place(number)
        end = _CLAUSE.search(self.text, place + 1)
        rest = self.text[: end.start() if end else None].rstrip(" .")
        return Span(self._from[place - len(before)], self._from[len(rest)])

    def number(self, at: int) -> int:
        """Where in the sentence the number begins that stands as this `#`."""
        return self._from[at]

    def _place(self, number: Quantity) -> int:
        at = self._at.get(number.span.start)
        return self._from.index(number.span.start) if at is None else at


def _counts(number: Quantity) -> bool:
    plain = number.kind == "amount" and not (number.year or number.upper or number.lower_of)
    unit = number.unit
    named = unit in CODES or unit[:1].islower() or unit == "%"
    return number.ordinal or (plain and unit.lower() not in _NO_UNIT and named)


_NO_UNIT = frozenset(
    """
    year years month months week weeks day days hour hours minute minutes second seconds time times degrees point points
    old other others more men's women's am pm st nd rd th percent age seats votes page pages one ones m bn k pence
    """.split()
)


def _of(clause: str, after: str, number: Quantity) -> tuple[str, str] | None:
    """Whose number it is and what it measures, in one of the shapes."""
    percent, money = number.unit == "%", number.unit in CODES
    price = money and number.value < _A_PRICE
    led_on = clause.endswith("to ") or re.search(r" to .?#", after)
    if led_on and not (percent or price) and (led := _FROM.match(clause)):
        return subject(led["what"], _LEVEL_OF)
    if price or _COMPARED.match(after) or _EACH.match(after) or re.search(r"\bfrom\b[^,;]*$", clause):
        return None
    if led := _LED_TO.match(clause):
        return subject(led["what"], _LEVEL_OF) if not percent else None
    if re.match(r"\sto\s#", after) and not percent:
        return None
    if change := _CHANGE.match(clause):
        level = "to " in change["how"]
        return subject(change["what"], _LEVEL_OF if level else _direction(change["verb"]))
    if money and (paid := _MONEY.match(clause)) and (goes_on := _GOES_ON.match(after)):
        payer = subject(paid["what"], "")
        return (payer[0], f"{_PAID[paid['verb']]}{goes_on[0].rstrip()}") if payer and "#" not in goes_on[0] else None
    if (percent or money) and (stand := _STAND.match(clause)):
        stood = subject(stand["what"], "")
        return stood if stood and stood[1] else None
    if not money and not percent and number.value >= _MANY and (holds := _HOLDS.match(clause)):
        owner = subject(holds["what"], "")
        of = _OF_WHAT.match(after)
        return (owner[0], f"{number.unit.capitalize()}{of[0] if of else ''}") if owner else None
    if (fate := _FATE.match(after)) and not clause.rstrip():
        return number.unit.capitalize(), fate["fate"]
    return None


def _ranked(clause: str, words: str, number: Quantity) -> tuple[str, str] | None:
    """Whose rank it is and in what: "the world’s third-largest exporter of fish"."""
    ranked, best = _RANKED.match(clause), _BEST.match(words, number.span.end)
    owner = subject(ranked["what"], "") if ranked and best else None
    return (owner[0], f"{best['best'].capitalize()} {best['of']}") if owner and best else None


def _direction(verb: str) -> str:
    return "Rise" if re.fullmatch(_UP, verb) else "Fall" if re.fullmatch(_DOWN, verb) else ""


def _respectively(shown: _Masked, numbers: Sequence[Quantity]) -> Iterator[Measured]:
    """Of "exports and imports rose # and #, respectively" each with its own."""
    found = _RESPECTIVELY.match(shown.text)
    if not found:
        return
    whats = _AND.split(found["whats"])
    at = [found.start("many") + one.start() for one in re.finditer("#", found["many"])]
    of = {one.span.start: one for one in numbers}
    own = [of[shown.number(place)] for place in at]
    if len(whats) != len(own) or any(_RELATED.search(what) or linked(what) for what in whats):
        return
    owner = _OWNER.match(whats[0])
    for index, (what, number) in enumerate(zip(whats, own, strict=True)):
        whole = f"{owner[0]}{what}" if owner and index and what[0].islower() else what
        if _counts(number) and (said := subject(whole, _direction(found["verb"]))):
            yield Measured(number, *said)
