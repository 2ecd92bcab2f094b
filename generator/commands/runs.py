"""One run of a command: what has not changed since the last run is not done again.

The stages are loaded only where there is something to do, for loading them takes longer than seeing that there is not.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.engines import MKDOCS
from generator.findings import Counts, Finding, blocking, in_order
from generator.history import NO_HISTORY
from generator.preview import drawer
from generator.records import Records, Stage, digest
from generator.records.unchanged import inputs, tree
from generator.report import as_text

if TYPE_CHECKING:
    from generator.past import Past


@dataclass(frozen=True, slots=True)
class Told:
    """What a run has to tell: of the content, and of the site if one was to be built.

    `faults` are of its pages, `stopped` says what of its settings does not let it be built, `notes` what it
    goes without.
    """

    findings: tuple[Finding, ...]
    counts: Counts
    publishable: bool
    faults: tuple[Finding, ...] = ()
    stopped: str = ""
    notes: tuple[str, ...] = ()

    @property
    def stopping(self) -> str:
        """Why no site stands, behind what was found; empty where it does."""
        if not self.publishable:
            return "The site was not built: nothing above may be published."
        return as_text(self.faults) if self.faults else self.stopped and f"briefing: {self.stopped}"


_TOLD = Stage("told", Told)
_LEFT = Stage("left", bytes)
_LOGGED = Stage("logged", tuple[Finding, ...])


def check(
    project: Path, records: Records, trusted: bool = False, past: "Past | None" = None, today: date = date.min
) -> Told:
    """Hold every statement against its source, and what changed in what is published against the corrections log."""
    key = digest(inputs(project, records), str(trusted), today.isoformat())
    told = records.get(_TOLD, key)
    if told is None:
        from generator.checked import check_project

        checked = check_project(project, records, trusted, today)
        told = Told(checked.findings, checked.counts, checked.verified is not None)
        records.put(_TOLD, key, told)
    found = _corrections(project, records, past, today, key)
    publishable = told.publishable and not blocking(found)
    return replace(told, findings=in_order((*told.findings, *found)), publishable=publishable) if found else told


def _corrections(project: Path, records: Records, past: "Past | None", today: date, key: bytes) -> tuple[Finding, ...]:
    """What is to be said of changes to what is published. `key` stands for the project's files."""
    if past is None or past.published is None:
        return ()
    return records.kept(
        _LOGGED,
        digest(key, past.published, today.isoformat()),
        partial(past.corrections, project, today),
    )


def with_fresh(told: Told, before: Path, project: Path, today: date) -> Told:
    """What was told, and what of it a person must look at, since the briefing was as it is in the folder `before`: that
    is then what is published."""
    from generator.changes.compare import Files
    from generator.changes.held import held
    from generator.commands.fresh import to_look_at
    from generator.load import load
    from generator.overrides import language_of, new_words, read_overrides

    old, new = load(before), load(project)
    language = language_of(new.documents)
    was, now = (read_overrides(folder, language, trusted=False)[0] for folder in (before, project))
    said = new_words(was, now, language)
    found = (*held(Files(old.documents), Files(new.documents), today), *to_look_at(old, new), *said)
    return replace(told, findings=(*told.findings, *found))


def build(
    project: Path,
    target: Path,
    today: date,
    records: Records,
    trusted: bool = False,
    past: "Past | None" = None,
    engine: str = MKDOCS,
    font: bytes = b"",
) -> Told:
    """Check everything, then build the site in `target`, in the frame of an engine.

    Nothing is published where a finding blocks. A site that was built of the same files and stands as it was left is
    left to stand.
    """
    key = digest(inputs(project, records), str(trusted), today.isoformat())
    if blocking(_corrections(project, records, past, today, key)):
        return check(project, records, trusted, past, today)
    where = digest(key, past.key if past else b"", today.isoformat(), str(target.resolve()), engine, font, drawer())
    told, left = records.get(_TOLD, key), records.get(_LEFT, where)
    if told is not None and left is not None and left == tree(target):
        return told
    from generator.build import build_output
    from generator.publish import PublishError, publish, self_contained

    history = past.history(records) if past else NO_HISTORY
    output, checked = build_output(
        project, today=today, records=records, trusted=trusted, history=history, font=font, until=today
    )
    told = Told(checked.findings, checked.counts, output is not None)
    records.put(_TOLD, key, told)
    if output is None:
        return told
    try:
        faults = publish(output, project, target, records, trusted, engine)
    except PublishError as error:
        return replace(told, stopped=str(error))
    if not faults and self_contained(project):
        records.put(_LEFT, where, tree(target))
    return replace(told, faults=faults, notes=output.notes)
