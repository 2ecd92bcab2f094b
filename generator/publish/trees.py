"""Folders as they stand on the disk: what is in them, and how a file comes from one into another."""

import os
import shutil
import stat
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.records.unchanged import state_of

State = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """All below a folder, by its path from there: files with their state, folders with the time at which they changed.

    The folder itself is `""`. A link is a file, wherever it leads.
    """

    files: dict[str, State] = field(default_factory=dict)
    folders: dict[str, int] = field(default_factory=dict)


def tree_of(folder: Path) -> Tree:
    """What is in a folder; nothing where there is none. Raises OSError where not all of it can be seen."""
    tree = Tree()
    if folder.is_dir():
        _read(str(folder), "", tree)
    return tree


def _read(folder: str, before: str, tree: Tree) -> None:
    # The time is read first: what comes in meanwhile makes it another.
    tree.folders[before[:-1]] = os.stat(folder).st_mtime_ns
    with os.scandir(folder) as found:
        entries = list(found)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            _read(entry.path, f"{before}{entry.name}/", tree)
        else:
            tree.files[before + entry.name] = state_of(entry.stat(follow_symlinks=False))


def folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that holds any of the paths, however far up; the outermost is `""`."""
    folders = {""}
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders


def same_file(one: State | None, other: State | None) -> bool:
    """Whether two names are of one file."""
    return one is not None and other is not None and one[-1] == other[-1]


def state_at(path: Path) -> State | None:
    """The state of a file, or None where there is none."""
    try:
        return state_of(path.lstat())
    except OSError:
        return None


def holds(path: Path, data: bytes) -> bool:
    """Whether a file of the disk, and no link, has these bytes."""
    try:
        state = path.lstat()
        return stat.S_ISREG(state.st_mode) and state.st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def share(old: Path, new: Path) -> None:
    """Let the file at `old` stand at `new` as well: as the same one, or as a copy on a system without hard links."""
    _remove(new)
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError:
        if old.is_symlink():
            new.symlink_to(os.readlink(old))
        elif old.is_file():
            shutil.copy2(old, new)
        else:
            raise


def put(path: Path, data: bytes) -> None:
    """Write a file that is not there yet in place of any that is: what shares the old one keeps it."""
    _remove(path)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)


def _remove(path: Path) -> None:
    with suppress(FileNotFoundError):
        path.unlink()


def clear(folder: Path) -> None:
    """Take away a folder with all that is in it, or what else stands at its path. Raises OSError where it cannot be."""
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder)
    else:
        _remove(folder)
