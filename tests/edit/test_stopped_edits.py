"""Wherever a run is stopped while it writes an editor's file: the old or the new one is there whole."""

import sys
from pathlib import Path

import pytest

from generator.edit.files import move, rewrite
from tests.stops import FAULTS, stops

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes do not fork there")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_stopped_run_leaves_the_old_or_the_new_file(tmp_path: Path, fault: int) -> None:
    path = tmp_path / "no.yml"
    path.write_bytes(b"name: Norway\r\n")
    path.chmod(0o640)
    steps = 0
    for _ in stops(lambda: rewrite(path, str.upper), fault):
        assert path.read_bytes() in (b"name: Norway\r\n", b"NAME: NORWAY\r\n")
        assert path.stat().st_mode & 0o777 == 0o640
        path.write_bytes(b"name: Norway\r\n")
        rewrite(path, str.lower)
        assert list(tmp_path.iterdir()) == [path]
        path.write_bytes(b"name: Norway\r\n")
        steps += 1
    assert path.read_bytes() == b"NAME: NORWAY\r\n"
    assert steps >= 5


@pytest.mark.parametrize("fault", FAULTS)
def test_a_stopped_move_loses_nothing_and_can_be_begun_again(tmp_path: Path, fault: int) -> None:
    first, second = tmp_path / "drafts/a.yml", tmp_path / "drafts/b.yml"
    new = {first: (tmp_path / "content/a.yml", b"id: a\n"), second: (tmp_path / "content/b.yml", b"id: b\n")}

    def draft() -> None:
        for old, (path, data) in new.items():
            old.parent.mkdir(exist_ok=True)
            old.write_bytes(data)
            path.unlink(missing_ok=True)

    def begun() -> None:
        move({old: to for old, to in new.items() if old.is_file()}, tmp_path)

    draft()
    for step in stops(begun, fault):
        assert all(path.read_bytes() == data for path, data in new.values() if path.exists()), step
        assert all(old.is_file() or path.is_file() for old, (path, _) in new.items()), step
        begun()
        assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.yml")} == {
            "content/a.yml",
            "content/b.yml",
        }
        draft()
    assert not first.exists()
