"""What a format is: a file of the site, what each source gives to it, and how that is put together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.compose.kinds.kind import Column
from generator.compose.lens import Lens
from generator.compose.values import Ours
from generator.model import Source
from generator.page import Asset

YEAR = "<year>"


def _nothing(lens: Lens, source: Source) -> Iterable[str]:
    return ()


@dataclass(frozen=True, slots=True)
class Format:
    """A file of the site, or one for each year of its sources where `path` has YEAR in it.

    `join` makes its text of what `rows` gives for each source, the oldest first; rows are kept as long as nothing
    changes that a source shows. `what` says what is in it and `use` what it is good for, to readers of the site.
    `columns` are those of a table in CSV.
    """

    path: str
    name: Ours
    media: str
    what: Ours
    use: Ours
    join: Callable[[Lens, Iterable[str]], str]
    rows: Callable[[Lens, Source], Iterable[str]] = _nothing
    columns: tuple[Column, ...] = ()

    @property
    def by_year(self) -> bool:
        return YEAR in self.path


@dataclass(frozen=True, slots=True)
class Made:
    """A file of a format, how many bytes it has, and their SHA-256."""

    format: Format
    asset: Asset
    size: int
    sha256: str
