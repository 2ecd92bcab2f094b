"""A new site takes the old one's place whole, and what somebody has put into the folder stays."""

import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.publish.manifest import manifest
from generator.publish.paths import MARKER
from generator.publish.refused import Refused
from generator.publish.spare import Spare
from generator.publish.trees import share
from generator.publish.writing import File, Staging, unwritable, write_site
from generator.records import Records, digest
from tests.publish.sites import tree

OLD = {"index.html": b"old", "a/b.html": b"b", "a/c.html": b"c", "gone/d.html": b"d"}
NEW = {"index.html": b"new", "a/b.html": b"b", "e/f.html": b"f"}

Write = Callable[[Mapping[str, bytes]], None]


def of_key(data: bytes) -> File:
    return File(digest(data), lambda: data)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "site"


@pytest.fixture(params=["kept", "none"])
def write(request: pytest.FixtureRequest, target: Path, tmp_path: Path) -> Write:
    """Writes a site, with records of what was written before and without."""

    def written(files: Mapping[str, bytes]) -> None:
        with Records(tmp_path / "records" if request.param == "kept" else None) as records:
            write_site({path: of_key(data) for path, data in files.items()}, target, records)

    return written


def whole(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """A site as it stands in its folder."""
    return {**files, MARKER: manifest(files)}


def test_a_site_is_what_is_written_and_what_is_no_more_is_gone(write: Write, target: Path) -> None:
    for files in (OLD, NEW, OLD, NEW, NEW, {}, OLD):
        write(files)
        assert tree(target) == whole(files)
        assert {path.name for path in target.iterdir() if path.is_dir()} == {
            path.split("/")[0] for path in files if "/" in path
        }


def test_what_does_not_change_is_the_same_file(write: Write, target: Path) -> None:
    write(OLD)
    before = (target / "a/b.html").stat()
    for files in (NEW, OLD, NEW):
        write(files)
        assert (target / "a/b.html").stat().st_ino == before.st_ino


def test_of_what_was_written_before_nothing_is_made(target: Path, tmp_path: Path) -> None:
    def never() -> bytes:
        raise AssertionError("it was made again")

    for number in range(4):
        files = {path: of_key(data) for path, data in OLD.items()}
        new = {"index.html": of_key(b"%d" % number)}
        known = {path: File(file.key, never) for path, file in files.items()} if number else files
        with Records(tmp_path / "records") as records:
            write_site({**known, **new}, target, records)
    assert tree(target) == whole({**OLD, "index.html": b"3"})


def test_what_a_run_writes_does_not_show_through_a_shared_file(write: Write, target: Path) -> None:
    write(OLD)
    write(OLD)
    os.link(target / "index.html", target.parent / "elsewhere")
    write(NEW)
    assert (target.parent / "elsewhere").read_bytes() == b"old"


@pytest.mark.parametrize("keep_time", [True, False])
def test_a_page_that_was_meddled_with_is_written_anew(write: Write, target: Path, keep_time: bool) -> None:
    write(OLD)
    write(NEW)
    page = target / "a/b.html"
    state = page.stat()
    page.write_bytes(b"x")
    if keep_time:
        os.utime(page, ns=(state.st_atime_ns, state.st_mtime_ns))
    for files in (NEW, OLD, NEW):
        write(files)
        assert tree(target) == whole(files)


def test_a_spare_that_was_meddled_with_shows_nowhere(write: Write, target: Path) -> None:
    write(OLD)
    write(OLD)
    spare = Spare(target).tree
    (spare / "a/b.html").unlink()
    (spare / "a/b.html").write_bytes(b"Never said.")
    (spare / "added.html").write_bytes(b"Never said.")
    (spare / "gone/d.html").unlink()
    (spare / "gone").rmdir()
    (spare / "gone").write_bytes(b"a file in the place of a folder")
    write({**OLD, "index.html": b"new"})
    assert tree(target) == whole({**OLD, "index.html": b"new"})


@pytest.mark.parametrize("where", ["folder", "tree"])
def test_a_spare_that_leads_elsewhere_is_not_followed(write: Write, target: Path, tmp_path: Path, where: str) -> None:
    write(OLD)
    spare = Spare(target)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.docx").write_text("mine")
    if where == "tree":
        spare.folder.mkdir()
    getattr(spare, where).symlink_to(tmp_path / "mine")
    write(NEW)
    assert tree(target) == whole(NEW)
    assert (tmp_path / "mine" / "thesis.docx").read_text() == "mine"


def put_something(target: Path) -> dict[str, bytes]:
    """What editors put into the folder of a site."""
    files = {"CNAME": b"example.org", ".nojekyll": b"", "notes/a.txt": b"mine", "a/mine.txt": b"mine", ".git/x/y": b"z"}
    for path, data in files.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(data)
    (target / "empty").mkdir(mode=0o700)
    (target / "link").symlink_to("nowhere")
    os.utime(target / "empty", ns=(0, 0))
    os.utime(target / "CNAME", ns=(5, 5))
    (target / "CNAME").chmod(0o640)
    return files


def test_what_somebody_puts_into_the_folder_stays(write: Write, target: Path) -> None:
    write(OLD)
    files = put_something(target)
    for site in (NEW, OLD, NEW, {"index.html": b""}):
        write(site)
        assert tree(target) == {**files, **whole(site)}
        assert os.readlink(target / "link") == "nowhere"
        state = (target / "empty").stat()
        assert (state.st_mode & 0o777, state.st_mtime_ns) == (0o700, 0)
        assert (target / "CNAME").stat().st_mode & 0o777 == 0o640
        assert (target / "CNAME").stat().st_mtime_ns == 5


def test_what_somebody_takes_away_again_does_not_come_back(write: Write, target: Path) -> None:
    write(OLD)
    put_something(target)
    write(NEW)
    (target / "CNAME").unlink()
    (target / "notes/a.txt").unlink()
    (target / "notes").rmdir()
    write(OLD)
    assert not {"CNAME", "notes"} & {path.name for path in target.iterdir()}


def test_what_somebody_changes_stays_changed(write: Write, target: Path) -> None:
    write(OLD)
    put_something(target)
    write(NEW)
    (target / "CNAME").unlink()
    (target / "CNAME").write_bytes(b"another.org")
    (target / "notes/a.txt").write_bytes(b"more")
    write(OLD)
    assert (target / "CNAME").read_bytes() == b"another.org"
    assert (target / "notes/a.txt").read_bytes() == b"more"


@pytest.mark.parametrize("links", [True, False])
def test_what_comes_in_at_the_last_moment_stays(
    write: Write, target: Path, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(OLD)
    write(NEW)
    (target / "CNAME").write_bytes(b"example.org")
    os.utime(target, ns=(0, 0))
    if not links:
        monkeypatch.setattr("os.link", cannot)
    exchange = Spare.exchange

    def meanwhile(spare: Spare) -> None:
        (target / "late/deep").mkdir(parents=True)
        (target / "late/deep/note.txt").write_bytes(b"mine")
        (target / "CNAME").unlink()
        (target / "CNAME").write_bytes(b"another.org")
        exchange(spare)

    with monkeypatch.context() as patch:
        patch.setattr(Spare, "exchange", meanwhile)
        write(OLD)
    assert tree(target) == {**whole(OLD), "late/deep/note.txt": b"mine", "CNAME": b"another.org"}


def cannot(*_: object, **__: object) -> None:
    raise PermissionError(1, "Operation not permitted")


def test_without_hard_links_the_site_is_the_same(write: Write, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.link", cannot)
    write(OLD)
    files = put_something(target)
    for site in (NEW, OLD, NEW):
        write(site)
        assert tree(target) == {**files, **whole(site)}


@pytest.mark.parametrize(
    ("mine", "site"),
    [
        ("new.html", "new.html"),
        ("new", "new/index.html"),
        ("new.html/mine.txt", "new.html"),
        ("a/new.html", "a/new.html"),
    ],
)
def test_where_somebodys_file_is_in_the_way_nothing_is_written(
    write: Write, target: Path, mine: str, site: str
) -> None:
    write(OLD)
    (target / mine).parent.mkdir(exist_ok=True)
    (target / mine).write_bytes(b"mine")
    before = tree(target)
    with pytest.raises(Refused) as refused:
        write({**OLD, site: b"new"})
    assert {finding.code for finding in refused.value.findings} == {"W006"}
    assert refused.value.findings[0].place.file.startswith("site/new") or mine.startswith("a/")
    assert tree(target) == before


def test_an_empty_folder_in_the_way_is_somebodys_too(write: Write, target: Path) -> None:
    write(OLD)
    (target / "new.html").mkdir()
    with pytest.raises(Refused):
        write({**OLD, "new.html": b"new"})
    assert (target / "new.html").is_dir()


def test_a_site_of_an_earlier_version_is_written_anew_where_it_holds_nothing_else(write: Write, target: Path) -> None:
    target.mkdir()
    for name in (MARKER, "index.html"):
        (target / name).write_text("A built site. The next build replaces this folder whole.\n")
    write({"index.html": b"new"})
    assert tree(target) == whole({"index.html": b"new"})


def test_a_site_of_an_earlier_version_with_more_in_it_is_left_alone(write: Write, target: Path) -> None:
    target.mkdir()
    for name in (MARKER, "index.html", "CNAME"):
        (target / name).write_text("A built site. The next build replaces this folder whole.\n")
    with pytest.raises(Refused) as refused:
        write({"index.html": b"new"})
    assert [finding.place.file for finding in refused.value.findings] == ["site/CNAME"]
    assert (target / "CNAME").is_file()


def test_what_the_engine_writes_takes_the_place_of_the_old_site(target: Path) -> None:
    for files in (OLD, NEW):
        staging = Staging(target)
        for path, data in files.items():
            (staging.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (staging.folder / path).write_bytes(data)
        if files is NEW:
            assert tree(target) == whole(OLD)
            mine = put_something(target)
        staging.swap()
    assert tree(target) == {**mine, **whole(NEW)}
    assert [path.name for path in target.parent.iterdir()] == ["site"]


def test_a_site_that_is_discarded_leaves_no_trace(target: Path) -> None:
    staging = Staging(target)
    (staging.folder / "index.html").write_text("new")
    staging.discard()
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("mask", [0o077, 0o002])
def test_the_folder_can_be_read_by_a_server(write: Write, target: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        for files in (OLD, NEW):
            write(files)
            assert target.stat().st_mode & 0o777 == 0o755
    finally:
        os.umask(before)


def test_a_link_is_shared_as_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "old").symlink_to("nowhere")
    monkeypatch.setattr("os.link", cannot)
    share(tmp_path / "old", tmp_path / "new")
    assert os.readlink(tmp_path / "new") == "nowhere"


@pytest.mark.parametrize(
    ("error", "step"), [(errno.ENOSPC, "Make room on the disk"), (errno.EACCES, "Make the folder")]
)
def test_what_can_be_done_about_a_site_that_cannot_be_written_is_told(error: int, step: str) -> None:
    assert unwritable(OSError(error, os.strerror(error), "site")).hint.startswith(step)
