"""Names of those who could be speaking, and whether some words of a text mean one of them."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from generator.verify.telling.names.named import spellings
from generator.verify.text.normalise import LINE_HYPHEN, fold, legible
from generator.verify.voices.speech import AIDES, ARTICLES, CALENDAR, OPENERS, PRONOUNS, TITLES

_WORD = re.compile(r"[^\W_](?:[\w&]|\.(?!-)|(?<!\w\w)\.|['’-](?=\w))*")
"""A full stop before a dash of the normal form ends a sentence; behind an initial ("J.-P.") it does not."""
_MALE = frozenset("mr sir lord king prince herr monsieur señor господин".split())
_FEMALE = frozenset("mrs ms miss lady madam queen princess frau madame mme señora госпожа".split())
_ABBREVIATED = 4
_WITH_NOUN = 3
_NO_NAMES = OPENERS | PRONOUNS
_NO_PERSONS = TITLES | PRONOUNS | ARTICLES
_NO_HEADS = TITLES | ARTICLES | PRONOUNS | CALENDAR
_ONLY_TITLES = TITLES - ARTICLES
_ARTICLES = ARTICLES | {"The", "A", "An"}
PARTICLES = frozenset("von van de der den di da del du la le bin al el ter zu".split())
_POSSESSIVE = re.compile(r"['’]s?$")
_OWNER = re.compile(r"\w['’]s\s+|s['’]\s+")
_ENDINGS = re.compile(
    r"(?<=[а-яе]{2})(?:ого|его|ому|ему|ыми|ими|ами|ый|ий|ой|ей|ою|ею|ую|юю|ая|яя|ом|ем|ым|им|[аяуюыиеьй])$"
)
_SOFT = re.compile(r"(?<=[а-яе]{2})[еийь]$")  # "Сергея" without its ending ends in one, "Сергей" does not.
_INFLECTED = re.compile(r"[а-яё]$")


class Match(IntEnum):
    """How well a name in a text fits one voice."""

    NONE = 0
    CLASH = 1
    """It shares a word with a name of theirs and has another beside it: Ola Berg is not Anna Berg."""
    PART = 2
    """It is a part of a name of theirs, or an alias: Berg may be Anna Berg."""
    FULL = 3


class Names(NamedTuple):
    """Everything that one voice is called: the full name first, then aliases."""

    forms: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.forms[0]


def names(name: str, aliases: Iterable[str] = ()) -> Names:
    return Names(tuple(dict.fromkeys(fold(form) for form in (name, *aliases) if form.strip())))


def stands_in(who: Names, text: str) -> bool:
    """Whether any full form stands in a text, as whole words."""
    return stands_in_folded(who, fold(text))


def named_in(who: Names, text: str) -> bool:
    """`mentioned`, for a whole source in its normal form."""
    return stands_in_folded(who, text) or mentioned(who, text)


def stands_in_folded(who: Names, folded: str) -> bool:
    """`stands_in`, for a text in its normal form."""
    texts = (folded.replace(LINE_HYPHEN, ""), folded.replace(LINE_HYPHEN, "-")) if LINE_HYPHEN in folded else (folded,)
    return any(_whole(form, one) for form in who.forms for one in texts)


def _whole(form: str, text: str) -> bool:
    start = text.find(form)
    while start >= 0:
        end = start + len(form)
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        # A script without capitals hangs endings on a name; elsewhere a letter makes it another word.
        ended = not after.isalnum() or (form[-1].lower() == form[-1].upper())
        if not before.isalnum() and ended:
            return True
        start = text.find(form, start + 1)
    return False


@lru_cache(maxsize=8192)
def match(who: Names, name: str) -> Match:
    """How well a name, with its titles, fits a voice."""
    said, begun = parts(name), _beginnings(name)
    if not said or all(begun.isdisjoint(_beginnings(form)) for form in who.forms) or other_title(who, name):
        return Match.NONE
    if _bare(name) in map(_bare, who.forms) and len(said) < len(name.split()):
        return Match.FULL
    best = Match.NONE
    known: set[str] = set()
    for index, form in enumerate(who.forms):
        own = parts(form)
        if not own:
            continue
        shared = {word for word in said if any(same(word, one) for one in own)}
        known |= shared
        if _holds(said, own) and (len(own) > 1 or (len(said) == 1 and not index and form == own[0])):
            return Match.FULL
        if len(shared) == len(said):
            best = max(best, Match.PART)
        elif shared:
            best = max(best, Match.CLASH)
    return Match.PART if best is Match.CLASH and len(known) == len(said) else best


@lru_cache(maxsize=8192)
def _beginnings(name: str) -> frozenset[str]:
    """The letters that a name's words begin with, without case or accent: names that share a word share one."""
    words = name.replace("’", "'").replace("-", " ").split()
    return frozenset(unicodedata.normalize("NFD", word.strip(".,").casefold())[:1] for word in words)


@lru_cache(maxsize=4096)
def _bare(name: str) -> str:
    """A name without the article before it, in small letters."""
    first, _, rest = name.replace(".", "").lower().partition(" ")
    return rest if rest and first in ARTICLES else name.replace(".", "").lower()


def called(who: Names, words: str) -> bool:
    """Whether a description is what a voice is called: "the King"."""
    return _bare(words) in map(_bare, who.forms)


def mentioned(who: Names, text: str) -> bool:
    """Whether a text names this voice, in full or by a part of its name."""
    if stands_in(who, text):
        return True
    return any(match(who, name) >= Match.PART for name in proper(legible(text)))


def _holds(said: Sequence[str], own: Sequence[str]) -> bool:
    """Whether all of a name's words stand in another's, in order."""
    rest = iter(said)
    if not all(any(same(word, one) for word in rest) for one in own):
        return False
    # "White House Press Secretary Ola Berg" is not the White House; "Anna Berg Olsen" may be Anna Berg.
    return same(said[-1], own[-1]) or not any(word.lower() in TITLES for word in said)


def same(said: str, own: str) -> bool:
    """Whether two words are one name: in capitals, inflected, as an initial, or with another name hung on."""
    if said == own or (len(said) > 1 and said.isupper() and said in (own.upper(), *spellings(own))):
        return True
    if "-" in said and own in said.split("-"):
        return True
    if min(len(said), len(own)) == 1:
        return said[:1] == own[:1]
    return not said.isascii() and bool(_INFLECTED.search(said.lower())) and _stem(said) == _stem(own)


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    return _SOFT.sub("", _ENDINGS.sub("", word.lower().replace("ё", "е")))


@lru_cache(maxsize=1024)
def proper(words: str) -> tuple[str, ...]:
    """The runs of capitalised words, without a sentence's own capitals at the front."""
    found: list[str] = []
    run: list[str] = []
    end = -1
    for found_word in _WORD.finditer(words):
        word = _POSSESSIVE.sub("", found_word[0])
        capital = word[:1].isupper()
        between = words[end : found_word.start()]
        if run and capital and (between == "-" or between.strip() in ("", ".")) and not _ends_sentence(run[-1]):
            run.append(word)
        else:
            if run:
                found.append(" ".join(run))
            run = [word] if capital else []
        end = found_word.end()
        if run and word != found_word[0]:
            found.append(" ".join(run))
            run = []
    if run:
        found.append(" ".join(run))
    return tuple(name for name in found if parts(name) and name.lower() not in _NO_NAMES)


def _ends_sentence(word: str) -> bool:
    """Whether the full stop behind a word is no abbreviation's."""
    return word.endswith(".") and len(word) > _ABBREVIATED and word.lower().rstrip(".") not in TITLES


def is_name(form: str, *, body: bool = False) -> bool:
    """Whether a form can be a name: no pronoun, no bare title, no role ("the minister").

    `body`: of many together, who may be known by what they are ("experts").
    """
    words = [word.strip(".,") for word in form.split()]
    if body:
        return any(word.lower() not in _NO_PERSONS for word in words)
    if any(char.isalpha() and char.lower() == char.upper() for char in form):
        return True
    return any(
        word != word.lower() and ((word.isupper() and len(word) > 1) or word.lower() not in _NO_PERSONS)
        for word in words
    )


def named(words: str, *, capitals: bool = True) -> str:
    """The name that is the head of a noun phrase ("President Berg"), or nothing for a description ("her husband").

    What somebody owns is not called like its owner. `capitals`: whether a capital makes a name; where it does not,
    an article with no title behind it makes a description.
    """
    head = words
    if owners := list(_OWNER.finditer(words)):
        head = words[owners[-1].end() :]
    tokens = [token for token in head.split() if _WORD.match(token)]
    last = tokens[-1].rstrip(".") if tokens else ""
    if not last[:1].isupper() or last.lower() in _NO_HEADS:
        return ""
    start = len(tokens)
    while start and (tokens[start - 1][:1].isupper() or tokens[start - 1].lower() in PARTICLES):
        if not tokens[start - 1][:1].isupper() and _belongs(tokens[: start - 1], tokens[start:]):
            return ""
        start -= 1
    # "die Ingenieurin Anna Berg" names her; "die Ingenieurin Berg" may be a noun and another.
    plain = not capitals and start and not any(token.lower() in TITLES for token in tokens[start:-1])
    if plain and len(tokens) - start < _WITH_NOUN:
        return ""
    while start and tokens[start - 1].lower().rstrip(".") in _ONLY_TITLES:
        start -= 1
    return " ".join(tokens[start:])


def _belongs(before: list[str], name: list[str]) -> bool:
    """Whether a particle tells whose somebody is, and is no part of a name: "Sprecher von Berg"."""
    head = before[-1].lower() if before else ""
    return head in AIDES or (head in _ONLY_TITLES and (name[0].lower() in _ONLY_TITLES or len(name) > 1))


@lru_cache(maxsize=8192)
def parts(name: str) -> tuple[str, ...]:
    """The words of a name without the titles before it."""
    words = [_POSSESSIVE.sub("", word.strip(".,")).replace("’", "'") for word in name.split()]
    words = [word for word in words if word]
    # Don Lee has a first name, Don Luis Vega a title.
    while len(words) > 1 and words != ["Don", words[-1]] and (words[0].lower() in TITLES or words[0] in _ARTICLES):
        words.pop(0)
    return tuple(word for word in words if word.lower() not in PARTICLES) or tuple(words)


@lru_cache(maxsize=4096)
def _sexed(words: str) -> frozenset[str]:
    """The titles in some words that are of one sex."""
    return (_MALE | _FEMALE) & {token.lower().rstrip(".") for token in _WORD.findall(words)}


def other_title(who: Names, words: str) -> bool:
    """Whether a title in some words is another sex's than that of every title in a voice's names: "Mr" is no "Mrs"."""
    said = _sexed(words)
    if not said:
        return False
    ours = {token.lower().rstrip(".") for form in who.forms for token in form.split()}
    he_not_she = said & _MALE and ours & _FEMALE and not ours & _MALE
    she_not_he = said & _FEMALE and ours & _MALE and not ours & _FEMALE
    return bool(he_not_she or she_not_he)
