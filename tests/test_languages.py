"""A briefing in any language can be built: names in other letters have pages of their own."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import check_project
from generator.cli import main
from tests.project import clean_copy


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


@pytest.mark.parametrize("language", ["ru", "ko", "ar", "hi", "zh", "de"])
def test_a_briefing_in_another_language_is_built(project: Path, language: str) -> None:
    briefing = project / "content" / "briefing.yml"
    briefing.write_text(
        re.sub("^language: .*", f"language: {language}", briefing.read_text("utf-8"), flags=re.M), "utf-8"
    )
    result = CliRunner().invoke(main, ["build", "-p", str(project)])
    assert "W001" not in result.output
    if result.exit_code == 0:
        assert {path.name for path in (project / "site" / "countries").iterdir()} >= {"index.html"}


@pytest.mark.parametrize(
    ("folder", "name"), [("content/actors", "con.yml"), ("seeds", "nul.txt"), ("seeds", f"{'й' * 124}.txt")]
)
def test_a_file_that_some_system_cannot_hold_is_refused_by_name(project: Path, folder: str, name: str) -> None:
    (project / folder / name).write_text("")
    (found,) = check_project(project).findings
    assert (found.code, found.place.file) == ("L004", f"{folder}/{name}")


@pytest.mark.parametrize(("one", "other"), [("a.txt", "A.txt"), ("é.txt", "e\u0301.txt")])
def test_files_that_are_one_on_some_system_are_refused(project: Path, one: str, other: str) -> None:
    for name in (one, other):
        (project / "seeds" / name).write_text("")
    assert [finding.code for finding in check_project(project).findings] == ["L004", "L004"]
