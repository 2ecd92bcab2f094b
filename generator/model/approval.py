"""What an editor answers for by name: a finding that is let stand, a statement that was read against its passage."""

from pydantic import Field

from generator.model.base import Date, Model, Text


class Acceptance(Model):
    """A `review` finding that an editor has looked at and lets stand: which, who, and why."""

    code: str = Field(pattern=r"^[A-Z][0-9]{3}$")
    by: Text
    reason: Text


class Approval(Model):
    """A stamp: someone read the statement against its passage. Written by `briefing accept`, not by hand.

    `says` and `rests-on` are the beginnings of two SHA-256: of what the statement says, and of the sentences that its
    passages stand in.
    """

    by: Text
    date: Date
    says: str = Field(pattern=r"^[0-9a-f]{16}$")
    rests_on: str = Field(pattern=r"^[0-9a-f]{16}$")
