"""What a later source shows of a forecast."""

from generator.compose.kinds.kind import Kind, column, table
from generator.model import Outcome

OUTCOME = Kind(
    Outcome,
    rank=3,
    held=True,
    table=table(
        "outcomes",
        "What a later source shows of a forecast",
        column("forecast", "string", "id of the forecast", to="forecasts"),
        column("state", "string", "how the editors grade it by this source"),
        column("text", "string", "what the source shows"),
        column("rationale", "string", "why it is graded so"),
        column("window_note", "string", "why something outside the forecast's time grades it all the same"),
    ),
)
