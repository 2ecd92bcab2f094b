"""What a run held is free when it has ended, however it ended."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publish.held import held, temporary_folder

HOLDING = """
import time
from generator.publish.held import temporary_folder
with temporary_folder() as folder:
    (folder / "site").mkdir()
    print(folder, flush=True)
    time.sleep(1000)
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's place for temporary folders."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def holder() -> tuple[subprocess.Popen[str], Path]:
    """Another run and its temporary folder."""
    command = [sys.executable, "-c", HOLDING]
    other = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    assert other.stdout
    return other, Path(other.stdout.readline().strip())


def test_a_temporary_folder_goes_with_the_run(place: Path) -> None:
    with temporary_folder() as folder:
        (folder / "page.html").write_text("")
        assert folder.parent == place
    assert list(place.iterdir()) == []


def test_that_of_a_killed_run_goes_with_the_next_and_that_of_one_that_goes_on_stays(place: Path) -> None:
    (place / "briefing-of-mine").mkdir()
    (place / ".briefing-site-link").symlink_to(place / "briefing-of-mine")
    (killed, left), (going, kept) = holder(), holder()
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert left.is_dir()
    with temporary_folder() as folder:
        expected = {folder, kept, place / "briefing-of-mine", place / ".briefing-site-link"}
        assert set(place.iterdir()) == expected
    going.kill()
    going.wait()


def test_a_folder_of_somebody_else_is_left(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / ".briefing-site-theirs").mkdir()
    other = os.getuid() + 1
    monkeypatch.setattr("os.getuid", lambda: other)
    with temporary_folder():
        pass
    assert (place / ".briefing-site-theirs").is_dir()


def test_a_link_in_the_place_of_a_held_folder_is_not_followed(place: Path) -> None:
    (place / "mine").mkdir()
    (place / "mine" / "thesis.docx").write_text("mine")
    (place / "folder").symlink_to(place / "mine")
    with held(place / "folder"):
        assert not (place / "folder").is_symlink()
    assert (place / "mine" / "thesis.docx").read_text() == "mine"
