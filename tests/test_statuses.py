"""Every command ends alike: the table of exit statuses in docs/commands.md, held."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import generator.edit.files
from generator.cli import main
from generator.commands.statuses import FINDINGS, UNUSABLE, WRONG
from generator.past.git import GitError
from tests.project import CLEAN, clean_copy

CARRY = {"bundle": "a.zip", "database": "a.db", "workbook": "a.xlsx", "book": "a.epub"}
NO_BRIEFING = ["check", "build", "add", "review", "mutate", "accept x --by Me", "locate a b"]


def ends(*arguments: str) -> int:
    return CliRunner().invoke(main, arguments).exit_code


@pytest.fixture
def port() -> Iterator[int]:
    """One that somebody else uses."""
    with socket.socket() as used:
        used.bind(("127.0.0.1", 0))
        used.listen()
        yield used.getsockname()[1]


@pytest.mark.parametrize("command", sorted(main.commands))
def test_an_unknown_option_is_of_the_command_line(command: str) -> None:
    assert ends(command, "--no-such-option") == WRONG


@pytest.mark.parametrize("command", ["check", "build", "add", "review", "mutate", "serve", "diff"])
def test_a_project_that_is_not_there_is_of_the_command_line(command: str, tmp_path: Path) -> None:
    assert ends(command, "-p", str(tmp_path / "none")) == WRONG


@pytest.mark.parametrize("command", ["check", "build", "add", "review", "mutate", "serve", "diff"])
def test_a_pipe_in_place_of_a_project_is_of_the_command_line(command: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert ends(command, "-p", str(tmp_path / "pipe")) == WRONG


@pytest.mark.parametrize("value", ["nan", "inf", "-1", "101", "x", ""])
def test_a_share_that_is_none_is_of_the_command_line(value: str) -> None:
    assert ends("mutate", "-p", str(CLEAN), f"--at-least={value}") == WRONG


@pytest.mark.parametrize("folder", ["content", "seeds/new", "drafts"])
def test_a_site_in_a_folder_of_the_briefing_is_of_the_command_line(folder: str, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    assert ends("build", "-p", str(project), "--site-dir", str(project / folder)) == WRONG


def test_a_summary_in_a_file_of_the_briefing_is_of_the_command_line(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    assert ends("check", "-p", str(project), "--summary", str(project / "content" / "briefing.yml")) == WRONG


@pytest.mark.parametrize("command", NO_BRIEFING)
def test_a_folder_without_a_briefing_is_of_what_was_asked_for(command: str, tmp_path: Path) -> None:
    assert ends(*command.split(), "-p", str(tmp_path)) == FINDINGS


@pytest.mark.parametrize("command", CARRY)
def test_a_folder_without_a_site_is_of_what_was_asked_for(command: str, tmp_path: Path) -> None:
    assert ends(command, str(tmp_path), str(tmp_path / CARRY[command])) == FINDINGS


@pytest.mark.parametrize("command", CARRY)
def test_a_file_in_the_way_is_of_what_was_asked_for(command: str, tmp_path: Path) -> None:
    (tmp_path / CARRY[command]).write_text("mine")
    assert ends(command, str(tmp_path), str(tmp_path / CARRY[command])) == FINDINGS


@pytest.mark.parametrize("command", ["serve", "review"])
def test_a_port_in_use_is_the_machines(command: str, port: int, tmp_path: Path) -> None:
    assert ends(command, "-p", str(clean_copy(tmp_path)), f"--port={port}") == UNUSABLE


def test_a_file_that_cannot_be_written_is_the_machines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(generator.edit.files, "_replace", full)
    assert ends("accept", "doors-open", "--by", "Me", "-p", str(clean_copy(tmp_path))) == UNUSABLE


@pytest.mark.parametrize(("cause", "status"), [(None, FINDINGS), (FileNotFoundError(), UNUSABLE)])
def test_git_that_is_not_installed_is_the_machines(
    cause: OSError | None, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise GitError("told") from cause

    monkeypatch.setattr("generator.past.states.compared", fails)
    assert ends("diff", "-p", str(CLEAN)) == status
