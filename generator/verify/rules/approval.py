"""A: a stamp holds as long as neither the statement nor its passage has changed."""

from collections.abc import Iterator

from generator.findings import Finding
from generator.verify.approval import rests_on, says
from generator.verify.case import Case


def stamp(case: Case) -> Iterator[Finding]:
    """A stamped statement says what it said, and the sentences that it rests on are those that were read."""
    statement = case.entry.statement
    if statement.approved is None:
        return
    spans = [(span.start, span.end) for span in case.spans]
    changed = [
        what
        for what, now, then in (
            ("what it says", says(statement), statement.approved.says),
            ("the sentence that it rests on", rests_on(case.capture.text, spans), statement.approved.rests_on),
        )
        if now != then
    ]
    if changed:
        stamped = f"{statement.approved.by} accepted it on {statement.approved.date}"
        message = f"{' and '.join(changed)} changed since {stamped}"
        hint = f"Read the two side by side, then run `briefing accept {statement.id} --by NAME`."
        yield case.finding("A002", ("approved",), message, hint)
