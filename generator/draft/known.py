"""What the briefing knows already when a source is added: who is who, and which ids are taken."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from anyascii import anyascii

from generator.load import RawDocument, read_yaml
from generator.model.kinds import COUNTRIES
from generator.records import digest
from generator.resolve.country_names import country_name, printed_names
from generator.slug import slug
from generator.verify.telling.names.names import times
from generator.verify.voices.names import Match, Names, match

_BEGINNING = 4
"""Letters by which a name is known where it is inflected."""
_LONGEST = 100
"""Characters of an id, which is a part of the names of several files."""

_NO_SUBJECTS = frozenset({"sources", "actors", "topics", "comparisons", "briefing"})


@dataclass(frozen=True)
class Known:
    """Actors by id with all that they are called, every id of the briefing, and its files beside the sources."""

    actors: Mapping[str, Names] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    documents: tuple[RawDocument, ...] = ()

    def actor(self, name: str) -> str | None:
        """Who bears this name; None where nobody does, or two."""
        bearing = [identity for identity, who in self.actors.items() if match(who, name) is Match.FULL]
        return bearing[0] if len(bearing) == 1 else None

    def spelled(self, name: str) -> str | None:
        """Whose name this is but for hyphens, points and capitals (Park Tae-in, Park Tae In), if one bears it."""
        plain = _plain(name)
        bearing = [identity for identity, who in self.actors.items() if plain in map(_plain, who.forms)]
        return bearing[0] if len(bearing) == 1 and " " in plain else None

    @property
    def language(self) -> str:
        """That of the briefing."""
        return (
            next((str(one.data.get("language") or "") for one in self.documents if one.kind == "briefing"), "") or "en"
        )

    def about(self, text: str, language: str) -> tuple[str, ...]:
        """The briefing's subjects that a text names, in their order: countries by their people and capital as well."""
        named = times if language == "en" else _begun
        return tuple(identity for identity, names in self._subjects(language) if named(names, text))

    def _subjects(self, language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        for one in self.documents:
            if one.kind in _NO_SUBJECTS:
                continue
            given = [str(name) for key in ("name", "capital") if (name := one.data.get(key))]
            given += [str(name) for key in ("aliases", "demonyms") for name in _listed(one.data.get(key))]
            if one.kind == COUNTRIES:
                given += [*filter(None, (country_name(one.stem, language),)), *printed_names(one.stem, language)]
            yield one.stem, tuple(dict.fromkeys(given))

    def subject(self, name: str, language: str) -> str:
        """The code of the briefing's country that is called so in a language; the name where none is."""
        codes = (one.stem for one in self.documents if one.kind == "countries")
        return next(
            (code for code in codes if name in (country_name(code, language), *printed_names(code, language))), name
        )


def _plain(name: str) -> str:
    return " ".join(re.split(r"[\s.-]+", name.casefold())).strip()


def _listed(given: object) -> Sequence[object]:
    return given if isinstance(given, Sequence) and not isinstance(given, str) else ()


def _begun(names: tuple[str, ...], text: str) -> bool:
    """Whether a text has a word that begins as one of the names: where names are inflected, or words not parted."""
    told = text.casefold()
    return any(name[:_BEGINNING].casefold() in told for name in names if len(name) > 1)


def fresh(wanted: str, taken: Iterable[str]) -> str:
    """An id made of a name that no other thing has, in Latin letters."""
    # Latin letters for others bring apostrophes along that part no words.
    base = slug(re.sub(r"['’ʹ]", "", anyascii(wanted))) or "source"
    if len(base) > _LONGEST:
        base = base[:_LONGEST].rpartition("-")[0] or base[:_LONGEST]
    used = set(taken)
    return next(one for one in (base, *(f"{base}-{number}" for number in range(2, len(used) + 3))) if one not in used)


def as_document(kind: str, stem: str, text: str) -> RawDocument:
    """A file that was drafted, as if it had been read from a folder of content."""
    data, _ = read_yaml(text, f"{stem}.yml")
    return RawDocument(kind, stem, f"{stem}.yml", data or {}, digest(text), text)
