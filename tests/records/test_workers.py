"""What is made side by side is what would be made one after the other."""

import os
import pickle
import threading
from collections.abc import Iterator
from functools import partial

import pytest

from generator import workers
from generator.records import NO_RECORDS

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


def made(makes: list[workers.Make]) -> Iterator[object]:
    return map(pickle.loads, workers.side_by_side(makes))


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
def test_without_records_things_are_made_side_by_side_too() -> None:
    assert os.getpid() not in NO_RECORDS.kept_all("stage", [(b"", os.getpid)] * MANY)
