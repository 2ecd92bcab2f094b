"""What a claim says of two subjects: the position of one towards the other, a relation between them."""

from typing import Annotated, Literal

from generator.model.asserts import Asserts
from generator.model.base import Label, Model, SubjectId

RelationKind = Literal["cooperative", "supply", "hostile", "weak", "reported"]


class Position(Model):
    """Whose position a claim states, and towards whom: how profiles set periods side by side."""

    of: SubjectId
    towards: SubjectId


class Relation(Model):
    """A tie between two subjects as a source describes it; `label` is two or three words for the drawing."""

    from_: SubjectId
    to: SubjectId
    kind: Annotated[RelationKind, Asserts.JUDGEMENT]
    label: Label
