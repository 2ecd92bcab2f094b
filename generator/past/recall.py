"""The past as git has it, read: what the sources' files said when, and what of them is not as it was at a revision."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from generator.changes.compare import Files
from generator.changes.corrections import logged
from generator.disk import list_plain, read_plain
from generator.history import NO_HISTORY, History, Said, correction_id, history
from generator.load import BRIEFING, RawDocument, document
from generator.load.settings import BRIEFING as BRIEFING_FILE
from generator.past.git import Commit, GitError, Repository
from generator.records import Records, Stage, digest
from generator.verify.accounts import accounts, record

_SOURCES = "content/sources"
_SHA1 = 40
"""Digits of an id in a repository of git's older format; those of the newer one are longer."""


def beside(repository: Repository, commit: str, project: Path) -> tuple[Files, Files]:
    """The files of sources and of the briefing that are not as they were at a commit: as they were, and as they are.
    They are few, and read anew: a run that asked the records for these alone would have all others forgotten. One that
    cannot be read now is left out: nobody knows what it says."""
    then = {file.path: file.id for file in repository.files(commit, _SOURCES, BRIEFING_FILE)}
    paths = [*(f"{_SOURCES}/{path.name}" for path in _listed(project / _SOURCES)), BRIEFING_FILE]
    read = {file: data for file in paths if (data := _bytes(project / file)) is not None}
    now = _files({file: data for file, data in read.items() if then.get(file) != _blob(data, then, file)})
    told = {one.file for one in now.documents}
    then = {file: blob for file, blob in then.items() if file in told or not (project / file).exists()}
    before = dict(zip(then, repository.read(list(then.values())), strict=True))
    return _files(before), now


def _files(contents: Mapping[str, bytes]) -> Files:
    found = (_document(file, data) for file, data in contents.items())
    return Files(tuple(one for one in found if one is not None))


def _document(file: str, data: bytes) -> RawDocument | None:
    kind = BRIEFING if file == BRIEFING_FILE else "sources"
    return document(kind, file, data.decode("utf-8-sig", "replace"))


def _listed(folder: Path) -> Sequence[Path]:
    try:
        return [path for path in list_plain(folder) if path.suffix == ".yml"]
    except OSError:
        return ()


def _bytes(path: Path) -> bytes | None:
    try:
        return read_plain(path)
    except OSError:
        return None


def _blob(data: bytes, known: Mapping[str, str], file: str) -> str:
    """The id that git gives to some bytes, by the hash that it gave to what the file held."""
    name = "sha256" if len(known.get(file, "")) > _SHA1 else "sha1"
    made = hashlib.new(name, usedforsecurity=False)
    made.update(b"blob %d\0" % len(data) + data)
    return made.hexdigest()


def history_of(repository: Repository, head: str, records: Records) -> History:
    """Since when each source, statement and correction has been on the branch that led to a commit."""
    try:
        commits = repository.history(head, _SOURCES)
        said = _said_in(repository, commits, records)
    except GitError:
        return NO_HISTORY
    told = (
        (
            commit.time,
            [said[blob] for blob, _ in commit.files if blob],
            [said[blob] for _, blob in commit.files if blob],
        )
        for commit in commits
    )
    return history(told, whole=not repository.shallow)


def _said_in(repository: Repository, commits: Sequence[Commit], records: Records) -> Mapping[str, Said]:
    """What each version of each source's file says; each is read once, whatever comes after it."""
    blobs = list(dict.fromkeys(blob for commit in commits for pair in commit.files for blob in pair if blob))
    known = {blob: found for blob in blobs if (found := records.get(_SAID, digest(blob))) is not None}
    missing = [blob for blob in blobs if blob not in known]
    contents = zip(missing, repository.read(missing), strict=True)
    wanted = [(digest(blob), partial(_said, data)) for blob, data in contents]
    return known | dict(zip(missing, records.kept_all(_SAID, wanted), strict=True))


def _said(data: bytes) -> dict[str, str]:
    found = _document("source.yml", data)
    if found is None:
        return {}
    identity = str(found.data.get("id", ""))
    own = record(identity, found.data)
    marks = {one.id: _mark(one.kind, *one.told.items()) for one in (own, *accounts(identity, found.data))}
    return marks | {correction_id(e.of, e.day): _mark(*e.identity) for e in logged(Files((found,)))}


def _mark(*parts: object) -> str:
    return digest(*map(repr, parts)).hex()


_SAID = Stage("said", dict[str, str])
