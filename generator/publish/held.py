"""Folders that one run holds for itself: until it lets go or ends, however it ends, nobody else does."""

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.publish.trees import clear

if sys.platform != "win32":
    import fcntl

_PREFIX = ".briefing-site-"


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """The folder, made where it is missing, for this run alone; a link in its place is taken away.

    On Windows, where no folder can be held, two runs at once are the editor's to avoid.
    """
    if sys.platform == "win32":
        folder.mkdir(exist_ok=True)
        yield
        return
    descriptor = None
    while descriptor is None:
        if folder.is_symlink() or not folder.is_dir():
            clear(folder)
        folder.mkdir(exist_ok=True)
        descriptor = _taken(folder, wait=True)
    try:
        yield
    finally:
        os.close(descriptor)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder in the system's place for temporary ones. It goes with the run, or, if that is killed, with the next."""
    place = Path(tempfile.gettempdir())
    for left in place.glob(f"{_PREFIX}*"):
        _clear_left(left)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
    with held(folder):
        try:
            yield folder
        finally:
            with suppress(OSError):
                clear(folder)


def _clear_left(folder: Path) -> None:
    """Take away a temporary folder that was left by a run that is no more."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        state = folder.lstat()
        if stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid():
            descriptor = _taken(folder, wait=False)
            if descriptor is not None:
                clear(folder)
                os.close(descriptor)


def _taken(folder: Path, wait: bool) -> int | None:
    """A descriptor that holds a folder; None where it is held by another, or was taken away meanwhile."""
    assert sys.platform != "win32"
    descriptor = os.open(folder, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        if os.path.samestat(os.fstat(descriptor), folder.lstat()):
            return descriptor
    except (BlockingIOError, FileNotFoundError):
        pass
    os.close(descriptor)
    return None
