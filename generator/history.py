"""Since when readers have been able to read what stands now: handed in, as data, by whoever knows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

Said = Mapping[str, str]
"""What is known of one version of a source's file: its id, the ids of its statements and of its corrections, each with
a mark of what it says."""


@dataclass(frozen=True, slots=True)
class History:
    """For each id the day on which it reached readers, None where it was there before the history begins. `known`:
    whether there is any; what is not in it then has not reached them yet."""

    days: Mapping[str, date | None] = field(default_factory=dict)
    known: bool = False

    def since(self, identity: str, today: date) -> date | None:
        """The day of an id, which is today where it has not reached anybody; None where nobody knows."""
        return self.days.get(identity, today if self.known else None)


NO_HISTORY = History()


def correction_id(of: str, day: str) -> str:
    """What a correction is called in the history: no statement has a space in its id."""
    return f"{of} {day}"


def history(commits: Iterable[tuple[int, Iterable[Said], Iterable[Said]]], whole: bool) -> History:
    """The history that commits tell, oldest first: of each its time (Unix), and of the files that it changed what they
    said before and since.

    What is taken away and comes back is new again. What says the same under another id is not new. Unless the history
    is `whole`, what its first commit brought was there before, nobody knows since when: it has no day.
    """
    days: dict[str, date | None] = {}
    for number, (time, before, after) in enumerate(commits):
        old = {identity: mark for said in before for identity, mark in said.items()}
        new = {identity: mark for said in after for identity, mark in said.items()}
        gone = {mark: days.pop(identity, None) for identity, mark in old.items() if identity not in new}
        day = datetime.fromtimestamp(time, UTC).date() if whole or number else None
        for identity, mark in new.items():
            if identity not in days:
                days[identity] = gone.get(mark, day)
    return History(days, known=True)
