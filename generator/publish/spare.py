"""The spare: a second tree beside a site, in which the next one is made ready, and which then takes its place.

Both share by hard links what is the same in them. The exchange is one step of the system where it has one
(renameat2(2)), and else two renames, after which the next start sees how far they came.
"""

import ctypes
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from glob import escape
from pathlib import Path

from generator.publish.held import held
from generator.publish.trees import clear, put

_HERE = -100
_EXCHANGE = 2
"""AT_FDCWD and RENAME_EXCHANGE of renameat2(2)."""

_CANNOT = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)
"""What a system says that has no exchange."""


@dataclass(frozen=True, slots=True)
class Spare:
    """The folder beside a site that holds its spare. `target` is the site's folder, absolute."""

    target: Path

    @property
    def folder(self) -> Path:
        return self.target.parent / f".{self.target.name}.spare"

    @property
    def tree(self) -> Path:
        return self.folder / "tree"

    @property
    def _old(self) -> Path:
        """Where the old site is while two renames exchange it."""
        return self.folder / "old"

    def exchange(self) -> None:
        """Put the tree in the place of the site, and the site in its place. Raises OSError; then all is as it was."""
        if not self.target.exists():
            self.tree.rename(self.target)
        elif not exchanged(self.tree, self.target):
            self.target.rename(self._old)
            try:
                self.tree.rename(self.target)
            except OSError:
                self._old.rename(self.target)
                raise
            self._old.rename(self.tree)

    def mend(self) -> None:
        """Finish what a run that was killed has begun, and clear what it, or one of an earlier version, has left."""
        if self.tree.is_symlink() or not self.tree.is_dir():
            # A link would lead elsewhere, and what is there is nothing of ours.
            clear(self.tree)
        for old in (self._old, *self._beside("old")):
            if old.is_dir() and not self.target.exists():
                old.rename(self.target)
            else:
                clear(old)
        for left in self._beside("building"):
            clear(left)

    def _beside(self, end: str) -> list[Path]:
        """Folders that earlier versions left beside the site."""
        return list(self.target.parent.glob(f".{escape(self.target.name)}-????????.{end}"))


@contextmanager
def spare_of(target: Path) -> Iterator[Spare]:
    """The spare of a site, for this process alone. Raises OSError where nothing can be written beside the site."""
    target = target.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    spare = Spare(target)
    with held(spare.folder):
        try:
            spare.mend()
            put(spare.folder / ".gitignore", b"*\n")
            yield spare
        finally:
            if not spare.tree.exists():
                with suppress(OSError):
                    clear(spare.folder)


def exchanged(one: Path, other: Path) -> bool:
    """Whether two folders have taken each other's place; False where the system has no way to it. Raises OSError."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    if rename is None:
        return False
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    fault = ctypes.get_errno()
    if fault in _CANNOT:
        return False
    raise OSError(fault, os.strerror(fault), str(other))
