"""What an editor answers for by name: a finding that is let stand, words that were read against their passage."""

from typing import Annotated, Protocol, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field

from generator.model.asserts import Asserts
from generator.model.base import Done, Ids, Model, Reasoning, Setting, as_list

_STAMP = r"^[0-9a-f]{16}$"


class Acceptance(Model):
    """A `review` finding that an editor has looked at and lets stand: which, who, and why.

    At the head of a file it covers one place: where the code is found in several, `at` says which, by the keys that
    lead there and the number of an item in a list, counted from 1 ("overview 2", "topics 3 first").
    """

    code: Annotated[str, Asserts.SETTING] = Field(pattern=r"^[A-Z][0-9]{3}$")
    at: Setting | None = None
    by: Setting
    reason: Reasoning


class Approval(Model):
    """A stamp: someone read the statement against its passage. Written by `briefing accept`, not by hand.

    `says` and `rests-on` are the beginnings of two SHA-256: of what the statement says, and of the sentences that its
    passages stand in.
    """

    by: Setting
    date: Done
    says: Annotated[str, Asserts.SETTING] = Field(pattern=_STAMP)
    rests_on: Annotated[str, Asserts.SETTING] = Field(pattern=_STAMP)


class Standing(Model):
    """A stamp on a whole file of our own words: someone read them and found that they hold for `sources`.

    `says` is the beginning of the SHA-256 of what the file says. `sources` are those that it spoke of on that day: one
    that is added or taken away voids the stamp, so that no "both" and no "the only" outlives its truth. A list and not
    a hash, since only a list can say which source is new.
    """

    by: Setting
    date: Done
    says: Annotated[str, Asserts.SETTING] = Field(pattern=_STAMP)
    sources: Ids = ()


class _By(Protocol):
    @property
    def by(self) -> str: ...


S = TypeVar("S", bound=_By)


def _each_once(stamps: tuple[S, ...]) -> tuple[S, ...]:
    names = [stamp.by for stamp in stamps]
    if len(set(names)) < len(names):
        raise ValueError("each stamp is by another person; nobody vouches twice for the same words")
    return stamps


Approvals = Annotated[
    tuple[Approval, ...],
    BeforeValidator(as_list, json_schema_input_type=Approval | list[Approval]),
    AfterValidator(_each_once),
]
Standings = Annotated[
    tuple[Standing, ...],
    BeforeValidator(as_list, json_schema_input_type=Standing | list[Standing]),
    AfterValidator(_each_once),
]


class Accepting(Model):
    """A file in which findings are accepted by name."""

    accept: tuple[Acceptance, ...] = ()


class Vouched(Accepting):
    """A file with words of our own: findings in it that are accepted by name, and who has read it as a whole."""

    approved: Standings = ()
