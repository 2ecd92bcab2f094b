"""What is made side by side is what would be made one after the other."""

import os
import signal
import subprocess
import sys
import threading
import time
from ast import literal_eval
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from generator.records import NO_RECORDS, Stage, workers

MANY = 200


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with two cores that may fork, whatever runs the test and whatever threads wait in it."""
    if not hasattr(os, "fork"):
        pytest.skip("processes do not fork here")
    active, waiting = threading.active_count, threading.active_count() - 1
    monkeypatch.setattr("threading.active_count", lambda: active() - waiting)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 1}, raising=False)


def data(value: object) -> bytes:
    return repr(value).encode()


def made(makes: Sequence[Callable[[], object]]) -> Iterator[object]:
    """What comes of each, made elsewhere or here."""
    elsewhere = workers.side_by_side(makes, data)
    return (make() for make in makes) if elsewhere is None else (literal_eval(one.decode()) for one in elsewhere)


@pytest.mark.usefixtures("two_cores")
def test_what_is_made_comes_in_the_order_in_which_it_was_asked_for() -> None:
    assert list(made([partial(str, number) for number in range(MANY)])) == [str(number) for number in range(MANY)]


@pytest.mark.usefixtures("two_cores")
def test_many_things_are_made_in_other_processes() -> None:
    assert os.getpid() not in made([os.getpid] * MANY)


@pytest.mark.usefixtures("two_cores")
def test_few_things_are_made_here() -> None:
    assert set(made([os.getpid] * 3)) == {os.getpid()}


@pytest.mark.usefixtures("two_cores")
def test_while_another_thread_runs_things_are_made_here() -> None:
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        assert set(made([os.getpid] * MANY)) == {os.getpid()}
    finally:
        done.set()
        other.join()


@pytest.mark.usefixtures("two_cores")
def test_a_process_that_works_for_another_starts_none() -> None:
    assert set(made([workers.cores] * MANY)) == {1}


@pytest.mark.usefixtures("two_cores")
def test_an_error_in_another_process_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError):
        list(made([partial(divmod, 1, 0)] * MANY))
    assert workers.cores() == 2


@pytest.mark.usefixtures("two_cores")
def test_what_comes_before_an_error_comes() -> None:
    results = made([*([partial(str, "well")] * 5), *([partial(divmod, 1, 0)] * MANY)])
    assert [next(results) for _ in range(5)] == ["well"] * 5
    with pytest.raises(ZeroDivisionError):
        next(results)


def here_only(here: int) -> int:
    if os.getpid() != here:
        os.kill(os.getpid(), signal.SIGKILL)
    return here


@pytest.mark.usefixtures("two_cores")
def test_what_a_process_that_is_killed_leaves_is_made_here() -> None:
    assert list(made([partial(here_only, os.getpid())] * MANY)) == [os.getpid()] * MANY


@pytest.mark.usefixtures("two_cores")
def test_large_things_come_whole() -> None:
    assert list(made([partial("x".__mul__, 300_000)] * 20)) == ["x" * 300_000] * 20


@pytest.mark.usefixtures("two_cores")
def test_no_process_is_left_when_the_rest_is_not_wanted() -> None:
    results = made([os.getpid] * MANY)
    worker = next(results)
    del results
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)  # type: ignore[arg-type]


ENDLESS = """
import os, time
from generator.records import workers

def slow():
    time.sleep(0.05)
    return os.getpid()

os.sched_getaffinity = lambda _: {0, 1}
results = workers.side_by_side([slow] * 1000, lambda pid: str(pid).encode())
print(next(results).decode(), flush=True)
for _ in results:
    pass
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes do not fork there")
def test_workers_end_with_a_parent_that_is_killed() -> None:
    parent = subprocess.Popen([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE, text=True)
    assert parent.stdout
    worker = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    while Path(f"/proc/{worker}").exists() and "Z" not in Path(f"/proc/{worker}/stat").read_text().split()[2]:
        time.sleep(0.01)


@pytest.mark.usefixtures("two_cores")
def test_without_records_things_are_made_side_by_side_too() -> None:
    assert os.getpid() not in NO_RECORDS.kept_all(Stage("stage", int), [(b"", os.getpid)] * MANY)
