"""Many things made side by side, one process to a core.

The processes fork from this one, so that nothing need be handed to them: only what they make comes back, as pickles.
"""

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence

_FEW = 8
"""So few things are made here sooner than processes start."""

_ROUNDS = 16
"""Pieces of work that each process is given: the more, the more evenly they share what is not alike."""

Make = Callable[[], object]

_makes: list[Make] = []


def side_by_side(makes: Sequence[Make]) -> Iterator[bytes]:
    """The pickle of what each of `makes` gives, in their order."""
    count = cores()
    if count == 1 or len(makes) < _FEW:
        yield from (pickled(make()) for make in makes)
        return
    yield from _shared(makes, count)


def cores() -> int:
    """How many processes may work at a time; 1 where one that forks is not sure to go on well.

    On macOS a system library may not bear a fork, and a lock that another thread holds is never let go in the child.
    A process that works for another starts none itself.
    """
    if _makes or not sys.platform.startswith("linux") or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def _shared(makes: Sequence[Make], count: int) -> Iterator[bytes]:
    # Loading these takes longer than a build in which little is made.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    _makes[:] = makes
    size = max(1, len(makes) // (count * _ROUNDS))
    pieces = [range(start, min(start + size, len(makes))) for start in range(0, len(makes), size)]
    pool = ProcessPoolExecutor(count, get_context("fork"), signal.signal, (signal.SIGINT, signal.SIG_IGN))
    try:
        for made in pool.map(_piece, pieces):
            yield from made
    finally:
        pool.shutdown(cancel_futures=True)
        _makes.clear()


def _piece(numbers: Iterable[int]) -> list[bytes]:
    return [pickled(_makes[number]()) for number in numbers]


def pickled(value: object) -> bytes:
    """A value as bytes that `pickle.loads` reads."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
