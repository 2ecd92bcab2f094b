"""Who has read what: the stamps on a statement or on a file of readings, as pages show them."""

from collections.abc import Sequence

from generator.compose.lens import Lens
from generator.compose.values import Json, code
from generator.compose.views import ReaderView
from generator.model import Approval, Standing


def readers_of(lens: Lens, stamps: Sequence[Approval | Standing]) -> tuple[ReaderView, ...]:
    """In the order of their stamps. Only stamps that hold come this far."""
    return tuple(ReaderView(lens.held(stamp.by), lens.date(stamp.date)) for stamp in stamps)


def read_by(lens: Lens, stamps: Sequence[Approval | Standing]) -> Json:
    """The same for data files; empty where nobody has."""
    return tuple({"by": lens.held(stamp.by), "date": code(stamp.date)} for stamp in stamps)
