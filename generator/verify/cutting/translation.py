"""A translation beside the words that it gives: the same numbers, names, negation and mood, in another language."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from generator.verify.cutting.turning import tongue, turns
from generator.verify.cutting.turning_words import TURNING
from generator.verify.numerals.reading.quantities import Quantity, read_numbers
from generator.verify.telling.across.sides import hedge_lost, refuses, speaks, turned_across
from generator.verify.telling.carried_negation import turns as carries
from generator.verify.telling.names.in_other_letters import stands_as
from generator.verify.telling.wording import words_of
from generator.verify.text.normalise import fold
from generator.verify.verdict import Issue
from generator.verify.voices.names import names, stands_in

_DIGITS = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_REFUSING = ("refusal", "denying", "lack")
_AGAINST = re.compile(r"\b(?:against|oppos\w+|gegen|contre|contra|против)\b", re.I)
_STEM = 4
"""Letters of a name that its cases keep: Сеул, Сеулом."""


def translation_issues(
    words: str,
    text: str,
    language: str,
    told_in: str,
    known: Iterable[Sequence[str]],
    local: Mapping[str, str],
    elsewhere: Mapping[str, str] | None = None,
) -> Iterator[Issue]:
    """Whether a translation says what the words say, as far as a machine sees.

    `language` of the words and `told_in` of the translation: BCP 47. `known`: the forms of each subject's name;
    `local`: how the language of the words calls some of them, by name; `elsewhere`: how that of the translation does,
    where it is not the briefing's, in which names are known in no other form. Q040 no other language · for review: Q041
    another number or name, Q042 a negation, question, condition or "may" on one side only. What the word lists do not
    hold (see `turning_words`) is not machine-checked.
    """
    source, target = _primary(language), _primary(told_in)
    if source == target or _same(words, text):
        what = f"both are {language!r}" if source == target else "the two are the same words"
        message = f"the translation is none: {what}"
        yield Issue("Q040", "error", message, "Correct the language, or leave the translation out.")
        return
    if target in TURNING and source in TURNING and tongue(text, target) == source:
        message = f"the translation reads as {source!r}, the language of the words"
        yield Issue("Q040", "review", message, "Correct it, or accept the finding by name.", (("translation", text),))
        return
    beside = (("words", words), ("translation", text))
    for number in _numbers(words, text):
        message = f"the number {number} stands on one side of the translation only"
        yield Issue("Q041", "review", message, "Correct the translation, or accept the finding by name.", beside)
    lost = _names(words, text, known, local) if elsewhere is None else _countries(words, text, known, elsewhere)
    for name in lost:
        message = f"{name} is named on one side of the translation only"
        yield Issue("Q041", "review", message, "Correct the translation, or accept the finding by name.", beside)
    for pair in _opposite(words, text, source, target):
        message = f"the translation says the opposite: {pair}"
        yield Issue("Q042", "review", message, "Correct the translation, or accept the finding by name.", beside)
    for what in _moods(words, text, source, target):
        message = f"{what} stands on one side of the translation only"
        yield Issue("Q042", "review", message, "Correct the translation, or accept the finding by name.", beside)


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


def _same(words: str, text: str) -> bool:
    one, two = (re.sub(r"\W+", " ", fold(side)).strip().casefold() for side in (words, text))
    return one == two


def _numbers(words: str, text: str) -> Iterator[str]:
    """Numbers of one side that the other does not give. Those in words count where both sides give as many."""
    one, two = list(read_numbers(words)), list(read_numbers(text))
    as_many = len(one) == len(two)
    for side, quantities, beside, others in ((words, one, text, two), (text, two, words, one)):
        held = {quantity.value for quantity in others}
        for quantity in quantities:
            written = side[quantity.span.start : quantity.span.end]
            if quantity.value in held or (not _DIGITS.search(written) and not as_many):
                continue
            if not any(_alike(quantity, two, _digits(side, quantity), _digits(beside, two)) for two in others):
                yield written


def _digits(text: str, quantity: Quantity) -> str:
    return "".join(_DIGITS.findall(text[quantity.span.start : quantity.span.end]))


def _alike(one: Quantity, two: Quantity, digits: str, others: str) -> bool:
    """The same digits, where one language points with a comma: 1.200 and 1,200. A scale would make them differ."""
    return digits == others and Decimal(digits or 0) in (one.value, two.value)


def _names(words: str, text: str, known: Iterable[Sequence[str]], local: Mapping[str, str]) -> Iterator[str]:
    """Names of one side that the other does not give. A name that the words' language may write otherwise, and of which
    no such form is known, is left."""
    for forms in known:
        own = [local[form] for form in forms if form in local]
        here = stands_in(names(forms[0], forms[1:]), text)
        there = stands_in(names(forms[0], forms[1:]), words) or any(_stem(form) in words for form in own)
        if there and not here:
            yield forms[0]
        # Only the name itself: a capital or a people's name may be spelt otherwise there.
        if here and not there and own and stands_in(names(forms[0]), text):
            yield forms[0]


def _countries(words: str, text: str, known: Iterable[Sequence[str]], called: Mapping[str, str]) -> Iterator[str]:
    """Countries of one side that the other does not name, where the translation's language calls them otherwise."""
    told = [word.casefold() for word in _WORD.findall(text)]
    for forms in known:
        if not (name := called.get(forms[0])):
            continue
        if stands_in(names(forms[0]), words):
            missing = not stands_as((name,), told)
        else:
            missing = _stem(name) in text and not stands_in(names(forms[0], forms[1:]), words)
        if missing:
            yield forms[0]


def _stem(form: str) -> str:
    return form if len(form) <= _STEM else form[: max(_STEM, len(form) - 2)]


def _says_no(text: str, language: str) -> bool:
    """Whether a side without "not" says no in another word: refuse, deny, against."""
    return (
        any(turns(kind, text, language) for kind in _REFUSING)
        or bool(_AGAINST.search(text))
        or refuses(text, language)
        or (language == "en" and any(map(carries, words_of(text))))
    )


def _opposite(words: str, text: str, source: str, target: str) -> Iterator[str]:
    """A word of the translation where the words have its opposite."""
    if speaks(source) and speaks(target):
        found = turned_across(text, words, words, (target, source), hedged=True, given_alike=False)
        yield from (what for code, what in found if code == "M003")


def _moods(words: str, text: str, source: str, target: str) -> Iterator[str]:
    if ("?" in words) != ("?" in text):
        yield "a question"
    if source not in TURNING or target not in TURNING:
        return
    denied, denies = (bool(turns("negation", *side)) for side in ((words, source), (text, target)))
    if denied != denies and not (_says_no(text, target) if denied else _says_no(words, source)):
        yield "a negation"
    for (one, first), (two, second) in (((words, source), (text, target)), ((text, target), (words, source))):
        if speaks(second) and hedge_lost(two, one, (second, first)):
            yield "a 'may'"
        if turns("if", one, first) and not turns("if", two, second) and not turns("when", two, second):
            yield "a condition"
