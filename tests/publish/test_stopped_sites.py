"""Wherever a run is stopped while it writes a site: the old or the new one stands whole, with all editors' files."""

import errno
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.publish import spare as module
from generator.publish.spare import Spare
from generator.publish.writing import Staging, write_site
from tests.publish.sites import tree
from tests.publish.test_writing import of_key, put_something, whole
from tests.stops import FAULTS, KILL, stops

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes do not fork there")

OLD = {"index.html": b"old", "a/b.html": b"b", "gone/d.html": b"d"}
NEW = {"index.html": b"new", "a/b.html": b"b", "e/f.html": b"f"}


def write(files: Mapping[str, bytes], target: Path) -> None:
    write_site({path: of_key(data) for path, data in files.items()}, target)


def by_the_engine(files: Mapping[str, bytes], target: Path) -> None:
    staging = Staging(target)
    for path, data in files.items():
        (staging.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (staging.folder / path).write_bytes(data)
    staging.swap()


def in_two_renames(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "exchanged", lambda *_: False)


def in_one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    pass


def without_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", cannot)


CASES = (
    *((write, way, fault) for way in (in_one_step, in_two_renames, without_links) for fault in FAULTS),
    *((by_the_engine, in_one_step, fault) for fault in (KILL, errno.EACCES)),
)


@pytest.mark.parametrize(("writer", "way", "fault"), CASES)
def test_a_stopped_run_leaves_the_old_or_the_new_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: int, way: object, writer: object
) -> None:
    way(monkeypatch)  # type: ignore[operator]
    target = tmp_path / "site"
    write(NEW, target)
    write(OLD, target)
    mine = put_something(target)
    for step in stops(lambda: writer(NEW, target), fault):  # type: ignore[operator]
        if not target.exists():
            # Between two renames; what is begun next mends it.
            assert (fault, way) == (KILL, in_two_renames)
            assert tree(Spare(target).folder / "old") == {**mine, **whole(OLD)}, step
        else:
            stands = tree(target)
            assert stands in ({**mine, **whole(OLD)}, {**mine, **whole(NEW)}), step
        write(OLD, target)
        assert tree(target) == {**mine, **whole(OLD)}, step
        assert {path.name for path in tmp_path.iterdir()} <= {"site", ".site.spare"}
    assert tree(target) == {**mine, **whole(NEW)}
