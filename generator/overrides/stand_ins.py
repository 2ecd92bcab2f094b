"""Whether a word or a template of a project's own fits in the place of ours.

Words of the interface rest on no source and are held against none, so they may only say what ours say: with the same
places to fill in, and no number and no quotation that ours do not have. Where ours are in the same language, they keep
what turns a sentence (a no, "inferred", "printed"), and are not those of another key.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from string import Formatter

from generator.vouching import vouching

PLURALS = frozenset(("zero", "one", "two", "few", "many"))
"""What CLDR calls the forms of a noun beside a number; the text without a form is that of all others."""

_MARKUP = "<>&"
_QUOTES = '"“”„‟«»‹›「」『』〝〞＂‘‛'
_LITERAL = re.compile(r"'[^']*'")
_PATTERN = "dates.pattern."
_LONGER, _MORE = 2, 40
"""A translation may be twice as long as ours, and some characters more where ours is a word."""


_TURNS: Mapping[str, tuple[str, ...]] = {
    "en": (
        r"\b(?:no|not|nobody|none|nothing|never|without|neither|nor|nowhere|cannot|un(?:read|known|checked|judged))\b|n[’']t\b",
        r"\binferred|\bworked out|\bestimated|\bassumed",
        r"\b(?:printed|as given)\b",
        r"\b(?:reported|alleged|according|perhaps|may|might|likely|unlikely|uncertain|doubt\w*)\b",
    ),
    "ru": (
        r"\b(?:не|нет|ни|никто|никем|ничего|никогда|без|нигде)\b",
        r"\b(?:выведен|вывод|предположительн|установлен)",
        r"\bнапечатан|\bв печати|\bуказан",
        r"\b(?:возможно|вероятн|сомн)",
    ),
    "ko": (r"않|없|못|아니|안 ", r"추정|추론|미루어", r"인쇄", r"아마|가능|의심"),
}
"""By language, what turns a sentence: a no, that something is worked out, that it is printed, that it is not sure."""


def ours_of(key: str, ours: Mapping[str, str]) -> str | None:
    """The word of ours for which one with this key stands in; of a plural form that only other languages have, the text
    without a form. None where there is none."""
    stem, _, form = key.rpartition(".")
    if key not in ours and form in PLURALS and f"{stem}.one" in ours:
        return ours[stem]
    return ours.get(key)


def unfit(key: str, words: Mapping[str, str], value: object, language: str = "") -> str | None:
    """Why a value may not stand in for the word of ours with that key; None where it may. `language`: that of both,
    where it is the same."""
    ours = ours_of(key, words) or ""
    if not isinstance(value, str) or not value.strip():
        return "is no text"
    if len(value) > _LONGER * len(ours) + _MORE:
        return f"has {len(value)} characters, and ours has {len(ours)}: it says more than ours"
    if key.startswith(_PATTERN):
        return None if _fields(value) == _fields(ours) else f"shows other parts of a date than ours: {value!r}"
    return _other_places(ours, value) or _added(ours, value) or _says_else(key, words, value, language)


def _says_else(key: str, words: Mapping[str, str], value: str, language: str) -> str | None:
    ours = ours_of(key, words) or ""
    if vouching(value) and not vouching(ours):
        return f"vouches for what stands there, and ours does not: '{vouching(value)}'"
    for turn in _TURNS.get(language, ()):
        here, there = re.search(turn, ours, re.I), re.search(turn, value, re.I)
        if here and not there:
            return f"leaves out what turns ours: '{here[0]}'"
        if there and not here:
            return f"turns ours: '{there[0]}'"
    group = key.rpartition(".")[0]
    beside = {k: w.casefold() for k, w in words.items() if language and k.rpartition(".")[0] == group and k != key}
    other = next((k for k, word in beside.items() if word == value.casefold() != ours.casefold()), None)
    return f"is the word of '{other}'" if other else None


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
