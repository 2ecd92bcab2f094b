"""What is published, held against what is about to be: statements by their source's log, sources by the briefing's."""

from datetime import date

from generator.changes.compare import Files, source_changes, statement_changes
from generator.changes.corrections import held_statements
from generator.changes.withdrawals import held_sources
from generator.findings import Finding, in_order


def held(before: Files, after: Files, day: date) -> tuple[Finding, ...]:
    """What readers could cite and is not as it was, without a reason (K002), or with an untrue (K003) or a lost one
    (K004). `before` is what is published, `day` the one that a ready line is dated."""
    sources = source_changes(before, after)
    statements = statement_changes(before, after, sources)
    found = (*held_sources(before, after, sources, day), *held_statements(before, after, statements, day))
    return in_order(found)
