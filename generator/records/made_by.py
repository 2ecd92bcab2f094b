"""What makes a site besides its content: the generator's own code, the packages that it uses, and what stands in for
its words and templates. Where any of it differs, nothing that was made before is taken."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from generator.disk import read_plain

_MOST = 2_000_000
"""Bytes of a file that stands in for one of ours: a larger one is refused, and not read here."""


def made_by(project: Path) -> Iterator[str | bytes]:
    """All of it, as parts of a key."""
    yield from _code()
    yield from _stand_ins(project)


def _code() -> Iterator[str]:
    package = Path(__file__).parent.parent
    yield from (sys.version, sys.prefix)
    for folder in (package, package.parent / "templates"):
        for path in sorted(folder.rglob("*")):
            if path.suffix != ".pyc" and path.is_file():
                state = path.stat()
                yield f"{path} {state.st_size} {state.st_mtime_ns}"
    for site in sys.path:
        if site.endswith("-packages") and Path(site).is_dir():
            # Each installed package has a folder with its version in its name.
            yield from sorted(name for name in os.listdir(site) if name.endswith(".dist-info"))


def _stand_ins(project: Path) -> Iterator[str | bytes]:
    for folder, folders, files in os.walk(project / "overrides"):
        folders.sort()
        for path in (Path(folder, name) for name in sorted(files)):
            yield str(path.relative_to(project))
            with suppress(OSError):
                yield read_plain(path, _MOST)
