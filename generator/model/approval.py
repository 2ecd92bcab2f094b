"""What an editor answers for by name: a finding that is let stand, a statement that was read against its passage."""

from typing import Annotated

from pydantic import Field

from generator.model.asserts import Asserts
from generator.model.base import Day, Model, Reasoning, Setting


class Acceptance(Model):
    """A `review` finding that an editor has looked at and lets stand: which, who, and why."""

    code: Annotated[str, Asserts.SETTING] = Field(pattern=r"^[A-Z][0-9]{3}$")
    by: Setting
    reason: Reasoning


class Approval(Model):
    """A stamp: someone read the statement against its passage. Written by `briefing accept`, not by hand.

    `says` and `rests-on` are the beginnings of two SHA-256: of what the statement says, and of its passages' words.
    """

    by: Setting
    date: Day
    says: Annotated[str, Asserts.SETTING] = Field(pattern=r"^[0-9a-f]{16}$")
    rests_on: Annotated[str, Asserts.SETTING] = Field(pattern=r"^[0-9a-f]{16}$")
