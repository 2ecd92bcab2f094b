"""The kinds of statement as the site shows them: one module a kind, and this list, in the order of the data files."""

from generator.compose.kinds.claim import CLAIM
from generator.compose.kinds.dating import DATING
from generator.compose.kinds.event import EVENT
from generator.compose.kinds.fact import FACT
from generator.compose.kinds.forecast import FORECAST
from generator.compose.kinds.kind import Kind, Line, Table
from generator.compose.kinds.outcome import OUTCOME
from generator.compose.kinds.quotation import QUOTATION
from generator.compose.kinds.role import ROLE
from generator.compose.lens import Lens
from generator.compose.views import NameView
from generator.corpus import Entry

KINDS = (QUOTATION, FACT, CLAIM, FORECAST, OUTCOME, EVENT, ROLE, DATING)

_BY_MODEL = {kind.of: kind for kind in KINDS}


def kind_of(entry: Entry) -> Kind:
    return _BY_MODEL[type(entry.statement)]


def holder_of(lens: Lens, entry: Entry) -> tuple[NameView, ...]:
    """Who says what a statement says, where that is somebody in it; else it is its source that does."""
    field = kind_of(entry).holder
    return (lens.name(getattr(entry.statement, field)),) if field else ()


def statement_text(lens: Lens, entry: Entry) -> Line:
    """A statement in a line, and whether the line is the source's own words."""
    return kind_of(entry).line(lens, entry)


def ranked() -> tuple[Kind, ...]:
    """The kinds that say something of a topic, in the order in which they stand behind it."""
    told = [(kind.rank, kind) for kind in KINDS if kind.rank is not None]
    return tuple(kind for _, kind in sorted(told, key=lambda pair: pair[0]))


def tables() -> tuple[tuple[Kind, Table], ...]:
    """The kinds that have a table in the data files, with it."""
    return tuple((kind, kind.table) for kind in KINDS if kind.table)
