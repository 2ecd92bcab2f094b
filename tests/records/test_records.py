"""Records are a cache: what they give is what would be made, and nothing that befalls the file is noticed."""

import pickle
import sqlite3
from pathlib import Path

import pytest

from generator.records import NO_RECORDS, Records, Stage, digest, records_of
from generator.records.made_by import made_by

PAGE, LIST = Stage("page", str), Stage("list", str)


def never() -> str:
    raise AssertionError("it was made again")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with one record: `page` under `key` is "kept"."""
    path = tmp_path / "records.sqlite"
    with Records(path) as records:
        records.put(PAGE, b"key", "kept")
    return path


def test_what_was_made_is_not_made_again(file: Path) -> None:
    with Records(file) as records:
        assert records.kept(PAGE, b"key", never) == "kept"


def test_what_is_made_is_there_in_the_same_run(tmp_path: Path) -> None:
    with Records(tmp_path / "r") as records:
        records.kept(PAGE, b"key", lambda: "new")
        assert records.kept(PAGE, b"key", never) == "new"


def test_another_key_is_made(file: Path) -> None:
    with Records(file) as records:
        assert records.kept(PAGE, b"other", lambda: "new") == "new"


def test_another_stage_is_made(file: Path) -> None:
    with Records(file) as records:
        assert records.kept(LIST, b"key", lambda: "new") == "new"


def test_records_of_other_code_are_not_read(file: Path) -> None:
    with Records(file, b"another version") as records:
        assert records.get(PAGE, b"key") is None


def test_what_no_one_asked_for_is_forgotten(file: Path) -> None:
    with Records(file) as records:
        records.put(PAGE, b"other", "new")
    with Records(file) as records:
        assert records.get(PAGE, b"key") is None


def test_a_stage_that_was_not_run_forgets_nothing(file: Path) -> None:
    with Records(file) as records:
        records.put(LIST, b"other", "new")
    with Records(file) as records:
        assert records.get(PAGE, b"key") == "kept"


def test_a_run_that_was_broken_off_forgets_nothing(file: Path) -> None:
    records = Records(file)
    records.put(PAGE, b"other", "new")
    records.__exit__(KeyboardInterrupt)
    with Records(file) as records:
        assert records.get(PAGE, b"key") == "kept"


@pytest.mark.parametrize("data", [b"", b"no database", b"SQLite format 3\0 and no more"])
def test_a_file_of_anything_else_is_replaced(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with Records(file) as records:
        assert records.kept(PAGE, b"key", lambda: "new") == "new"
    with Records(file) as records:
        assert records.kept(PAGE, b"key", never) == "new"


@pytest.mark.parametrize("tenth", range(10))
def test_a_file_cut_off_anywhere_costs_time_alone(tmp_path: Path, tenth: int) -> None:
    file = tmp_path / "r"
    with Records(file) as records:
        for number in range(200):
            records.put(PAGE, b"%d" % number, "x" * 500 + str(number))
    file.write_bytes(file.read_bytes()[: file.stat().st_size * tenth // 10])
    with Records(file) as records:
        found = [records.kept(PAGE, b"%d" % number, lambda: "made") for number in range(200)]
    assert all(text in ("made", "x" * 500 + str(number)) for number, text in enumerate(found))


def test_a_record_that_cannot_be_read_is_made_again(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("UPDATE record SET value = ?", (b"\x80\x05no record",))
    base.close()
    with Records(file) as records:
        assert records.kept(PAGE, b"key", lambda: "new") == "new"


@pytest.mark.parametrize("at", range(22))
def test_a_record_with_one_byte_altered_is_made_again(file: Path, at: int) -> None:
    with sqlite3.connect(file) as base:
        ((value,),) = base.execute("SELECT value FROM record").fetchall()
        assert len(value) == 22
        base.execute("UPDATE record SET value = ?", (value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :],))
    base.close()
    with Records(file) as records:
        assert records.kept(PAGE, b"key", lambda: "new") == "new"


def test_a_record_under_the_key_of_another_is_made_again(file: Path) -> None:
    with Records(file) as records:
        records.get(PAGE, b"key")
        records.put(PAGE, b"other", "of the other")
    with sqlite3.connect(file) as base:
        values = base.execute("SELECT value FROM record ORDER BY key").fetchall()
        keys = base.execute("SELECT key FROM record ORDER BY key DESC").fetchall()
        for (value,), (key,) in zip(values, keys, strict=True):
            base.execute("UPDATE record SET value = ? WHERE key = ?", (value, key))
    base.close()
    with Records(file) as records:
        assert records.kept(PAGE, b"key", lambda: "new") == "new"


def test_a_record_that_runs_code_runs_none(file: Path, tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> object:
            return Path.touch, (tmp_path / "ran",)

    data = pickle.dumps(Evil())
    with sqlite3.connect(file) as base:
        ((key,),) = base.execute("SELECT key FROM record").fetchall()
        base.execute("UPDATE record SET value = ?", (digest("page", key, data)[:16] + data,))
    base.close()
    with Records(file) as records:
        assert records.kept(PAGE, b"key", lambda: "new") == "new"
    assert not (tmp_path / "ran").exists()


def test_a_folder_that_cannot_be_written_to_costs_time_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with Records(tmp_path / "file" / "records.sqlite") as records:
        assert records.kept(PAGE, b"key", lambda: "new") == "new"


def test_two_runs_at_once_do_not_stop_each_other(file: Path) -> None:
    with Records(file) as one, Records(file) as other:
        one.put(PAGE, b"one", "1")
        other.put(PAGE, b"other", "2")


def test_without_records_everything_is_made() -> None:
    made: list[str] = []
    for _ in range(2):
        NO_RECORDS.kept(PAGE, b"key", lambda: made.append("again") or "")
    assert len(made) == 2


def test_records_lie_in_the_cache_of_the_user(no_earlier_runs: Path, tmp_path: Path) -> None:
    with records_of(tmp_path) as records:
        records.put(PAGE, b"key", "1")
    assert [path.parent.name for path in no_earlier_runs.rglob("*.sqlite")] == ["briefing-site"]


def test_two_projects_share_no_records(no_earlier_runs: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        records_of(tmp_path / name).close()
    assert len(list(no_earlier_runs.rglob("*.sqlite"))) == 2


def test_the_version_is_that_of_the_code(tmp_path: Path) -> None:
    assert list(made_by(tmp_path)) == list(made_by(tmp_path)) != []


def test_parts_of_different_lengths_are_not_mistaken() -> None:
    assert digest("ab", "c") != digest("a", "bc")
