"""A writer that is stopped at each of its steps: killed there, or refused by the system."""

import builtins
import errno
import io
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

KILL = 0
FAULTS = (KILL, errno.ENOSPC, errno.EACCES, errno.EXDEV)
"""What befalls a step: the end of the process, or an error of this number."""

_STEPS = frozenset(
    "open os.chmod os.chown os.link os.listdir os.mkdir os.remove os.rename os.rmdir os.scandir os.symlink os.truncate "
    "os.utime ctypes.dlopen ctypes.dlsym".split()
)
"""Python announces these before they are done (PEP 578). What is written it does not: that is counted beside."""

_KILLED, _RAISED = 9, 1


def stops(act: Callable[[], object], fault: int) -> Iterator[int]:
    """Runs `act` again and again, each time in a process that is stopped at one step later; yields the step's number.

    Ends with the run that came to its end.
    """
    step = 0
    while _ended(act, fault, step) != 0:
        yield step
        step += 1


def _ended(act: Callable[[], object], fault: int, step: int) -> int:
    """How a run ended that was stopped at a step; 0 where it has no such step."""
    process = os.fork()
    if process == 0:
        status = _KILLED
        try:
            status = _run(act, fault, step)
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


class _Stopped:
    """An open file whose every piece of writing is a step, of which half is done where it is stopped."""

    def __init__(self, file: Any, step: Callable[[Callable[[], object]], None]) -> None:
        self._file, self._step = file, step

    def __enter__(self) -> "_Stopped":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def _half(self, data: Any) -> None:
        self._file.write(data[: len(data) // 2])
        self._file.flush()

    def write(self, data: Any) -> Any:
        self._step(lambda: self._half(data))
        return self._file.write(data)


def _run(act: Callable[[], object], fault: int, number: int) -> int:
    left = number
    write, opened = os.write, io.open

    def step(before: Callable[[], object]) -> None:
        nonlocal left
        left -= 1
        if left == -1:
            before()
            if fault == KILL:
                os._exit(_KILLED)
            raise OSError(fault, os.strerror(fault))

    def announced(event: str, _: object) -> None:
        if event in _STEPS:
            step(lambda: None)

    def half_written(descriptor: int, data: Any) -> int:
        step(lambda: write(descriptor, data[: len(data) // 2]))
        return write(descriptor, data)

    def half_open(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        found = opened(file, mode, *args, **kwargs)
        return _Stopped(found, step) if set(mode) & set("wax+") else found

    os.write, io.open, builtins.open = half_written, half_open, half_open  # type: ignore[assignment]
    sys.addaudithook(announced)
    try:
        act()
    except Exception:
        return _RAISED
    # A fault that does no harm is not the end of the steps.
    return _RAISED if left < 0 else 0
