"""What an export is: some files, and what each source gives to them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.compose.kinds.kind import Column
from generator.compose.lens import Lens
from generator.compose.values import Ours
from generator.model import Source

Pieces = Mapping[str, Sequence[str]]
"""What one source gives to the files of an export, by their names: lines that only need to be joined."""


class Order(Enum):
    """In which order the sources' pieces stand in a file."""

    GIVEN = "as they are read"
    AGE = "the oldest first"
    ID = "by their ids"


@dataclass(frozen=True, slots=True)
class File:
    """A file of the site. `whole` makes its text of the sources' pieces, one after the other.

    `what` says what is in it; a file without that is not listed. `columns` are those of a table in CSV.
    """

    path: str
    media: str
    whole: Callable[[Lens, Iterable[str]], str]
    what: Ours | None = None
    order: Order = Order.GIVEN
    columns: tuple[Column, ...] = ()

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


def _nothing(lens: Lens, source: Source) -> Pieces:
    return {}


@dataclass(frozen=True, slots=True)
class Export:
    """Files that are made together. `pieces` are kept as long as nothing changes that a source shows."""

    files: tuple[File, ...]
    pieces: Callable[[Lens, Source], Pieces] = _nothing
