"""Whether a word or a template of a project's own fits in the place of ours.

Words of the interface rest on no source and are held against none, so they may only say what ours say: with the same
places to fill in, and no number and no quotation that ours do not have.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from string import Formatter

PLURALS = frozenset(("zero", "one", "two", "few", "many"))
"""What CLDR calls the forms of a noun beside a number; the text without a form is that of all others."""

_MARKUP = "<>&"
_QUOTES = '"“”„‟«»‹›「」『』〝〞＂‘‛'
_LITERAL = re.compile(r"'[^']*'")
_PATTERN = "dates.pattern."
_LONGER, _MORE = 2, 40
"""A translation may be twice as long as ours, and some characters more where ours is a word."""


def ours_of(key: str, ours: Mapping[str, str]) -> str | None:
    """The word of ours for which one with this key stands in; of a plural form that only other languages have, the text
    without a form. None where there is none."""
    stem, _, form = key.rpartition(".")
    if key not in ours and form in PLURALS and f"{stem}.one" in ours:
        return ours[stem]
    return ours.get(key)


def unfit(key: str, ours: str, value: object) -> str | None:
    """Why a value may not stand in for a word of ours; None where it may."""
    if not isinstance(value, str) or not value.strip():
        return "is no text"
    if len(value) > _LONGER * len(ours) + _MORE:
        return f"has {len(value)} characters, and ours has {len(ours)}: it says more than ours"
    if key.startswith(_PATTERN):
        return None if _fields(value) == _fields(ours) else f"shows other parts of a date than ours: {value!r}"
    return _other_places(ours, value) or _added(ours, value)


def _other_places(ours: str, value: str) -> str | None:
    try:
        wanted, there = _places(ours), _places(value)
    except ValueError as error:
        return f"has braces that do not pair: {error}"
    if strange := there - wanted:
        return f"has a place that ours has not: {', '.join(sorted(strange))}"
    if lost := wanted - there - {"{count}"}:
        return f"leaves out what ours has: {', '.join(sorted(lost))}"
    return None


def _places(text: str) -> set[str]:
    """What is filled into a text, as it is written there: a name alone in ours, and so in what stands in for it."""
    found = set()
    for _, name, form, conversion in Formatter().parse(text):
        if name is not None:
            found.add(f"{{{name}{f'!{conversion}' if conversion else ''}{f':{form}' if form else ''}}}")
    return found


def _added(ours: str, value: str) -> str | None:
    if markup := _beyond(ours, value, lambda sign: sign in _MARKUP):
        return f"holds signs of markup: {markup}"
    if numbers := _beyond(ours, value, lambda sign: unicodedata.category(sign) in ("Nd", "Nl", "No")):
        return f"holds a number that ours has not: {numbers}"
    if quotes := _beyond(ours, value, lambda sign: sign in _QUOTES):
        return f"holds quotation marks that ours has not: {quotes}"
    return None


def _beyond(ours: str, value: str, kind: Callable[[str], bool]) -> str:
    """Signs of a kind of which a value has more than ours; marks count alike, whatever language's they are."""
    there, known = [sign for sign in value if kind(sign)], [sign for sign in ours if kind(sign)]
    if all(sign in _QUOTES for sign in there):
        return "" if len(there) <= len(known) else "".join(there)
    return "".join((Counter(there) - Counter(known)).elements())


def _fields(pattern: str) -> set[str]:
    """The parts of a date that a pattern shows (Unicode TR35, 8): `L` is a month as `M` is."""
    letters = _LITERAL.sub("", pattern).replace("L", "M")
    return {letter for letter in letters if letter.isascii() and letter.isalpha()}


def template_fault(name: str, text: str) -> tuple[int, str] | None:
    """The line and the fault of a template that cannot be a template of that name; None where it can."""
    from jinja2 import Environment, TemplateSyntaxError, nodes

    try:
        tree = Environment().parse(text)
    except TemplateSyntaxError as error:
        return error.lineno, f"no template: {error.message}"
    blocks = [block.name for block in tree.find_all(nodes.Block)]
    if name.startswith("pages/") and blocks[:1] != ["head"]:
        return 1, "a page's template begins with the block 'head'"
    return None
