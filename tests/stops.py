"""A writer that is stopped at each of its steps: killed there, or refused by the system."""

import errno
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
"""Python announces these before they are done (PEP 578). Writing itself it does not: that is counted beside."""

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


def _run(act: Callable[[], object], fault: int, step: int) -> int:
    left = [step]
    write = os.write

    def stop() -> bool:
        left[0] -= 1
        return left[0] == -1

    def befall() -> None:
        if fault == KILL:
            os._exit(_KILLED)
        raise OSError(fault, os.strerror(fault))

    def announced(event: str, _: object) -> None:
        if event in _STEPS and stop():
            befall()

    def half_written(descriptor: int, data: Any) -> int:
        if stop():
            write(descriptor, data[: len(data) // 2])
            befall()
        return write(descriptor, data)

    os.write = half_written
    sys.addaudithook(announced)
    try:
        act()
    except Exception:
        return _RAISED
    # A fault that does no harm is not the end of the steps.
    return _RAISED if left[0] < 0 else 0
