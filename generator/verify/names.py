"""Names of those who could be speaking, and whether some words of a text mean one of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from generator.verify.lexicon import ARTICLES, PRONOUNS, SENTENCE_OPENERS, TITLES
from generator.verify.normalise import LINE_HYPHEN, fold, legible

_WORD = re.compile(r"[^\W_](?:[\w.&]|['’-](?=\w))*")
_MALE = frozenset(["mr", "sir", "lord", "king", "prince"])
_FEMALE = frozenset(["mrs", "ms", "miss", "lady", "madam", "queen", "princess"])
_NO_NAMES = SENTENCE_OPENERS | PRONOUNS
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Names:
    """Everything that one voice is called: full names and aliases, the fullest first."""

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
    if stands_in_folded(who, text):
        return True
    words = {word for form in who.forms for word in _parts(form)}
    return any(_whole(word, text) for word in words) and mentioned(who, text)


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


def means(who: Names, words: str) -> bool:
    """Whether some words ("Hong", "President Yoon", "Mrs. Bennet") can mean this voice.

    They do where they hold a full form, or where a name in them is part of one; "Mr" is never "Mrs".
    """
    if stands_in(who, words):
        return not _other_title(who, words)
    for name in proper(words):
        parts = _parts(name)
        if parts and any(parts <= _parts(form) for form in who.forms) and not _other_title(who, words):
            return True
    return False


def mentioned(who: Names, text: str) -> bool:
    """Whether a text names this voice, in full or by a part of its name."""
    if stands_in(who, text):
        return True
    return any(parts and any(parts <= _parts(f) for f in who.forms) for parts in map(_parts, proper(legible(text))))


@lru_cache(maxsize=1024)
def proper(words: str) -> tuple[str, ...]:
    """The runs of capitalised words, without a title's or sentence's own capitals at the front."""
    found: list[str] = []
    run: list[str] = []
    end = -1
    for match in _WORD.finditer(words):
        word = _POSSESSIVE.sub("", match[0])
        capital = word[:1].isupper()
        if capital and run and words[end : match.start()].strip() in ("", ".", "-"):
            run.append(word)
        else:
            if run:
                found.append(" ".join(run))
            run = [word] if capital else []
        end = match.end()
        if run and word != match[0]:
            found.append(" ".join(run))
            run = []
    if run:
        found.append(" ".join(run))
    return tuple(name for name in found if _parts(name) and name.lower() not in _NO_NAMES)


def ends_named(words: str) -> bool:
    """Whether the head of a noun phrase is a name ("President Berg") and not a description ("Oslo officials")."""
    tokens = _WORD.findall(words)
    while tokens and tokens[-1].lower().endswith("ly"):
        tokens.pop()
    if not tokens:
        return False
    last = _POSSESSIVE.sub("", tokens[-1])
    if not last[:1].isupper() or last.lower().rstrip(".") in TITLES | ARTICLES | PRONOUNS:
        return False
    lowered = [token.lower() for token in tokens]
    # "a spokesman for Samsung" is not called Samsung; "Bank of Norway" is called so.
    return not any(
        word in ("for", "from", "at", "with", "in", "by", "to") and not tokens[index - 1][:1].isupper()
        for index, word in enumerate(lowered)
        if index
    )


@lru_cache(maxsize=8192)
def _parts(name: str) -> frozenset[str]:
    words = (word.rstrip(".") for word in name.replace("’", "'").split())
    return frozenset(word for word in words if word and word.lower() not in TITLES and len(word) > 1)


def _other_title(who: Names, words: str) -> bool:
    said = {token.lower().rstrip(".") for token in _WORD.findall(words)}
    ours = {token.lower().rstrip(".") for form in who.forms for token in form.split()}
    he_not_she = said & _MALE and ours & _FEMALE and not ours & _MALE
    she_not_he = said & _FEMALE and ours & _MALE and not ours & _FEMALE
    return bool(he_not_she or she_not_he)
