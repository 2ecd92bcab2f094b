"""Numbers that stand in brackets behind names, one beside the other: "Oslo (12 ships), Bergen (nine) and Bodø (3)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.draft.masked import Masked, capital
from generator.verify import Quantity
from generator.verify.numerals.words.units import CODES

_FEWEST = 2
_WORD = r"[^\W\d_][\w&.’'-]*"
_ITEM = re.compile(
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}}) \((?:about |some |over )?#(?P<things> [a-z][a-z-]+(?: [a-z-]+)?)?\)"
)
_BETWEEN = re.compile(r"[,;]? ")
_LINKS = frozenset("and or the followed by then".split())
_HEAD = re.compile(
    r"(?:The )?(?P<what>[A-Za-z][a-z]+(?: [a-z]+)?) (?:differ|var(?:y|ied)|range|goe?s?|went|comes?|came|fell|rose)\b"
)


def in_brackets(shown: Masked, numbers: Sequence[Quantity]) -> Iterator[tuple[Quantity, str, str, tuple[int, int]]]:
    """Each number with whose it is, what it measures and the words that say so; nothing where one alone stands so."""
    runs: list[list[re.Match[str]]] = []
    for item in _ITEM.finditer(shown.text):
        linked = _LINKS.issuperset(item["name"].removesuffix(_name(item["name"])).split())
        if runs and linked and _BETWEEN.fullmatch(shown.text, runs[-1][-1].end(), item.start()):
            runs[-1].append(item)
        else:
            runs.append([item])
    of = {one.span.start: one for one in numbers}
    for run in runs:
        owners = [_name(item["name"]) for item in run]
        counted = [of[shown.number(item.start() + item[0].index("#"))] for item in run]
        things = next((item["things"].strip() for item in run if item["things"]), "")
        if len(run) < _FEWEST or not all(owners) or len({_sort(one, things) for one in counted}) > 1:
            continue
        for item, owner, number in zip(run, owners, counted, strict=True):
            if number.year or number.ordinal or number.kind != "amount" or not (things or number.unit):
                return
            own = number.unit if number.unit == "%" or number.unit in CODES else things
            # "Dnipro Grain (160)" is told together with what is counted before it.
            first, whose = (item, owner) if item["things"] or not things else (run[0], owners[0])
            start = first.start() + len(first["name"]) - len(whose)
            ends = (shown.number(start), shown.number(item.end()))
            yield replace(number, unit=own), owner, _measure(number, things, shown.text), ends


def _sort(number: Quantity, things: str) -> str:
    return number.unit if number.unit == "%" or number.unit in CODES else things


def _name(words: str) -> str:
    """The name that words end with: "Vistula Cargo", of "companies and Vistula Cargo"."""
    found = words.split()
    at = len(found)
    while at and found[at - 1][0].isupper():
        at -= 1
    return " ".join(found[at:])


def _measure(number: Quantity, things: str, text: str) -> str:
    if number.unit == "%":
        return "Share"
    if number.unit not in CODES:
        return capital(things)
    head = _HEAD.match(text)
    return capital(head["what"]) if head else "Level"
