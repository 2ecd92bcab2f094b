"""An editor's file is written whole or not at all, and keeps all that it has besides its words."""

import errno
import os
import re
from pathlib import Path

import pytest

from generator.edit.files import BESIDE, rewrite, write_new
from generator.edit.yaml_text import EditError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "no.yml"
    path.write_bytes(b"id: no\r\nname: Norway")
    return path


def shout(text: str) -> str:
    return text.replace("Norway", "NORWAY")


def test_line_ends_stay_and_no_last_one_is_added(file: Path) -> None:
    rewrite(file, shout)
    assert file.read_bytes() == b"id: no\r\nname: NORWAY"


def test_a_mark_before_the_first_letter_stays(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    rewrite(file, shout, "id: no\r\nname: Norway")
    assert file.read_bytes() == b"\xef\xbb\xbfid: no\r\nname: NORWAY"


@pytest.mark.parametrize("mode", [0o600, 0o664, 0o755])
def test_the_mode_stays(file: Path, mode: int) -> None:
    file.chmod(mode)
    rewrite(file, shout)
    assert file.stat().st_mode & 0o7777 == mode


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root may give files away")
def test_the_owner_stays(file: Path) -> None:
    os.chown(file, 12345, 12346)
    rewrite(file, shout)
    assert (file.stat().st_uid, file.stat().st_gid) == (12345, 12346)


def test_nothing_is_left_beside_the_file(file: Path) -> None:
    (file.parent / ".no.yml-abc.briefing-edit").write_text("of a run that was killed")
    rewrite(file, shout)
    assert list(file.parent.iterdir()) == [file]


def test_a_file_that_stays_as_it_is_is_not_written(file: Path) -> None:
    before = file.stat()
    rewrite(file, str)
    assert file.stat() == before


def test_a_file_that_was_changed_since_it_was_checked_is_left_alone(file: Path) -> None:
    with pytest.raises(EditError, match="has changed meanwhile"):
        rewrite(file, shout, "id: no\nname: Norway")
    assert file.read_bytes() == b"id: no\r\nname: Norway"


def test_a_change_made_meanwhile_is_kept(file: Path) -> None:
    def meanwhile(text: str) -> str:
        file.write_text("id: no\nname: Sweden\n")
        return shout(text)

    with pytest.raises(EditError, match="has changed meanwhile"):
        rewrite(file, meanwhile)
    assert file.read_text() == "id: no\nname: Sweden\n"
    assert list(file.parent.iterdir()) == [file]


def test_a_file_that_is_gone_is_said(file: Path) -> None:
    file.unlink()
    with pytest.raises(EditError, match="cannot be written"):
        rewrite(file, shout)


@pytest.mark.parametrize(("error", "step"), [(errno.ENOSPC, "make room on its disk"), (errno.EACCES, "writable")])
def test_what_can_be_done_about_a_file_that_cannot_be_written_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch, error: int, step: str
) -> None:
    def cannot(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr("generator.edit.files._replace", cannot)
    with pytest.raises(EditError, match=step):
        rewrite(file, shout)


def test_a_file_that_is_no_text_any_more_is_left_alone(file: Path) -> None:
    file.write_bytes(b"\xff")
    with pytest.raises(EditError, match="has changed meanwhile"):
        rewrite(file, shout)
    assert file.read_bytes() == b"\xff"


@pytest.mark.parametrize("call", ["link", "fsync"])
def test_what_cannot_be_written_is_told_by_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def refused(what: Path | int, *_: Path) -> None:
        # The error of a write names no file.
        raise OSError(errno.ENOSPC, "No space left on device", *([str(what)] if call == "link" else []))

    monkeypatch.setattr(os, call, refused)
    with pytest.raises(EditError, match=re.escape(f"{tmp_path / 'new.yml'} cannot be written (No space")):
        write_new({tmp_path / "new.yml": b"id: new\n"}, tmp_path)


def test_two_who_write_one_new_file_do_not_write_into_each_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, link = tmp_path / "new.yml", os.link

    def another_follows(one: Path, other: Path) -> None:
        link(one, other)
        monkeypatch.setattr(os, "link", link)
        with pytest.raises(EditError):
            write_new({file: b"theirs"}, tmp_path)

    monkeypatch.setattr(os, "link", another_follows)
    write_new({file: b"ours"}, tmp_path)
    assert file.read_bytes() == b"ours"


def test_what_a_killed_run_has_left_goes_with_the_next_new_file_and_not_what_another_writes(tmp_path: Path) -> None:
    left, now = (tmp_path / f".{name}.yml-0{BESIDE}" for name in ("left", "now"))
    for file in (left, now):
        file.write_text("half a file")
    os.utime(left, (0, 0))
    write_new({tmp_path / "a.yml": b"a: 1\n"}, tmp_path)
    assert sorted(tmp_path.iterdir()) == [now, tmp_path / "a.yml"]
