"""Many things made side by side, one process to a core.

The processes fork from this one, so that nothing need be handed to them: only what they make comes back, as data. They
end with it, however it ends: there is then nobody at the other end of their pipes.
"""

import os
import selectors
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

FEW = 8
"""So few things are made here sooner than processes start."""

_ROUNDS = 16
"""Pieces of work that each process is given: the more, the more evenly they share what is not alike."""

_NUMBER = 8
"""Bytes of a number on a pipe."""

_READ = 1 << 20

_maker = os.getpid()
"""The process that may have others work for it: one that works for another has the same modules, and another id."""


def side_by_side(
    makes: Sequence[Callable[[], T]], written: Callable[[T], bytes], few: int = FEW
) -> Iterator[bytes] | None:
    """What each of `makes` gives, `written` as data, in their order; None where they are made as soon here: where they
    are fewer than `few`.

    What raises an error elsewhere is made here again, and raises it here.
    """
    count = cores()
    return None if count == 1 or len(makes) < few else _shared(makes, written, count)


def cores() -> int:
    """How many processes may work at a time; 1 where one that forks is not sure to go on well.

    On macOS a system library may not bear a fork, and a lock that another thread holds is never let go in the child.
    A process that works for another starts none itself.
    """
    if os.getpid() != _maker or not sys.platform.startswith("linux") or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def _shared(makes: Sequence[Callable[[], T]], written: Callable[[T], bytes], count: int) -> Iterator[bytes]:
    size = max(1, len(makes) // (count * _ROUNDS))
    pieces = [makes[start : start + size] for start in range(0, len(makes), size)]
    jobs = _all_numbers(len(pieces))
    workers: dict[int, int] = {}
    try:
        for _ in range(min(count, len(pieces))):
            results, given = os.pipe()
            worker = os.fork()
            if worker == 0:
                _work(jobs, pieces, written, given, (results, *workers))
            os.close(given)
            workers[results] = worker
        come: dict[int, list[bytes]] = {}
        coming = _come(tuple(workers))
        for number, piece in enumerate(pieces):
            while number not in come and (next_come := next(coming, None)):
                come[next_come[0]] = next_come[1]
            # Nothing comes of a piece whose worker died, and not all of one in which an error was raised.
            some = come.pop(number, [])
            yield from some
            yield from (written(make()) for make in piece[len(some) :])
    finally:
        os.close(jobs)
        for results, worker in workers.items():
            os.close(results)
            os.kill(worker, signal.SIGKILL)
            os.waitpid(worker, 0)


def _all_numbers(count: int) -> int:
    """A pipe to read the numbers of all pieces from: each is read by one worker only. They are few enough for it."""
    jobs, put = os.pipe()
    os.write(put, b"".join(number.to_bytes(_NUMBER, "big") for number in range(count)))
    os.close(put)
    return jobs


def _work(
    jobs: int,
    pieces: Sequence[Sequence[Callable[[], T]]],
    written: Callable[[T], bytes],
    given: int,
    others: Sequence[int],
) -> None:
    """The whole life of a worker: piece after piece, until there is none or nobody reads what it gives."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        for results in others:
            # Held open here, it would keep another worker from seeing that nobody reads any more.
            os.close(results)
        while job := os.read(jobs, _NUMBER):
            made: list[bytes] = []
            with suppress(Exception):
                made.extend(_framed(written(make())) for make in pieces[_number(job, 0)])
            _give(given, job + _framed(b"".join(made)))
    finally:
        os._exit(0)


def _framed(data: bytes) -> bytes:
    """Data behind their length."""
    return len(data).to_bytes(_NUMBER, "big") + data


def _unframed(data: bytes) -> Iterator[bytes]:
    """All that stands in data one after the other, each behind its length."""
    at = 0
    while at < len(data):
        end = at + _NUMBER + _number(data, at)
        yield data[at + _NUMBER : end]
        at = end


def _give(pipe: int, data: bytes) -> None:
    while data:
        data = data[os.write(pipe, data) :]


def _come(pipes: Sequence[int]) -> Iterator[tuple[int, list[bytes]]]:
    """The number of each piece with what was made of it, as the pieces come."""
    with selectors.DefaultSelector() as waiting:
        for pipe in pipes:
            waiting.register(pipe, selectors.EVENT_READ, bytearray())
        while waiting.get_map():
            for ready, _ in waiting.select():
                data, come = os.read(ready.fd, _READ), ready.data
                come.extend(data)
                while len(come) >= 2 * _NUMBER and len(come) >= (end := 2 * _NUMBER + _number(come, _NUMBER)):
                    yield _number(come, 0), list(_unframed(bytes(come[2 * _NUMBER : end])))
                    del come[:end]
                if not data:
                    waiting.unregister(ready.fd)


def _number(data: bytes | bytearray, at: int) -> int:
    return int.from_bytes(data[at : at + _NUMBER], "big")
