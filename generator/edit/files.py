"""An editor's file read and written: whole or not at all, with what it has besides its words as it was.

What is new is written beside the file and renamed over it, so that whatever stops the run leaves the one or the other.
"""

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from generator.edit.yaml_text import EditError

_BESIDE = ".briefing-edit"
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
        message = f"{path} cannot be written ({error.strerror}): it stands as it was; make it writable and try again"
        raise EditError(message) from error
    except UnicodeDecodeError as error:
        raise _changed(path) from error


def _replace(path: Path, before: bytes, after: bytes) -> None:
    _clear(path)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=_BESIDE, dir=path.parent)
    beside = Path(name)
    try:
        with open(descriptor, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(descriptor)
        _like(path, beside)
        if path.read_bytes() != before:
            raise _changed(path)
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink()


def _clear(path: Path) -> None:
    """Take away what runs that were killed have left beside the file."""
    for left in path.parent.glob(f".*{_BESIDE}"):
        with suppress(OSError):
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
