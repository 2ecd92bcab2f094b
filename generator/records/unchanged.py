"""What a run looked at and what it left behind, so that a run after no change does nothing.

Files are told by size, times and number, and by their bytes where a time is too young to tell: a file may change twice
within the grain of a clock (as git says of its index, "racy git").
"""

import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.disk import NotPlainError, read_plain, what_is
from generator.records import Records, Stage, digest

_YOUNG = 2_000_000_000
"""Nanoseconds: the coarsest grain of a file system's clock (FAT has 2 s)."""

_VARIABLES = re.compile(r"!ENV[ \t]+(?:\[([^\]]*)\]|(\S+))")
_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A file as it was when its bytes were read. A `young` one may have changed since without a trace."""

    state: tuple[int, ...]
    digest: bytes
    young: bool


_INPUTS = Stage("inputs", dict[str, Stamp])


def inputs(project: Path, records: Records) -> bytes:
    """A digest of every file that a briefing is made of, by name and bytes, and of the variables that these name."""
    before = records.get(_INPUTS, b"") or {}
    now: dict[str, Stamp] = {}
    kinds: list[str] = []
    for name, entry in _entries(project):
        if entry.is_file(follow_symlinks=False):
            state = entry.stat(follow_symlinks=False)
            known = before.get(name)
            same = known and known.state == state_of(state) and not known.young
            now[name] = known if known and same else _stamp(entry.path, state)
        kinds.append(f"{name} {what_is(Path(entry.path))}")
    if now != before:
        records.put(_INPUTS, b"", now)
    return digest(repr(variables(project)), *kinds, *(stamp.digest for stamp in now.values()))


def variables(project: Path) -> tuple[tuple[str, str], ...] | None:
    """The environment variables that `mkdocs.yml` names with `!ENV`, as they are now; None where it cannot be told."""
    try:
        text = read_plain(project / "mkdocs.yml").decode("utf-8", "replace")
    except NotPlainError:
        return None
    except OSError:
        return ()
    found = _VARIABLES.findall(text)
    if len(found) != text.count("!ENV"):
        return None
    names = {name for listed, single in found for name in _NAME.findall(listed or single)}
    return tuple((name, os.environ[name]) for name in sorted(names) if name in os.environ)


def tree(folder: Path) -> bytes:
    """A digest of every file below a folder by name and state; of none where there is no folder."""
    return digest(*(f"{name} {state}" for name, state in sorted(states(str(folder)))))


def state_of(state: os.stat_result) -> tuple[int, ...]:
    """All that changes with a file's bytes: its size, its times and, where another took its place, its number.

    A program may set the time of a change of the bytes back, but not that of the change of the file.
    """
    return state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino


def _entries(project: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """What loading looks at: `mkdocs.yml`, `seeds/` and two levels of `content/`, with names from the project on."""
    yield from ((name, e) for name, e in _listed(project, "") if name in ("mkdocs.yml", "content", "seeds", "site"))
    yield from _listed(project / "seeds", "seeds/")
    for name, entry in _listed(project / "content", "content/"):
        yield name, entry
        if entry.is_dir():
            yield from _listed(Path(entry.path), f"{name}/")


def _listed(folder: Path, before: str) -> list[tuple[str, os.DirEntry[str]]]:
    try:
        with os.scandir(folder) as found:
            return sorted((f"{before}{entry.name}", entry) for entry in found)
    except OSError:
        return []


def _stamp(path: str, state: os.stat_result) -> Stamp:
    """A file as it is now. One that cannot be read may be at the next look, without a trace."""
    try:
        data = read_plain(Path(path))
    except OSError:
        return Stamp(state_of(state), b"", True)
    young = time.time_ns() - max(state.st_mtime_ns, state.st_ctime_ns) < _YOUNG
    return Stamp(state_of(state), digest(data), young)


def states(folder: str, before: str = "") -> Iterator[tuple[str, tuple[int, ...]]]:
    """Every file below a folder, by its path from there, with its state. Links are told by themselves."""
    try:
        with os.scandir(folder) as found:
            entries = list(found)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from states(entry.path, f"{before}{entry.name}/")
        else:
            yield before + entry.name, state_of(entry.stat(follow_symlinks=False))
