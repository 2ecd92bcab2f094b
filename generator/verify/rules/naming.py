"""B: what the briefing calls someone is what the sources call them, and nobody has another's name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Actor, Country, Profiled, Territory
from generator.model.kinds import ACTORS, TERRITORIES
from generator.verified import Anchor
from generator.verify.telling.names.capitals import CAPITALS
from generator.verify.telling.names.names import declared
from generator.verify.telling.names.peoples import peoples
from generator.verify.text.elsewhere import InTurn
from generator.verify.text.glance import places
from generator.verify.text.normalise import fold
from generator.verify.voices.names import is_name

_WORD = re.compile(r"[^\W\d_]+")
_IN_WORD = re.compile(r"\w")
_SMALL = frozenset("of the and for in de la le von van der du des y e al bin".split())
_BODIES = frozenset(
    """
    government embassy ministry office agency department service parliament army council company institute republic
    reports experts sources officials unnamed named press
    """.split()
)
_LONG = 6
"""Letters of a word that another case of it begins with as well; `_ENDING`: how many more it may have."""
_ENDING = 3
_UNNAMED = frozenset("not named unnamed anonymous".split())
_ROOM = 12
"""Characters by which the words of a name may stand further apart in a text than in the name."""
_LATIN = re.compile(r"[A-Za-z]")
_PLAIN = re.compile(r"[A-Za-zÀ-ɏ .,'’-]+")


def naming(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """The names of all countries and actors."""
    codes = country_codes(corpus.briefing.language)
    for country in corpus.countries.values():
        yield from _country(corpus, country, codes)
        yield from _capital(corpus, country)
    # Where a source is missing or changed, what it called somebody is not known.
    if not (corpus.sources_unread or corpus.unresolved or corpus.entries.keys() - anchors.keys()):
        yield from _unknown(corpus, captures, codes)
    for actor in corpus.actors.values():
        yield from _aliases(corpus, actor)


def editors(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Nobody of whom the briefing speaks signs it, or one of its translations."""
    known = tuple(subject.names for subject in corpus.subjects.values())
    briefing = corpus.briefing
    document = corpus.document("briefing", "briefing")
    signed = [(document.place("editors", index), name) for index, name in enumerate(briefing.editors)]
    signed += [(document.place(key), value) for key in ("contact", "challenge") if (value := getattr(briefing, key))]
    for entry in corpus.entries.values():
        if translation := entry.statement.given("translation"):
            signed.append((entry.place("translation", "by"), translation.by))
    for place, name in signed:
        for subject, _ in declared(fold(name), known):
            message = f"'{name}' names {subject[0][0]}, of whom the briefing speaks"
            hint = "Name the people who wrote it, or accept the finding by name with your reason."
            yield Finding("B011", Severity.REVIEW, place, message, hint)
            break


def subjects_of(corpus: Corpus) -> Iterator[tuple[str, Actor | Profiled | Territory]]:
    """Everyone and everything that has names, each with the folder of its kind."""
    yield from ((corpus.subjects[one.id].kind, one) for one in corpus.profiled.values() if one.id in corpus.subjects)
    yield from ((TERRITORIES, territory) for territory in corpus.territories.values())
    yield from ((ACTORS, actor) for actor in corpus.actors.values())


def _country(corpus: Corpus, country: Country, codes: Mapping[str, str]) -> Iterator[Finding]:
    """A country's names are those of its code, and of no other."""
    for path, name in (
        (("name",), country.name),
        *((("aliases", i), alias) for i, alias in enumerate(country.aliases)),
        *((("demonyms", i), demonym) for i, demonym in enumerate(country.demonyms)),
        (("capital",), country.capital),
    ):
        if name and (code := _code_of(name, codes, country.id)) != country.id:
            message = f"'{name}' is the name of '{code}', not of '{country.id}'"
            hint = "Correct the name or the code."
            yield finding_of(corpus, ("countries", country.id), path, "B007", Severity.ERROR, message, hint)


def _capital(corpus: Corpus, country: Country) -> Iterator[Finding]:
    """A capital that is given is that of the country. In Latin letters and English: each language has its own form."""
    given = country.capital
    codes = country_codes(corpus.briefing.language)
    known = CAPITALS.get(country.id) or tuple(town for town, code in codes.items() if code == country.id)
    if not (given and known and _PLAIN.fullmatch(given)) or not corpus.briefing.language.startswith("en"):
        return
    if folded(given) not in map(folded, known):
        message = f"'{given}' is not the capital of '{country.id}', as far as is known here"
        hint = "Correct the name, or accept the finding by name with your reason."
        place = ("countries", country.id)
        yield finding_of(corpus, place, ("capital",), "B019", Severity.REVIEW, message, hint)


def _code_of(name: str, codes: Mapping[str, str], own: str) -> str:
    """The code of the country that a name, a city or a people is of; `own` where it is nobody else's."""
    spelt = folded(name)
    alike = (spelt, *map(folded, peoples().get(spelt.removesuffix("s"), peoples().get(spelt, ()))))
    of = [codes[form] for form in alike if form in codes]
    return of[0] if of and own not in of else own


def _unknown(corpus: Corpus, captures: Mapping[str, CaptureText], codes: Mapping[str, str]) -> Iterator[Finding]:
    """The words of each name that is shown stand in a source: "King Arnason" is nobody where no source makes him one.

    What kind of body it is (government, embassy) may be said in our words, and a country in any form of its name.
    """
    if len(captures) < len(corpus.sources) or not captures:
        return
    own = [name for name, code in codes.items() if code in corpus.countries]
    peoples_of = (form for name in own for form in peoples().get(name, ()))
    # The record of a source is held by itself: it prints its names, or says how they are known.
    records = corpus.sources.values()
    authors = frozenset(name.full for source in records for name in source.author)
    outlets = (name for source in records for name in (source.container_title, source.publisher) if name)
    ours = frozenset(_WORD.findall(" ".join((*_BODIES, *own, *peoples_of, *authors, *outlets)).casefold()))
    texts = InTurn(captures.values())
    for kind, model, path, name in _shown(corpus):
        if not name or folded(name) in codes or not _LATIN.search(name):
            continue
        strange = [word for word in _WORD.findall(fold(name)) if not _known(word.casefold(), ours, texts)]
        known_by = any(_initials(alias, name) and _stands(alias.casefold(), texts) for alias in model.aliases)
        # A name in another script is printed as an alias has it.
        known_by = known_by or any(not _LATIN.search(a) and _stands(a.casefold(), texts) for a in model.aliases)
        if strange and not known_by and any(_LATIN.search(text) for text in texts):
            message = f"no source has '{' '.join(strange)}' of the name '{name}'"
            hint = "Give the name as a source has it, or accept the finding by name with your reason."
            yield finding_of(corpus, (kind, model.id), path, "B010", Severity.REVIEW, message, hint)
        elif kind == ACTORS and not known_by and name not in authors and not _together(fold(name).casefold(), texts):
            message = f"no source has the words of the name '{name}' beside each other"
            hint = "Give the name as a source has it, or accept the finding by name with your reason."
            yield finding_of(corpus, (kind, model.id), path, "B010", Severity.REVIEW, message, hint)


def _together(name: str, texts: Iterable[str]) -> bool:
    """Whether words of a name stand as near to each other in a text as in a name, in any order and form of a people:
    "Government of Norway" in "Norwegian government". A word that no text has is told elsewhere, or one of ours."""
    if _stands(name, texts):
        return True
    words = [word for word in _WORD.findall(name) if word not in _SMALL and word not in _UNNAMED]
    words = [word for word in words if any(form in text for text in texts for form in _forms(word))]
    room = len(name) + _ROOM
    for text in texts:
        found = [_places(word, text) for word in words]
        if any(all(any(abs(at - first) <= room for at in other) for other in found) for first in (found or [[0]])[0]):
            return True
    return False


def _places(word: str, text: str) -> list[int]:
    """Where a word of a text begins with one of the forms of this one."""
    return [at for form in _forms(word) for at in places(text, form) if not _IN_WORD.match(text, max(0, at - 1), at)]


def _forms(word: str) -> tuple[str, ...]:
    return (word.removesuffix("s"), *map(str.casefold, peoples().get(word, ())))


def _shown(corpus: Corpus) -> Iterator[tuple[str, Actor | Profiled | Territory, tuple[str | int, ...], str | None]]:
    """The names that pages show: of each its own, of a country the words for its people as well."""
    for kind, model in subjects_of(corpus):
        yield kind, model, ("name",), model.name
        if isinstance(model, Country):
            yield from ((kind, model, ("demonyms", index), one) for index, one in enumerate(model.demonyms))


def _known(word: str, ours: frozenset[str], texts: Iterable[str]) -> bool:
    """Whether a word of a name is one of ours for bodies and countries, or stands in a text, plural or not."""
    if word in _SMALL or len(word) == 1 or word in ours or word.removesuffix("s") in ours:
        return True
    return any(_stands(form, texts) for form in (word.removesuffix("s"), *map(str.casefold, peoples().get(word, ()))))


def _stands(word: str, texts: Iterable[str]) -> bool:
    return any(word in text for text in texts)


def _aliases(corpus: Corpus, actor: Actor) -> Iterator[Finding]:
    """Each other name has a part of the name that is shown, so that no one goes by another's."""
    for index, alias in enumerate(actor.aliases):
        if not goes_by(corpus, actor, alias):
            place = corpus.document(ACTORS, actor.id).place("aliases", index)
            yield no_part(actor, alias, place)


def goes_by(corpus: Corpus, actor: Actor, alias: str) -> bool:
    """Whether an alias has a part of an actor's name, or of their country's, or is its initials.

    Names in another script are not compared; what is no name at all is told by a rule of its own.
    """
    country = corpus.subjects.get(actor.country or "")
    own = _parts(" ".join((actor.name, *(country.names if country else ()))))
    if bool(_LATIN.search(alias)) != bool(_LATIN.search(actor.name)) or not is_name(alias, body=not actor.is_person):
        return True
    return _alike(_parts(alias), own) or _initials(alias, actor.name)


def no_part(actor: Actor, alias: str, place: Place) -> Finding:
    """B009, for an alias that is not one of the actor's names."""
    message = f"the alias '{alias}' has no part of the name '{actor.name}'"
    hint = "Correct the name or the alias; if both are theirs, accept the finding by name with your reason."
    return Finding("B009", Severity.REVIEW, place, message, hint)


def _alike(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two names share a word, or a long one in another case ("Bundesamtes")."""
    return any(_same_word(one, other) for one in some for other in others)


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one.removesuffix("s"), other.removesuffix("s")), key=len)
    return short == long or (len(short) >= _LONG and long.startswith(short) and len(long) - len(short) <= _ENDING)


@lru_cache(maxsize=8)
def country_codes(language: str) -> Mapping[str, str]:
    """CLDR's names of all countries, folded, and of the cities that time zones are called by, with their codes."""
    zones: Mapping[str, str] = get_global("zone_territories")
    cities = {
        folded(zone.rpartition("/")[2].replace("_", " ")): code.lower() for zone, code in zones.items() if "/" in zone
    }
    names: Iterable[tuple[str, str]] = Locale.parse(language, sep="-").territories.items()
    countries = {
        folded(name): code.lower() for code, name in names if len(code) == 2 and code.isalpha() and code != "ZZ"
    }
    return {**cities, **countries}


def _parts(name: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(fold(name)) if word.lower() not in _SMALL)


def _initials(alias: str, name: str) -> bool:
    """Whether an alias is a name's first letters (AP), or its words run together (fjordreview)."""
    letters = "".join(char for char in alias if char.isalnum()).casefold()
    words = [word.casefold() for word in _WORD.findall(name)]
    large = [word for word in words if word not in _SMALL]
    return letters in ("".join(word[0] for word in words), "".join(word[0] for word in large), "".join(large))


def folded(name: str) -> str:
    return fold(name).casefold()


def finding_of(
    corpus: Corpus,
    subject: tuple[str, str],
    path: tuple[str | int, ...],
    code: str,
    severity: Severity,
    message: str,
    hint: str,
) -> Finding:
    return Finding(code, severity, corpus.document(*subject).place(*path), message, hint)
