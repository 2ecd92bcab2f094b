"""What the briefing knows already when a source is added: who is who, and which ids are taken."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from anyascii import anyascii

from generator.load import RawDocument, read_yaml
from generator.records import digest
from generator.resolve.country_names import country_name, printed_names
from generator.slug import slug
from generator.verify.voices.names import Match, Names, match


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

    def subject(self, name: str) -> str:
        """The code of the briefing's country that is called so in English; the name where none is."""
        codes = (one.stem for one in self.documents if one.kind == "countries")
        return next((code for code in codes if name in (country_name(code, "en"), *printed_names(code, "en"))), name)


def fresh(wanted: str, taken: Iterable[str]) -> str:
    """An id made of a name that no other thing has, in Latin letters."""
    # Latin letters for others bring apostrophes along that part no words.
    base = slug(re.sub(r"['’ʹ]", "", anyascii(wanted))) or "source"
    used = set(taken)
    return next(one for one in (base, *(f"{base}-{number}" for number in range(2, len(used) + 3))) if one not in used)


def as_document(kind: str, stem: str, text: str) -> RawDocument:
    """A file that was drafted, as if it had been read from a folder of content."""
    data, _ = read_yaml(text, f"{stem}.yml")
    return RawDocument(kind, stem, f"{stem}.yml", data or {}, digest(text), text)
