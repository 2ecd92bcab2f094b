"""What a source says that someone holds."""

from generator.compose.kinds.kind import Kind, column, name_column, table
from generator.compose.lens import Lens
from generator.corpus import Entry
from generator.model import Claim
from generator.verified import Held, joined, worded


def _absent(lens: Lens, entry: Entry) -> Held:
    """The terms that the source was searched for."""
    return joined(", ", (worded("“{}”", lens.held(term)) for term in entry.holds(Claim).absence))


CLAIM = Kind(
    Claim,
    how=_absent,
    holder="holder",
    rank=1,
    held=True,
    table=table(
        "claims",
        "What sources say that someone holds, in the editors' words",
        column("text", "string", "the claim, in the editors' words"),
        column("holder", "string", "id of who asserts it", to="subjects"),
        name_column("holder", "name of who asserts it"),
        column("via", "list", "ids of those through whom it reached the source", to="subjects"),
        column("absence", "list", "terms that stand nowhere in the source, where the claim says so"),
    ),
)
