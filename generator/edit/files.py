"""An editor's file read and written: whole or not at all, with what it has besides its words as it was.

What is new is written beside the file and renamed over it, so that whatever stops the run leaves the one or the other.
"""

import math
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from generator.disk import is_full, told_of
from generator.edit.yaml_text import EditError

BESIDE = ".briefing-edit"
_AT_WORK = 60
"""Seconds that writing one file takes at the most."""
_MARK = "\ufeff"
"""What some editors put before a file's first letter."""


def rewrite(path: Path, change: Callable[[str], str], known: str | None = None) -> None:
    """Writes the file anew with its text changed; line ends, mode and owner stay.

    `known`: the text on which the change rests. Raises EditError where the file is another now, changes meanwhile or
    cannot be written; it then stands as it was.
    """
    try:
        before = path.read_bytes()
        text = before.decode("utf-8")
        mark = _MARK if text.startswith(_MARK) else ""
        text = text.removeprefix(_MARK)
        if known is not None and text != known:
            raise _changed(path)
        after = (mark + change(text)).encode("utf-8")
        if after != before:
            _replace(path, before, after)
    except OSError as error:
        step = "make room on its disk" if is_full(error) else "make it writable"
        message = f"{path} cannot be written ({error.strerror}): it stands as it was; {step} and try again"
        raise EditError(message) from error
    except UnicodeDecodeError as error:
        raise _changed(path) from error


def write_new(files: Mapping[Path, bytes], within: Path) -> None:
    """Files that are not there yet, with their folders: all of them, each whole, or none.

    Raises EditError where one is there already, cannot be written, or would be written outside the folder `within`.
    """
    hold_inside(files, within)
    written: list[Path] = []
    try:
        for path, data in files.items():
            _write_new(path, data)
            written.append(path)
    except (EditError, OSError) as error:
        for path in written:
            path.unlink(missing_ok=True)
        if isinstance(error, EditError):
            raise
        raise EditError(f"{error.filename} cannot be written ({error.strerror}); nothing of it is left") from error


def write_missing(files: Mapping[Path, bytes], within: Path) -> None:
    """As `write_new`, for what a killed run may have begun: a file that holds just this is taken for what it is."""
    write_new({path: data for path, data in files.items() if not holds(path, data)}, within)


def move(files: dict[Path, tuple[Path, bytes]], within: Path) -> None:
    """Files by their old paths, with the new one of each and what it is to hold; all are there before an old one goes.

    The old ones go from the last to the first, so that a run that was killed can be begun again as long as the first is
    there: a new one that it has written is taken for what it is. Raises EditError as `write_new` does.
    """
    write_missing(dict(reversed(files.values())), within)
    for path in reversed(files):
        path.unlink()


def holds(path: Path, data: bytes) -> bool:
    """Whether a file is there with just these bytes."""
    return path.is_file() and path.read_bytes() == data


def hold_inside(paths: Iterable[Path], within: Path) -> None:
    """Raises EditError where a folder on the way from the folder `within` to one of the paths is a link: whatever it
    leads to is nothing of the briefing's."""
    for path in paths:
        for folder in path.relative_to(within).parents:
            if folder.name and (within / folder).is_symlink():
                raise EditError(
                    f"{within / folder} is a link, and nothing is done behind it; put a folder in its place"
                )


def _write_new(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Another run may be at work here this minute: desk and command write side by side.
    _clear(path, before=time.time() - _AT_WORK)
    # Of a name of its own: who writes the same file at the same time has another one.
    beside = path.with_name(f".{path.name}-{token_hex(4)}{BESIDE}")
    try:
        with told_of(path, beside):
            with beside.open("xb") as file:
                _put(file, data)
            # Unlike a renaming, a link is refused where a file has come to be there meanwhile.
            os.link(beside, path)
    except FileExistsError:
        raise _taken(path) from None
    finally:
        beside.unlink(missing_ok=True)


def _taken(path: Path) -> EditError:
    return EditError(f"{path} is there already, and nothing is written over; rename the one or the other")


def _replace(path: Path, before: bytes, after: bytes) -> None:
    _clear(path)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=BESIDE, dir=path.parent)
    beside = Path(name)
    try:
        with open(descriptor, "wb") as file:
            _put(file, after)
        _like(path, beside)
        if path.read_bytes() != before:
            raise _changed(path)
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink()


def _put(file: BinaryIO, data: bytes) -> None:
    """Writes, and waits until the disk has it: what stood before goes next."""
    file.write(data)
    file.flush()
    os.fsync(file.fileno())


def _clear(path: Path, before: float = math.inf) -> None:
    """Take away what runs that were killed have left beside the file, if they wrote it before a time."""
    for left in path.parent.glob(f".*{BESIDE}"):
        with suppress(OSError):
            if left.lstat().st_mtime < before:
                left.unlink()


def _like(path: Path, other: Path) -> None:
    """Give a file the mode of another, and its owner where that may be done."""
    state = path.stat()
    if hasattr(os, "chown"):
        with suppress(PermissionError):
            os.chown(other, state.st_uid, state.st_gid)
    other.chmod(state.st_mode & 0o7777)


def _changed(path: Path) -> EditError:
    return EditError(f"{path} has changed meanwhile: nothing is written; look at it and try again")
