"""What readers would see differ between two states, whole: one value, told in words and in JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.changes.compare import (
    Change,
    Files,
    Label,
    TextChange,
    What,
    source_changes,
    statement_changes,
    text_changes,
)
from generator.changes.corrections import asks, new_entries, ready_line, reason_of, unexplained
from generator.changes.effects import effects, elsewhere
from generator.changes.pages import PageChange, page_changes
from generator.changes.withdrawals import asked, ready_entry, reasons
from generator.checked import Checked
from generator.compose.site import Site
from generator.findings import Finding, blocking
from generator.load import Loaded


@dataclass(frozen=True)
class State:
    """A state of a briefing: what it is called, its files, what was found in them, and the site that they make, if
    any."""

    name: str
    loaded: Loaded
    checked: Checked
    site: Site | None

    @property
    def stopping(self) -> tuple[Finding, ...]:
        return blocking(self.checked.findings)


@dataclass(frozen=True)
class Difference:
    """All that differs. `pages` is None where one of the states makes no site. `reasons` and `asked`: by the ids of
    statements what the log says of their change, and the line that it does not have yet."""

    before: State
    after: State
    sources: tuple[Change, ...]
    statements: tuple[Change, ...]
    texts: tuple[TextChange, ...]
    pages: tuple[PageChange, ...] | None
    effects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    found: tuple[Finding, ...] = ()
    reasons: Mapping[str, str] = field(default_factory=dict)
    asked: Mapping[str, str] = field(default_factory=dict)

    def pages_of(self, change: Change) -> tuple[str, ...]:
        """The pages on which a change is seen."""
        ids = {change.id, change.former}
        return tuple(page.path for page in self.pages or () if ids & page.shows)

    def count(self, what: What) -> int:
        return sum(change.what is what for change in self.statements)

    @property
    def is_none(self) -> bool:
        return not (self.sources or self.statements or self.texts or self.pages)


def difference(before: State, after: State, day: date) -> Difference:
    """Everything that differs. `day` dates the lines that the corrections log is asked for."""
    old, new = Files(before.loaded.documents), Files(after.loaded.documents)
    sources = source_changes(old, new)
    statements = statement_changes(old, new, sources)
    entries = new_entries(old, new)
    wanted = [(change, unexplained(change, entries)) for change in statements if asks(change, new)]
    lines = {change.id: ready_line(change, fields, day) for change, fields in wanted if fields}
    explained = {change.id: reason for change in statements if (reason := reason_of(change, entries))}
    return Difference(
        before,
        after,
        sources,
        statements,
        tuple(text_changes(old, new)),
        page_changes(before.site, after.site) if before.site and after.site else None,
        {one.id: tuple(effects(before.checked, after.checked, one.id)) for one in _new(sources)},
        tuple(elsewhere(before.checked, after.checked)) if before.checked.corpus else (),
        {**reasons(new), **explained},
        lines | {change.id: ready_entry(change, day) for change in sources if asked(change, new)},
    )


def _new(changes: Iterable[Change]) -> Iterable[Change]:
    return (change for change in changes if change.what is What.NEW or change.label is Label.SOURCE)
