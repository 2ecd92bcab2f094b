"""A briefing in any language can be built: names in other letters have pages of their own."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import check_project
from generator.cli import main
from tests.project import clean_copy


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


NO_TARIFF = "    evidence: Oslo did not impose a tariff of its own\n"
LOOKED_AT = "    accept:\n      - {code: Q020, by: The keepers, reason: That the talks failed is told as an event.}\n"


@pytest.mark.parametrize("language", ["ru", "ko", "ar", "hi", "zh"])
def test_a_briefing_in_another_language_is_built(project: Path, language: str) -> None:
    briefing, source = project / "content/briefing.yml", project / "content/sources/berg-2019.yml"
    briefing.write_text(f"{briefing.read_text('utf-8')}language: {language}\n", "utf-8")
    source.write_text(source.read_text("utf-8").replace(NO_TARIFF, NO_TARIFF + LOOKED_AT), "utf-8")
    result = CliRunner().invoke(main, ["build", "-p", str(project)])
    assert result.exit_code == 0, result.output
    assert (project / "site/countries/is.html").is_file()


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
