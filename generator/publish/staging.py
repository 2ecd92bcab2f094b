"""A site is written into a folder beside its target and swapped in whole, or not at all."""

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from generator.findings import Finding, Place, Severity
from generator.publish.paths import MARKER
from generator.records import NO_RECORDS, Records, Stage

_NOTE = "A built site. The next build replaces this folder whole; keep nothing of your own in it.\n"
_KEPT = ".gitignore"


def refusal(target: Path) -> tuple[Finding, ...]:
    """Why a site may not be written to `target`; nothing where it may.

    It may where there is no folder yet, an empty one (a `.gitignore` apart) or an earlier site of ours.
    """
    if target.is_dir():
        names = {path.name for path in target.iterdir()}
        if MARKER in names or names <= {_KEPT}:
            return ()
    elif not target.exists():
        return ()
    message = f"{target.name!r} holds something that no build of ours has put there"
    hint = "choose another site_dir, or move that away; a build replaces the whole folder"
    return (Finding("W006", Severity.ERROR, Place(target.name), message, hint),)


def unwritable(error: OSError) -> Finding:
    """Why a site could not be written, as a finding."""
    place = Place(Path(error.filename).name if error.filename else "mkdocs.yml")
    message = f"the site cannot be written: {error.strerror or error}"
    hint = "make the folder that holds site_dir writable, or choose another site_dir"
    return Finding("W007", Severity.ERROR, place, message, hint)


@dataclass(frozen=True, slots=True)
class File:
    """A file to be written: `key` stands for all that its data are made of."""

    key: bytes
    data: Callable[[], bytes]


class Left(NamedTuple):
    """A file as a build left it: what it was made of, its size and its time."""

    key: bytes
    size: int
    changed: int


_WRITTEN = Stage("written", dict[str, Left | None])


@dataclass(frozen=True, slots=True)
class Staging:
    """One build on its way: `folder` is written to, `target` is untouched until `swap`."""

    folder: Path
    target: Path

    @classmethod
    def begin(cls, target: Path) -> "Staging":
        """A new, empty folder beside `target`, on the same file system. `target` must be absolute.

        Raises OSError where the parent of `target` cannot be written to.
        """
        target = target.resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{target.name}-", suffix=".building", dir=target.parent))
        folder.chmod(0o755)
        return cls(folder, target)

    def swap(self) -> None:
        """Put the new site in the place of the old one, by two renames; the old one comes back if one fails."""
        (self.folder / MARKER).write_text(_NOTE, encoding="utf-8")
        kept = self.target / _KEPT
        if kept.is_file():
            shutil.copyfile(kept, self.folder / _KEPT)
        if not self.target.exists():
            self.folder.rename(self.target)
            return
        old = self.folder.with_suffix(".old")
        self.target.rename(old)
        try:
            self.folder.rename(self.target)
        except OSError:
            old.rename(self.target)
            raise
        shutil.rmtree(old)

    def put(self, path: str, file: File, known: Left | None) -> Left | None:
        """Write a file, or share the old site's where that has the same bytes at this path.

        `known` tells of the old one and is believed where size and time agree. Returns what tells of the new one.
        """
        new, old = self.folder / path, self.target / path
        if known is not None and known == _left(old, file.key) and _shared(old, new):
            return known
        data = file.data()
        if not (_same(old, data) and _shared(old, new)):
            new.write_bytes(data)
        return _left(new, file.key)

    def discard(self) -> None:
        """Take the folder away; nothing to do after `swap`."""
        shutil.rmtree(self.folder, ignore_errors=True)


def write_site(files: Mapping[str, File], target: Path, records: Records = NO_RECORDS) -> None:
    """Put a whole site in place of the one at `target`. Raises OSError; the old site then stands as it was.

    What the last build left untouched is neither made nor read again.
    """
    staging = Staging.begin(target)
    before = records.get(_WRITTEN, str(staging.target).encode()) or {}
    left: dict[str, Left | None] = {}
    try:
        for folder in {path.rpartition("/")[0] for path in files}:
            (staging.folder / folder).mkdir(parents=True, exist_ok=True)
        for path, file in files.items():
            left[path] = staging.put(path, file, before.get(path))
        staging.swap()
    finally:
        staging.discard()
    records.put(_WRITTEN, str(staging.target).encode(), left)


def _left(path: Path, key: bytes) -> Left | None:
    try:
        state = path.stat()
    except OSError:
        return None
    return Left(key, state.st_size, state.st_mtime_ns)


def _shared(old: Path, new: Path) -> bool:
    """Whether one file could stand at both paths; not on a file system without hard links."""
    try:
        os.link(old, new)
    except OSError:
        return False
    return True


def _same(file: Path, data: bytes) -> bool:
    try:
        return file.stat().st_size == len(data) and file.read_bytes() == data
    except OSError:
        return False
