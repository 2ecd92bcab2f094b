"""Records are a cache: what they give is what would be made, and nothing that befalls the file is noticed."""

import sqlite3
from pathlib import Path

import pytest

from generator.records import NO_RECORDS, Records, code_version, digest, records_of


def never() -> str:
    raise AssertionError("it was made again")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with one record: `page` under `key` is "kept"."""
    path = tmp_path / "records" / "records.sqlite"
    with Records(path) as records:
        records.put("page", b"key", "kept")
    return path


def test_what_was_made_is_not_made_again(file: Path) -> None:
    with Records(file) as records:
        assert records.kept("page", b"key", never) == "kept"


def test_what_is_made_is_there_in_the_same_run(tmp_path: Path) -> None:
    with Records(tmp_path / "r") as records:
        records.kept("page", b"key", lambda: "new")
        assert records.kept("page", b"key", never) == "new"


def test_another_key_is_made(file: Path) -> None:
    with Records(file) as records:
        assert records.kept("page", b"other", lambda: "new") == "new"


def test_another_stage_is_made(file: Path) -> None:
    with Records(file) as records:
        assert records.kept("list", b"key", lambda: "new") == "new"


def test_records_of_other_code_are_not_read(file: Path) -> None:
    with Records(file, b"another version") as records:
        assert records.get("page", b"key") is None


def test_what_no_one_asked_for_is_forgotten(file: Path) -> None:
    with Records(file) as records:
        records.put("page", b"other", "new")
    with Records(file) as records:
        assert records.get("page", b"key") is None


def test_a_stage_that_was_not_run_forgets_nothing(file: Path) -> None:
    with Records(file) as records:
        records.put("list", b"other", "new")
    with Records(file) as records:
        assert records.get("page", b"key") == "kept"


def test_a_run_that_was_broken_off_forgets_nothing(file: Path) -> None:
    records = Records(file)
    records.put("page", b"other", "new")
    records.__exit__(KeyboardInterrupt)
    with Records(file) as records:
        assert records.get("page", b"key") == "kept"


@pytest.mark.parametrize("data", [b"", b"no database", b"SQLite format 3\0 and no more"])
def test_a_file_of_anything_else_is_replaced(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with Records(file) as records:
        assert records.kept("page", b"key", lambda: "new") == "new"
    with Records(file) as records:
        assert records.kept("page", b"key", never) == "new"


@pytest.mark.parametrize("tenth", range(10))
def test_a_file_cut_off_anywhere_costs_time_alone(tmp_path: Path, tenth: int) -> None:
    file = tmp_path / "r"
    with Records(file) as records:
        for number in range(200):
            records.put("page", b"%d" % number, "x" * 500 + str(number))
    file.write_bytes(file.read_bytes()[: file.stat().st_size * tenth // 10])
    with Records(file) as records:
        found = [records.kept("page", b"%d" % number, lambda: "made") for number in range(200)]
    assert all(text in ("made", "x" * 500 + str(number)) for number, text in enumerate(found))


def test_a_record_that_cannot_be_read_is_made_again(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("UPDATE record SET value = ?", (b"\x80\x05no pickle",))
    base.close()
    with Records(file) as records:
        assert records.kept("page", b"key", lambda: "new") == "new"


def test_a_folder_that_cannot_be_written_to_costs_time_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with Records(tmp_path / "file" / "records.sqlite") as records:
        assert records.kept("page", b"key", lambda: "new") == "new"


def test_two_runs_at_once_do_not_stop_each_other(file: Path) -> None:
    with Records(file) as one, Records(file) as other:
        one.put("page", b"one", "1")
        other.put("page", b"other", "2")


def test_without_records_everything_is_made() -> None:
    made: list[str] = []
    for _ in range(2):
        NO_RECORDS.kept("page", b"key", lambda: made.append("again"))
    assert len(made) == 2


def test_records_lie_in_the_cache_of_the_user(no_earlier_runs: Path, tmp_path: Path) -> None:
    with records_of(tmp_path) as records:
        records.put("page", b"key", 1)
    assert [path.parent.name for path in no_earlier_runs.rglob("*.sqlite")] == ["briefing-site"]


def test_two_projects_share_no_records(no_earlier_runs: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        records_of(tmp_path / name).close()
    assert len(list(no_earlier_runs.rglob("*.sqlite"))) == 2


def test_the_version_is_that_of_the_code() -> None:
    assert code_version() == code_version() != b""


def test_parts_of_different_lengths_are_not_mistaken() -> None:
    assert digest("ab", "c") != digest("a", "bc")
