"""What is known of a briefing's past: asked at the edge, and handed to the stages as data.

Little is loaded to know where it stands; what it tells is read where a stage asks.
"""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from generator.findings import Finding
from generator.history import NO_HISTORY, History
from generator.past.git import GitError, Repository
from generator.records import NO_RECORDS, Records, Stage, digest


@dataclass(frozen=True, slots=True)
class Past:
    """The past of a project's folder. `head` is the commit that it stands on, `published` the one whose content readers
    have; None where nobody knows."""

    repository: Repository | None = None
    head: str | None = None
    published: str | None = None

    @property
    def key(self) -> bytes:
        """What stands for all that a site shows of the past."""
        return digest(self.head or "", str(self.repository and self.repository.shallow))

    def history(self, records: Records = NO_RECORDS) -> History:
        """Since when each source, statement and correction has been on the branch."""
        if self.repository is None or self.head is None:
            return NO_HISTORY
        from generator.past.recall import history_of

        key = digest(self.key, self.repository.prefix)
        return records.kept(_HISTORY, key, partial(history_of, self.repository, self.head, records))

    def corrections(self, project: Path, day: date) -> tuple[Finding, ...]:
        """What is to be said of changes to what is published. `day` dates the lines that the log is asked for."""
        if self.repository is None or self.published is None:
            return ()
        from generator.changes.held import held
        from generator.past.recall import beside

        try:
            return held(*beside(self.repository, self.published, project), day)
        except GitError:
            return ()


_HISTORY = Stage("history", History)


def past_of(project: Path) -> Past:
    """The past of a project's folder; an empty one where there is no git, no repository or no commit yet."""
    try:
        repository = Repository(project)
        return Past(repository, repository.commit("HEAD"), repository.published)
    except GitError:
        return Past()
