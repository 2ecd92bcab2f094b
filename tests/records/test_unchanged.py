"""A change is seen, and only a change is."""

import os
import time
from pathlib import Path

import pytest

from generator.records import Records
from generator.records.unchanged import inputs, tree, variables
from tests.project import clean_copy

SOURCE = "content/sources/berg-2019.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


def seen(project: Path, old: bool = False) -> bytes:
    """What a run after others sees, long after the last change if all is `old`."""
    with pytest.MonkeyPatch.context() as patch, Records(project.parent / "records.sqlite") as records:
        if old:
            patch.setattr("generator.records.unchanged._YOUNG", 0)
        return inputs(project, records)


def age(path: Path, seconds: float = 60) -> None:
    """Let a file be old enough for its time to tell."""
    then = time.time_ns() - int(seconds * 1e9)
    os.utime(path, ns=(then, then))


def test_without_a_change_all_is_the_same(project: Path) -> None:
    assert seen(project) == seen(project)


def test_a_touched_file_has_not_changed(project: Path) -> None:
    before = seen(project)
    age(project / SOURCE)
    assert seen(project) == before


@pytest.mark.parametrize("name", [SOURCE, "content/briefing.yml", "mkdocs.yml", "seeds/2019-friendship.txt"])
def test_a_byte_more_is_a_change(project: Path, name: str) -> None:
    before = seen(project)
    with (project / name).open("a") as file:
        file.write("\n")
    assert seen(project) != before


@pytest.mark.parametrize("name", ["content/sources/new.yml", "content/stray.txt", "seeds/new.txt", "content/new/a.yml"])
def test_a_new_file_is_a_change(project: Path, name: str) -> None:
    before = seen(project)
    (project / name).parent.mkdir(exist_ok=True)
    (project / name).write_text("")
    assert seen(project) != before


def test_a_file_taken_away_is_a_change(project: Path) -> None:
    before = seen(project)
    (project / SOURCE).unlink()
    assert seen(project) != before


def test_a_new_name_is_a_change(project: Path) -> None:
    before = seen(project)
    (project / SOURCE).rename(project / "content/sources/other.yml")
    assert seen(project) != before


def test_a_link_in_the_place_of_a_file_is_a_change(project: Path) -> None:
    before = seen(project)
    (project / SOURCE).rename(project / "elsewhere.yml")
    (project / SOURCE).symlink_to(project / "elsewhere.yml")
    assert seen(project) != before


def test_a_young_file_is_read_though_size_and_time_are_the_same(project: Path) -> None:
    path = project / SOURCE
    age(path, 0)
    before, state = seen(project), path.stat()
    path.write_bytes(path.read_bytes().swapcase())
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert seen(project) != before


def test_an_edit_of_equal_size_with_its_time_kept_is_seen(project: Path) -> None:
    path = project / SOURCE
    age(path)
    before, state = seen(project, old=True), path.stat()
    path.write_bytes(path.read_bytes().swapcase())
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert seen(project, old=True) != before


def test_a_file_of_equal_size_and_time_in_the_place_of_another_is_seen(project: Path) -> None:
    path = project / SOURCE
    age(path)
    before, state = seen(project, old=True), path.stat()
    (project / "other.yml").write_bytes(path.read_bytes().swapcase())
    os.utime(project / "other.yml", ns=(state.st_atime_ns, state.st_mtime_ns))
    (project / "other.yml").rename(path)
    assert seen(project, old=True) != before


def test_an_old_file_is_not_read_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = seen(project, old=True)
    monkeypatch.setattr("generator.records.unchanged._stamp", None)
    assert seen(project, old=True) == before


@pytest.mark.parametrize(
    ("setting", "named"),
    [
        ("!ENV NAME", (("NAME", "x"),)),
        ('!ENV [NAME, OTHER, ""]', (("NAME", "x"),)),
        ("plain", ()),
        ("!ENV\n- NAME", None),
    ],
)
def test_variables_that_settings_name_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, named: object
) -> None:
    monkeypatch.setenv("NAME", "x")
    (tmp_path / "mkdocs.yml").write_text(f"site_url: {setting}\n")
    assert variables(tmp_path) == named


def test_a_tree_with_a_changed_file_is_another(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").write_text("1")
    before = tree(tmp_path)
    (tmp_path / "a" / "b").write_text("22")
    assert tree(tmp_path) != before


def test_a_folder_that_is_not_there_has_an_empty_tree(tmp_path: Path) -> None:
    assert tree(tmp_path / "none") == tree(tmp_path)
