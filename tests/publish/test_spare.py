"""The spare and the site exchange their places; what a killed run has left is mended by the next."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publish import spare as module
from generator.publish.paths import MARKER
from generator.publish.spare import Spare, exchanged, spare_of
from tests.publish.sites import tree


@pytest.fixture
def spare(tmp_path: Path) -> Spare:
    """A site and its spare, each with a page."""
    made = Spare(tmp_path / "site")
    for folder, text in ((made.target, "old"), (made.tree, "new")):
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(text)
    return made


def no_exchange(*_: object) -> bool:
    return False


@pytest.fixture(params=["one step", "two renames"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "two renames":
        monkeypatch.setattr(module, "exchanged", no_exchange)


@pytest.mark.usefixtures("way")
def test_both_take_each_others_place(spare: Spare) -> None:
    spare.exchange()
    assert (tree(spare.target), tree(spare.tree)) == ({"index.html": b"new"}, {"index.html": b"old"})
    assert sorted(path.name for path in spare.folder.iterdir()) == ["tree"]


@pytest.mark.usefixtures("way")
def test_where_there_is_no_site_the_tree_becomes_it(spare: Spare) -> None:
    (spare.target / "index.html").unlink()
    spare.target.rmdir()
    spare.exchange()
    assert tree(spare.target) == {"index.html": b"new"}


@pytest.mark.skipif(sys.platform != "linux", reason="renameat2 is Linux's")
def test_this_system_exchanges_in_one_step(spare: Spare) -> None:
    assert exchanged(spare.tree, spare.target)


def test_the_old_site_comes_back_where_the_second_rename_fails(spare: Spare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "exchanged", no_exchange)
    rename = Path.rename

    def failing(self: Path, to: Path) -> Path:
        if self == spare.tree:
            raise PermissionError(13, "Permission denied", str(self))
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(PermissionError):
        spare.exchange()
    assert tree(spare.target) == {"index.html": b"old"}


@pytest.mark.parametrize("killed_after", [1, 2])
def test_a_run_killed_between_two_renames_leaves_a_site_to_the_next(spare: Spare, killed_after: int) -> None:
    spare.target.rename(spare.folder / "old")
    if killed_after == 2:
        spare.tree.rename(spare.target)
    with spare_of(spare.target):
        assert tree(spare.target) == {"index.html": b"old" if killed_after == 1 else b"new"}
        assert not (spare.folder / "old").exists()


def test_what_an_earlier_version_left_is_cleared(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for name in ("site", ".site-abcd1234.building", ".site-abcd1234.old", ".site-of-mine.old", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / MARKER).write_text("")
    with spare_of(site):
        pass
    assert sorted(path.name for path in tmp_path.iterdir()) == [".site-of-mine.old", "other", "site"]


def test_a_site_that_an_earlier_version_left_aside_comes_back(tmp_path: Path) -> None:
    (tmp_path / ".site-abcd1234.old").mkdir()
    (tmp_path / ".site-abcd1234.old" / "index.html").write_text("old")
    with spare_of(tmp_path / "site"):
        assert tree(tmp_path / "site") == {"index.html": b"old"}


def test_git_does_not_see_the_spare(spare: Spare) -> None:
    with spare_of(spare.target):
        assert (spare.folder / ".gitignore").read_text() == "*\n"


WAITING = """
import sys
from pathlib import Path
from generator.publish.spare import spare_of
print("here", flush=True)
with spare_of(Path(sys.argv[1])) as spare:
    print(spare.target.exists(), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is locked there")
@pytest.mark.parametrize("empty", [True, False])
def test_two_runs_do_not_use_the_spare_at_once(tmp_path: Path, empty: bool) -> None:
    site = tmp_path / "site"
    with spare_of(site) as spare:
        if not empty:
            spare.tree.mkdir()
        descriptor = os.open(spare.folder, os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.close(descriptor)
        command = [sys.executable, "-c", WAITING, str(site)]
        other = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
        assert other.stdout
        assert other.stdout.readline() == "here\n"
        site.mkdir()
    assert other.stdout.read() == "True\n"
    assert other.wait() == 0
