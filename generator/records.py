"""Records of earlier builds: what was made, by all that it was made of. A cache, and nothing but.

What is not found, cannot be read or is of another version is made again, so that deleting the file, or cutting it off
anywhere, costs time and never changes a byte of a site. Records are pickles, so they lie in the user's own cache folder
(XDG Base Directory Specification), where a project that comes from elsewhere cannot put any.
"""

import hashlib
import os
import pickle
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from generator.workers import pickled, side_by_side

T = TypeVar("T")

_HELD = 256
"""Records held before they are written."""

_MANY = 100
"""So many records of a stage are looked up together."""

_NOTHING = object()
_TABLE = "CREATE TABLE IF NOT EXISTS record (stage TEXT, key BLOB, value BLOB, PRIMARY KEY (stage, key)) WITHOUT ROWID"


def digest(*parts: str | bytes) -> bytes:
    """A key for all the parts together, in their order; parts of different lengths are never mistaken."""
    whole = hashlib.blake2b(digest_size=20)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        whole.update(len(data).to_bytes(8, "big"))
        whole.update(data)
    return whole.digest()


def _loaded(data: bytes | None) -> object:
    """What a pickle holds, or `_NOTHING`: whatever cannot be read is made again."""
    if data is not None:
        with suppress(Exception):
            return pickle.loads(data)
    return _NOTHING


class Records:
    """Records in a file, or none at all without one. `version` stands for the code: others' records are not read."""

    def __init__(self, file: Path | None = None, version: bytes = b"") -> None:
        self._version = version
        self._process = os.getpid()
        self._base: sqlite3.Connection | None = None
        self._made: dict[tuple[str, bytes], bytes] = {}
        self._used: dict[str, set[bytes]] = {}
        if file is not None:
            self._open(file)

    def __enter__(self) -> "Records":
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.close(whole=kind is None)

    def kept(self, stage: str, key: bytes, make: Callable[[], T]) -> T:
        """What `make` gives, from the records if it is there. `key` holds all that it depends on but the code."""
        found = self.get(stage, key, _NOTHING)
        if found is not _NOTHING:
            return found  # type: ignore[return-value]
        made = make()
        self.put(stage, key, made)
        return made

    def kept_all(self, stage: str, wanted: Sequence[tuple[bytes, Callable[[], T]]]) -> Iterator[T]:
        """What each `make` gives, in their order; those that are not in the records are made side by side."""
        found = self._get_all(stage, [key for key, _ in wanted])
        missing = [one for one, kept in zip(wanted, found, strict=True) if kept is _NOTHING]
        made = side_by_side([make for _, make in missing])
        for (key, _), kept in zip(wanted, found, strict=True):
            if kept is not _NOTHING:
                yield kept  # type: ignore[misc]
            else:
                data = next(made)
                self._hold(stage, key, data)
                yield pickle.loads(data)

    def get(self, stage: str, key: bytes, default: object = None) -> object:
        """What is recorded under a key, or `default`."""
        if (base := self._here) is None:
            return default
        key = self._use(stage, key)
        if (stage, key) in self._made:
            return pickle.loads(self._made[stage, key])
        row = None
        with suppress(sqlite3.Error):
            row = base.execute("SELECT value FROM record WHERE stage = ? AND key = ?", (stage, key)).fetchone()
        found = _loaded(row[0] if row else None)
        return default if found is _NOTHING else found

    def _get_all(self, stage: str, keys: Sequence[bytes]) -> list[object]:
        """What is recorded under each key. Of many, all of the stage is read at once: most of it is wanted."""
        if len(keys) < _MANY or (base := self._here) is None:
            return [self.get(stage, key, _NOTHING) for key in keys]
        self._write()
        rows: dict[bytes, bytes] = {}
        with suppress(sqlite3.Error):
            rows.update(base.execute("SELECT key, value FROM record WHERE stage = ?", (stage,)))
        return [_loaded(rows.get(self._use(stage, key))) for key in keys]

    def put(self, stage: str, key: bytes, value: object) -> None:
        """Record a value. It is forgotten again at the end of a run that did not come back to it."""
        if self._here is not None:
            self._hold(stage, key, pickled(value))

    def close(self, whole: bool = True) -> None:
        """Keep what is new; after a `whole` run, forget what no one asked for in the stages that it went through."""
        if (base := self._here) is None:
            return
        self._write()
        with suppress(sqlite3.Error), base:
            for stage, used in self._used.items() if whole else ():
                stale = [key for key in self._keys(stage) if key not in used]
                base.executemany("DELETE FROM record WHERE stage = ? AND key = ?", [(stage, k) for k in stale])
        base.close()
        self._base = None

    @property
    def _here(self) -> sqlite3.Connection | None:
        """The connection, in the process that opened it: none that forked from that may use it."""
        return self._base if self._process == os.getpid() else None

    def _hold(self, stage: str, key: bytes, data: bytes) -> None:
        if self._here is not None:
            self._made[stage, self._use(stage, key)] = data
            if len(self._made) >= _HELD:
                self._write()

    def _write(self) -> None:
        """Write what is held in one short transaction, so that another run waits for it a moment at most."""
        assert self._base is not None
        rows = [(stage, key, value) for (stage, key), value in self._made.items()]
        with suppress(sqlite3.Error), self._base:
            self._base.executemany("INSERT OR REPLACE INTO record VALUES (?, ?, ?)", rows)
        self._made.clear()

    def _use(self, stage: str, key: bytes) -> bytes:
        key = digest(self._version, key)
        self._used.setdefault(stage, set()).add(key)
        return key

    def _keys(self, stage: str) -> Iterator[bytes]:
        assert self._base is not None
        return (row[0] for row in self._base.execute("SELECT key FROM record WHERE stage = ?", (stage,)).fetchall())

    def _open(self, file: Path) -> None:
        for attempt in (1, 2):
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
                base = sqlite3.connect(file, timeout=1)
                base.execute("PRAGMA synchronous = OFF")
                base.execute(_TABLE)
                base.execute("SELECT count(*) FROM record").fetchone()
            except (sqlite3.DatabaseError, OSError):
                if attempt == 1:
                    with suppress(OSError):
                        file.unlink()
            else:
                self._base = base
                return


NO_RECORDS = Records()


def records_of(project: Path) -> Records:
    """The records of earlier builds of the project in this folder."""
    home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    name = hashlib.sha256(str(project.resolve()).encode()).hexdigest()[:16]
    return Records(Path(home) / "briefing-site" / f"{name}.sqlite", code_version())


def code_version() -> bytes:
    """A digest of everything that makes a site besides its content: this package's files and the packages it uses."""
    package = Path(__file__).parent
    parts = [sys.version, sys.prefix]
    for folder in (package, package.parent / "templates"):
        for path in sorted(folder.rglob("*")):
            if path.suffix != ".pyc" and path.is_file():
                state = path.stat()
                parts.append(f"{path} {state.st_size} {state.st_mtime_ns}")
    for site in sys.path:
        if site.endswith("-packages") and Path(site).is_dir():
            # Each installed package has a folder with its version in its name.
            parts += sorted(name for name in os.listdir(site) if name.endswith(".dist-info"))
    return digest(*parts)
