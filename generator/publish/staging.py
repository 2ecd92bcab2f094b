"""A site is written into a folder beside its target and swapped in whole, or not at all."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.findings import Finding, Place, Severity
from generator.publish.paths import MARKER

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

    def put(self, path: str, data: bytes) -> None:
        """Write a file, or share the old site's where that has the same bytes at this path."""
        new, old = self.folder / path, self.target / path
        new.parent.mkdir(parents=True, exist_ok=True)
        if _same(old, data):
            try:
                os.link(old, new)
            except OSError:
                pass  # a file system without hard links: write it
            else:
                return
        new.write_bytes(data)

    def discard(self) -> None:
        """Take the folder away; nothing to do after `swap`."""
        shutil.rmtree(self.folder, ignore_errors=True)


def write_site(files: Mapping[str, bytes], target: Path) -> None:
    """Put a whole site in place of the one at `target`. Raises OSError; the old site then stands as it was."""
    staging = Staging.begin(target)
    try:
        for path, data in files.items():
            staging.put(path, data)
        staging.swap()
    finally:
        staging.discard()


def _same(file: Path, data: bytes) -> bool:
    try:
        return file.stat().st_size == len(data) and file.read_bytes() == data
    except OSError:
        return False
