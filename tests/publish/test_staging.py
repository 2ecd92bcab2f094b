"""The swap of a new site for the old one."""

from pathlib import Path

import pytest

from generator.publish.paths import MARKER
from generator.publish.staging import Staging, refusal
from tests.publish.sites import tree


def written(target: Path, text: str) -> Staging:
    staging = Staging.begin(target)
    (staging.folder / "index.html").write_text(text)
    return staging


def test_the_new_site_replaces_the_old_one_whole(tmp_path: Path) -> None:
    target = tmp_path / "site"
    old = written(target, "old")
    (old.folder / "gone.html").write_text("")
    old.swap()
    written(target, "new").swap()
    assert set(tree(tmp_path)) == {"site/index.html", f"site/{MARKER}"}
    assert (target / "index.html").read_text() == "new"


def test_nothing_is_seen_of_a_site_before_the_swap(tmp_path: Path) -> None:
    written(tmp_path / "site", "new")
    assert not (tmp_path / "site").exists()


def test_a_discarded_site_leaves_no_trace(tmp_path: Path) -> None:
    written(tmp_path / "site", "new").discard()
    assert list(tmp_path.iterdir()) == []


def test_the_gitignore_of_the_folder_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / ".gitignore").write_text("*\n")
    written(target, "new").swap()
    assert (target / ".gitignore").read_text() == "*\n"


def test_the_old_site_comes_back_when_the_swap_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "site"
    written(target, "old").swap()
    before = tree(target)
    staging = written(target, "new")
    blocked = Staging(staging.folder / "gone", target)
    (staging.folder / "gone").mkdir()
    rename = Path.rename

    def failing(self: Path, to: Path) -> Path:
        if self == blocked.folder:
            raise PermissionError(13, "Permission denied", str(self))
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(PermissionError):
        blocked.swap()
    assert tree(target) == before


@pytest.mark.parametrize("names", [[], [".gitignore"], [MARKER, "index.html"]])
def test_a_folder_of_ours_or_an_empty_one_may_be_replaced(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("")
    assert refusal(tmp_path) == ()


def test_a_folder_with_something_else_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("")
    assert [finding.code for finding in refusal(tmp_path)] == ["W006"]


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("")
    assert [finding.code for finding in refusal(tmp_path / "site")] == ["W006"]
