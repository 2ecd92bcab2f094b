"""Records as a process has them that stays: what it has read or made once is neither read nor made again."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from generator.records import NOTHING, Records, Stage

T = TypeVar("T")


class Memory:
    """What the last build of several has used, by stage and key."""

    def __init__(self) -> None:
        self._values: dict[tuple[str, bytes], Any] = {}

    def records(self, file: Path | None = None, version: bytes = b"") -> Records:
        """The records of one more build. What it does not come back to is forgotten at its end."""
        return _Remembered(self._values, file, version)


class _Remembered(Records):
    def __init__(self, values: dict[tuple[str, bytes], Any], file: Path | None, version: bytes) -> None:
        super().__init__(file, version)
        self._values = values

    def put(self, stage: Stage[T], key: bytes, value: T) -> None:
        super().put(stage, key, value)
        self._values[stage.name, self._use(stage.name, key)] = value

    def close(self, whole: bool = True) -> None:
        super().close(whole)
        for stage, key in tuple(self._values) if whole else ():
            if key not in self._used.get(stage, ()):
                del self._values[stage, key]

    def _found(self, stage: Stage[T], key: bytes) -> T:
        return self._all_found(stage, [key])[0]

    def _all_found(self, stage: Stage[T], keys: Sequence[bytes]) -> list[T]:
        places = {key: (stage.name, self._use(stage.name, key)) for key in keys}
        missing = [key for key, place in places.items() if place not in self._values]
        if len(missing) > 1:
            read = super()._all_found(stage, missing)
        else:
            read = [super(_Remembered, self)._found(stage, key) for key in missing]
        found = zip(missing, read, strict=True)
        self._values.update((places[key], value) for key, value in found if value is not NOTHING)
        return [self._values.get(place, NOTHING) for place in map(places.__getitem__, keys)]
