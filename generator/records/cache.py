"""The folder of earlier builds' records: the user's own, which nobody else can write to and no project brings along."""

import logging
import os
import stat
from pathlib import Path

log = logging.getLogger(__name__)

_OWN = 0o700
_WRITABLE_BY_OTHERS = 0o022


def cache_folder(project: Path) -> Path | None:
    """The folder (XDG Base Directory Specification), made where it is missing; None where it cannot be trusted.

    It is then said why, and everything is made anew.
    """
    folder = _home(project) / "briefing-site"
    try:
        folder.mkdir(mode=_OWN, parents=True, exist_ok=True)
        fault = _fault(folder)
        if fault is None:
            # An earlier version let others read it.
            folder.chmod(_OWN)
    except OSError as error:
        fault = f"cannot be used ({error.strerror})"
    if fault is None:
        return folder
    log.warning(
        "briefing: the cache folder %s %s: nothing of earlier builds is used. "
        "Remove it or set XDG_CACHE_HOME to a folder of your own, and the next build keeps its records there.",
        folder,
        fault,
    )
    return None


def _home(project: Path) -> Path:
    """Where the user's caches are. What a project brings along, or names from its own folder on, is no such place."""
    default = Path.home() / ".cache"
    named = Path(os.environ.get("XDG_CACHE_HOME") or default)
    if named.is_absolute() and not named.resolve().is_relative_to(project.resolve()):
        return named
    if named != default:
        log.warning("briefing: XDG_CACHE_HOME (%s) lies in the briefing or is relative; %s is used", named, default)
    return default


def _fault(folder: Path) -> str | None:
    """What makes a folder another's as well as ours."""
    state = folder.lstat()
    if not stat.S_ISDIR(state.st_mode):
        return "is no folder"
    if not hasattr(os, "getuid"):
        return None
    if state.st_uid != os.getuid():
        return "belongs to somebody else"
    return "can be written to by others" if state.st_mode & _WRITABLE_BY_OTHERS else None
