"""A process that stays keeps what it has read."""

from collections.abc import Callable
from pathlib import Path

from generator.records import Stage, digest
from generator.records.memory import Memory

WORDS = Stage("words", str)


def never() -> str:
    raise AssertionError("made again")


def counting(made: list[int]) -> Callable[[], str]:
    def make() -> str:
        made.append(1)
        return "made"

    return make


def test_what_was_made_is_not_read_again(tmp_path: Path) -> None:
    memory = Memory()
    with memory.records(tmp_path / "r.sqlite") as records:
        records.kept(WORDS, digest("a"), lambda: "made")
    (tmp_path / "r.sqlite").unlink()
    with memory.records(tmp_path / "r.sqlite") as records:
        assert records.kept(WORDS, digest("a"), never) == "made"


def test_what_was_recorded_is_read_once(tmp_path: Path) -> None:
    with Memory().records(tmp_path / "r.sqlite") as records:
        records.kept(WORDS, digest("a"), lambda: "made")
    memory = Memory()
    with memory.records(tmp_path / "r.sqlite") as records:
        assert list(records.kept_all(WORDS, [(digest("a"), never), (digest("b"), lambda: "b")])) == ["made", "b"]
    (tmp_path / "r.sqlite").unlink()
    with memory.records(tmp_path / "r.sqlite") as records:
        assert list(records.kept_all(WORDS, [(digest("a"), never), (digest("b"), never)])) == ["made", "b"]


def test_what_a_build_does_not_come_back_to_is_forgotten() -> None:
    memory, made = Memory(), list[int]()
    for key in ("a", "b", "a"):
        with memory.records() as records:
            records.kept(WORDS, digest(key), counting(made))
    assert len(made) == 3


def test_other_code_makes_its_own() -> None:
    memory, made = Memory(), list[int]()
    for version in (b"1", b"2"):
        with memory.records(version=version) as records:
            records.kept(WORDS, digest("a"), counting(made))
    assert len(made) == 2
