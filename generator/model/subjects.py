"""Who and what a briefing is about: subjects of the kinds that it declares, territories, actors, topics."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.approval import Accepting, Vouched
from generator.model.asserts import Asserts, To
from generator.model.base import ActorIds, CountryCode, Id, Label, Named, NamedList, Reading, SubjectIds, Told


class Profiled(Vouched):
    """What every kind of subject has; `profile` says whether it has a page of its own."""

    id: Id
    name: Named | None = None
    aliases: NamedList = ()
    profile: Annotated[bool, Asserts.SETTING] = False
    role: Reading | None = None
    overview: tuple[Reading, ...] = ()


class Subject(Profiled):
    """A subject of a kind that the briefing declares, by an id of its own."""

    name: Named


class Country(Profiled):
    """A country, by its ISO 3166-1 alpha-2 code."""

    id: CountryCode
    demonyms: NamedList = ()
    capital: Named | None = None


class Territory(Vouched):
    """A place whose status is disputed: never shown as a country, always with a note on its status."""

    id: Id
    name: Named
    aliases: NamedList = ()
    status_note: Reading


class Actor(Vouched):
    """A person or a body that speaks, is cited or is named. Roles are stated by sources, not here.

    `country` is theirs; `of` names other subjects that they belong to, as a company or a city.
    """

    id: Id
    kind: Annotated[Literal["person", "government", "organisation", "outlet", "news-agency"], Asserts.JUDGEMENT]
    name: Named
    aliases: NamedList = ()
    country: Annotated[CountryCode, To("country")] | None = None
    of: SubjectIds = ()
    note: Told | None = None
    overview: tuple[Reading, ...] = ()
    members: ActorIds = Field(default=(), description="Actors who speak for this one")

    @property
    def is_person(self) -> bool:
        return self.kind == "person"

    @property
    def belongs_to(self) -> tuple[str, ...]:
        """The subjects on whose pages this one stands, with their words."""
        return ((self.country,) if self.country else ()) + self.of


class Topic(Accepting):
    """Something that the briefing compares; `words` names its kinds of change where the usual words do not fit."""

    id: Id
    name: Label
    question: Label
    order: Annotated[int, Asserts.SETTING] = 0
    words: dict[str, Label] = Field(default_factory=dict)
