"""Whether a text calls someone by any of their names: as whole words, a possessive or plural ending allowed."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from generator.verify.telling.names.longer_names import longer_than
from generator.verify.text.glance import places
from generator.verify.text.normalise import fold

PARTICLES = (
    "(?:(?:에서|에게|에|으로|로|와|과|께|까지|부터|만)?(?:서)?(?:는|은|도|의|만)?|이|가|을|를|께서|께서는|보다|처럼|마저|조차|라고|이라고|"
    "이다|이며|이자|측|측은|측이|측의)"
)
"""What is hung on a name in Hangul, as what it does in its sentence."""
ENDINGS = f"(?:'s|s|n|{PARTICLES})?"
_ENDING = re.compile(rf"{ENDINGS}(?!\w)")
_CYRILLIC = re.compile(r"[А-Яа-яЁё -]+")
_CASES = "(?:[аеиоуыюяйь]|ом|ем|ём|ой|ей|ого|его|ому|ему|ым|им|ых|их|ами|ями|ах|ях|ов|ев)?"
_CASE_ENDING = 4
_STEM = 3
"""Letters of a word in Cyrillic that has cases."""
_CODE = 2
_SHORTEST = 4
"""Letters from which a name in capitals cannot be taken for an acronym."""


def spellings(name: str) -> tuple[str, ...]:
    """A name as it stands, and as headings and transcripts print it: in capitals, which often lose their accents."""
    if len(name) < _SHORTEST or name == (large := name.upper()):
        return (name,)
    letters = unicodedata.normalize("NFD", large)
    return tuple(dict.fromkeys((name, large, "".join(c for c in letters if not unicodedata.combining(c)))))


def named(names: Iterable[str], text: str) -> bool:
    """Whether any of the names stands in the text."""
    told = fold(text)
    return next(standing((form for form in _forms(tuple(names)) if key(form) in told), told), None) is not None


def standing(forms: Iterable[str], told: str) -> Iterator[tuple[int, int]]:
    """Where names stand in a folded text, form by form: each place with the end of the name and its ending.

    In a longer name that is somebody else's they do not: "Papua New Guinea" does not name Guinea.
    """
    forms = tuple(forms)
    for form in forms:
        others = [longer for longer in longer_than(form) if longer not in forms]
        for at, end in _places(form, told):
            if not any(_covers(longer, told, at) for longer in others):
                yield at, end


def _places(form: str, told: str) -> Iterator[tuple[int, int]]:
    """The places of one form."""
    if inflected := _inflected(form):
        yield from (match.span() for match in inflected.finditer(told))
        return
    for at in places(told, form):
        before = told[at - 1 : at]
        if not (before.isalnum() or before == "_") and (ending := _ENDING.match(told, at + len(form))):
            yield at, ending.end()


def _covers(longer: str, told: str, at: int) -> bool:
    """Whether a longer name stands over a place in a text."""
    reach = len(longer) + _CASE_ENDING
    near = _longer(longer).finditer(told, max(0, at - reach), at + reach)
    return any(match.start() <= at < match.end() for match in near)


@lru_cache(maxsize=256)
def _longer(name: str) -> re.Pattern[str]:
    """A longer name in capitals or not, in any of its cases: its words are many enough to be told by their stems."""
    cased = bool(_CYRILLIC.match(name))
    words = (
        rf"{re.escape(word[:-2])}\w*" if cased and len(word) > _STEM else re.escape(word) for word in name.split(" ")
    )
    return re.compile(rf"(?<!\w){' '.join(words)}", re.I)


@lru_cache(maxsize=4096)
def _inflected(form: str) -> re.Pattern[str] | None:
    """A name in Cyrillic in any of its cases: each word may have another ending. None for a name in other letters."""
    if not _CYRILLIC.fullmatch(form):
        return None
    words = (_in_cases(word) if len(word) >= _STEM else re.escape(word) for word in form.split(" "))
    return re.compile(rf"(?<!\w){' '.join(words)}(?!\w)")


def _in_cases(word: str) -> str:
    return f"{re.escape(key(word))}{_CASES}"


def key(form: str) -> str:
    """What stands in a text in which a name does, in whatever case: of one in Cyrillic, its first word's stem."""
    if not _CYRILLIC.fullmatch(form):
        return form
    first = form.split(" ")[0]
    return first[:-1] if len(first) > _STEM and first[-1] in "аеиоуыюяйь" else first


@lru_cache(maxsize=16)
def territories_in(language: str) -> Mapping[str, str]:
    """What a language calls each country, by its code in capitals; of CLDR."""
    try:
        return dict(Locale.parse(language, sep="-").territories)
    except (UnknownLocaleError, ValueError):
        return {}


def local_names(identity: str, language: str, ours: str) -> tuple[str, ...]:
    """What the language of a source calls a country, where it is not `ours`; nothing for anybody else."""
    foreign = len(identity) == _CODE and language.partition("-")[0] != ours.partition("-")[0]
    name = territories_in(language).get(identity.upper()) if foreign else None
    return (name,) if name else ()


@lru_cache(maxsize=4096)
def _forms(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for name in names for form in spellings(fold(name))))
