"""What a statement is, whatever its kind: an id, what it is about, passages, and what its fields say of themselves.

A kind is declared once, as a model: its `kind`, its fields with what each asserts and refers to. Where its list stands
in a source is said by the field of `Source` that holds it.
"""

from abc import abstractmethod
from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

from pydantic import Field

from generator.model.approval import Acceptance, Approvals
from generator.model.asserts import Asserts, declared, referring
from generator.model.base import Evidence, Id, Model, Reasoning, Selector, SubjectIds, TopicIds, Typed


class Statement(Model):
    """What all statements have: an id, what they are about, and findings accepted by name.

    `apart` lists the keys of fields whose names and dates a rule of the kind's own holds; all others are held alike.
    """

    kind: ClassVar[str]
    apart: ClassVar[frozenset[str]] = frozenset()

    id: Id
    topics: TopicIds = ()
    about: SubjectIds = ()
    note: Reasoning | None = None
    accept: tuple[Acceptance, ...] = ()
    approved: Approvals = ()

    @property
    @abstractmethod
    def selectors(self) -> tuple[Selector, ...]:
        """The passages that the statement rests on."""

    @property
    def ordered(self) -> bool:
        """Whether the passages are one sequence of words with parts left out."""
        return False

    @property
    def of_whole_text(self) -> bool:
        """Whether it rests on all of its source's text: it says what is not there."""
        return False

    def given(self, field: str) -> Any:
        """What a field holds, by its name; None where the kind has no such field."""
        return self.__dict__.get(field)

    def named(self, what: str) -> Iterator[tuple[str, str]]:
        """The ids of an `actor`, a `subject`… that it names itself, each with the key of its field.

        A fact may name a subject that is no id.
        """
        for name, key in _naming(type(self), what):
            value: str | tuple[str, ...] | None = getattr(self, name)
            for one in (value,) if isinstance(value, str) else value or ():
                yield key, one

    def beside(self) -> Iterator[tuple[str, str]]:
        """Whom it names beside its text, with the keys of the fields; whom it is only filed under is not among them."""
        yield from self.named("actor")
        yield from (pair for pair in self.named("subject") if pair[0] not in {"about", *self.apart})

    def dates(self) -> Iterator[tuple[str, str, Typed | None]]:
        """The dates that it gives: the key of the field, the date, and how it is known, if the field has a basis."""
        for name, key in _dated(type(self)):
            if date := getattr(self, name):
                yield key, date, self.given(f"{name}_basis")


class Anchored(Statement):
    """A statement in our own words, with the passages that say so."""

    evidence: Evidence = Field(min_length=1)

    @property
    def selectors(self) -> tuple[Selector, ...]:
        return self.evidence


@cache
def _naming(model: type[Statement], what: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, _key(model, name)) for name, to in referring(model).items() if to.what == what)


@cache
def _dated(model: type[Statement]) -> tuple[tuple[str, str], ...]:
    return tuple((name, _key(model, name)) for name, asserts in declared(model).items() if asserts is Asserts.DATE)


def _key(model: type[Statement], name: str) -> str:
    return model.model_fields[name].alias or name
