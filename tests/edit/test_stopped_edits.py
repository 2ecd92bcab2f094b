"""Wherever a run is stopped while it writes an editor's file: the old or the new one is there whole."""

import sys
from pathlib import Path

import pytest

from generator.edit.files import rewrite
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
