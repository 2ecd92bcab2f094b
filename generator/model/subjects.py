"""Who and what a briefing is about: countries, territories, actors, topics."""

from typing import Literal

from pydantic import Field

from generator.model.approval import Vouched
from generator.model.base import CountryCode, Id, Ids, Model, Reading, Text, Texts


class Country(Vouched):
    """A country, by its ISO 3166-1 alpha-2 code; `profile` says whether it has a page of its own."""

    id: CountryCode
    name: Text | None = None
    aliases: Texts = ()
    demonyms: Texts = ()
    capital: Text | None = None
    profile: bool = False
    role: Reading | None = None
    overview: tuple[Reading, ...] = ()


class Territory(Vouched):
    """A place whose status is disputed: never shown as a country, always with a note on its status."""

    id: Id
    name: Text
    aliases: Texts = ()
    status_note: Reading


class Actor(Vouched):
    """A person or a body that speaks, is cited or is named. Roles are stated by sources, not here."""

    id: Id
    kind: Literal["person", "government", "organisation", "outlet", "news-agency"]
    name: Text
    aliases: Texts = ()
    country: CountryCode | None = None
    note: Text | None = None
    members: Ids = Field(default=(), description="Actors who speak for this one")

    @property
    def is_person(self) -> bool:
        return self.kind == "person"


class Topic(Model):
    """Something that the briefing compares; `words` names its kinds of change where the usual words do not fit."""

    id: Id
    name: Text
    question: Text
    order: int = 0
    words: dict[str, Text] = Field(default_factory=dict)
