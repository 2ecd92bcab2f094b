"""Records lie where only their owner can write, or nowhere."""

import os
from pathlib import Path

import pytest

from generator.records import Stage, records_of
from generator.records.cache import cache_folder

PAGE = Stage("page", str)


def keeps(project: Path) -> bool:
    """Whether one run knows what another has recorded."""
    with records_of(project) as records:
        records.put(PAGE, b"key", "kept")
    with records_of(project) as records:
        return records.get(PAGE, b"key") == "kept"


def test_the_folder_is_for_its_owner_alone(no_earlier_runs: Path, tmp_path: Path) -> None:
    assert keeps(tmp_path)
    assert (no_earlier_runs / "briefing-site").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_could_read_is_closed(no_earlier_runs: Path, tmp_path: Path) -> None:
    (no_earlier_runs / "briefing-site").mkdir(mode=0o755)
    assert keeps(tmp_path)
    assert (no_earlier_runs / "briefing-site").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_folder_that_others_can_write_to_is_not_used(
    no_earlier_runs: Path, tmp_path: Path, mode: int, caplog: pytest.LogCaptureFixture
) -> None:
    (no_earlier_runs / "briefing-site").mkdir()
    (no_earlier_runs / "briefing-site").chmod(mode)
    assert not keeps(tmp_path)
    assert list((no_earlier_runs / "briefing-site").iterdir()) == []
    assert "can be written to by others" in caplog.text


def test_a_link_in_the_place_of_the_folder_is_not_followed(
    no_earlier_runs: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (no_earlier_runs / "briefing-site").symlink_to(tmp_path / "elsewhere")
    assert not keeps(tmp_path)
    assert "is no folder" in caplog.text


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner there")
def test_a_folder_of_somebody_else_is_not_used(
    no_earlier_runs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (no_earlier_runs / "briefing-site").mkdir(mode=0o700)
    other = os.getuid() + 1
    monkeypatch.setattr("os.getuid", lambda: other)
    assert cache_folder(tmp_path) is None
    assert "belongs to somebody else" in caplog.text


def test_a_file_in_the_place_of_the_folder_is_said(
    no_earlier_runs: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (no_earlier_runs / "briefing-site").write_text("")
    assert not keeps(tmp_path)
    assert "cannot be used" in caplog.text


@pytest.mark.parametrize("named", ["relative", ".", "{project}/.cache", "{project}", "{project}/../{name}/x"])
def test_a_cache_that_the_project_brings_along_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    project = tmp_path / "project"
    project.mkdir()
    monkeypatch.chdir(project)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", named.format(project=project, name=project.name))
    assert keeps(project)
    assert list(project.iterdir()) == []
    assert [path.parent.name for path in (tmp_path / "home").rglob("*.sqlite")] == ["briefing-site"]
