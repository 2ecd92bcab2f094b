"""Files as they lie in a folder of whoever: only plain ones are opened, and whatever else stands there has a name."""

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.filenames import left_behind

# A link is not followed and a pipe is not waited for; not every system knows both.
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

FOLDER = "a folder"
_KINDS = (
    (stat.S_ISLNK, "a symbolic link"),
    (stat.S_ISDIR, FOLDER),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISCHR, "a device"),
)
_FULL = (errno.ENOSPC, errno.EDQUOT)


class NotPlainError(OSError):
    """What stands there is not the file or folder that is expected; the message says what it is."""


class TooLargeError(OSError):
    """A file holds more bytes than whoever reads it wants; `size` says how many."""

    def __init__(self, size: int, most: int) -> None:
        super().__init__(errno.EFBIG, f"{size:,} bytes; {most:,} are read")
        self.size, self.most = size, most


def is_full(error: OSError) -> bool:
    """Whether nothing more could be written for want of room: no right to write would help."""
    return error.errno in _FULL


@contextmanager
def told_of(path: Path, beside: Path) -> Iterator[None]:
    """An OSError of the file `beside` another, which nobody has made but us, is raised as one of that other, `path`; so
    is one that names no file, as that of a write does."""
    try:
        yield
    except OSError as error:
        if error.filename not in (None, str(beside)):
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error


def read_plain(path: Path, most: int | None = None) -> bytes:
    """The bytes of a plain file.

    Raises NotPlainError where it is none, TooLargeError where it has more than `most`, OSError where it cannot be read.
    """
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        # A link that is not followed is a loop to some systems and no device to others.
        if error.errno in (errno.ELOOP, errno.EMLINK, errno.ENXIO, errno.EOPNOTSUPP) or path.is_symlink():
            raise _no_file(path) from error
        raise
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise _no_file(path)
    with os.fdopen(handle, "rb") as file:
        size = os.fstat(handle).st_size
        if most is not None and size > most:
            raise TooLargeError(size, most)
        return file.read()


def list_plain(folder: Path) -> Sequence[Path]:
    """What somebody put into a folder, by name: nothing that is hidden or that a program left there.

    Raises NotPlainError where the folder is a link, and OSError where it cannot be read.
    """
    if (what := what_is(folder)) != FOLDER and folder.exists():
        raise NotPlainError(f"not a folder but {what or 'a file'}")
    return sorted(path for path in folder.iterdir() if not left_behind(path.name))


def _no_file(path: Path) -> NotPlainError:
    return NotPlainError(f"not a plain file but {what_is(path)}")


def what_is(path: Path) -> str:
    """What stands at a path, in words; empty for a plain file and for nothing at all."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return ""
    return next((name for is_one, name in _KINDS if is_one(mode)), "")
