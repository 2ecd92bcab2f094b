"""Where a text in one of six languages names the subjects of a briefing, and what each stands by: "an", "par"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from babel import Locale

from generator.verify.evidence import Forms
from generator.verify.telling.across.found import any_of
from generator.verify.telling.names.more_people_words import MORE_PEOPLE
from generator.verify.telling.names.named import standing, territories_in
from generator.verify.telling.names.opening_words import TITLES
from generator.verify.telling.names.people_words import PEOPLE_AT_WORK
from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.who.actor_words import BODIES
from generator.verify.telling.who.who_words import MARKS, PARTICLES, PEOPLE

_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*|[,;:.!?()«»„“”\"—–]")
_LEFT = 60
_REACH = 6
_LETTERS = 4
_FEWER = 3
_BEHIND = 3
_STATE = "국"
_FIRST_CASE = re.compile("^[а-я].*(?:ий|ая|ое|ие)$")
LISTED = re.compile(r"\s*(?:and|und|et|y|e|и|or|oder|ou|o)\s+(?:the |la |le |l')?|\s*,\s*")
"""What parts the names of one list."""
_HANGUL = re.compile(r"[가-힣]+")
_NOT_THAT_ONE = re.compile(r"[가-힣]?[이가]\s아(?:니라|닌)")
"""Who is named as somebody else than who is meant: "고객이 아니라 은행을"."""


class Mention(NamedTuple):
    """A subject by its first form, at its place, with what it stands by: `free`, `by`, `from`, `to`, `of` or `with`."""

    key: str
    start: int
    end: int
    mark: str


def mentions(sentence: str, known: tuple[Forms, ...], language: str, told_in: str) -> tuple[Mention, ...]:
    """The subjects that a folded sentence names, in order; of forms that overlap the longest counts."""
    found: dict[tuple[int, int], str] = {}
    forms_of = {forms[0]: _called(forms, language, told_in)[0] for forms in known}
    for forms in known:
        for start, end in _places(sentence, forms, language, told_in):
            found.setdefault((start, end), forms[0])
    actors, pattern = _actors(language)
    for match in pattern.finditer(sentence):
        key, firsts = actors[int((match.lastgroup or "a0")[1:])]
        forms_of.setdefault(key, firsts)
        found.setdefault(match.span(), key)
    kept: list[Mention] = []
    for (start, end), key in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
        if (not kept or start >= kept[-1].end) and not _NOT_THAT_ONE.match(sentence, end):
            kept.append(Mention(key, start, end, _mark(sentence, start, end, language, forms_of[key])))
    return tuple(_shared(kept, sentence, language))


@lru_cache(maxsize=8)
def _actors(language: str) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], re.Pattern[str]]:
    """Who acts without a name: what messages call each, with its whole words, and what finds any by its number."""
    lines = [(line["en"].split()[0], line[language].split()) for line in _blocks()]
    actors = tuple((key, tuple(item for item in items if "*" not in item)) for key, items in lines)
    patterns = (f"(?P<a{number}>{any_of(', '.join(items)).pattern})" for number, (_, items) in enumerate(lines))
    return actors, re.compile("|".join(patterns), re.I)


def _blocks() -> Iterator[dict[str, str]]:
    for block in "\n\n".join(map(str.strip, (BODIES, PEOPLE_AT_WORK, MORE_PEOPLE))).split("\n\n"):
        parted = (line.partition(": ") for line in block.splitlines())
        yield {language: items for language, _, items in parted}


def _places(sentence: str, forms: Forms, language: str, told_in: str) -> Iterator[tuple[int, int]]:
    called, people = _called(forms, language, told_in)
    yield from standing(called, sentence)
    if people:
        yield from (match.span() for match in people.finditer(sentence))


@lru_cache(maxsize=4096)
def _called(forms: Forms, language: str, told_in: str) -> tuple[tuple[str, ...], re.Pattern[str] | None]:
    """The forms of a subject that a language may use, and what finds the people of a country by its beginning."""
    if language == "en":
        return tuple(
            dict.fromkeys((*forms, *(other for form in forms for other in peoples().get(form.lower(), ()))))
        ), None
    ours, theirs = territories_in(told_in), territories_in(language)
    local = next((theirs[code] for code, name in ours.items() if name in forms and code in theirs), "")
    # A long name that ends in "state" is shortened to one syllable of it and this one.
    short = [syllable + _STATE for syllable in local[1:-2]] if local.endswith(_STATE) else []
    begins = local[: _FEWER if language == "ru" else _LETTERS].lower()
    people = rf"(?<!\w){re.escape(begins)}{PEOPLE[language]}(?!\w)" if local and language in PEOPLE else ""
    called = tuple(form for form in dict.fromkeys((*forms, local, *short)) if form)
    return called, re.compile(people) if people else None


def _mark(sentence: str, start: int, end: int, language: str, forms: tuple[str, ...]) -> str:
    if language == "ko":
        return _by_particle(sentence, start, end)
    before = _before(sentence, start, language)
    if before or language != "ru":
        return before or "free"
    called = sentence[start:end]
    return "free" if called in forms or called.lower() in forms or _FIRST_CASE.search(called) else "to"


def _before(sentence: str, start: int, language: str) -> str:
    """What the words before a name make of it; "" where nothing does."""
    marks = _marks(language)
    tokens = [match[0] for match in _TOKEN.finditer(sentence[max(0, start - _LEFT) : start])][-_REACH:]
    lower = sentence[start].islower()
    for place, token in enumerate(reversed(tokens)):
        small = token.lower()
        if language == "de" and small == "der" and _is_noun(tokens, place, language):
            return "of"
        if small in marks:
            if mark := marks[small]:
                return mark
        elif not token[0].isalnum() or small in _calendar(language):
            return ""
        elif not token[0].isupper() and not (lower and not place):
            # An adjective of a people stands behind its noun in some languages.
            return ""
    return ""


def _is_noun(tokens: list[str], place: int, language: str) -> bool:
    """Whether a noun stands before the token at a place from the end, so that what follows is whose it is."""
    before = tokens[-place - 2] if len(tokens) > place + 1 else ""
    return before[:1].isupper() and before.lower() not in _calendar(language) and before.lower() not in _marks(language)


@lru_cache(maxsize=8)
def _marks(language: str) -> dict[str, str]:
    words = MARKS[language]
    passed = dict.fromkeys((*words["passed"].split(), *(TITLES if language == "en" else ())), "")
    return passed | {word: mark for mark in ("by", "from", "to", "of") for word in words[mark].split()}


@lru_cache(maxsize=8)
def _calendar(language: str) -> frozenset[str]:
    locale = Locale.parse(language)
    return frozenset(name.lower() for kind in (locale.days, locale.months) for name in kind["format"]["wide"].values())


def _by_particle(sentence: str, start: int, end: int) -> str:
    """What the particle behind a name says, or behind the last of a few words that go with it."""
    rest = _HANGUL.match(sentence, start)
    word_end = rest.end() if rest else end
    for _ in range(_BEHIND):
        if mark := _particle(sentence[start:word_end]):
            return mark
        following = re.compile(r"\s([가-힣]+)").match(sentence, word_end)
        if not following:
            break
        start, word_end = following.span(1)
    return "free"


@lru_cache(maxsize=1)
def _particles() -> tuple[tuple[str, str], ...]:
    hung = ((particle, mark) for mark, line in PARTICLES.items() for particle in line.split())
    return tuple(sorted(hung, key=lambda item: -len(item[0])))


def _particle(word: str) -> str:
    return next((mark for particle, mark in _particles() if word.endswith(particle) and len(word) > len(particle)), "")


def _shared(found: list[Mention], sentence: str, language: str) -> Iterator[Mention]:
    """Names of one list stand by the same: "X and Y", "X와 Y에게"."""
    if language == "ko":
        mark = ""
        backward = []
        for mention in reversed(found):
            mark = mark if mention.mark == "with" and mark else mention.mark
            backward.append(mention._replace(mark=mark))
        yield from reversed(backward)
        return
    before: Mention | None = None
    for mention in found:
        between = sentence[before.end : mention.start] if before else ""
        # "the president of X, Y," is no list.
        listed = before and LISTED.fullmatch(between) and not (before.mark == "of" and "," in between)
        before = mention._replace(mark=before.mark) if before and listed and mention.mark == "free" else mention
        yield before
