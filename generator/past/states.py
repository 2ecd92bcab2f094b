"""States of a briefing to compare: the folder as it is, another folder, a revision of git. Each is read, held and
composed as a build does it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.changes.difference import Difference, State, difference
from generator.checked import Checked, check_loaded
from generator.compose import compose
from generator.compose.site import Site
from generator.load import load
from generator.load.settings import read_settings
from generator.past.git import GitError, Repository
from generator.records import Records
from generator.templates_dir import templates_dir
from generator.words import catalogue
from generator.world import read_world

HERE = "the working tree"
_WITHIN = ("content", "seeds", "mkdocs.yml")


def compared(project: Path, what: str, today: date, records: Records) -> Difference:
    """What differs between the project and `what`: a folder, a revision, or `A..B` for two revisions. Raises GitError
    where there is no such thing."""
    if is_folder(what):
        if not (Path(what) / "content").is_dir():
            raise GitError(f"{what} holds no briefing; name the folder that has its content/, or a revision")
        before = state(f"the folder {what}", Path(what), today, records)
        return difference(before, state(HERE, project, today, records, before), today)
    first, between, second = what.partition("..")
    before = _at(project, first or "HEAD", today, records)
    if between:
        return difference(before, _at(project, second or "HEAD", today, records, before), today)
    return difference(before, state(HERE, project, today, records, before), today)


def is_folder(what: str) -> bool:
    """Whether a folder is meant and not a revision: one that has what a briefing has."""
    try:
        return bool(what) and Path(what).is_dir() and ((Path(what) / "content").is_dir() or os.sep in what)
    except OSError:
        return False


def state(name: str, project: Path, today: date, records: Records, like: State | None = None) -> State:
    """The state of a folder; where its files are those of another state (`like`), what these came to. One that makes
    no site has none."""
    # No engine runs here: what the settings of a state could run is no matter.
    loaded = load(project, records, trusted=True)
    if like and (loaded.documents, loaded.captures) == (like.loaded.documents, like.loaded.captures):
        return replace(like, name=name)
    checked = check_loaded(loaded, records)
    return State(name, loaded, checked, site_of(checked, project, today, records))


def site_of(checked: Checked, project: Path, today: date, records: Records) -> Site | None:
    """The site that a project's content makes, if it may be published."""
    if checked.verified is None:
        return None
    words = catalogue(templates_dir(), checked.verified.corpus.briefing.language)
    address = read_settings(project).address
    return compose(checked.verified, today, words, read_world(templates_dir()), records, address)


@contextmanager
def revision(project: Path, name: str) -> Iterator[tuple[str, Path]]:
    """A revision in a folder of its own, with its full name, as long as it is looked at. Nothing is checked out: no
    filter of the repository's is run, and nothing of its links is followed."""
    repository = Repository(project)
    commit = repository.commit(name)
    files = tuple(repository.files(commit, *_WITHIN))
    if not any(file.path.startswith("content/") for file in files):
        raise GitError(f"{name} has no content/ in this folder; name a revision in which the briefing was here")
    day = datetime.fromtimestamp(repository.time(commit), UTC).date()
    with TemporaryDirectory(prefix="briefing-") as folder:
        for file, data in zip(files, repository.read([file.id for file in files]), strict=True):
            path = Path(folder) / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        yield f"{name} ({commit[:7]}, {day.isoformat()})", Path(folder)


def _at(project: Path, name: str, today: date, records: Records, like: State | None = None) -> State:
    with revision(project, name) as (told, folder):
        return state(told, folder, today, records, like)
