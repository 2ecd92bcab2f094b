"""Records of earlier builds: what was made, by all that it was made of. A cache, and nothing but.

What is not found, is not what was written or is of another version is made again, so that deleting the file, cutting it
off or altering it anywhere costs time and never changes a byte of a site. A record is plain data with a checksum over
itself and its key: reading one runs no code (`plain.py`). The file lies in a folder that is the user's own
(`cache.py`), where a project that comes from elsewhere cannot put any.
"""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Any, Generic, TypeVar, get_type_hints

from generator.records import plain
from generator.records.cache import cache_folder
from generator.records.made_by import made_by
from generator.records.workers import FEW, side_by_side

T = TypeVar("T")

_HELD = 256
"""Records held before they are written."""

_MANY = 100
"""So many records of a stage are looked up together."""
_SEAL = 16
"""Bytes of a checksum."""

NOTHING: Any = object()
"""What is found where nothing is recorded."""
# Rows have numbers, so that keys stand in an index of their own, and listing them reads no value.
_TABLE = "CREATE TABLE IF NOT EXISTS record (stage TEXT, key BLOB, value BLOB, PRIMARY KEY (stage, key))"


class Stage(Generic[T]):
    """A kind of record: its name, and the type of its values, by that type or by what makes them. Fewer than `few` are
    made sooner by one process than by several."""

    def __init__(self, name: str, made_by: Callable[..., T], few: int = FEW) -> None:
        self.name, self.few, self._made_by = name, few, made_by

    @cached_property
    def _type(self) -> Any:
        # A function says in its annotations what it makes; a type makes itself.
        hinted = callable(self._made_by) and hasattr(self._made_by, "__code__")
        return get_type_hints(self._made_by)["return"] if hinted else self._made_by

    def written(self, value: T) -> bytes:
        """A value as data. Raises TypeError where it would come back as another one."""
        return plain.written(value, self._type)

    def read(self, data: bytes) -> T:
        """The value that was written."""
        return plain.read(data, self._type)  # type: ignore[no-any-return]


def digest(*parts: str | bytes) -> bytes:
    """A key for all the parts together, in their order; parts of different lengths are never mistaken."""
    data = [part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part for part in parts]
    whole = b"".join([piece for part in data for piece in (len(part).to_bytes(8, "big"), part)])
    return hashlib.blake2b(whole, digest_size=20).digest()


def _sealed(stage: str, key: bytes, data: bytes) -> bytes:
    """A record: its data behind their checksum, which they have under this key alone."""
    return digest(stage, key, data)[:_SEAL] + data


def _unsealed(stage: str, key: bytes, record: object) -> bytes | None:
    """The data of a record, or None where they are not those that were written."""
    if not isinstance(record, bytes):
        return None
    data = record[_SEAL:]
    return data if _sealed(stage, key, data) == record else None


class Records:
    """Records in a file, or none at all without one. `version` stands for the code: others' records are not read."""

    def __init__(self, file: Path | None = None, version: bytes = b"") -> None:
        self._version = version
        self._process = os.getpid()
        self._file = file
        self._base: sqlite3.Connection | None = None
        self._reader: sqlite3.Connection | None = None
        self._made: dict[tuple[str, bytes], bytes] = {}
        self._used: dict[str, set[bytes]] = {}
        if file is not None:
            self._open(file)

    def __enter__(self) -> "Records":
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.close(whole=kind is None)

    def kept(self, stage: Stage[T], key: bytes, make: Callable[[], T]) -> T:
        """What `make` gives, from the records if it is there. `key` holds all that it depends on but the code."""
        found = self._found(stage, key)
        if found is NOTHING:
            found = make()
            self.put(stage, key, found)
        return found

    def kept_all(
        self, stage: Stage[T], wanted: Sequence[tuple[bytes, Callable[[], T]]], aside: bool = True
    ) -> Iterator[T]:
        """What each `make` gives, in their order; those that are not in the records are made side by side, or all by
        this process where they are parts of what has been made so before."""
        found = self._all_found(stage, [key for key, _ in wanted])
        missing = [make for (_, make), kept in zip(wanted, found, strict=True) if kept is NOTHING]
        elsewhere = side_by_side(missing, stage.written, stage.few) if aside else None
        for (key, make), kept in zip(wanted, found, strict=True):
            if kept is not NOTHING:
                yield kept
            elif elsewhere is None:
                made = make()
                self.put(stage, key, made)
                yield made
            else:
                data = next(elsewhere)
                self._hold(stage.name, key, data)
                yield stage.read(data)

    def later_all(self, stage: Stage[T], wanted: Sequence[tuple[bytes, Callable[[], T]]]) -> list[Callable[[], T]]:
        """The same, but each is read only where it is asked for: most of many are not."""
        there = self._there(stage)
        missing = {key: make for key, make in wanted if self._use(stage.name, key) not in there}
        made: dict[bytes, bytes] = {}
        elsewhere = side_by_side(tuple(missing.values()), stage.written, stage.few)
        for key, data in zip(missing, elsewhere, strict=True) if elsewhere else ():
            if self._here is None:
                made[key] = data
            self._hold(stage.name, key, data)
        if self._here is None:
            return [partial(stage.read, made[key]) if key in made else lru_cache(1)(make) for key, make in wanted]
        return [partial(self.kept, stage, key, make) for key, make in wanted]

    def get(self, stage: Stage[T], key: bytes) -> T | None:
        """What is recorded under a key, or None."""
        found = self._found(stage, key)
        return None if found is NOTHING else found

    def put(self, stage: Stage[T], key: bytes, value: T) -> None:
        """Record a value. It is forgotten again at the end of a run that did not come back to it."""
        if self._here is not None:
            self._hold(stage.name, key, stage.written(value))

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

    @property
    def _reading(self) -> sqlite3.Connection | None:
        """The connection to read by: a process that works for the one that opened the file has one of its own."""
        if self._base is not None and self._file is not None and self._here is None and self._reader is None:
            with suppress(sqlite3.Error, ValueError):
                self._reader = sqlite3.connect(f"{self._file.absolute().as_uri()}?mode=ro", timeout=1, uri=True)
        return self._here or self._reader

    def _found(self, stage: Stage[T], key: bytes) -> T:
        """What is recorded under a key, or `NOTHING`."""
        if (base := self._reading) is None:
            return NOTHING  # type: ignore[no-any-return]
        key = self._use(stage.name, key)
        record = self._made.get((stage.name, key))
        if record is None:
            with suppress(sqlite3.Error):
                row = base.execute("SELECT value FROM record WHERE stage = ? AND key = ?", (stage.name, key)).fetchone()
                record = row[0] if row else None
        return _value(stage, key, record)

    def _all_found(self, stage: Stage[T], keys: Sequence[bytes]) -> list[T]:
        """What is recorded under each key. Of many, all of the stage is read at once: most of it is wanted."""
        if len(keys) < _MANY or (base := self._here) is None:
            return [self._found(stage, key) for key in keys]
        self._write()
        found = dict.fromkeys((self._use(stage.name, key) for key in keys), NOTHING)
        with suppress(sqlite3.Error):
            for key, record in base.execute("SELECT key, value FROM record WHERE stage = ?", (stage.name,)):
                if key in found:
                    found[key] = _value(stage, key, record)
        return [found[self._use(stage.name, key)] for key in keys]

    def _hold(self, stage: str, key: bytes, data: bytes) -> None:
        if self._here is not None:
            used = self._use(stage, key)
            self._made[stage, used] = _sealed(stage, used, data)
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

    def _there(self, stage: Stage[T]) -> set[bytes]:
        """The keys of a stage that are recorded."""
        if self._here is not None:
            self._write()
            with suppress(sqlite3.Error):
                return set(self._keys(stage.name))
        return set()

    def _keys(self, stage: str) -> Iterator[bytes]:
        assert self._base is not None
        return (row[0] for row in self._base.execute("SELECT key FROM record WHERE stage = ?", (stage,)).fetchall())

    def _open(self, file: Path) -> None:
        for attempt in (1, 2):
            try:
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


def _value(stage: Stage[T], key: bytes, record: object) -> T:
    """The value of a record, or `NOTHING`: whatever cannot be read is made again."""
    data = _unsealed(stage.name, key, record)
    if data is not None:
        with suppress(Exception):
            return stage.read(data)
    return NOTHING  # type: ignore[no-any-return]


NO_RECORDS = Records()


def records_of(project: Path, opened: Callable[[Path | None, bytes], Records] = Records) -> Records:
    """The records of earlier builds of the project in this folder; none where there is no folder for them."""
    folder = cache_folder(project)
    name = hashlib.sha256(str(project.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return opened(folder / f"{name}.sqlite" if folder else None, digest(*made_by(project)))
