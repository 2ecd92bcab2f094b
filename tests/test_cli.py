"""The command: what it prints, and how it ends."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.project import CLEAN, apply_edits, clean_copy

SOURCE = "content/sources/berg-2019.yml"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    project = clean_copy(tmp_path)
    apply_edits(project, [{"file": SOURCE, "find": "before we are rivals", "put": "before we are friends"}])
    return project


def test_a_clean_briefing_ends_with_0() -> None:
    assert run("check", "-p", str(CLEAN)).exit_code == 0


def test_check_counts_what_it_held_against_sources() -> None:
    assert "declared" in run("check", "-p", str(CLEAN)).output


def test_a_fault_ends_with_3(faulty: Path) -> None:
    assert run("check", "-p", str(faulty)).exit_code == 3


def test_a_fault_is_said_with_its_place(faulty: Path) -> None:
    assert f"{SOURCE}:30:12: Q001 error" in run("check", "-p", str(faulty)).output


def test_an_unknown_option_ends_with_2() -> None:
    assert run("check", "--no-such-option").exit_code == 2


def test_a_folder_without_a_briefing_is_said_in_words(tmp_path: Path) -> None:
    result = run("check", "-p", str(tmp_path))
    assert result.exit_code == 3
    assert "L001" in result.output


def test_build_writes_a_site_and_says_where(tmp_path: Path) -> None:
    result = run("build", "-p", str(CLEAN), "--site-dir", str(tmp_path / "site"))
    assert result.exit_code == 0, result.output
    assert (tmp_path / "site" / "index.html").is_file()


def test_nothing_is_written_where_a_check_fails(faulty: Path, tmp_path: Path) -> None:
    result = run("build", "-p", str(faulty), "--site-dir", str(tmp_path / "site"))
    assert result.exit_code == 3
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("command", ["serve", "review"])
@pytest.mark.parametrize("port", ["-1", "65536"])
def test_a_port_that_is_none_ends_with_2(command: str, port: str) -> None:
    assert run(command, "-p", str(CLEAN), f"--port={port}").exit_code == 2


@pytest.mark.parametrize("name", ["/etc/passwd", "../x", "", "a\nb"])
def test_a_draft_that_is_none_is_said_in_words(name: str, tmp_path: Path) -> None:
    result = run("add", "-p", str(clean_copy(tmp_path)), f"--accept={name}")
    assert (result.exit_code, "there is no draft" in result.output) == (3, True)
